"""What is stored of one session when it ends."""

from dataclasses import dataclass

from trainer.drill.debrief import Debrief
from trainer.drill.events import Mode
from trainer.drill.turn import Attempt, Note

RECORD_FORMAT = 1
ENGINE_VERSION = "1"
"""Counts up whenever the same replies would lead to another talk."""


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """One finished session: every attempt, every verdict, and the versions behind them.

    debriefs[i] belongs to attempts[i]; the first is the measured one.
    """

    format: int
    session: str
    scenario: str
    scenario_title: str
    scenario_hash: str
    topic: str
    mode: Mode
    seed: int
    person: str
    started_at: str
    finished_at: str
    opening: str
    attempts: tuple[Attempt, ...]
    debriefs: tuple[Debrief, ...]
    notes: tuple[Note, ...]
    hints: tuple[str, ...]
    judge_version: str
    engine_version: str

    @property
    def measured(self) -> Debrief:
        """The debrief of the first attempt, the one that counts."""
        return self.debriefs[0]
