"""A rubric: named criteria, each a yes/no question answered by checks."""

from dataclasses import dataclass
from enum import StrEnum


class TalkCheck(StrEnum):
    """A check on the whole talk rather than on the words of a reply."""

    CONCERNS_MET = "concerns met"
    BUDGET_FAIR = "budget fair"
    WITHIN_AUTHORITY = "within authority"
    PROMISES_KEPT = "promises kept"
    PROMPT = "prompt"


@dataclass(frozen=True, slots=True)
class Check:
    """One yes/no question about a talk; exactly one of `shows` and `that` is set.

    shows: met by any one of these moves, at least `times` replies.
    before: the move stands no later than the first reply with one of these labels;
        not applicable where none of them occurs.
    after: the move stands no earlier than the first reply with one of these labels;
        missed where none of them occurs.
    within: the move stands among the first `within` replies.
    that: a fact about the whole talk (money, concerns, promises, pace).
    """

    asks: str
    shows: tuple[str, ...] = ()
    times: int = 1
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    within: int | None = None
    that: TalkCheck | None = None


@dataclass(frozen=True, slots=True)
class Anchors:
    """Two behaviours that show what the criterion means in practice."""

    good: str
    poor: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """One question of a rubric.

    spoiled_by: faults; each one found halves the credit (no base points: a reply
        that does nothing wrong has not yet done anything right).
    minimum: the share of credit (0 to 1) below which the talk fails whatever the rest.
    blocker: any spoiling fault at all fails the talk and empties this criterion.
    source: where the criterion comes from.
    """

    id: str
    title: str
    asks: str
    checks: tuple[Check, ...]
    anchors: Anchors
    source: str
    weight: float = 1.0
    spoiled_by: tuple[str, ...] = ()
    minimum: float | None = None
    blocker: bool = False


@dataclass(frozen=True, slots=True)
class Rubric:
    """A named framework; `version` counts up whenever its criteria change."""

    id: str
    version: int
    title: str
    about: str
    source: str
    criteria: tuple[Criterion, ...]
    passes_at: float = 70.0
