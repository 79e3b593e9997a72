"""What happened in a talk: the inputs from which all else is recomputed."""

from dataclasses import dataclass
from typing import Literal

from trainer.scenario.model import EndingName

Mode = Literal["practice", "assessed"]


@dataclass(frozen=True, slots=True)
class Started:
    """A talk began.

    scenario_source: the file's whole text, so that a later edit cannot change this
    talk. at: ISO 8601 in UTC, '' where a program plays with a seed.
    """

    session: str
    scenario: str
    scenario_hash: str
    scenario_source: str
    mode: Mode
    seed: int
    person: str
    at: str


@dataclass(frozen=True, slots=True)
class Replied:
    """The trainee sent a reply; `seconds` since the customer spoke, None if not timed.

    says, ending: what the customer answered and whether that ended the talk, kept so
    that a transcript stays what it was when a newer engine would choose otherwise.
    """

    text: str
    seconds: float | None
    says: str
    ending: EndingName | None
    at: str


@dataclass(frozen=True, slots=True)
class StayedSilent:
    """The trainee said nothing for long and the customer spoke."""

    seconds: float | None
    says: str
    ending: EndingName | None
    at: str


@dataclass(frozen=True, slots=True)
class Noted:
    """The trainee wrote a note."""

    text: str
    at: str


@dataclass(frozen=True, slots=True)
class HintTaken:
    """The trainee asked the coach for a hint."""

    text: str
    at: str


@dataclass(frozen=True, slots=True)
class Retried:
    """The trainee went back to before this turn; a new attempt begins."""

    turn: int
    at: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The talk is over, by its own end or because the trainee closed it."""

    at: str


Event = Started | Replied | StayedSilent | Noted | HintTaken | Retried | Finished
