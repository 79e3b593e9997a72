"""What every store can do, whatever lies under it."""

from dataclasses import dataclass
from typing import Protocol

from trainer.drill.events import Event
from trainer.drill.record import SessionRecord
from trainer.drill.schedule import Result


@dataclass(frozen=True, slots=True)
class OpenTalk:
    """An interrupted talk: `replies` counts what was sent, `last_at` is ISO 8601."""

    session: str
    scenario: str
    mode: str
    started_at: str
    last_at: str
    replies: int


class Store(Protocol):
    """Keeps talks; every method is one transaction and raises StorageUnavailable.

    Safe to call from any thread. Events are append-only and come back in order.
    """

    def append(self, session: str, event: Event) -> None:
        """Keep one event; it is on disk when this returns."""
        ...

    def events(self, session: str) -> tuple[Event, ...]:
        """All events of a talk in order; NotFound if there are none."""
        ...

    def open_talks(self, person: str) -> tuple[OpenTalk, ...]:
        """This person's unfinished talks, the latest first."""
        ...

    def finish(self, record: SessionRecord) -> None:
        """Keep the record of a finished talk; again with the same session replaces it
        (a retry adds an attempt)."""
        ...

    def record(self, session: str) -> SessionRecord:
        """The record of a finished talk; NotFound if there is none."""
        ...

    def results(self, person: str) -> tuple[Result, ...]:
        """This person's finished talks in brief, the latest first."""
        ...

    def drop(self, session: str) -> None:
        """Throw away an unfinished talk."""
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...
