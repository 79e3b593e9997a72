"""How far the judge can be trusted on a criterion."""

from collections.abc import Mapping
from statistics import fmean

from scoring.rubric import Criterion
from scoring.verdict import Trust

GOOD = 0.60
FAIR = 0.40
"""Kappa bands of Landis and Koch 1977 (.41-.60 moderate, .61-.80 substantial),
rounded; what lies below the second is advice."""


def trust_in(criterion: Criterion, kappas: Mapping[str, float | None]) -> Trust:
    """Mean kappa of the labels that the criterion names, and a word for it."""
    if not criterion.labels:
        return Trust(None, "good", "counted from facts, not judged")
    known = [k for x in sorted(criterion.labels) if (k := kappas.get(x)) is not None]
    if not known:
        return Trust(None, "not measured", "never compared with labelled replies")
    kappa = fmean(known)
    measured = f"{len(known)} of {len(criterion.labels)} labels measured"
    return Trust(kappa, word_for(kappa), f"mean kappa {kappa:.2f}, {measured}")


def word_for(kappa: float) -> str:
    """'good', 'fair' or 'weak'."""
    if kappa >= GOOD:
        return "good"
    return "fair" if kappa >= FAIR else "weak"
