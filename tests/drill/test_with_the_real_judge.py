"""The same talks through the judge that ships: no label is set by the test."""

import pytest

from scoring.detector import load_detector
from tests.talks import BAD, Line, expert, shipped
from trainer.drill.session import Session
from trainer.scenario.model import Example, Scenario

DRILLS = [pytest.param(s, id=s.id) for s in shipped().scenarios]
EXAMPLES = [
    pytest.param(s, example, id=f"{s.id}-{number}")
    for s in shipped().scenarios
    for number, example in enumerate(s.examples)
    if example.mood
]
FELT = 0.15
"""Change of calm (0 to 10) from which a mood counts as better or worse."""


def _begin(scenario: Scenario) -> Session:
    return Session.start(
        scenario,
        shipped(),
        load_detector(),
        session="test",
        mode="practice",
        seed=1,
        person="me",
        at="",
    )


def _play(scenario: Scenario, script: list[Line]) -> Session:
    session = _begin(scenario)
    for reply, _ in script:
        if session.ending:
            break
        session.reply(reply, seconds=15, at="")
    session.finish(at="")
    return session


@pytest.mark.parametrize("scenario", DRILLS)
def test_model_answers_win_and_bad_ones_lose_the_customer(scenario: Scenario) -> None:
    good, bad = _play(scenario, expert(scenario)), _play(scenario, BAD)
    start = scenario.customer.start.anger
    assert good.ending in ("won over", "satisfied")
    assert good.mood.anger < start - 2
    assert bad.ending in ("walked out", "handed on")
    assert bad.mood.anger > start + 1
    high, low = good.debrief().verdict.score, bad.debrief().verdict.score
    assert high is not None
    assert low is not None
    assert high > low + 40


@pytest.mark.parametrize(("scenario", "example"), EXAMPLES)
def test_an_example_moves_the_mood_as_its_author_says(
    scenario: Scenario, example: Example
) -> None:
    session = _begin(scenario)
    before = session.mood.calm
    session.reply(example.reply, seconds=None, at="")
    moved = session.mood.calm - before
    felt = "better" if moved > FELT else "worse" if moved < -FELT else "same"
    assert felt == example.mood
