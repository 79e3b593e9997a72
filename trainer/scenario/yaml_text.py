"""From the bytes of a file to text that is safe to parse, or problems."""

import re
from itertools import islice
from pathlib import Path

from trainer.scenario.problems import Problems

LARGEST = 1_000_000
"""Bytes of the largest file that is read."""

CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff\ufffe\uffff]"
)
"""What may stand in no text: it would steer the terminal or turn the line round."""

_NAMES = {
    "\x00": "a NUL character",
    "\x07": "a bell character",
    "\x08": "a backspace",
    "\x1b": "an escape character",
    "\x7f": "a delete character",
    "\u2028": "a line separator",
    "\u202e": "a character that turns the text round",
}


def name_of(character: str) -> str:
    """A control character in words, with its number."""
    word = _NAMES.get(character, "a control character")
    return f"{word} (U+{ord(character):04X})"


def read_text(path: Path, problems: Problems) -> str | None:
    """The text of a file with plain line ends and no byte order mark; None if unfit."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as error:
        problems.add(0, 0, "E001", f"cannot be read: {_reason(path, error)}")
        return None
    return decode(raw, problems)


def _reason(path: Path, error: OSError) -> str:
    if path.is_dir():
        return "it is a folder, not a file"
    return (error.strerror or "unknown reason").lower()


def decode(raw: bytes, problems: Problems) -> str | None:
    """Bytes as text with plain line ends and no byte order mark; None if unfit."""
    if len(raw) > LARGEST:
        problems.add(
            0, 0, "E002", f"is larger than {LARGEST:,} bytes", "split it into several"
        )
        return None
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        problems.add(1, 1, "E003", "is written in UTF-16", "save it as UTF-8")
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _not_utf8(raw, error.start, problems)
        return None
    return clean(text, problems)


def _not_utf8(raw: bytes, at: int, problems: Problems) -> None:
    before = raw[:at].decode("utf-8", "replace")
    line, column = place(before, len(before))
    problems.add(
        line, column, "E003", f"the byte 0x{raw[at]:02X} is no UTF-8",
        "save the file as UTF-8",
    )  # fmt: skip


def clean(text: str, problems: Problems) -> str | None:
    """The text with plain line ends; None if it is empty or has control characters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip("\ufeff \t\n"):
        problems.add(1, 1, "E005", "the file is empty")
        return None
    bad = [match.start() for match in islice(CONTROL.finditer(text), 10)]
    for at in bad:
        line, column = place(text, at)
        problems.add(line, column, "E004", f"has {name_of(text[at])}", "take it out")
    return None if bad else text.removeprefix("\ufeff")


def place(text: str, at: int) -> tuple[int, int]:
    """Line and column, from 1, of a position in a text."""
    return text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1
