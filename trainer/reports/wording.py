"""How figures are put into words, the same in every report."""

from scoring.verdict import CriterionVerdict, Outcome, Verdict

MARKS: dict[Outcome, str] = {
    Outcome.MET: "✓",
    Outcome.PARTLY: "◐",
    Outcome.MISSED: "✗",
    Outcome.NOT_APPLICABLE: "–",
}
"""Never colour alone: each mark goes with its word."""

SYNTHETIC = (
    "The judge's reliability was measured on replies that were written and labelled to "
    "our codebook; they are synthetic, and no human ratings were collected for them."
)

UNMEASURED = (
    "The judge's reliability has not been measured on any of these questions; take the "
    "result as one reader's advice."
)


def money(amount: float, currency: str) -> str:
    """An amount without needless decimals: '1,250 EUR'."""
    whole = float(amount).is_integer()
    return f"{amount:,.0f} {currency}" if whole else f"{amount:,.2f} {currency}"


def number(value: float) -> str:
    """A figure with at most one decimal: '3', '2.5'."""
    return f"{value:.1f}".removesuffix(".0")


def score(verdict: Verdict) -> str:
    """The headline: '72 of 100, passed', or why there is none."""
    if verdict.score is None:
        return "no score: nothing in this talk could be counted"
    word = "passed" if verdict.passed else "not passed"
    return f"{verdict.score:.0f} of 100, {word}"


def outcome(criterion: CriterionVerdict) -> str:
    """Mark and word: '✓ met'."""
    return f"{MARKS[criterion.outcome]} {criterion.outcome.value}"


def points(criterion: CriterionVerdict) -> str:
    """'2 of 3', 'advice only', or a dash where not applicable."""
    if criterion.credit is None:
        return "–"
    if not criterion.counted:
        return "advice only"
    return f"{number(criterion.points)} of {number(criterion.weight)}"


def trust(criterion: CriterionVerdict) -> str:
    """How far the judge can be trusted here: 'good (kappa 0.71)'."""
    if criterion.trust.kappa is None:
        return criterion.trust.word
    return f"{criterion.trust.word} (kappa {criterion.trust.kappa:.2f})"


def duration(seconds: float) -> str:
    """Minutes and seconds: '6:05'."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
