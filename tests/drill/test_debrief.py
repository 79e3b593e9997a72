"""The debrief: advice with the trainee's words, causes, money, the story."""

from dataclasses import replace

import pytest

from scoring.codebook import FAULTS, MOVES
from scoring.matching import alike
from tests.talks import BAD, Line, begin, expert, play, shipped
from trainer.customer.effects import EFFECTS
from trainer.drill.lessons import FAULT_LESSONS, MOVE_LESSONS, PRAISE
from trainer.drill.wording import better
from trainer.scenario.model import Scenario

FLIGHT = shipped().scenario("cancelled-flight")
DRILLS = [pytest.param(s, id=s.id) for s in shipped().scenarios]


def test_every_label_has_an_effect_and_a_lesson() -> None:
    assert set(EFFECTS) == MOVES | FAULTS
    assert set(FAULT_LESSONS) == FAULTS
    assert set(MOVE_LESSONS) == set(PRAISE) == MOVES


@pytest.mark.parametrize("scenario", DRILLS)
def test_a_bad_talk_gets_one_to_three_pieces_of_advice_with_own_words(
    scenario: Scenario,
) -> None:
    session = play(scenario, BAD)
    advice = session.debrief().advice
    assert 1 <= len(advice) <= 3
    replies = {turn.number: turn.reply or "" for turn in session.turns}
    for item in advice:
        assert item.your_words
        assert item.your_words in replies[item.turn]
        assert item.reason
        assert item.better
    assert [item.turn for item in advice] == sorted(item.turn for item in advice)
    assert len({item.better for item in advice}) == len(advice)


@pytest.mark.parametrize("scenario", DRILLS)
def test_better_wordings_come_from_this_scenario(scenario: Scenario) -> None:
    own = {*scenario.wordings.values(), *(c.answer for c in scenario.concerns)}
    for item in play(scenario, BAD).debrief().advice:
        gift = item.better.startswith("And on top of that")
        assert item.better in own or gift
        assert alike(item.better, item.your_words) < 0.8


def test_what_went_well_is_named_too() -> None:
    debrief = play(FLIGHT, expert(FLIGHT)).debrief()
    assert 1 <= len(debrief.did_well) <= 2


def test_the_mood_has_a_step_a_turn_and_names_its_causes() -> None:
    session = play(FLIGHT, BAD)
    steps = session.debrief().mood
    assert [step.turn for step in steps] == list(range(len(session.turns) + 1))
    assert steps[0].causes == ()
    for step in steps[1:]:
        assert step.causes
        assert all(sign == "-" for _, sign in step.causes)


def test_money_before_listening_is_a_cause_of_its_own() -> None:
    script: list[Line] = [("Here is a 100 euro travel voucher for you.", ("redress",))]
    session = play(FLIGHT, script)
    causes = [cause for cause, _ in session.debrief().mood[1].causes]
    assert any("before you had heard them out" in cause for cause in causes)
    assert session.turns[0].accepted == ()


def test_a_long_pause_is_a_cause() -> None:
    session = play(FLIGHT, [])
    session.reply("Well, let me see here.", seconds=130, at="")
    causes = [c.cause for c in session.turns[0].changes]
    assert "you took 130 seconds to answer" in causes


def test_the_third_apology_makes_it_worse() -> None:
    sorry: list[Line] = [
        (f"I am sorry about the {thing}.", ("apology",))
        for thing in ("wait", "noise", "coffee")
    ]
    session = play(FLIGHT, sorry)
    gains = [sum(c.delta for c in turn.changes) for turn in session.turns]
    assert gains[0] > 2 * gains[1] > 0
    assert gains[2] < 0


def test_the_same_words_again_make_it_worse() -> None:
    kind = "It must be dreadful to keep two small children smiling for hours."
    script: list[Line] = [(kind, ("empathy",))]
    session = play(FLIGHT, [*script, *script])
    assert sum(c.delta for c in session.turns[0].changes) > 0
    assert sum(c.delta for c in session.turns[1].changes) < 0


