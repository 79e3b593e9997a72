"""What screens ask of the app; each says what the person did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from trainer.drill.events import Mode
    from trainer.drill.record import SessionRecord


@dataclass
class BriefWanted(Message):
    """They picked a scenario."""

    scenario: str


@dataclass
class TalkWanted(Message):
    """They pressed Start."""

    scenario: str
    mode: Mode


@dataclass
class ResumeWanted(Message):
    """They want to go on with an interrupted talk."""

    session: str


@dataclass
class DropWanted(Message):
    """They throw an interrupted talk away."""

    session: str


@dataclass
class DebriefWanted(Message):
    """They want to see a finished talk of theirs again."""

    session: str


@dataclass
class RetryWanted(Message):
    """They want to try again from before this turn of their last attempt."""

    record: SessionRecord
    turn: int


@dataclass
class TalkOver(Message):
    """The talk is over and they want its debrief."""

    record: SessionRecord


class HistoryWanted(Message):
    """They want the list of their talks."""


class ProblemsWanted(Message):
    """They want to see what is wrong with the broken files."""


class HomeWanted(Message):
    """They go back to Home."""
