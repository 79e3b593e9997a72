"""Standard input and output that no byte and no character can break."""

import io
import os
import sys
from typing import TextIO


def steady() -> None:
    """Make the standard streams take and give any text.

    A pipe carries UTF-8 on every machine, so that the same talk gives the same bytes;
    a terminal keeps its own encoding. What cannot be read or shown becomes '?'.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person sits at this stream; a closed one is no terminal."""
    return stream is not None and not stream.closed and stream.isatty()


def silence() -> None:
    """Let go of an output whose reader has gone, without a complaint at the exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())


def say(text: str, end: str = "\n") -> None:
    """Print data: what belongs to the talk itself, or to a report."""
    _print(sys.stdout, text + end)


def tell(text: str, end: str = "\n") -> None:
    """Print talk about the talk: prompts, help, complaints."""
    _print(sys.stderr, text + end)


def say_json(text: str) -> None:
    """Print JSON: no value in it is changed, and nothing in it steers a terminal."""
    from trainer.reports.visible import visible_json

    sys.stdout.write(visible_json(text) + "\n")
    sys.stdout.flush()


def _print(stream: TextIO, text: str) -> None:
    from trainer.reports.visible import visible

    stream.write(visible(text, keep="\n"))
    stream.flush()
