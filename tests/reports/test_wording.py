"""How figures are put into words."""

from dataclasses import replace

import pytest

from scoring.verdict import Outcome, Trust
from tests.reports.scenes import finished
from trainer.reports import wording
from trainer.reports.debrief_text import render

VERDICT = finished().measured.verdict
CRITERION = VERDICT.criteria[0]


@pytest.mark.parametrize(
    ("amount", "words"),
    [(0, "0 EUR"), (12.5, "12.50 EUR"), (1250, "1,250 EUR"), (1e6, "1,000,000 EUR")],
)
def test_money(amount: float, words: str) -> None:
    assert wording.money(amount, "EUR") == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(3, "3"), (2.5, "2.5"), (10, "10"), (0.04, "0"), (1 / 3, "0.3")],
)
def test_number(value: float, words: str) -> None:
    assert wording.number(value) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (59.6, "1:00"), (365, "6:05"), (3600, "60:00")]
)
def test_duration(seconds: float, words: str) -> None:
    assert wording.duration(seconds) == words


def test_score() -> None:
    assert wording.score(replace(VERDICT, score=71.6, passed=True)) == (
        "72 of 100, passed"
    )
    assert "not passed" in wording.score(replace(VERDICT, score=99.0, passed=False))
    assert "no score" in wording.score(replace(VERDICT, score=None, passed=None))


def test_points_tell_advice_from_nothing_to_judge() -> None:
    counted = replace(CRITERION, credit=0.5, points=1.5, weight=3.0, counted=True)
    assert wording.points(counted) == "1.5 of 3"
    assert wording.points(replace(counted, counted=False)) == "advice only"
    assert wording.points(replace(counted, credit=None)) == "–"


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_a_mark_and_a_word(outcome: Outcome) -> None:
    mark, word = wording.outcome(replace(CRITERION, outcome=outcome)).split(" ", 1)
    assert len(mark) == 1
    assert word == outcome.value
    assert len(set(wording.MARKS.values())) == len(Outcome)


def test_trust_says_how_far() -> None:
    weak = replace(CRITERION, trust=Trust(0.314, "weak"))
    assert wording.trust(weak) == "weak (kappa 0.31)"
    unknown = replace(CRITERION, trust=Trust(None, "not measured"))
    assert wording.trust(unknown) == "not measured"


def test_a_judge_that_was_never_measured_is_not_said_to_have_been() -> None:
    record = finished()
    never = Trust(None, "not measured")
    criteria = tuple(replace(c, trust=never) for c in VERDICT.criteria)
    verdict = replace(VERDICT, criteria=criteria)
    debriefs = (replace(record.measured, verdicts=(verdict,)), *record.debriefs[1:])
    text = " ".join(render(replace(record, debriefs=debriefs)).split())
    assert wording.UNMEASURED in text
    assert wording.SYNTHETIC not in text
    assert wording.SYNTHETIC in " ".join(render(record).split())
