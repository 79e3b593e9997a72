"""`bounceback judge`: reads replies, writes what is found in them."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import click

from trainer.cli.streams import say_json, tell
from trainer.errors import NotFound, UsageError

Write = Callable[[str], None]
PIPE = Path("-")
UNREADABLE = 1
"""Exit code where a line could not be read."""


@click.command("judge")
@click.argument("source", metavar="IN.jsonl", type=click.Path(path_type=Path))
@click.argument("target", metavar="OUT.jsonl", type=click.Path(path_type=Path))
@click.pass_context
def command(ctx: click.Context, source: Path, target: Path) -> None:
    """Judge the replies in IN.jsonl, one a line, and write OUT.jsonl; '-' is a pipe.

    \b
    in:  {"id": …, "setting": …, "role": …, "facts": …,
          "talk": [{"who": "customer", "says": …}, …], "reply": …}
    out: {"id": …, "labels": {"apology": {"p": 0.97, "evidence": …}}, "quality": 3.8}

    Only id and reply must be there. The last entry of talk is what the reply answers.
    A line that cannot be read is named and left out; the exit code is then 1.
    """
    from scoring.detector import load_detector
    from trainer.cli.judge_lines import Unreadable, judged

    bad = 0
    with _reading(source) as lines, _writing(target, source) as write:
        for number, found in judged(lines, load_detector()):
            if isinstance(found, Unreadable):
                bad += 1
                tell(f"{source}:{number}: the line {found}")
            else:
                write(found)
    ctx.exit(UNREADABLE if bad else 0)


@contextmanager
def _reading(source: Path) -> Iterator[BinaryIO]:
    if source == PIPE:
        yield sys.stdin.buffer if sys.stdin else BytesIO()
        return
    try:
        file = source.open("rb")
    except OSError as error:
        raise NotFound("No such file", f"{source}: {error.strerror}.") from error
    with file:
        yield file


@contextmanager
def _writing(target: Path, source: Path) -> Iterator[Write]:
    if target == PIPE:
        yield say_json
        return
    if target.exists() and source != PIPE and target.samefile(source):
        raise UsageError("IN and OUT are the same file", "Name another one for OUT.")
    try:
        file = target.open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        what = f"{target}: {error.strerror}."
        raise UsageError("OUT cannot be written", what) from error
    from trainer.reports.visible import visible_json

    def write(text: str) -> None:
        file.write(visible_json(text) + "\n")

    with file:
        yield write
