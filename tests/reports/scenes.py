"""Records of real talks for the tests of the reports."""

from dataclasses import replace
from functools import cache

from tests.talks import begin, expert, say, shipped
from trainer.drill.debrief import Advice, Debrief, Story
from trainer.drill.record import SessionRecord
from trainer.drill.turn import Note

AT = "2026-01-01T09:30:00Z"
HOSTILE = {
    "markup": "[/] [@click=app.quit]x[/]",
    "html": "<script>alert(1)</script> &lt;b&gt; <!--",
    "link": "[x](javascript:y) ![z](q) <http://a.example>",
    "table": "a | b\n| --- | --- |",
    "headings": "# one\n## two\n===\n---",
    "list": "1. x\n- y",
    "code": "`x` ```y``` ~~~",
    "escape codes": "\x1b[2Jx\x07",
    "nul and halves": "a\x00b\ud800c",
    "right to left": "\u202eevil\u2066 שלום",
    "emoji": "👩‍👧 ☕",
    "backslash": "\\*x\\* y\\",
}


@cache
def finished() -> SessionRecord:
    """A talk of two attempts, with a note and a hint."""
    scenario = shipped().scenario("cancelled-flight")
    script = [*expert(scenario), ("Calm down, it is only a delay.", ("minimising",))]
    talk = begin(scenario, script)
    for reply, _ in script[:3]:
        say(talk, reply)
    talk.note("gate 9", at=AT)
    talk.hint(at=AT)
    talk.finish(at=AT)
    talk.retry(2, at=AT)
    say(talk, script[-1][0])
    say(talk, "")
    talk.finish(at=AT)
    return talk.record(at=AT)


def hostile(text: str) -> SessionRecord:
    """The same record with this text wherever a person or a file may put one."""
    whole = finished()
    attempts = tuple(
        replace(way, turns=tuple(replace(t, reply=text, says=text) for t in way.turns))
        for way in whole.attempts
    )
    return replace(
        whole,
        scenario_title=text,
        opening=text,
        attempts=attempts,
        notes=(Note(text, text),),
        debriefs=tuple(_hostile(debrief, text) for debrief in whole.debriefs),
    )


def _hostile(debrief: Debrief, text: str) -> Debrief:
    advice = (Advice(1, text, text, text, text),)
    budget = replace(debrief.budget, items=((text, 1.0),), why=text)
    story = Story(text, 3, text, text, text)
    return replace(debrief, advice=advice, did_well=advice, budget=budget, story=story)
