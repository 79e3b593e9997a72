"""The brief and the rubric as text."""

from collections.abc import Mapping, Sequence

from textual.content import Content

from scoring.rubric import Criterion, Rubric
from scoring.trust import trust_in
from scoring.verdict import Trust
from trainer.drill.events import Mode
from trainer.scenario.model import Authority, Scenario
from trainer.tui.rows import Row, Rows, item, items
from trainer.tui.words import line, words

Kappas = Mapping[str, float | None]
Line = Row | Content | str

MODES: dict[Mode, str] = {
    "practice": "Practice: with coach, hints and second tries. The result is your own.",
    "assessed": "Assessed: no coach, no hints, one way through. The result counts.",
}

HEAD = "bold $primary"


def brief_text(scenario: Scenario) -> Rows:
    """Setting, role, facts, authority, rules: all that the trainee knows."""
    brief = scenario.brief
    return Rows(
        [
            brief.setting,
            "",
            words(brief.role, "bold"),
            "",
            *_list("What you know", brief.know),
            *_authority(brief.authority),
            *_list("House rules", brief.policy),
            *_customer(scenario),
        ]
    )


def rubric_text(rubrics: Sequence[Rubric], kappas: Kappas | None) -> Rows:
    """Every criterion with its question, and its trust where kappas are known."""
    rows: list[Line] = []
    for number, rubric in enumerate(rubrics):
        rows += _rubric(rubric, kappas, headline=number == 0)
    return Rows(rows)


def _list(title: str, texts: tuple[str, ...]) -> list[Line]:
    if not texts:
        return []
    return [words(title, HEAD), *items("· ", texts, "$primary"), ""]


def _authority(authority: Authority) -> list[Line]:
    return [
        line(("Your authority   ", HEAD), ("budget ", "$soft"), f"{authority.budget}"),
        *items("✓ may      ", authority.may, "$success"),
        *items("✗ may not  ", authority.may_not, "$error"),
        "",
    ]


def _customer(scenario: Scenario) -> list[Line]:
    customer = scenario.customer
    return [
        words("Who is upset", HEAD),
        f"{customer.name}, {_RELATIONS[customer.relationship]}.",
        "",
    ]


_RELATIONS = {
    "new": "new to you",
    "occasional": "here now and then",
    "regular": "a regular",
    "loyal": "loyal for years",
}


def _rubric(rubric: Rubric, kappas: Kappas | None, headline: bool) -> list[Line]:
    role = "How you are judged" if headline else "Also shown"
    whole = sum(criterion.weight for criterion in rubric.criteria)
    rows: list[Line] = [
        words(role, HEAD),
        f"{rubric.title}. You pass with {rubric.passes_at:.0f} of 100.",
        "",
    ]
    for criterion in rubric.criteria:
        rows += _criterion(criterion, whole, kappas)
    return [*rows, ""]


def _criterion(criterion: Criterion, whole: float, kappas: Kappas | None) -> list[Line]:
    share = f"{criterion.weight / whole * 100:>3.0f}%  "
    gap = " " * len(share)
    return [
        item(share, words(criterion.title, "bold"), "$primary"),
        item(gap, criterion.asks),
        *_stakes(criterion, gap),
        *_trust(criterion, kappas, gap),
    ]


def _stakes(criterion: Criterion, gap: str) -> list[Line]:
    if criterion.blocker:
        return [item(gap, words("A fault here fails the talk.", "$warning"))]
    if criterion.minimum is not None:
        floor = f"Less than {criterion.minimum * 100:.0f}% of this fails the talk."
        return [item(gap, words(floor, "$warning"))]
    return []


def _trust(criterion: Criterion, kappas: Kappas | None, gap: str) -> list[Line]:
    if kappas is None:
        return []
    trust = trust_in(criterion, kappas)
    return [item(gap, words(trust_words(trust), "$soft"))]


def trust_words(trust: Trust) -> str:
    """How far the judge can be trusted, in a short clause."""
    if trust.word == "weak":
        return "judge: weak here, so advice only, not counted"
    if trust.kappa is None:
        return f"judge: {trust.why}"
    return f"judge: {trust.word} (kappa {trust.kappa:.2f})"
