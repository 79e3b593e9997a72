"""The coach says what landed and what they still wait for."""

import pytest

from tests.talks import Line, begin, expert, play, shipped
from trainer.scenario.model import Scenario

DRILLS = [pytest.param(s, id=s.id) for s in shipped().scenarios]
FLIGHT = shipped().scenario("cancelled-flight")


@pytest.mark.parametrize("scenario", DRILLS)
def test_three_hints_lead_from_a_direction_to_words(scenario: Scenario) -> None:
    session = begin(scenario)
    hints = [session.hint(at="")[0] for _ in range(3)]
    assert hints[0].startswith("They are waiting")
    own = {*scenario.wordings.values(), *(c.answer for c in scenario.concerns)}
    assert any(words in hints[2] for words in own)


def test_what_landed_and_what_slipped_come_with_the_words() -> None:
    reply = "I'm sorry we left you, but it's only a delay."
    script: list[Line] = [(reply, ("apology", "minimising"))]
    coach = play(FLIGHT, script).coach
    assert coach.landed == (("apologised", reply),)
    assert coach.slipped == (("played it down", reply),)
    assert coach.waits_for


def test_somebody_who_has_everything_waits_for_nothing() -> None:
    coach = play(FLIGHT, expert(FLIGHT)).coach
    assert not any(wait.startswith("an answer") for wait in coach.waits_for)
