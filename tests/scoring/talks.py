"""Talks made of labels: each label is a word of the reply and its own evidence."""

from scoring.judge import JudgedReply, TalkFacts, judge
from scoring.reading import Finding, Reading
from scoring.rubric import Anchors, Check, Criterion, Rubric
from scoring.verdict import CheckResult, Verdict


def reply(labels: str, seconds: float | None = None) -> JudgedReply:
    """'apology redress' is a reply that apologises first and then offers money."""
    findings: list[Finding] = []
    at = 0
    for label in labels.split():
        findings.append(Finding(label, 1.0, at, at + len(label), label, "a test"))
        at += len(label) + 1
    return JudgedReply(labels, Reading(tuple(findings), 3.0), seconds)


def replies(*labels: str) -> tuple[JudgedReply, ...]:
    return tuple(reply(one) for one in labels)


def plain(text: str, seconds: float | None = None) -> JudgedReply:
    """A reply in which nothing was found."""
    return JudgedReply(text, Reading((), 2.0), seconds)


def criterion(
    *checks: Check,
    id: str = "c",
    weight: float = 1.0,
    spoiled_by: tuple[str, ...] = (),
    minimum: float | None = None,
    blocker: bool = False,
) -> Criterion:
    return Criterion(
        id=id,
        title=id.title(),
        asks="Did you?",
        checks=checks,
        anchors=Anchors("good", "poor"),
        source="a test",
        weight=weight,
        spoiled_by=spoiled_by,
        minimum=minimum,
        blocker=blocker,
    )


def rubric(*criteria: Criterion, passes_at: float = 70.0) -> Rubric:
    return Rubric("r", 1, "R", "about", "a test", criteria, passes_at)


def verdict(
    asked: Rubric | Criterion,
    talk: tuple[JudgedReply, ...],
    facts: TalkFacts | None = None,
    kappas: dict[str, float | None] | None = None,
) -> Verdict:
    asked = rubric(asked) if isinstance(asked, Criterion) else asked
    return judge(asked, talk, facts or TalkFacts(), kappas or {}, "judge 1")


def answer(
    check: Check, talk: tuple[JudgedReply, ...], facts: TalkFacts | None = None
) -> CheckResult:
    """The answer to one check alone."""
    return verdict(criterion(check), talk, facts).criteria[0].checks[0]
