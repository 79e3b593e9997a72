"""One plain talk: the session, what keeps it, and the clock."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.cli import context, plain_text
from trainer.cli.streams import say, tell
from trainer.drill.events import Event, Mode
from trainer.drill.record import SessionRecord
from trainer.drill.session import Session
from trainer.drill.turn import Turn
from trainer.errors import StorageUnavailable

if TYPE_CHECKING:
    from trainer.store.contract import Store


@dataclass(frozen=True, slots=True)
class Options:
    """How a plain talk runs.

    seed: None for a fresh one. record: the file for the record, None for none.
    piped: the replies come from a program; then nothing is timed, so that the same
    input gives the same output.
    """

    mode: Mode
    seed: int | None
    person: str
    record: Path | None
    piped: bool

    @property
    def repeatable(self) -> bool:
        """Whether the same input must give the same bytes."""
        return self.piped and self.seed is not None

    @property
    def now(self) -> str:
        """The time as it is kept; '' for a repeatable talk."""
        return "" if self.repeatable else context.now()


class Talk:
    """A talk between one trainee and the customer.

    closed_at: when it was finished, '' while it goes on. over: nothing is left that a
    killed process would lose.
    """

    def __init__(
        self,
        session: Session,
        store: "Store | None",
        options: Options,
        closed_at: str = "",
    ) -> None:
        self.session = session
        self.store = store
        self.options = options
        self.closed_at = closed_at
        self.over = False
        self._unsaved: list[Event] = []
        self._spoke = time.monotonic()

    def keep(self, event: Event) -> None:
        """Save an event; a store that fails is named, and the talk goes on.

        What could not be saved is saved before the next event, so that none is missing
        in between.
        """
        self._unsaved.append(event)
        try:
            self._save()
        except StorageUnavailable as error:
            tell(f"{error.title}: {error.message}")

    def _save(self) -> None:
        while self.store and self._unsaved:
            self.store.append(self.session.started.session, self._unsaved[0])
            del self._unsaved[0]

    def close(self) -> SessionRecord:
        """End the talk, and give its record."""
        if not self.closed_at:
            closed = self.session.finish(at=self.options.now)
            self.closed_at = self.options.now
            self.keep(closed)
        return self.session.record(at=self.closed_at)

    def keep_record(self, record: SessionRecord) -> None:
        """Save the record; StorageUnavailable where that fails."""
        if self.store:
            self._save()
            self.store.finish(record)
        self.over = True

    def again(self, turn: int) -> None:
        """Go back to before this turn; ValueError where that cannot be."""
        event = self.session.retry(turn, at=self.options.now)
        self.over, self.closed_at = False, ""
        self.keep(event)

    def seconds(self) -> float | None:
        """Seconds since the customer spoke, None where a program replies."""
        passed = time.monotonic() - self._spoke
        return None if self.options.piped else round(passed, 1)

    def reply(self, text: str) -> None:
        """Say something, and hear the answer."""
        at = self.options.now
        turn, event = self.session.reply(text, seconds=self.seconds(), at=at)
        self._answered(turn, event)

    def silence(self) -> None:
        """Say nothing, and hear what comes."""
        at = self.options.now
        turn, event = self.session.stay_silent(seconds=self.seconds(), at=at)
        self._answered(turn, event)

    def _answered(self, turn: Turn, event: Event) -> None:
        # saved first: what the trainee has seen answered is never lost
        self.keep(event)
        say(f"{self.session.scenario.customer.name}: {turn.says}")
        say(plain_text.status(self.session))
        self._spoke = time.monotonic()
