"""The shape of a rubric file: its keys, with a description and an example each."""

from typing import Any

from scoring.rubric import Anchors, Check, Criterion, Rubric, TalkCheck
from trainer.scenario.groups import Group, Key, Many
from trainer.scenario.kinds import Number, OneOf, Word, YesNo
from trainer.scenario.vocabulary import FAULTS, ID, LABELS, LINE, MOVES, TEXT

COUNT = Number(1, 20, whole=True)
THAT = OneOf(tuple(check.value for check in TalkCheck))


def _check(that: str | None, **values: Any) -> Check:
    return Check(that=TalkCheck(that) if that else None, **values)


CHECK = Group(
    "One yes/no question about a talk: of the trainee's words, or of the whole.",
    _check,
    (
        Key(
            "asks",
            TEXT,
            "The question, for a person.",
            "Did you apologise in one of your first two replies?",
        ),
        Key(
            "shows",
            Many(Word(MOVES)),
            "Moves of the codebook; any one of them answers it with yes.",
            ["apology"],
            (),
        ),
        Key("times", COUNT, "In how many replies, at least.", 2, 1),
        Key(
            "before",
            Many(Word(LABELS)),
            "No later than the first reply with one of these.",
            ["redress"],
            (),
        ),
        Key(
            "after",
            Many(Word(LABELS)),
            "No earlier than the first reply with one of these.",
            ["inquiry", "empathy"],
            (),
        ),
        Key("within", COUNT, "Among the first so many replies.", 2, None),
        Key(
            "that",
            THAT,
            "Instead of 'shows': something that is true of the whole talk.",
            "budget fair",
            None,
        ),
    ),
)

ANCHORS = Group(
    "Two behaviours that show what the criterion means in practice.",
    Anchors,
    (
        Key(
            "good",
            TEXT,
            "What somebody does who does it well.",
            "Says sorry for the two hours of silence, and stops there.",
        ),
        Key(
            "poor",
            TEXT,
            "What somebody does who does not.",
            "Says sorry if anybody was inconvenienced.",
        ),
    ),
)

CRITERION = Group(
    "One question of a rubric.",
    Criterion,
    (
        Key("id", ID, "A short name for it.", "apology"),
        Key("title", LINE, "Its title in the debrief.", "A deep, sincere apology"),
        Key(
            "asks",
            TEXT,
            "A plain yes/no question.",
            "Did you apologise for what it did to them?",
        ),
        Key(
            "checks",
            Many(CHECK, least=1, bare=False),
            "The questions that answer it; the share of yes is the credit.",
            [{"asks": "Did you apologise?", "shows": ["apology"]}],
        ),
        Key(
            "spoiled by",
            Many(Word(FAULTS)),
            "Faults; each one that is found halves the credit.",
            ["non_apology"],
            (),
        ),
        Key("weight", Number(0.1, 10), "How much it counts.", 3, 1.0),
        Key(
            "minimum",
            Number(0.01, 1),
            "The share of credit below which the talk fails whatever the rest.",
            0.5,
            None,
        ),
        Key("blocker", YesNo(), "true if a spoiling fault fails all.", True, False),
        Key(
            "anchors",
            ANCHORS,
            "What good and poor look like.",
            {"good": "Says sorry and stops.", "poor": "Says 'sorry if'."},
        ),
        Key("source", TEXT, "Where it comes from.", "The four strategies, first"),
    ),
)


def _rubric(format: int, **values: Any) -> Rubric:
    return Rubric(**values)


RUBRIC = Group(
    "A rubric: a named framework that judges talks.",
    _rubric,
    (
        Key("format", OneOf((1,)), "Always 1.", 1),
        Key("id", ID, "The name of the file without '.yaml'.", "four-strategies"),
        Key(
            "version",
            Number(1, 9999, whole=True),
            "Counts up by one whenever the criteria change.",
            1,
        ),
        Key("title", LINE, "The title in the library.", "The four strategies"),
        Key(
            "about",
            TEXT,
            "What it looks for, in one or two sentences.",
            "Apologise, act at once, show that you feel with them, make it up.",
        ),
        Key("source", TEXT, "Author and title, in words.", "A column on service"),
        Key(
            "passes at",
            Number(0, 100),
            "The score from which a talk passes, 0 to 100.",
            70,
            70.0,
        ),
        Key(
            "criteria",
            Many(CRITERION, least=1, bare=False),
            "The questions that it asks of a talk.",
            [{"id": "apology", "title": "A deep, sincere apology"}],
        ),
    ),
)
