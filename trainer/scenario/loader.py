"""From a file's text to a scenario, a voice or a rubric, or every problem at once."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Generic, TypeVar

from scoring.rubric import Rubric
from trainer.scenario.drill_file import DRILL
from trainer.scenario.drill_lint import lint_drill
from trainer.scenario.groups import Group
from trainer.scenario.lint import Around
from trainer.scenario.model import Scenario
from trainer.scenario.problems import Enough, Problem, Problems
from trainer.scenario.voice import Voice
from trainer.scenario.yaml_text import clean, decode, read_text
from trainer.scenario.yaml_tree import Node, compose

T = TypeVar("T")
Source = Path | str | bytes
Lint = Callable[[Node, Around, Problems], None]
ANYWHERE = Around()


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """What a file gave: the thing itself if there is no error, and all problems."""

    value: T | None
    problems: tuple[Problem, ...]


def load_drill(
    source: Source, file: str = "", around: Around = ANYWHERE
) -> Loaded[Scenario]:
    """A scenario from a file, or from its text. Never raises, whatever is in it.

    file: the name in the problems; around: what is known of the file's place.
    """
    problems = Problems(_name(source, file))
    text = _text(source, problems)
    values = _read(text, DRILL, lint_drill, around, problems)
    if values is None or text is None:
        return Loaded(None, problems.in_order())
    digest = sha256(text.encode()).hexdigest()
    scenario = Scenario(**values, hash=digest, source=text)
    return Loaded(scenario, problems.in_order())


def load_voice(
    source: Source, file: str = "", around: Around = ANYWHERE
) -> Loaded[Voice]:
    """A voice from a file, or from its text. Never raises, whatever is in it."""
    from trainer.scenario.voice_file import VOICE
    from trainer.scenario.voice_lint import lint_voice

    problems = Problems(_name(source, file))
    voice = _read(_text(source, problems), VOICE, lint_voice, around, problems)
    return Loaded(voice, problems.in_order())


def load_rubric(
    source: Source, file: str = "", around: Around = ANYWHERE
) -> Loaded[Rubric]:
    """A rubric from a file, or from its text. Never raises, whatever is in it."""
    from trainer.scenario.rubric_file import RUBRIC
    from trainer.scenario.rubric_lint import lint_rubric

    problems = Problems(_name(source, file))
    rubric = _read(_text(source, problems), RUBRIC, lint_rubric, around, problems)
    return Loaded(rubric, problems.in_order())


def _name(source: Source, file: str) -> str:
    return file or (str(source) if isinstance(source, Path) else "text")


def _text(source: Source, problems: Problems) -> str | None:
    if isinstance(source, Path):
        return read_text(source, problems)
    if isinstance(source, bytes):
        return decode(source, problems)
    return clean(source, problems)


def _read(
    text: str | None, shape: Group, lint: Lint, around: Around, problems: Problems
) -> Any:
    try:
        tree = compose(text, problems) if text is not None else None
        if tree is None:
            return None
        value = shape.read(tree, "the file", problems)
        if tree.kind == "map":
            lint(tree, around, problems)
    except Enough:
        return None
    return None if problems.broken else value
