"""Applies a rubric to a whole talk by arithmetic alone."""

from collections.abc import Mapping, Sequence

from scoring.checks import check_words
from scoring.facts import check_facts
from scoring.phrases import PHRASES
from scoring.rubric import Check, Criterion, Rubric
from scoring.talk import JudgedReply, Talk, TalkFacts, hear, place
from scoring.trust import trust_in
from scoring.verdict import CheckResult, CriterionVerdict, Outcome, Quote, Verdict

__all__ = ["JudgedReply", "TalkFacts", "judge"]

DUST = 1e-9
"""So that nobody fails by the last bit of a division."""


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
    talk = hear(replies, facts)
    criteria = tuple(_weigh(criterion, talk, kappas) for criterion in rubric.criteria)
    applied = [c for c in criteria if c.counted and c.credit is not None]
    points = sum((c.points for c in applied), 0.0)
    possible = sum((c.weight for c in applied), 0.0)
    score = 100.0 * (points / possible) if possible > 0 else None
    failures = _failures(rubric, criteria)
    passed = (
        None if score is None else score + DUST >= rubric.passes_at and not failures
    )
    return Verdict(
        rubric=rubric.id,
        rubric_version=rubric.version,
        rubric_title=rubric.title,
        judge_version=judge_version,
        criteria=criteria,
        points=points,
        possible=possible,
        score=score,
        passed=passed,
        failed_because=failures,
    )


def _weigh(
    criterion: Criterion, talk: Talk, kappas: Mapping[str, float | None]
) -> CriterionVerdict:
    checks = tuple(_answer(check, talk) for check in criterion.checks)
    against = talk.said(criterion.spoiled_by)
    credit = _credit(criterion, checks, against)
    trust = trust_in(criterion, kappas)
    counted = trust.word != "weak"
    return CriterionVerdict(
        id=criterion.id,
        title=criterion.title,
        asks=criterion.asks,
        outcome=_outcome(credit),
        credit=credit,
        weight=criterion.weight,
        points=(credit or 0.0) * criterion.weight if counted else 0.0,
        counted=counted,
        trust=trust,
        checks=checks,
        quotes=_evidence(checks),
        against=against,
        why=_why(criterion, checks, against),
    )


def _answer(check: Check, talk: Talk) -> CheckResult:
    if check.that is None:
        return check_words(check, talk)
    met, why = check_facts(check.that, talk)
    return CheckResult(check.asks, met, (), why)


def _credit(
    criterion: Criterion, checks: Sequence[CheckResult], against: Sequence[Quote]
) -> float | None:
    if criterion.blocker and against:
        return 0.0
    answers = [check.met for check in checks if check.met is not None]
    if not answers:
        # Otherwise 'I must ask my manager' would leave the question of authority
        # open merely because nothing was offered.
        return 0.0 if against else None
    return float(sum(answers) / len(answers) * 0.5 ** len(against))


def _outcome(credit: float | None) -> Outcome:
    if credit is None:
        return Outcome.NOT_APPLICABLE
    if credit >= 1.0:
        return Outcome.MET
    return Outcome.PARTLY if credit > 0.0 else Outcome.MISSED


def _evidence(checks: Sequence[CheckResult]) -> tuple[Quote, ...]:
    """The quotes of the checks that were met, each once, in the order of the talk."""
    met = {quote for check in checks if check.met for quote in check.quotes}
    return tuple(sorted(met, key=lambda quote: (*place(quote), quote.label)))


def _why(
    criterion: Criterion, checks: Sequence[CheckResult], against: Sequence[Quote]
) -> str:
    if against:
        return _spoiled(criterion, checks, against)
    for answer in (False, True, None):
        for check in checks:
            if check.met is answer:
                return check.why
    return "This did not arise."


def _spoiled(
    criterion: Criterion, checks: Sequence[CheckResult], against: Sequence[Quote]
) -> str:
    fault = against[0]
    did = f"you {PHRASES[fault.label].past} in reply {fault.turn}"
    if criterion.blocker:
        return f"Y{did[1:]}, and that empties this criterion."
    if any(check.met for check in checks):
        number = len(against)
        each = "that" if number == 1 else f"each of the {number} faults"
        return f"Y{did[1:]}, and {each} halves what the rest has earned."
    missed = next((check.why for check in checks if check.met is False), "")
    return f"{missed[:-1]}, and {did}." if missed else f"Y{did[1:]}."


def _failures(rubric: Rubric, criteria: Sequence[CriterionVerdict]) -> tuple[str, ...]:
    """One sentence a minimum or blocker that fails the talk, whatever its score."""
    pairs = zip(rubric.criteria, criteria, strict=True)
    reasons = [_failure(asked, given) for asked, given in pairs if given.counted]
    return tuple(reason for reason in reasons if reason)


def _failure(asked: Criterion, given: CriterionVerdict) -> str:
    if asked.blocker and given.against:
        fault = given.against[0]
        did = f"You {PHRASES[fault.label].past} in reply {fault.turn}"
        return f"{did}: that alone fails the talk ('{asked.title}')."
    if (
        asked.minimum is None
        or given.credit is None
        or given.credit + DUST >= asked.minimum
    ):
        return ""
    return (
        f"'{asked.title}' earned {given.credit:.0%} of its credit; "
        f"it takes at least {asked.minimum:.0%}."
    )
