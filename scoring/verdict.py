"""The words of a verdict: what was asked of a talk, what it showed, and why."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How a criterion was answered; 'not applicable' is a value of its own."""

    MET = "met"
    PARTLY = "partly met"
    MISSED = "missed"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class Quote:
    """The trainee's own words: `replies[turn - 1].text[start:end]`, turn from 1."""

    turn: int
    start: int
    end: int
    text: str
    label: str


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check's answer; `met` is None where the question did not arise.

    quotes: the words that met it, or, where it was missed, the words that fell short.
    """

    asks: str
    met: bool | None
    quotes: tuple[Quote, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Trust:
    """How far the judge can be trusted on a criterion.

    kappa: chance-corrected agreement with labelled replies, None if never measured
        or if there is nothing to measure (a criterion that counts facts is 'good').
    word: 'good', 'fair', 'weak' or 'not measured'; weak ones are advice, not counted.
    why: a clause that says where the word comes from.
    """

    kappa: float | None
    word: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class CriterionVerdict:
    """One criterion applied to a whole talk.

    credit: 0 to 1, None where not applicable. counted: the judge can be trusted on it
    (it enters the total unless it is not applicable). points = credit x weight, 0 if
    not counted. quotes: the words that met its checks. against: the words of the faults
    that spoiled it.
    """

    id: str
    title: str
    asks: str
    outcome: Outcome
    credit: float | None
    weight: float
    points: float
    counted: bool
    trust: Trust
    checks: tuple[CheckResult, ...]
    quotes: tuple[Quote, ...]
    against: tuple[Quote, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """A rubric applied to a whole talk.

    score: 0 to 100, None where no counted criterion applied. passed: None likewise.
    failed_because: one sentence a minimum or blocker that failed it.
    """

    rubric: str
    rubric_version: int
    rubric_title: str
    judge_version: str
    criteria: tuple[CriterionVerdict, ...]
    points: float
    possible: float
    score: float | None
    passed: bool | None
    failed_because: tuple[str, ...]
