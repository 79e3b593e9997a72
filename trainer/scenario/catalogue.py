"""The library: every scenario, rubric and voice that can be used."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scoring.rubric import Rubric
from trainer.scenario.model import Scenario
from trainer.scenario.problems import Problem
from trainer.scenario.voice import Voice


@dataclass(frozen=True, slots=True)
class Library:
    """Scenarios by title; a broken file is in `problems` and leaves the rest playable.

    Rubrics and voices are read when first asked for.
    """

    folders: tuple[Path, ...]
    scenarios: tuple[Scenario, ...]
    problems: tuple[Problem, ...]

    def scenario(self, id: str) -> Scenario:
        """The scenario with this id; NotFound (with a near name) if there is none."""
        raise NotImplementedError

    def rubric(self, id: str) -> Rubric:
        """The rubric with this id; NotFound or InvalidScenario."""
        raise NotImplementedError

    def voice(self, id: str) -> Voice:
        """The voice with this id; NotFound or InvalidScenario."""
        raise NotImplementedError


def load_library(folders: Sequence[Path] = ()) -> Library:
    """The library that ships with the package, and these folders laid over it."""
    raise NotImplementedError
