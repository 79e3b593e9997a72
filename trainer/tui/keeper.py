"""Keeps what happens: one queue in order, written by whoever calls from a thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from trainer.drill.events import Event
    from trainer.drill.record import SessionRecord
    from trainer.store.contract import Store


Answer = TypeVar("Answer")


class Keeper:
    """The app's only way to the store.

    `event` and `finish` queue a write and return at once; `flush` and `ask` write, may
    wait for the disk, and belong in a thread. What cannot be written stays at the head
    of the queue and is tried again with the next write, so that order holds.
    """

    def __init__(self, factory: Callable[[], Store]) -> None:
        self._factory = factory
        self._store: Store | None = None
        self._waiting: deque[Callable[[Store], None]] = deque()
        self._lock = Lock()

    @property
    def waiting(self) -> int:
        """How many writes have not been made yet."""
        return len(self._waiting)

    def event(self, session: str, event: Event) -> None:
        """Queue one event of a talk."""
        self._waiting.append(lambda store: store.append(session, event))

    def finish(self, record: SessionRecord) -> None:
        """Queue the record of a talk that is over."""
        self._waiting.append(lambda store: store.finish(record))

    def flush(self) -> None:
        """Write everything that waits; StorageUnavailable where the store cannot."""
        with self._lock:
            self._write()

    def ask(self, question: Callable[[Store], Answer]) -> Answer:
        """Write what waits, then ask the store."""
        with self._lock:
            return question(self._write())

    def close(self) -> None:
        """Write what waits and let go of the store, if it was ever opened."""
        with self._lock:
            if self._store is None and not self._waiting:
                return
            try:
                self._write()
            finally:
                if self._store is not None:
                    self._store.close()
                    self._store = None

    def _write(self) -> Store:
        if self._store is None:
            self._store = self._factory()
        while self._waiting:
            self._waiting[0](self._store)
            self._waiting.popleft()
        return self._store
