"""Applies a rubric to a whole talk by arithmetic alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scoring.reading import Reading
from scoring.rubric import Rubric
from scoring.verdict import Verdict


@dataclass(frozen=True, slots=True)
class JudgedReply:
    """One reply of the talk as the judge sees it; `seconds` is None if not timed."""

    text: str
    reading: Reading
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class TalkFacts:
    """What the judge must know of a talk beyond its words.

    Money is in the scenario's own currency. `worth` is what the accepted remedies are
    worth, as a share of what was lost. None where the question does not arise.
    """

    budget: float | None = None
    used: float = 0.0
    needed: float = 0.0
    worth: float = 0.0
    beyond_authority: bool = False
    concerns: int = 0
    concerns_met: int = 0
    promises: int = 0
    promises_broken: int = 0


def judge(
    rubric: Rubric,
    replies: Sequence[JudgedReply],
    facts: TalkFacts,
    kappas: Mapping[str, float | None],
    judge_version: str,
) -> Verdict:
    """The verdict of one rubric on one talk.

    kappas: how well the detector finds each label; it decides which criteria count.
    """
    raise NotImplementedError
