"""The vocabulary of the cue rules: classes of words that a pattern names in <angles>.

A pattern is a regular expression over the plain form of a sentence. A class stands for
alternatives of whole words; one whose description says 'with its blank' goes directly
behind a word and may be empty.
"""

import re

from scoring.cues.shared import SHARED

_IRREGULAR: dict[str, tuple[str, str]] = {
    "bring": ("bringing", "brought"), "send": ("sending", "sent"),
    "put": ("putting", "put"), "get": ("getting", "got"), "give": ("giving", "given"),
    "find": ("finding", "found"), "hold": ("holding", "held"),
    "cut": ("cutting", "cut"), "make": ("making", "made"), "take": ("taking", "taken"),
    "write": ("writing", "written"), "drive": ("driving", "driven"),
    "run": ("running", "run"), "set": ("setting", "set"),
    "swap": ("swapping", "swapped"),
    "ship": ("shipping", "shipped"), "stop": ("stopping", "stopped"),
    "drop": ("dropping", "dropped"), "cancel": ("cancelling", "cancelled"),
    "build": ("building", "built"), "redo": ("redoing", "redone"),
    "rewrite": ("rewriting", "rewritten"), "resend": ("resending", "resent"),
    "rebuild": ("rebuilding", "rebuilt"), "remake": ("remaking", "remade"),
    "reset": ("resetting", "reset"), "rerun": ("rerunning", "rerun"),
    "undo": ("undoing", "undone"), "begin": ("beginning", "begun"),
    "lend": ("lending", "lent"), "pay": ("paying", "paid"), "buy": ("buying", "bought"),
    "pull": ("pulling", "pulled"), "strip": ("stripping", "stripped"),
    "fit": ("fitting", "fitted"), "fly": ("flying", "flown"), "saw": ("sawing", "sawn"),
    "refit": ("refitting", "refitted"), "plug": ("plugging", "plugged"),
    "pop": ("popping", "popped"), "wrap": ("wrapping", "wrapped"),
    "throw": ("throwing", "thrown"), "shut": ("shutting", "shut"),
    "sew": ("sewing", "sewn"), "transfer": ("transferring", "transferred"),
    "grab": ("grabbing", "grabbed"), "nip": ("nipping", "nipped"),
    "ring": ("ringing", "rung"), "tell": ("telling", "told"),
    "let": ("letting", "let"), "keep": ("keeping", "kept"),
    "ban": ("banning", "banned"),
    "do": ("doing", "done"), "go": ("going", "gone"), "come": ("coming", "come"),
    "split": ("splitting", "split"), "scan": ("scanning", "scanned"),
    "pin": ("pinning", "pinned"), "flag": ("flagging", "flagged"),
}  # fmt: skip

# What a person at work can do to a problem, so that saying it says something.
ACTS = """
book rebook move send bring swap change replace exchange cancel put get give fetch
find order reorder deliver redeliver collect drop ship dispatch post courier reset
restart reboot reinstall install reconnect connect transfer arrange organise schedule
reschedule print reprint cut make remake recook cook clean wash strip iron hand unlock
issue reissue correct amend adjust recalculate reverse remove take fit switch extend
postpone block unblock freeze unfreeze stop halt pull write rewrite draft redraft
approve walk show carry lift load pack wrap press heat warm resend email upload
restore recover release return hold reserve open reopen count recount fix repair mend
patch set run rerun test drive pick grab clear close shut seat build rebuild redo undo
process activate reactivate divert reroute redirect trace search tow charge drain
bleed rewire tighten weld sand paint repaint sew stitch alter copy paste attach merge
split refill refit reattach bump squeeze slot add assign lend rent hire buy pour plate
fire cover allocate authorise register enrol confirm secure lock strap weigh measure
scan match balance rebuild regenerate roll downgrade revert backdate update publish
republish take tidy sweep mop hoover vacuum air spray treat bandage dress inject
prescribe teach tutor plug unplug prop prep start finish complete dig plough shovel
plant water prune groom bath feed pop nip throw strip wipe polish resole restring
retune tune rehang hang level recharge rework retest reprogram recode rekey key
engrave reprint trim recut reframe glaze board post-date remount pump seal shift jump
ring call phone text message page radio fax chase tone dye rinse calibrate recalibrate
bake grill fry brew mix pipe decorate glue solder plaster tile insulate saw bolt screw
dismantle assemble align inflate refuel wax disinfect sterilise operate discharge
admit regrade translate retype debug deploy reinstate rehouse relocate reseat guide
ferry shuttle fly mail photocopy retouch record rewind void
""".split()
# What an act is done to; only money, a boss or a promise to ring is no help.
_OBJECT = (
    r"(?! <empty>(?: |$))"
    r"(?! (?:you |in |for |over |to )?(?:my|the|a|an|our|your) (?:\S+ )?<part>(?: |$))"
    r"(?! (?:this|that|it|things|everything|you)(?: all)? (?:sorted|fixed|resolved|done"
    r"|solved|looked|out|right|wrong|straight)(?: |$))"
    r"(?!(?: \S+){0,5} (?:refund|refunded|voucher|discount|credit|%|points|compensation"
    r"|gift|money|cash|coupon|euros?|pounds?|dollars?|quid|bucks|£|\$|€)(?: |$))"
    r"(?: (?!but |and |[,;:])\S+){1,5}"
)


