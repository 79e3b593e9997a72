"""The customer of a scenario file: who they are, what they need, how they leave."""

from typing import get_args

from trainer.scenario.groups import Group, Key, Many
from trainer.scenario.kinds import Number, OneOf, Word
from trainer.scenario.model import (
    ENDINGS,
    Concern,
    CustomerSheet,
    EndingName,
    EndingText,
    Fact,
    HotButton,
    Loss,
    Relationship,
    Severity,
    Start,
)
from trainer.scenario.vocabulary import ID, LINE, SOME_TEXTS, TEXT, TEXTS

FEELING = Number(0, 10)

START = Group(
    "How the customer feels as the talk begins; each 0 to 10.",
    Start,
    (
        Key("anger", FEELING, "0 (none) to 10 (furious).", 7, 6.0),
        Key("helplessness", FEELING, "0 (in control) to 10 (lost).", 6, 5.0),
        Key("trust", FEELING, "0 (none) to 10 (full).", 3, 4.0),
    ),
)

CUSTOMER = Group(
    "Who the customer is.",
    CustomerSheet,
    (
        Key("name", LINE, "The customer's full name.", "Dana Whitfield"),
        Key(
            "voice",
            ID,
            "How they talk: the id of a file in the folder 'voices'.",
            "exhausted-parent",
        ),
        Key(
            "loss",
            OneOf(get_args(Loss)),
            "What hurt: what they got (outcome) or how they were treated (process).",
            "outcome",
            "outcome",
        ),
        Key(
            "severity",
            OneOf(get_args(Severity)),
            "How much it matters to them.",
            "high",
            "medium",
        ),
        Key(
            "relationship",
            OneOf(get_args(Relationship)),
            "How long they have been with the house.",
            "regular",
            "regular",
        ),
        Key(
            "start",
            START,
            "How they feel as the talk begins.",
            {"anger": 7, "helplessness": 6, "trust": 3},
            Start(),
        ),
        Key(
            "patience",
            Number(1, 30, whole=True),
            "Replies without progress before they leave.",
            7,
            7,
        ),
    ),
)

CONCERN = Group(
    "One thing the customer needs; the next surfaces when the one before is met.",
    Concern,
    (
        Key("id", ID, "A short name for it.", "arrive"),
        Key("about", LINE, "A few words that fit 'nothing about …'.", "the wedding"),
        Key(
            "says",
            TEXT,
            "How the customer first raises it.",
            "I have to be at my sister's wedding by noon tomorrow.",
        ),
        Key(
            "again",
            TEXTS,
            "Two or three other ways in which they come back to it.",
            ["And the wedding? Noon tomorrow."],
            (),
        ),
        Key(
            "met by",
            Many(Word(), least=1),
            "Ids of remedies, any one of which meets it; or, if no remedy is among"
            " them, moves of the codebook, all of which must be made.",
            ["partner-1905"],
        ),
        Key(
            "answer",
            TEXT,
            "A model reply of the trainee to this concern, in one to three sentences.",
            "I'm putting all four of you on the 19:05 now.",
            "",
        ),
    ),
)

FACT = Group(
    "Something the customer tells when asked.",
    Fact,
    (
        Key(
            "asked",
            SOME_TEXTS,
            "Three to five ways to ask for it.",
            ["who are you travelling with", "how many of you"],
        ),
        Key(
            "says",
            TEXT,
            "What the customer answers.",
            "Me, my husband, and two kids under five.",
        ),
    ),
)

HOT_BUTTON = Group(
    "Words that set this customer off.",
    HotButton,
    (
        Key("heard as", SOME_TEXTS, "The words.", ["leaflet", "check our website"]),
        Key("says", TEXT, "What the customer answers.", "I don't want a leaflet!"),
    ),
)

ENDING = Group(
    "How a talk ends; what is left out comes from the voice.",
    EndingText,
    (
        Key("says", TEXT, "The customer's last words.", "Thank you. Really.", ""),
        Key(
            "review",
            TEXT,
            "The review that they post, in one to three sentences.",
            "They cancelled our flight and still got us to the church.",
            "",
        ),
        Key(
            "friend",
            TEXT,
            "What they tell a friend, in a sentence or two.",
            "You won't believe what the woman at the gate did.",
            "",
        ),
    ),
)

_MEANINGS: dict[EndingName, str] = {
    "won over": "They leave happier than they came.",
    "satisfied": "It is settled and they are content.",
    "grudging": "It is settled, no more.",
    "handed on": "Somebody else takes over.",
    "walked out": "Their patience is out.",
    "out of time": "The talk is over before it is settled.",
}
_LAST_WORDS = {"says": "Thank you. Really.", "review": "They got us to the church."}


def _endings(**values: EndingText | None) -> dict[EndingName, EndingText]:
    found = ((name, values[name.replace(" ", "_")]) for name in ENDINGS)
    return {name: text for name, text in found if text is not None}


OWN_ENDINGS = Group(
    "How it ends with this customer.",
    _endings,
    tuple(Key(name, ENDING, _MEANINGS[name], _LAST_WORDS, None) for name in ENDINGS),
)
