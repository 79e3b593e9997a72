"""What Home shows, as one frozen value, and how it is searched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scoring.codebook import LABELS

if TYPE_CHECKING:
    from trainer.drill.schedule import Result, Suggestion
    from trainer.scenario.model import Scenario
    from trainer.scenario.problems import Problem
    from trainer.store.contract import OpenTalk


@dataclass(frozen=True, slots=True)
class Shelf:
    """The library and what this person did with it.

    loaded: the library has been read. known: the store has answered (or refused, and
    then `store_trouble` says how).
    """

    scenarios: tuple[Scenario, ...] = ()
    problems: tuple[Problem, ...] = ()
    loaded: bool = False
    results: tuple[Result, ...] = ()
    open_talks: tuple[OpenTalk, ...] = ()
    suggestion: Suggestion | None = None
    known: bool = False
    store_trouble: str = ""

    def scenario(self, id: str) -> Scenario | None:
        """The scenario with this id, None where it is not on the shelf."""
        return next((s for s in self.scenarios if s.id == id), None)

    @property
    def topics(self) -> tuple[str, ...]:
        """All topics, sorted."""
        return tuple(sorted({scenario.topic for scenario in self.scenarios}))

    @property
    def skills(self) -> tuple[str, ...]:
        """All moves that some scenario teaches, in the codebook's order."""
        taught = {skill for scenario in self.scenarios for skill in scenario.teaches}
        return tuple(label for label in LABELS if label in taught)


@dataclass(frozen=True, slots=True)
class Sieve:
    """What the person looks for; an empty field lets everything through."""

    words: str = ""
    topic: str = ""
    skill: str = ""

    def passes(self, scenario: Scenario) -> bool:
        """Whether the scenario has the topic, the skill and every word."""
        if self.topic and scenario.topic != self.topic:
            return False
        if self.skill and self.skill not in scenario.teaches:
            return False
        hay = haystack(scenario)
        return all(word in hay for word in self.words.casefold().split())


@dataclass(frozen=True, slots=True)
class Standing:
    """How a person stands with one scenario; None where they have no result."""

    best: Result | None
    last: Result | None


def haystack(scenario: Scenario) -> str:
    """Everything of a scenario that a search looks through, case folded."""
    brief = scenario.brief
    parts = [scenario.title, scenario.topic, scenario.channel, scenario.customer.name]
    parts += [brief.setting, brief.role]
    return " ".join([*parts, *map(skill_name, scenario.teaches)]).casefold()


_NOUNS = {"asks_wish": "asking their wish", "valued": "showing they matter"}


def skill_name(move: str) -> str:
    """The move as something one can practise: 'extra mile'."""
    return _NOUNS.get(move, move.replace("_", " "))


def standing(results: Sequence[Result], scenario: str) -> Standing:
    """Best and last result; `results` come latest first."""
    mine = [result for result in results if result.scenario == scenario]
    scored = [result for result in mine if result.score is not None]
    best = max(scored, key=lambda result: result.score or 0.0, default=None)
    return Standing(best, mine[0] if mine else None)
