"""What to do next, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class Result:
    """One finished talk in brief; `score` is None where nothing counted.

    missed: ids of criteria of the measured attempt that were missed or partly met.
    """

    session: str
    scenario: str
    scenario_title: str
    mode: str
    finished_at: str
    score: float | None
    passed: bool | None
    ending: str
    missed: tuple[str, ...]
    attempts: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The scenario to do next and the reason, one sentence."""

    scenario: str
    reason: str


def suggest(
    scenarios: Sequence[Scenario], results: Sequence[Result]
) -> Suggestion | None:
    """The next drill for this person, None where there is no scenario."""
    raise NotImplementedError
