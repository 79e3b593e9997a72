"""The headless talk: a scenario, a trainee's replies, a customer's answers."""

from collections.abc import Iterable
from dataclasses import dataclass

from scoring.reading import Detector, Reading
from trainer.customer.mood import Mood
from trainer.drill.debrief import Debrief
from trainer.drill.events import Event, Mode, Started
from trainer.drill.record import SessionRecord
from trainer.drill.turn import Attempt, Note, Turn
from trainer.scenario.catalogue import Library
from trainer.scenario.model import EndingName, Scenario

HINTS = 3
"""Hints a talk, at most."""


@dataclass(frozen=True, slots=True)
class Coach:
    """What the coach panel shows after a reply.

    landed: names of moves in the last reply, with the words. slipped: the same for
    faults. waits_for: what the customer still waits for, as short clauses.
    """

    landed: tuple[tuple[str, str], ...]
    slipped: tuple[tuple[str, str], ...]
    waits_for: tuple[str, ...]
    hints_left: int


class Session:
    """One running talk; mutable, single-threaded, without screen, clock or store.

    Every change is made by a method that returns the event to save; replaying the same
    events through `Session.resume` gives the same talk.
    """

    scenario: Scenario
    started: Started
    mood: Mood
    patience: int
    ending: EndingName | None

    @staticmethod
    def new_id() -> str:
        """A fresh session id, sortable by time."""
        raise NotImplementedError

    @classmethod
    def start(
        cls,
        scenario: Scenario,
        library: Library,
        detector: Detector,
        *,
        session: str,
        mode: Mode,
        seed: int,
        person: str,
        at: str,
    ) -> "Session":
        """A talk that has just begun; `started` is its first event."""
        raise NotImplementedError

    @classmethod
    def resume(
        cls, events: Iterable[Event], library: Library, detector: Detector
    ) -> "Session":
        """The talk as it stood after these events, the first of which is Started."""
        raise NotImplementedError

    def reply(self, text: str, *, seconds: float | None, at: str) -> tuple[Turn, Event]:
        """Say something to the customer; empty text is a ValueError."""
        raise NotImplementedError

    def stay_silent(self, *, seconds: float | None, at: str) -> tuple[Turn, Event]:
        """Let the customer speak into a long silence."""
        raise NotImplementedError

    def note(self, text: str, *, at: str) -> Event:
        """Write something down."""
        raise NotImplementedError

    def hint(self, *, at: str) -> tuple[str, Event]:
        """One hint; practice mode only, at most HINTS a talk, else a ValueError."""
        raise NotImplementedError

    def retry(self, turn: int, *, at: str) -> Event:
        """Go back to before this turn; practice mode only, else a ValueError."""
        raise NotImplementedError

    def finish(self, *, at: str) -> Event:
        """Close the talk; an unfinished one gets the ending that its state deserves."""
        raise NotImplementedError

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """All ways through the talk so far, the current one last."""
        raise NotImplementedError

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns of the current attempt."""
        raise NotImplementedError

    @property
    def notes(self) -> tuple[Note, ...]:
        """The trainee's notes."""
        raise NotImplementedError

    @property
    def budget_left(self) -> float:
        """What is left of the budget in the current attempt."""
        raise NotImplementedError

    @property
    def coach(self) -> Coach:
        """What the coach would say now."""
        raise NotImplementedError

    def debrief(self, attempt: int | None = None) -> Debrief:
        """The debrief of one attempt (1, 2, …), the current one by default."""
        raise NotImplementedError

    def record(self, *, at: str) -> SessionRecord:
        """The whole session as it is stored."""
        raise NotImplementedError

    def last_reading(self) -> Reading | None:
        """What was found in the last reply."""
        raise NotImplementedError
