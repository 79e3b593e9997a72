"""A running talk at the front desk: the session, its clock and what is kept of it."""

from trainer.drill.events import Event
from trainer.drill.record import SessionRecord
from trainer.drill.session import Session
from trainer.drill.turn import Turn
from trainer.tui.clock import Clock, stamp
from trainer.tui.keeper import Keeper

SILENCE = 45.0
"""Seconds without a key after which the customer speaks into the silence."""

SILENCES = 2
"""Times in a row that the customer does so; then they wait, as people do."""


class Talk:
    """Passes what the trainee does to the session and queues each event to be kept.

    No screen and no thread in here; `keeper.flush` writes what was queued.
    """

    def __init__(self, session: Session, keeper: Keeper, clock: Clock) -> None:
        self.session = session
        self.keeper = keeper
        self._clock = clock
        self._silences = 0
        self._first = () if session.turns else (session.mood.calm,)
        self._spoke = self._stirred = clock.monotonic()
        self.draft = ""

    @property
    def id(self) -> str:
        """The session's id."""
        return self.session.started.session

    @property
    def over(self) -> bool:
        """Whether the talk has ended."""
        return self.session.ending is not None

    @property
    def waited(self) -> float:
        """Seconds since the customer spoke."""
        return self._clock.monotonic() - self._spoke

    @property
    def elapsed(self) -> float:
        """Seconds that the trainee took in this attempt, this pause included."""
        spent = sum(turn.seconds or 0.0 for turn in self.session.turns)
        return spent if self.over else spent + self.waited

    @property
    def left(self) -> float:
        """Seconds left of the scenario's minutes; negative once they are over."""
        return self.session.scenario.minutes * 60 - self.elapsed

    @property
    def calms(self) -> tuple[float, ...]:
        """Calm as the talk began (where that is known) and after each turn, 0 to 10."""
        return (*self._first, *(turn.mood.calm for turn in self.session.turns))

    @property
    def silent_too_long(self) -> bool:
        """Whether the customer should speak into the silence now."""
        quiet = self._clock.monotonic() - self._stirred
        return not self.over and self._silences < SILENCES and quiet >= SILENCE

    def customer_spoke(self) -> None:
        """The customer's words are on the screen: the pause begins."""
        self._spoke = self._clock.monotonic()
        self.stirred()

    def stirred(self) -> None:
        """The trainee touched a key."""
        self._stirred = self._clock.monotonic()

    def reply(self, text: str) -> Turn:
        """Say this to the customer."""
        self._silences = 0
        turn, event = self.session.reply(text, seconds=self._pause(), at=self._at())
        return self._kept(turn, event)

    def stay_silent(self) -> Turn:
        """Let the customer speak."""
        self._silences += 1
        turn, event = self.session.stay_silent(seconds=self._pause(), at=self._at())
        return self._kept(turn, event)

    def note(self, text: str) -> None:
        """Write something down."""
        self._keep(self.session.note(text, at=self._at()))

    def hint(self) -> str:
        """One hint; ValueError where there is none to give."""
        text, event = self.session.hint(at=self._at())
        self._keep(event)
        return text

    def retry(self, turn: int) -> None:
        """Go back to before this turn; ValueError where that is not allowed."""
        self._keep(self.session.retry(turn, at=self._at()))
        self.customer_spoke()

    def finish(self) -> SessionRecord:
        """Close the talk and queue its record."""
        self._keep(self.session.finish(at=self._at()))
        record = self.session.record(at=self._at())
        self.keeper.finish(record)
        return record

    def _kept(self, turn: Turn, event: Event) -> Turn:
        self._keep(event)
        return turn

    def _keep(self, event: Event) -> None:
        self.keeper.event(self.id, event)

    def _pause(self) -> float:
        return round(self.waited, 1)

    def _at(self) -> str:
        return stamp(self._clock)
