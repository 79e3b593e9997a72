"""When the talk ends, how, and what the customer says about it afterwards."""

from random import Random

from trainer.customer.concerns import unmet
from trainer.customer.lines import tidy
from trainer.customer.state import State
from trainer.scenario.model import EndingName, EndingText, Scenario
from trainer.scenario.voice import Voice

WON_SATISFACTION, WON_ANGER = 7.2, 2.8
SATISFIED, CALM_ENOUGH = 5.6, 4.5
"""Where an earned ending begins; calibrated so that a skilled talk reaches 'won over'
and a merely correct one 'satisfied' on the shipped drills."""
RUDE_ENOUGH = 2
"""Rude replies after which anybody leaves."""
HANDED_ON = 3
"""Replies that hand the customer on, with nothing done, after which they are gone."""


def when_resolved(state: State) -> EndingName:
    """The ending of a talk in which everything was settled."""
    mood = state.mood
    if mood.satisfaction >= WON_SATISFACTION and mood.anger <= WON_ANGER:
        return "won over"
    if mood.satisfaction >= SATISFIED and mood.anger <= CALM_ENOUGH:
        return "satisfied"
    return "grudging"


def _first_met(scenario: Scenario, state: State) -> bool:
    return scenario.concerns[0].id in state.met


def forced(scenario: Scenario, state: State, last: bool) -> EndingName | None:
    """The ending that this turn brings about, None if the talk goes on.

    last: the trainee has just had the last word after everything was settled.
    """
    if state.count("rudeness") >= RUDE_ENOUGH:
        return "walked out"
    if last and not unmet(scenario, state):
        return when_resolved(state)
    if state.count("deferral") >= HANDED_ON and not state.accepted:
        return "handed on"
    if state.patience <= 0:
        return "grudging" if _first_met(scenario, state) else "walked out"
    if state.seconds > scenario.minutes * 60:
        return when_resolved(state) if not unmet(scenario, state) else "out of time"
    return None


def when_closed(scenario: Scenario, state: State) -> EndingName:
    """The ending of a talk that the trainee closed, as its state deserves."""
    if not unmet(scenario, state):
        return when_resolved(state)
    if _first_met(scenario, state):
        return "grudging"
    if state.count("deferral") >= 2 and not state.accepted:
        return "handed on"
    return "walked out" if state.mood.anger >= 6.5 and state.replies else "out of time"


def story(
    scenario: Scenario, voice: Voice, ending: EndingName, seed: int
) -> EndingText:
    """Last words, review and what a friend hears; the scenario's own come first."""
    own = scenario.endings.get(ending, EndingText())
    pool = voice.endings.get(ending, ())
    spare = Random(f"{seed}:{ending}").choice(pool) if pool else EndingText()
    return EndingText(
        tidy(own.says or spare.says),
        own.review or spare.review,
        own.friend or spare.friend,
    )


_MARKS: dict[EndingName, tuple[int, int]] = {
    "won over": (9, 10),
    "satisfied": (7, 8),
    "grudging": (4, 6),
    "handed on": (2, 4),
    "out of time": (2, 4),
    "walked out": (1, 2),
}


def survey(state: State, ending: EndingName) -> int:
    """The mark from 1 to 10 that the customer gives, within what the ending allows."""
    low, high = _MARKS[ending]
    return min(high, max(low, round(state.mood.satisfaction)))
