"""From a file's text to a scenario, a voice or a rubric, or every problem at once."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Generic, TypeVar

from scoring.rubric import Rubric
from trainer.scenario import build
from trainer.scenario.drill_file import DrillShape
from trainer.scenario.drill_lint import lint_drill
from trainer.scenario.fields import Shape
from trainer.scenario.lint import Around
from trainer.scenario.model import Scenario
from trainer.scenario.problems import Problem, Problems
from trainer.scenario.rubric_file import RubricShape
from trainer.scenario.rubric_lint import lint_rubric
from trainer.scenario.shape import fit
from trainer.scenario.voice import Voice
from trainer.scenario.voice_file import VoiceShape
from trainer.scenario.voice_lint import lint_voice
from trainer.scenario.yaml_text import clean, decode, read_text
from trainer.scenario.yaml_tree import Node, compose

T = TypeVar("T")
S = TypeVar("S", bound=Shape)
Lint = Callable[[Node, Around, Problems], None]
ANYWHERE = Around()


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """What a file gave: the thing itself if there is no error, and all problems."""

    value: T | None
    problems: tuple[Problem, ...]


def load_drill(
    source: Path | str | bytes, file: str = "", around: Around = ANYWHERE
) -> Loaded[Scenario]:
    """A scenario from a file, or from its text. Never raises, whatever is in it.

    file: the name in the problems; around: what is known of the file's place.
    """
    problems = Problems(file or (str(source) if isinstance(source, Path) else "text"))
    text = _text(source, problems)
    shape = _read(text, DrillShape, lint_drill, around, problems)
    if shape is None or text is None:
        return Loaded(None, problems.in_order())
    digest = sha256(text.encode()).hexdigest()
    return Loaded(build.scenario(shape, text, digest), problems.in_order())


def load_voice(
    source: Path | str | bytes, file: str = "", around: Around = ANYWHERE
) -> Loaded[Voice]:
    """A voice from a file, or from its text. Never raises, whatever is in it."""
    problems = Problems(file or (str(source) if isinstance(source, Path) else "text"))
    text = _text(source, problems)
    shape = _read(text, VoiceShape, lint_voice, around, problems)
    value = build.customer_voice(shape) if shape else None
    return Loaded(value, problems.in_order())


def load_rubric(
    source: Path | str | bytes, file: str = "", around: Around = ANYWHERE
) -> Loaded[Rubric]:
    """A rubric from a file, or from its text. Never raises, whatever is in it."""
    problems = Problems(file or (str(source) if isinstance(source, Path) else "text"))
    text = _text(source, problems)
    shape = _read(text, RubricShape, lint_rubric, around, problems)
    value = build.talk_rubric(shape) if shape else None
    return Loaded(value, problems.in_order())


def _text(source: Path | str | bytes, problems: Problems) -> str | None:
    if isinstance(source, Path):
        return read_text(source, problems)
    if isinstance(source, bytes):
        return decode(source, problems)
    return clean(source, problems)


def _read(
    text: str | None, shape: type[S], lint: Lint, around: Around, problems: Problems
) -> S | None:
    tree = compose(text, problems) if text is not None else None
    if tree is None:
        return None
    if tree.kind != "map":
        what = "a list" if tree.kind == "list" else "a text"
        problems.add(
            tree.line, tree.column, "E203",
            f"the file must be a group of keys, it is {what}", "begin with 'format: 1'",
        )  # fmt: skip
        return None
    fitted = fit(tree, shape, problems)
    lint(tree, around, problems)
    return None if problems.broken else fitted
