"""What a person typed or pasted, made fit to send or to show."""

import unicodedata
from dataclasses import dataclass

LIMIT = 4_000
"""Characters of one reply, at most; the longest in our corpus has under 1,200."""

PASTE_LIMIT = 20_000
"""Characters the reply box takes in, so that a long paste can still be trimmed."""

_KEPT = "\n\t"
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_EMPTY = "Write something first: an empty reply is not sent."


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply as it may be sent, or the reason why not.

    text: fit to send, '' where `refused` says why not. cleaned: something was removed.
    """

    text: str
    refused: str = ""
    cleaned: bool = False


def clean(typed: str) -> Draft:
    """The reply without control characters, or refused in a clear sentence."""
    lines = typed.replace("\r\n", "\n").replace("\r", "\n")
    text = "".join(char for char in lines if char in _KEPT or not _is_control(char))
    text = text.strip()
    if not text:
        return Draft("", _EMPTY)
    if len(text) > LIMIT:
        return Draft(
            "",
            f"A reply can have {LIMIT:,} characters, this one has {len(text):,}. "
            "Shorten it; nothing is lost.",
        )
    return Draft(text, cleaned=text != lines.strip())


def shown(text: str) -> str:
    """The text as it can be painted: control characters as visible pictures.

    An escape code would reach the terminal, and a direction override would turn the
    rest of the line round.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_picture(char) for char in text.replace("\r\n", "\n"))


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cs") or char in _BIDI


def _picture(char: str) -> str:
    if char in _KEPT or not _is_control(char):
        return char
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟨{code:04X}⟩"
