"""What an unquoted word means in YAML: text, number, yes or no, nothing."""

import re
from dataclasses import dataclass

_TRUE = frozenset({"yes", "true", "on"})
_FALSE = frozenset({"no", "false", "off"})
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]{0,14})")
_BROKEN = re.compile(
    r"[-+]?[0-9]{1,15}\.[0-9]{0,15}([eE][-+][0-9]{1,2})?|\.[0-9]{1,15}"
)
_ODD = re.compile(
    r"""[-+]?0[0-9_]+ | [-+]?[0-9][0-9_]*(\.[0-9_]*)? | [-+]?0[xX][0-9a-fA-F_]+
    | [-+]?0[bo][0-7_]+ | [-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?
    | [-+]?\.(inf|Inf|INF) | \.(nan|NaN|NAN) | = | <<
    | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Odd:
    """A word that one reader of YAML takes for text and the next for something else.

    1:30 is 90 to some, 012 is ten, 2026-11-22 a date: so it must be quoted, or written
    as a plain number.
    """

    text: str


def scalar_value(text: str) -> object:
    """The value of an unquoted word."""
    if not text or text[0] in "~nNyYtToOfF":
        return _word(text)
    if text[0] in "0123456789+-.=<":
        return _figure(text)
    return text


def _word(text: str) -> object:
    if text in _NOTHING:
        return None
    low = text.lower()
    if text not in (low, low.capitalize(), low.upper()):
        return text
    if low in _TRUE:
        return True
    return False if low in _FALSE else text


def _figure(text: str) -> object:
    if _WHOLE.fullmatch(text):
        return int(text)
    if _BROKEN.fullmatch(text):
        return float(text)
    return Odd(text) if _ODD.fullmatch(text) else text
