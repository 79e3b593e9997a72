"""Shows the line of a file that a problem is about, safe to print."""

from functools import lru_cache
from pathlib import Path
from unicodedata import east_asian_width

from trainer.scenario.problems import Problem
from trainer.scenario.yaml_text import CONTROL, LARGEST

WIDTH = 100
"""Letters of a long line that are shown."""


def excerpt(problem: Problem) -> tuple[str, ...]:
    """The offending line and a caret under its place; nothing where there is none."""
    lines = _lines(problem.file)
    if not 1 <= problem.line <= len(lines):
        return ()
    at = max(0, problem.column - 1)
    start = max(0, at - WIDTH // 2) if len(lines[problem.line - 1]) > WIDTH else 0
    text = safe(lines[problem.line - 1][start : start + WIDTH])
    pad = sum(_width(letter) for letter in text[: at - start])
    number = f"{problem.line:>5}"
    return (f"{number} | {text}", f"{' ' * len(number)} | {' ' * pad}^")


def safe(text: str) -> str:
    """A text with everything that could steer a terminal made visible."""
    return CONTROL.sub("\ufffd", text).replace("\t", " ")


def _width(letter: str) -> int:
    return 2 if east_asian_width(letter) in "WF" else 1


@lru_cache(maxsize=1)
def _lines(file: str) -> tuple[str, ...]:
    try:
        with Path(file).open("rb") as handle:
            raw = handle.read(LARGEST)
    except OSError:
        return ()
    text = raw.decode("utf-8-sig", "replace").replace("\r\n", "\n")
    return tuple(text.replace("\r", "\n").split("\n"))
