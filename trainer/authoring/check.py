"""Checks the files that trainers write: every problem, where it is, how to mend it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from trainer.errors import NotFound
from trainer.scenario.folders import names_around, yaml_files
from trainer.scenario.loader import Loaded, load_drill, load_rubric, load_voice
from trainer.scenario.model import Scenario
from trainer.scenario.problems import Problem, Problems

Kind = Literal["drill", "voice", "rubric"]


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: the files that were read, and all their problems."""

    files: tuple[Path, ...]
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> int:
        """How many problems are errors."""
        return sum(problem.level == "error" for problem in self.problems)

    @property
    def warnings(self) -> int:
        """How many problems are warnings."""
        return len(self.problems) - self.errors


def check(paths: Sequence[Path], folders: Sequence[Path] = ()) -> Report:
    """Check these files, and all YAML files below these folders.

    folders: libraries whose voices and rubrics may be named, beside the built-in one
    and the one that a file lies in. NotFound if a path is not there.
    """
    files = _files(paths)
    problems = [_no_files(path) for path in paths if not _below(path)]
    problems += [p for file in files for p in check_file(file, folders)]
    return Report(files, tuple(problems))


def check_file(path: Path, folders: Sequence[Path] = ()) -> tuple[Problem, ...]:
    """Every problem of one file, from top to bottom."""
    around = names_around(path, folders)
    kind = kind_of(path)
    if kind == "voice":
        return load_voice(path, around=around).problems
    if kind == "rubric":
        return load_rubric(path, around=around).problems
    loaded = load_drill(path, around=around)
    return (*loaded.problems, *_played(loaded))


def _played(loaded: Loaded[Scenario]) -> tuple[Problem, ...]:
    """What its examples prove wrong; they are not run yet."""
    return ()


def _no_files(folder: Path) -> Problem:
    problems = Problems(str(folder))
    problems.add(0, 0, "E001", "there is no .yaml file in this folder")
    return problems.in_order()[0]


def kind_of(path: Path) -> Kind:
    """What a file holds, by the folder that it lies in."""
    folders: dict[str, Kind] = {"voices": "voice", "rubrics": "rubric"}
    return folders.get(path.resolve().parent.name, "drill")


def _files(paths: Sequence[Path]) -> tuple[Path, ...]:
    missing = [str(path) for path in paths if not path.exists()]
    if missing:
        message = f"There is no file or folder named {', '.join(missing)}."
        raise NotFound("Not found", message)
    found = [f for path in paths for f in _below(path)]
    return tuple(dict.fromkeys(found))


def _below(path: Path) -> tuple[Path, ...]:
    return yaml_files(path) if path.is_dir() else (path,)
