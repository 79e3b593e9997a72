"""The shape of a scenario file: its keys, with a description and an example each."""

from collections.abc import Iterable
from typing import Any, get_args

from trainer.scenario.brief_file import BRIEF
from trainer.scenario.customer_file import (
    CONCERN,
    CUSTOMER,
    FACT,
    HOT_BUTTON,
    OWN_ENDINGS,
)
from trainer.scenario.groups import Group, Key, Many, Table
from trainer.scenario.kinds import Amount, Number, OneOf, Word, YesNo
from trainer.scenario.model import Channel, Example, Money, Remedy
from trainer.scenario.vocabulary import (
    ID,
    LABELS,
    LINE,
    MOVES,
    SOME_TEXTS,
    TEXT,
)


def _remedy(cost: Money, **values: Any) -> Remedy:
    return Remedy(cost=cost.amount, **values)


REMEDY = Group(
    "Something the trainee can really do or offer.",
    _remedy,
    (
        Key("id", ID, "A short name for it.", "partner-1905"),
        Key(
            "what",
            LINE,
            "A few words that fit 'You are offering me …'.",
            "seats on the 19:05",
        ),
        Key(
            "cost",
            Amount(),
            "What it takes from the budget; '0 EUR' if it is free.",
            "0 EUR",
        ),
        Key(
            "worth",
            Number(0, 2),
            "The share of the loss that it makes good: a real fix 0.8 to 1, a voucher"
            " 0.1 to 0.3.",
            0.9,
        ),
        Key(
            "heard as",
            SOME_TEXTS,
            "Four to seven ways in which a trainee may offer it.",
            ["I can put you on the 19:05", "seats on the partner flight"],
        ),
        Key(
            "takes",
            TEXT,
            "What the customer says when they accept it.",
            "The 19:05. Fine. All four of us?",
            "",
        ),
        Key("beyond", YesNo(), "true if the role may not promise it.", True, False),
    ),
)

EXAMPLE = Group(
    "A test of the scenario: a first reply, and what it must do.",
    Example,
    (
        Key(
            "reply",
            TEXT,
            "What a trainee might answer to the opening.",
            "Please calm down, it's only a delay.",
        ),
        Key(
            "shows",
            Many(Word(LABELS)),
            "Moves and faults that it certainly has.",
            ["minimising"],
            (),
        ),
        Key(
            "shows not",
            Many(Word(LABELS)),
            "Moves and faults that it certainly has not.",
            ["apology"],
            (),
        ),
        Key(
            "mood",
            OneOf(("better", "worse", "same")),
            "What it does to the customer's mood.",
            "worse",
            None,
        ),
    ),
)


def _list_of(group: Group, least: int = 0) -> Many:
    return Many(group, least, bare=False)


def _drill(format: int, rubric: Iterable[str], **values: Any) -> dict[str, Any]:
    return values | {"rubrics": tuple(rubric)}


DRILL = Group(
    "A scenario: one talk with one upset customer.",
    _drill,
    (
        Key("format", OneOf((1,)), "Always 1.", 1),
        Key("id", ID, "The name of the file without '.yaml'.", "cancelled-flight"),
        Key("title", LINE, "The title in the library.", "The cancelled flight"),
        Key("topic", ID, "One word: the name of the folder it is in.", "travel"),
        Key("difficulty", Number(1, 5, whole=True), "1 (easy) to 5 (hard).", 3),
        Key(
            "channel",
            OneOf(get_args(Channel)),
            "Where the talk takes place.",
            "in person",
        ),
        Key("minutes", Number(1, 60, whole=True), "How long it takes, about.", 10),
        Key(
            "teaches",
            Many(Word(MOVES), least=1),
            "The moves of the codebook that it practises.",
            ["empathy", "solution", "options", "urgency"],
        ),
        Key(
            "rubric",
            Many(ID, least=1),
            "The rubric that judges the talk, or a list; the first is the headline.",
            "four-strategies",
        ),
        Key(
            "brief",
            BRIEF,
            "What the trainee knows before the talk.",
            {"setting": "Gate B14, 16:20.", "role": "You are the gate agent."},
        ),
        Key(
            "customer",
            CUSTOMER,
            "Who the customer is.",
            {"name": "Dana Whitfield", "voice": "exhausted-parent"},
        ),
        Key(
            "opening",
            TEXT,
            "The customer's first words.",
            "Two hours we've been sitting here and now the board says CANCELLED?",
        ),
        Key(
            "concerns",
            _list_of(CONCERN, least=1),
            "What the customer needs, in the order in which it comes up: three to"
            " five.",
            [{"id": "arrive", "says": "I have to be there by noon."}],
        ),
        Key(
            "facts",
            _list_of(FACT),
            "What the customer tells when asked: three to six.",
            [{"asked": ["how many of you"], "says": "Four."}],
            (),
        ),
        Key(
            "remedies",
            _list_of(REMEDY),
            "What the trainee can really do or offer: four to eight.",
            [{"id": "partner-1905", "what": "seats on the 19:05"}],
            (),
        ),
        Key(
            "hot buttons",
            _list_of(HOT_BUTTON),
            "Words that set this customer off: one to three.",
            [{"heard as": ["leaflet"], "says": "I don't want a leaflet!"}],
            (),
        ),
        Key(
            "wordings",
            Table(TEXT, MOVES),
            "Model sentences of this case by move, for the debrief.",
            {"apology": "I'm sorry we left you sitting here for two hours."},
            {},
        ),
        Key(
            "endings",
            OWN_ENDINGS,
            "How it ends with this customer; the voice has endings of its own.",
            {"won over": {"says": "Thank you. Really."}},
            {},
        ),
        Key(
            "examples",
            _list_of(EXAMPLE),
            "First replies with what they must do, the tests of the scenario: five to"
            " eight.",
            [{"reply": "Please calm down.", "shows": ["minimising"]}],
            (),
        ),
    ),
)
