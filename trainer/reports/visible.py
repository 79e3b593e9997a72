"""Text that can be shown: nothing in it steers a terminal or turns a line round."""

from json import dumps
from unicodedata import category

STEERING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
JOINERS = "\u200c\u200d"
"""Two format characters that words of many languages, and families of emoji, need."""


def visible(text: str, keep: str = "") -> str:
    """The text with a space for every character that would steer, but for `keep`.

    Escape codes lose their escape, line ends become spaces unless kept; letters of
    every script stay as they are.
    """
    if text.isascii() and text.isprintable():
        return text
    kept = JOINERS + keep
    return "".join(c if c in kept or not _steers(c) else " " for c in text)


def one_line(text: str) -> str:
    """The same with all blanks run together, on one line."""
    return " ".join(visible(text).split())


def _steers(character: str) -> bool:
    return category(character) in STEERING


def visible_json(text: str) -> str:
    """JSON text with the same characters written as JSON's escapes: the same values."""
    return "".join(
        c if c == "\n" or c in JOINERS or not _steers(c) else dumps(c)[1:-1]
        for c in text
    )
