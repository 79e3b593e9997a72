"""Events and records for the tests of the store."""

from dataclasses import replace
from functools import cache

from tests.talks import BAD, play, shipped
from trainer.drill.events import (
    Event,
    Finished,
    HintTaken,
    Mode,
    Noted,
    Replied,
    Retried,
    Started,
    StayedSilent,
)
from trainer.drill.record import SessionRecord

BEGUN = "2026-01-01T09:00:00Z"


def started(session: str, person: str = "me") -> Started:
    """The first event of a talk."""
    return Started(
        session, "cancelled-flight", "h", "id: x", "practice", 7, person, BEGUN
    )


def every_event(session: str = "s") -> tuple[Event, ...]:
    """One of each kind, in an order that could happen."""
    return (
        started(session),
        Replied("I'm sorry.", 3.5, "Are you?", None, "2026-01-01T09:01:00Z"),
        Noted("gate 9", "2026-01-01T09:02:00Z"),
        HintTaken("Ask.", "2026-01-01T09:03:00Z"),
        StayedSilent(None, "Well?", None, "2026-01-01T09:04:00Z"),
        Finished("2026-01-01T09:05:00Z"),
        Retried(1, "2026-01-01T09:06:00Z"),
    )


@cache
def _played() -> SessionRecord:
    talk = play(shipped().scenario("cancelled-flight"), BAD[:3])
    talk.finish(at="")
    return talk.record(at="")


def record(
    session: str, at: str = "2026-01-01T09:30:00Z", mode: Mode = "practice"
) -> SessionRecord:
    """The record of a real talk, under this name."""
    return replace(_played(), session=session, finished_at=at, mode=mode)
