"""A scenario as the engine sees it: frozen, complete, checked."""

from dataclasses import dataclass
from typing import Literal

Channel = Literal["in person", "phone", "chat", "email", "social"]
Loss = Literal["outcome", "process"]
Severity = Literal["low", "medium", "high"]
Relationship = Literal["new", "occasional", "regular", "loyal"]
EndingName = Literal[
    "won over", "satisfied", "grudging", "handed on", "walked out", "out of time"
]
ENDINGS: tuple[EndingName, ...] = (
    "won over",
    "satisfied",
    "grudging",
    "handed on",
    "walked out",
    "out of time",
)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency, written '200 EUR'."""

    amount: float
    currency: str

    def __str__(self) -> str:
        return f"{self.amount:,.0f} {self.currency}"


@dataclass(frozen=True, slots=True)
class Authority:
    """What the trainee may do without asking anybody."""

    budget: Money
    may: tuple[str, ...] = ()
    may_not: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """What the trainee knows before the talk."""

    setting: str
    role: str
    know: tuple[str, ...]
    policy: tuple[str, ...]
    authority: Authority


@dataclass(frozen=True, slots=True)
class Start:
    """How the customer feels as the talk begins; each 0 (not at all) to 10."""

    anger: float = 6.0
    helplessness: float = 5.0
    trust: float = 4.0


@dataclass(frozen=True, slots=True)
class CustomerSheet:
    """Who the customer is. patience: turns without progress before they leave."""

    name: str
    voice: str
    loss: Loss = "outcome"
    severity: Severity = "medium"
    relationship: Relationship = "regular"
    start: Start = Start()
    patience: int = 7


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing the customer needs; the next surfaces when the one before is met.

    says: how they raise it. again: how they come back to it, in other words.
    met_by: ids of remedies and of moves; any one remedy meets it, and where there is
        no remedy all the moves named must have been made while it was open.
    about: a short noun phrase for it ('the wedding'). answer: a model reply to it.
    """

    id: str
    says: str
    met_by: tuple[str, ...]
    about: str
    again: tuple[str, ...] = ()
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the customer tells when asked; told once."""

    asked: tuple[str, ...]
    says: str


@dataclass(frozen=True, slots=True)
class Remedy:
    """Something the trainee can really do or offer.

    what: a noun phrase that fits 'you are offering me {what}'. cost: in the budget's
    currency. worth: share of what was lost that it makes good, 0 to 2. heard_as:
    phrasings of the offer. takes: the customer's own words when they accept it.
    beyond: it is more than this role may promise.
    """

    id: str
    what: str
    cost: float
    worth: float
    heard_as: tuple[str, ...]
    takes: str = ""
    beyond: bool = False


@dataclass(frozen=True, slots=True)
class HotButton:
    """Words that set this customer off, and what they answer."""

    heard_as: tuple[str, ...]
    says: str


@dataclass(frozen=True, slots=True)
class EndingText:
    """How a talk ends in the customer's words; empty parts come from the voice.

    says: their last words. review: what they post. friend: what they tell a friend.
    """

    says: str = ""
    review: str = ""
    friend: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A test of the scenario: a first reply, what it shows, what it does to them."""

    reply: str
    shows: tuple[str, ...] = ()
    shows_not: tuple[str, ...] = ()
    mood: Literal["better", "worse", "same"] | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """One drill. `hash` is the SHA-256 of the file's text, `source` the text itself.

    wordings: model sentences of this scenario by move id, for the debrief.
    """

    id: str
    title: str
    topic: str
    difficulty: int
    channel: Channel
    minutes: int
    teaches: tuple[str, ...]
    rubrics: tuple[str, ...]
    brief: Brief
    customer: CustomerSheet
    opening: str
    concerns: tuple[Concern, ...]
    facts: tuple[Fact, ...]
    remedies: tuple[Remedy, ...]
    hot_buttons: tuple[HotButton, ...]
    endings: dict[EndingName, EndingText]
    wordings: dict[str, str]
    examples: tuple[Example, ...]
    hash: str
    source: str