def test_a_promise_taken_back_costs_more_than_it_gave() -> None:
    script: list[Line] = [
        ("I am so sorry we left you sitting there.", ("apology", "empathy")),
        (
            "I'm booking three seats to Gatwick for you now.",
            ("solution", "urgency", "ownership"),
        ),
        ("I can't put you on the Gatwick flight tonight after all.", ()),
    ]
    session = play(FLIGHT, script)
    kept, lost = session.turns[1], session.turns[2]
    assert kept.accepted == ("gatwick",)
    assert lost.mood.anger > kept.mood.anger
    assert session.debrief().budget.items == ()
    raised = {concern for turn in session.turns for concern in turn.met}
    assert raised == {"first-thing"}
    assert "getting to Bristol by the morning" in session.debrief().ending_why


def test_a_concern_met_by_moves_is_not_met_before_it_was_raised() -> None:
    early: list[Line] = [("You must be exhausted, I am sorry.", ("empathy", "apology"))]
    assert play(FLIGHT, early).turns[0].met == ()


@pytest.mark.parametrize("scenario", DRILLS)
def test_the_expert_spends_what_was_needed(scenario: Scenario) -> None:
    budget = play(scenario, expert(scenario)).debrief().budget
    assert budget.word in ("fair", "none needed")
    assert budget.needed <= budget.used <= budget.limit


@pytest.mark.parametrize("scenario", DRILLS)
def test_the_fair_solution_costs_something_but_not_all(scenario: Scenario) -> None:
    budget = play(scenario, BAD).debrief().budget
    assert 0 < budget.needed <= budget.limit
    assert budget.word == "too little"


@pytest.mark.parametrize("scenario", DRILLS)
def test_what_the_role_may_not_promise_is_seen(scenario: Scenario) -> None:
    beyond = [remedy for remedy in scenario.remedies if remedy.beyond]
    assert beyond, "a drill without a temptation"
    words = beyond[0].heard_as[0]
    session = play(scenario, [(f"I promise: {words}.", ("overpromise",))])
    assert beyond[0].id in session.turns[0].offered
    assert session.debrief().budget.word == "beyond authority"


@pytest.mark.parametrize("scenario", DRILLS)
def test_every_ending_has_words_a_review_and_a_friend(scenario: Scenario) -> None:
    for script in (expert(scenario), BAD, []):
        session = play(scenario, script)
        session.finish(at="")
        story = session.debrief().story
        assert 1 <= story.survey <= 10
        assert story.review
        assert story.friend


def test_a_missing_gift_is_worded_with_something_this_role_can_still_give() -> None:
    script = [line for line in expert(FLIGHT) if "redress" not in line[1]]
    advice = play(FLIGHT, script).debrief().advice
    gifts = [item.better for item in advice if item.title.startswith("Add something")]
    assert all(words != "" for words in gifts)
    no_wording = {k: v for k, v in FLIGHT.wordings.items() if k != "extra_mile"}
    bare = replace(FLIGHT, wordings=no_wording)
    words = better(bare, None, ("extra_mile",), accepted=("gatwick", "car"))
    assert words.startswith("And on top of that, for the trouble, you get hot food")


def test_one_missed_criterion_makes_one_piece_of_advice() -> None:
    advice = play(FLIGHT, BAD).debrief().advice
    assert len({item.title for item in advice}) == len(advice)


def test_a_turn_that_settles_something_costs_no_patience() -> None:
    session = play(FLIGHT, expert(FLIGHT))
    before = FLIGHT.customer.patience
    for turn in session.turns:
        if turn.met or turn.accepted:
            assert turn.patience == before
        before = turn.patience


def test_after_a_silence_a_quote_still_names_its_turn() -> None:
    sorry = "I'm so sorry we left you sitting there."
    script: list[Line] = [(sorry, ("apology",))]
    session = begin(FLIGHT, script)
    session.stay_silent(seconds=45, at="")
    session.reply(sorry, seconds=5, at="")
    quotes = [q for c in session.debrief().verdict.criteria for q in c.quotes]
    assert quotes
    for quote in quotes:
        reply = session.turns[quote.turn - 1].reply
        assert reply is not None
        assert reply[quote.start : quote.end] == quote.text
