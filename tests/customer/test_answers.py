"""One speech out of reaction, answer, offer and next concern."""

import pytest

from tests.talks import Line, begin, expert, play, say, shipped
from trainer.customer.speech import MOST_WORDS
from trainer.scenario.model import Scenario
from trainer.scenario.voice import Voice

DRILLS = [pytest.param(s, id=s.id) for s in shipped().scenarios]
COLLEAGUE = shipped().scenario("let-down-colleague")
COFFEE = shipped().scenario("accused-barista")
FLIGHT = shipped().scenario("cancelled-flight")
RESORT = shipped().scenario("anniversary-resort")


def _spoken(scenario: Scenario, cue: str, says: str) -> bool:
    voice: Voice = shipped().voice(scenario.customer.voice)
    lines = (line for lines in voice.lines[cue].values() for line in lines)
    return any(line in says for line in lines)


def test_asking_leave_to_ring_is_no_question_to_dodge() -> None:
    ring: Line = ("I can write to you tonight when they're there?", ("inquiry",))
    says = play(COLLEAGUE, [ring]).turns[-1].says
    assert not _spoken(COLLEAGUE, "unknown", says)
    assert not _spoken(COLLEAGUE, "inquiry", says)


def test_a_question_is_never_called_an_empty_answer() -> None:
    says = play(FLIGHT, [("Have you flown with us before?", ())]).turns[-1].says
    assert not _spoken(FLIGHT, "vague", says)
    assert _spoken(FLIGHT, "unknown", says)
    blow: Line = ("What do you expect me to do?", ("rudeness",))
    assert not _spoken(FLIGHT, "unknown", play(FLIGHT, [blow]).turns[-1].says)


def test_a_question_told_before_is_told_before() -> None:
    first: Line = ("When did you last have the envelope?", ("inquiry",))
    again: Line = ("And what did it look like?", ("inquiry",))
    says = play(COFFEE, [first, again]).turns[-1].says
    assert _spoken(COFFEE, "retell", says)


def test_a_sore_point_gets_one_answer_not_two() -> None:
    reply: Line = ("Did you raise a ticket for it?", ("inquiry",))
    says = play(COLLEAGUE, [reply]).turns[-1].says
    assert says.startswith(COLLEAGUE.hot_buttons[0].says)
    assert not _spoken(COLLEAGUE, "unknown", says)


def test_a_plain_word_about_the_case_is_not_called_empty() -> None:
    told: Line = ("We put your request in the planner a week too late.", ())
    empty: Line = ("Let me see, one moment, bear with me.", ())
    assert not _spoken(COLLEAGUE, "vague", play(COLLEAGUE, [told]).turns[-1].says)
    assert _spoken(COLLEAGUE, "vague", play(COLLEAGUE, [empty]).turns[-1].says)


def test_a_goodbye_in_the_middle_is_answered_by_what_is_open() -> None:
    says = play(FLIGHT, [("Goodnight then, and good luck.", ())]).turns[-1].says
    assert says in FLIGHT.concerns[0].again


def test_a_fact_that_answers_is_not_followed_by_a_wish() -> None:
    reply: Line = ("Which pieces matter most to you?", ("inquiry", "asks_wish"))
    says = play(COLLEAGUE, [reply]).turns[-1].says
    assert COLLEAGUE.facts[0].says in says
    assert not _spoken(COLLEAGUE, "asked wish", says)


def test_nobody_asks_why_after_having_been_told() -> None:
    why = RESORT.concerns[2]
    told: Line = (why.answer, ("explanation",))
    turn = play(RESORT, [told]).turns[-1]
    assert turn.met == (why.id,)
    feeling: Line = (RESORT.concerns[1].answer, ("apology", "empathy"))
    assert RESORT.concerns[1].id not in play(RESORT, [feeling]).turns[-1].met


@pytest.mark.parametrize("scenario", DRILLS)
def test_no_answer_becomes_a_lecture(scenario: Scenario) -> None:
    """A fact and a concern may be long by themselves; nothing is added then."""
    longest = max(
        len(c.says.split()) + max(len(r.takes.split()) for r in scenario.remedies)
        for c in scenario.concerns
    )
    script = expert(scenario)
    for seed in range(5):
        session = begin(scenario, script, seed)
        for reply, _ in script:
            if not session.ending:
                says = say(session, reply).says
                assert len(says.split()) <= max(MOST_WORDS, longest), says
