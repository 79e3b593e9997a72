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
        A reply that is a stock pile ('canned') shows no move.
    before: the move stands no later than the first of these labels; not applicable
        where none of them occurs.
    after: the move stands no earlier than the first of these labels; missed where none
        of them occurs.
        Order is by reply, and within one reply by the position of the evidence.
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

    @property
    def labels(self) -> frozenset[str]:
        """Every label that the check names."""
        return frozenset((*self.shows, *self.before, *self.after))


@dataclass(frozen=True, slots=True)
class Anchors:
    """Two behaviours that show what the criterion means in practice."""

    good: str
    poor: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """One question of a rubric; its credit is the share of applicable checks met.

    spoiled_by: faults; each one found halves the credit (no base points: a reply
        that does nothing wrong has not yet done anything right). Where no check
        applies, the criterion is not applicable, or missed if such a fault was found.
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

    @property
    def labels(self) -> frozenset[str]:
        """Every label that its checks and spoilers name; none if it counts facts."""
        return frozenset(self.spoiled_by).union(*(c.labels for c in self.checks))


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
