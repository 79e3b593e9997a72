"""A rubric file: what is read, and what is wrong with it."""

from pathlib import Path

import pytest

from scoring.rubric import Check, TalkCheck
from tests.scenario.sample import RUBRIC, changed
from trainer.paths import library
from trainer.scenario.lint import Around
from trainer.scenario.loader import load_rubric


def test_reads_every_part() -> None:
    loaded = load_rubric(RUBRIC, "two-things.yaml", Around("two-things"))
    assert loaded.problems == ()
    rubric = loaded.value
    assert rubric is not None
    assert (rubric.id, rubric.version, rubric.passes_at) == ("two-things", 3, 60.0)
    (criterion,) = rubric.criteria
    assert criterion.checks == (
        Check("Early?", shows=("apology",), within=2),
        Check("Before money?", shows=("apology",), before=("redress",)),
        Check("Fair?", that=TalkCheck.BUDGET_FAIR),
    )
    assert (criterion.weight, criterion.minimum, criterion.blocker) == (3.0, 0.5, True)
    assert criterion.spoiled_by == ("non_apology",)
    assert criterion.anchors.poor == "Sorry if."


@pytest.mark.parametrize(
    ("old", "new", "code", "says"),
    [
        ("shows: apology, within: 2", "within: 2", "E309", "'shows' or 'that'"),
        ("that: budget fair", "that: prompt, shows: [apology]", "E309", "not both"),
        ("that: budget fair", "that: prompt, within: 2", "E309", "'within'"),
        ("that: budget fair", "that: budget fare", "E207", "'budget fair'?"),
        ("shows: apology,", "shows: blame,", "E304", "is a fault"),
        ("before: [redress]", "before: [redres]", "E304", "'redress'?"),
        ("[non_apology]", "[apology]", "E304", "not a fault"),
        ("    spoiled by: [non_apology]\n", "", "E309", "can block nothing"),
        ("asks: Did you say sorry?", "asks: Say sorry.", "W409", "question mark"),
        ("weight: 3", "weight: 0", "E206", "from 0.1 to 10"),
        ("minimum: 0.5", "minimum: 50", "E206", "to 1"),
        ("version: 3", "version: 1.1", "E203", "a whole number"),
        ("    anchors: {good: Sorry., poor: Sorry if.}\n", "", "E201", "'anchors'"),
        ("within: 2", "withn: 2", "E202", "'within'?"),
        ("passes at: 60", "passes at: 120", "E206", "from 0 to 100"),
    ],
)
def test_says_what_is_wrong(old: str, new: str, code: str, says: str) -> None:
    found = load_rubric(changed(old, new, RUBRIC)).problems
    told = [str(problem) for problem in found if problem.code == code]
    assert any(says in line for line in told), [str(p) for p in found]


def test_two_criteria_cannot_share_an_id() -> None:
    again = RUBRIC[RUBRIC.index("  - id: sorry") :]
    (problem,) = load_rubric(RUBRIC + again).problems
    assert (problem.code, problem.line) == ("E302", 22)


@pytest.mark.parametrize("path", sorted(library().glob("rubrics/*.yaml")), ids=str)
def test_the_rubrics_that_ship_are_sound(path: Path) -> None:
    loaded = load_rubric(path, around=Around(path.stem))
    assert [str(p) for p in loaded.problems if p.level == "error"] == []
