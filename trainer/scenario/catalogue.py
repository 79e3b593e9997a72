"""The library: every scenario, rubric and voice that can be used."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from scoring.rubric import Rubric
from trainer.errors import InvalidScenario, NotFound
from trainer.paths import library
from trainer.scenario.folders import all_ids, around, drill_files, ids_in
from trainer.scenario.loader import Loaded, load_drill, load_rubric, load_voice
from trainer.scenario.model import Scenario
from trainer.scenario.problems import Problem, Problems
from trainer.scenario.voice import Voice
from trainer.scenario.wording import near
from trainer.settings import library_folders

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Library:
    """Scenarios by title; a broken file is in `problems` and leaves the rest playable.

    folders: the libraries, each laid over those before it. problems: errors only;
    `authoring.check` tells the warnings. Rubrics and voices are read when first asked
    for.
    """

    folders: tuple[Path, ...]
    scenarios: tuple[Scenario, ...]
    problems: tuple[Problem, ...]
    _read: dict[tuple[str, str], Any] = field(
        default_factory=dict, repr=False, compare=False
    )

    def scenario(self, id: str) -> Scenario:
        """The scenario with this id; NotFound (with a near name) if there is none."""
        found = next((s for s in self.scenarios if s.id == id), None)
        if found is None:
            raise _not_found("scenario", id, [s.id for s in self.scenarios])
        return found

    def rubric(self, id: str) -> Rubric:
        """The rubric with this id; NotFound or InvalidScenario."""
        rubric: Rubric = self._lazily("rubrics", id, load_rubric)
        return rubric

    def voice(self, id: str) -> Voice:
        """The voice with this id; NotFound or InvalidScenario."""
        voice: Voice = self._lazily("voices", id, load_voice)
        return voice

    def _lazily(self, kind: str, id: str, load: Callable[..., Loaded[T]]) -> T:
        key = (kind, id)
        if key not in self._read:
            self._read[key] = self._load(kind, id, load)
        value: T = self._read[key]
        return value

    def _load(self, kind: str, id: str, load: Callable[..., Loaded[T]]) -> T:
        known = {
            i: path for root in self.folders for i, path in ids_in(root, kind).items()
        }
        if id not in known:
            raise _not_found(kind.removesuffix("s"), id, known)
        nothing: frozenset[str] = frozenset()
        loaded = load(known[id], around=around(known[id], nothing, nothing))
        if loaded.value is None:
            raise invalid(loaded.problems)
        return loaded.value


def load_library(folders: Sequence[Path] = ()) -> Library:
    """The library that ships with the package, and these folders laid over it.

    Without folders, those that the variable BOUNCEBACK_LIBRARY names. A scenario takes
    the place of one with the same id in an earlier folder; a broken one does not.
    """
    roots = (library(), *(folders or library_folders()))
    names = (all_ids(roots, "voices"), all_ids(roots, "rubrics"))
    scenarios: dict[str, Scenario] = {}
    problems: list[Problem] = []
    for root in roots:
        found, wrong = _scenarios(root, *names)
        scenarios |= found
        problems += wrong
    ordered = sorted(scenarios.values(), key=lambda s: (s.title.casefold(), s.id))
    return Library(roots, tuple(ordered), tuple(problems))


def _scenarios(
    root: Path, voices: frozenset[str], rubrics: frozenset[str]
) -> tuple[dict[str, Scenario], list[Problem]]:
    found: dict[str, Scenario] = {}
    at: dict[str, Path] = {}
    problems: list[Problem] = []
    if not root.is_dir():
        return {}, [_no_folder(root)]
    for path in drill_files(root):
        loaded = load_drill(path, around=around(path, voices, rubrics))
        problems += [p for p in loaded.problems if p.level == "error"]
        if (drill := loaded.value) is None:
            continue
        if drill.id in found:
            problems.append(_twice(path, drill.id, at[drill.id]))
            continue
        found[drill.id], at[drill.id] = drill, path
    return found, problems


def _no_folder(root: Path) -> Problem:
    problems = Problems(str(root))
    problems.add(0, 0, "E001", "there is no such folder", "look at BOUNCEBACK_LIBRARY")
    return problems.in_order()[0]


def _twice(path: Path, id: str, other: Path) -> Problem:
    problems = Problems(str(path))
    problems.add(0, 0, "E302", f"the id '{id}' is that of {other} too", "rename one")
    return problems.in_order()[0]


def _not_found(what: str, id: str, known: Iterable[str]) -> NotFound:
    names = sorted(known)
    hint = near(id, names, f"There are: {', '.join(names) or 'none'}.")
    return NotFound(f"No such {what}", f"There is no {what} '{id}'; {hint}")


def invalid(problems: Sequence[Problem]) -> InvalidScenario:
    """The error that carries these problems, one a line."""
    lines = [str(problem) for problem in problems]
    return InvalidScenario("This file cannot be used", "\n".join(lines))