def _ing(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][0]
    return (verb[:-1] if verb.endswith("e") and verb[-2] not in "eo" else verb) + "ing"


def _past(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][1]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + ("d" if verb.endswith("e") else "ed")


def _any(words: list[str] | set[str]) -> str:
    return "(?:" + "|".join(sorted(set(words), key=lambda w: (-len(w), w))) + ")"


_SHORT_DOUBLED = {"trim", "prop", "prep", "plan", "mop", "bump"}


def _doubled(verb: str, form: str) -> str:
    return (
        verb + verb[-1] + form[len(verb) :]
        if verb in _SHORT_DOUBLED - {"bump"}
        else form
    )


_ADVERBS = """
really so very truly deeply terribly genuinely awfully extremely just also still only
now actually honestly sincerely personally certainly definitely absolutely gladly
happily quickly right already all both simply first then straight immediately myself
ourselves again too incredibly properly quite most even ever dreadfully profoundly
heartily completely totally entirely fully wholly obviously clearly literally proper
bloody dead gonna going to gladly today always probably hereby in fact of course
please extra super pretty damn well
""".split()
_NUMBERS = """
one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty
forty fifty sixty ninety couple few half several
""".split()
_WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday tomorrow weekend week month
""".split()
_FEELINGS = """
upset angry furious livid fuming mad cross annoyed irritated frustrated disappointed
let-down hurt gutted devastated heartbroken worried anxious nervous scared frightened
terrified afraid stressed tired exhausted shattered worn drained knackered fed sick
embarrassed humiliated ashamed mortified insulted offended betrayed lonely sad
miserable shaken shocked confused lost desperate helpless overwhelmed uncomfortable
uneasy cheated robbed ignored abandoned forgotten unheard invisible small stupid
foolish silly cold hungry freezing soaked starving sore starved dizzy panicked
panicking unhappy unsettled distressed cheesed hacked aggrieved wary suspicious
impatient discouraged disheartened raging seething boiling
""".split()
_AWFUL = """
awful horrible horrid terrible dreadful rotten miserable maddening infuriating
exhausting frustrating upsetting frightening scary humiliating embarrassing stressful
worrying painful hard tough rough nasty grim gutting heartbreaking disappointing
annoying infuriating nerve-racking disgusting unpleasant unbearable unacceptable
distressing draining demoralising lonely insulting tiring wretched lousy crap rubbish
nightmare unfair cruel shameful unsettling harrowing agonising torture hell
""".split()


def joined(source: str) -> str:
    """The pattern in one line: ' | ' parts alternatives, a line's end is one blank."""
    source = re.sub(r"(?<! )\|\n\s*", "|", source.strip())
    return re.sub(r"\s*\n\s*", " ", source).replace(" | ", "|")


CLASSES: dict[str, str] = {
    **{name: f"(?:{joined(source)})" for name, source in SHARED.items()},
    "me": r"(?:me|us)",
    "iwe": r"(?:i|we)",
    "be": r"(?:am|are|is|was|were|be|been|being)",
    "am": r"(?:am|are)",
    "have": r"(?:have|has|had)",
    "adv": "(?: " + _any(_ADVERBS) + "){0,4}",
    "num": r"(?:\d[\d.,:]*|an?|" + "|".join(_NUMBERS) + ")",
    "count": r"(?:\d[\d.,:]*|" + "|".join(_NUMBERS) + ")",
    "weekday": _any(_WEEKDAYS),
    "felt": _any(_FEELINGS).replace("let-down", "let down").replace("fed", "fed up"),
    "awful": _any(_AWFUL).replace("nerve-racking", "nerve racking"),
    "time": r"(?:minutes?|hours?|seconds?|days?|weeks?|months?)",
    "act": _any(ACTS),
    "acting": _any([_doubled(v, _ing(v)) for v in ACTS]),
    "acted": _any([_doubled(v, _past(v)) for v in ACTS if v != "get"]),
    "obj": _OBJECT,
    "gap1": r"(?: (?!but |[,;:])\S+){0,1}?",
    "gap2": r"(?: (?!but |[,;:])\S+){0,2}?",
    "gap3": r"(?: (?!but |[,;:])\S+){0,3}?",
    "gap5": r"(?: (?!but |[,;:])\S+){0,5}?",
    "gap8": r"(?: (?!but )\S+){0,8}?",
    "any12": r"(?: \S+){0,12}?",
}


_CLASS = re.compile(r"(?<!\(\?P)(?<!\(\?)<([a-z0-9]+)>")


def expand(pattern: str) -> str:
    """The pattern with every <class> written out.

    Raises KeyError for a class that does not exist.
    """
    while _CLASS.search(pattern):
        pattern = _CLASS.sub(lambda m: CLASSES[m.group(1)], pattern)
    return pattern
