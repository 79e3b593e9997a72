"""One cue: a construction that shows a move or a fault, and what may void it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Flag, auto
from functools import cache

from scoring.cues.words import expand, joined


class Guard(Flag):
    """What voids a match; see `scoring.guards` for how each is read."""

    NONE = 0
    NEGATED = auto()
    HYPOTHETICAL = auto()
    REPORTED = auto()
    HEDGED = auto()
    ASKED = auto()
    STATED = auto()
    SPECIFIC = auto()
    NEAR = auto()


MOVE = Guard.NEGATED | Guard.HYPOTHETICAL | Guard.REPORTED
PROMISE = MOVE | Guard.HEDGED
PLAIN = Guard.REPORTED


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(r"(?<= )(?:" + expand(joined(source)) + r")(?= |$)")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern over whole words of the plain form, compiled when it is first used."""

    source: str

    def search(
        self, plain: str, start: int = 0, end: int = 1_000_000
    ) -> re.Match[str] | None:
        return _compiled(self.source).search(plain, start, end)

    def finditer(self, plain: str) -> Iterator[re.Match[str]]:
        return _compiled(self.source).finditer(plain)

    def sub(self, by: str, plain: str) -> str:
        return _compiled(self.source).sub(by, plain)


@dataclass(frozen=True, slots=True)
class Cue:
    """A construction that carries a label.

    pattern: over a sentence's plain form; the group `ev`, where there is one, is the
        evidence, else the whole match. p: 0 to 1; weak cues add up.
    unless: a construction in the same sentence that voids it.
    """

    label: str
    pattern: Pattern
    p: float
    reason: str
    guards: Guard
    unless: Pattern | None = None


def pattern(source: str) -> Pattern:
    """A pattern that begins and ends at whole words of the plain form."""
    return Pattern(source)


def cue(
    label: str,
    p: float,
    reason: str,
    says: str,
    guards: Guard = MOVE,
    unless: str = "",
) -> Cue:
    """A cue from its written form.

    says, unless: alternatives parted by ' | ', over as many lines as they need (a line
        may also end behind a bar inside brackets); classes in <angles> come from
        `words.CLASSES`.
    """
    void = pattern(unless) if unless else None
    return Cue(label, pattern(says), p, reason, guards, void)
