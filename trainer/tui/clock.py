"""Where the app's time comes from, so that a test can freeze it."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Two clocks: the wall's for records, the stopwatch's for pauses."""

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds from an arbitrary start; never goes back."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def now(self) -> datetime:
        """This moment in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some start."""
        return time.monotonic()


def stamp(clock: Clock) -> str:
    """This moment as the events keep it: ISO 8601 in UTC, to the second."""
    return clock.now().isoformat(timespec="seconds")
