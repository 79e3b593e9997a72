"""The brief of a scenario file, with a description and an example for every key."""

from trainer.scenario.groups import Group, Key
from trainer.scenario.kinds import Amount
from trainer.scenario.model import Authority, Brief
from trainer.scenario.vocabulary import TEXT, TEXTS

AUTHORITY = Group(
    "What the trainee may do without asking anybody.",
    Authority,
    (
        Key("budget", Amount(), "Money to spend on goodwill.", "200 EUR"),
        Key("may", TEXTS, "What they may do, in short items.", ["rebook"], ()),
        Key(
            "may not",
            TEXTS,
            "What they may not do, in short items.",
            ["promise a seat before it is confirmed"],
            (),
        ),
    ),
)

BRIEF = Group(
    "What the trainee knows before the talk.",
    Brief,
    (
        Key(
            "setting",
            TEXT,
            "Where and when it is and what has happened, in a sentence or two.",
            "Gate B14, 16:20. The evening flight is cancelled.",
        ),
        Key("role", TEXT, "Who the trainee is.", "You are the gate agent."),
        Key(
            "know",
            TEXTS,
            "Plain facts that the trainee has at hand.",
            ["A partner flight at 19:05 has three seats"],
            (),
        ),
        Key(
            "policy",
            TEXTS,
            "What the rules of the house say.",
            ["Passengers may be rebooked on partner airlines at no charge"],
            (),
        ),
        Key(
            "authority",
            AUTHORITY,
            "What the trainee may do, and for how much.",
            {"budget": "200 EUR", "may": ["rebook"]},
        ),
    ),
)
