"""Accusing: what the customer did, and who else it was."""

from scoring.cues.cue import PLAIN, Cue, Guard, cue

_OWNED = r"""
    (?:on us|on me|ours|mine) | (?:our|my) (?:fault|mistake|failure|miss) | that is
    (?:me|us) | sorry | apologise | ashamed | not your fault | (?:i|we) should have
    | so you | no wonder | you said | you told (?:me|us)
"""

ACCUSING: tuple[Cue, ...] = (
    cue(
        "blame",
        0.66,
        "puts it on the customer",
        r"""
        you (?:kept|keep) (?!(?:calling|ringing|asking|waiting|trying|coming|chasing|
        being|getting|hearing|paying|going|hoping|writing|telling|explaining|believing|
        us|me|your|the|it|calm|on)(?: |$))\S+ing(?: \S+){0,4} | you (?:were|will have
        been|must have been)(?: (?:probably|just|too|all|clearly|obviously|maybe))*
        (?:on (?:your|the) phone|asleep|not looking|not listening|too busy|out|in the
        (?:shower|garden|bath)|talking|distracted|drunk|away)(?= |$)(?: \S+){0,6}
        | (?<!\S )(?:(?:and|but|well|,) )*had you (?:\S+ )?(?:looked|read|told|called|
        checked|asked|booked|come|ordered|waited|listened|said|kept|packed|arrived|
        confirmed|mentioned|followed|registered|paid|brought|rung|given|left|measured|
        turned|closed|opened|cleaned|used|been)(?: \S+){0,8} | if you had (?:\S+
        )?(?:looked|read|told|called|checked|asked|booked|come|listened|said|confirmed|
        mentioned|followed|registered|brought|rung|measured|cleaned)(?: \S+){0,8}
        | so do not (?:come|blame|cry|complain|look at|moan)(?: \S+){0,4} | would
        (?:help|have helped|be nice|have been nice)(?: \S+){0,2} next time | what
        (?:were|was) you thinking | did you even(?: \S+){1,8} | next time ,? ?(?:write|
        give|use|put|open|read|look|answer|stay|measure|pack|wear|keep|be)(?: \S+){1,6}
        """,
        PLAIN,
        _OWNED
        + r"""
        | if you had (?:not|to) | you were (?:out|away) of | (?:i|we) (?:could|would|
        might) have | (?:how|that|whether) (?:he|she|they) | out of (?:the|pocket|hot|
        power|money|milk|pain)
        """,
    ),
    cue(
        "blame",
        0.64,
        "puts it on somebody else",
        r"""
        (?<!\S )(?:(?:well|then|you can|go|and|,) )*(?:ask|blame|tell that to|thank)
        (?:the|my|our|him|her|them|that) ?(?: \S+){0,2}? ,? ?(?:she|he|they|it)
        (?:makes?|did|does|do|wrote|made|packed|booked|took|was|were|is|are|sent|signed|
        forgot)(?: \S+){0,5} | (?:it|that) (?:was|is) (?!me |us |i |we |you |the day |a
        )\S+(?: \S+){0,2}? who (?:did|made|took|wrote|packed|put|sent|told|promised|
        forgot|booked|left|closed|signed|lost|broke|mixed|got|drove|decided|cut)(?:
        \S+){0,6} | (?:our|my|the|that) \S+(?: \S+)? can not (?:spell|count|read|add up|
        drive|cook|think|even|write|tell (?:left|the time|a|one))(?: \S+){0,4}
        | they (?:hire|employ|take|send|will hire|would hire) (?:on )?(?:anyone|anybody|
        any|idiots|kids|students|whoever)(?: \S+){0,3} | (?:they|he|she) (?:sleeps?|
        slept|dreams?|naps?) (?:on|at|through|half|all)(?: \S+){0,4} | the \S+(?: \S+)?
        (?:sent|posted|delivered|
        handed|gave|shipped|filed|forwarded|packed|labelled|entered|printed|booked)(?:
        \S+){0,4} (?:late|wrong|wrongly|badly|incorrectly) ,? ?(?:and |so )?(?:take|
        talk|speak|complain|ask|blame|not us|not me|tell|ring|call)(?: \S+){0,5}
        | (?:it is|that is|it was|that was)(?: all)?(?: down to)? (?:the|our|their|that)
        (?:\S+ )?(?:subcontractor|contractor|agency|supplier|wholesaler|franchise|
        temps?|students?|trainees?|landlord|council|manufacturer|importer)(?= |$)(?:
        \S+){0,5} | (?:the|our|that) (?:\S+ )?(?:depot|kitchen|warehouse|office|
        supplier|driver|lab|workshop|branch|team|factory|airport|agency|
        subcontractor)(?: (?:in|at|over) \S+)? (?:again|as usual|once more|of course)$
        """,
        PLAIN | Guard.STATED,
        _OWNED
        + r"""
        | (?:and|but) (?:i|we) (?:did not|never|inked|missed|let|put|sent) | who
        (?:found|
        fixed|helped)
        """,
    ),
)
