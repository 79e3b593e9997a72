"""Better replies leave the customer better off, bad ones worse, on every drill."""

import pytest

from tests.talks import BAD, expert, play, shipped
from trainer.scenario.model import Scenario

SEEDS = (1, 2, 3)
DRILLS = [pytest.param(s, id=s.id) for s in shipped().scenarios]


@pytest.mark.parametrize("scenario", DRILLS)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_skilled_talk_cools_the_customer(scenario: Scenario, seed: int) -> None:
    session = play(scenario, expert(scenario), seed)
    start, end = scenario.customer.start, session.mood
    assert session.ending in ("won over", "satisfied")
    assert end.anger < start.anger - 2
    assert end.helplessness < start.helplessness - 1.5


@pytest.mark.parametrize("scenario", DRILLS)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_bad_talk_makes_it_worse_and_they_leave(
    scenario: Scenario, seed: int
) -> None:
    session = play(scenario, BAD, seed)
    start, end = scenario.customer.start, session.mood
    assert session.ending in ("walked out", "handed on")
    assert end.anger > start.anger + 1


@pytest.mark.parametrize("scenario", DRILLS)
def test_the_score_and_the_survey_agree_with_the_talk(scenario: Scenario) -> None:
    good = play(scenario, expert(scenario)).debrief()
    bad = play(scenario, BAD).debrief()
    assert good.verdict.score is not None
    assert bad.verdict.score is not None
    assert good.verdict.score > bad.verdict.score + 40
    assert good.story.survey > bad.story.survey + 4


@pytest.mark.parametrize("scenario", DRILLS)
def test_a_middling_talk_lies_between(scenario: Scenario) -> None:
    script = [
        ("I am sorry about that.", ("apology",)),
        ("I will look into it for you.", ()),
        ("It may take a while, I am afraid.", ()),
        ("We do our best here, you know.", ()),
    ]
    middling = play(scenario, script)
    good = play(scenario, expert(scenario))
    bad = play(scenario, BAD)
    assert good.mood.anger < middling.mood.anger < bad.mood.anger
