"""Advice and praise that are fair to the trainee, and in their own words."""

import pytest

from tests.talks import Line, play, shipped
from trainer.drill.debrief import Advice
from trainer.drill.lessons import MOVE_LESSONS
from trainer.drill.quoting import MOST_CHARACTERS, quote
from trainer.drill.wording import better

FLIGHT = shipped().scenario("cancelled-flight")
RESORT = shipped().scenario("anniversary-resort")
COFFEE = shipped().scenario("accused-barista")
TWEET = shipped().scenario("angry-tweet")
PARTY = shipped().scenario("sick-team-member")

SUNSET: Line = (
    "I'm so sorry. You have the jetty tonight at a quarter to six.",
    ("apology", "solution", "urgency", "ownership"),
)


def _titled(advice: tuple[Advice, ...], start: str) -> list[Advice]:
    return [item for item in advice if item.title.startswith(start)]


def test_a_concern_raised_by_the_last_answer_is_nobodys_fault() -> None:
    session = play(RESORT, [SUNSET])
    assert session.turns[-1].raised == "the-cake"
    assert not _titled(session.debrief().advice, "Answer")


def test_an_open_concern_is_worded_with_its_own_answer() -> None:
    session = play(RESORT, [SUNSET, ("Right.", ()), ("I see.", ())])
    (item,) = _titled(session.debrief().advice, "Answer what is still on their mind")
    assert item.title.endswith(": last night")
    assert item.better == RESORT.concerns[1].answer
    assert "came back to it" in item.reason


def test_a_sorry_is_missed_in_the_first_reply() -> None:
    script: list[Line] = [
        ("What time must you be there?", ("inquiry",)),
        ("You must be worn out.", ("empathy",)),
        ("Calm down.", ("minimising",)),
    ]
    for item in _titled(play(FLIGHT, script).debrief().advice, "Say sorry"):
        assert item.turn == 1


def test_a_choice_is_worded_with_a_choice() -> None:
    assert better(PARTY, PARTY.concerns[0], ("options",)) == PARTY.wordings["options"]
    told = better(RESORT, RESORT.concerns[0], ("explanation",))
    assert told in (RESORT.wordings["explanation"], RESORT.concerns[2].answer)


def test_a_promise_beyond_the_role_is_advice_even_if_it_was_no_vow() -> None:
    session = play(COFFEE, [("We'll replace the money.", ("redress",))])
    debrief = session.debrief()
    (item,) = _titled(debrief.advice, "Promise only what you may give")
    assert item.your_words == "We'll replace the money."
    assert "register" in item.reason
    assert not debrief.did_well


def test_a_question_that_hurt_or_drew_nothing_is_not_praised() -> None:
    sore: Line = ("Could your wife have collected it by chance?", ("inquiry",))
    debrief = play(TWEET, [sore]).debrief()
    assert not debrief.did_well
    assert _titled(debrief.advice, "Keep off the sore point")
    assert ("you touched a sore point", "-") in debrief.mood[1].causes
    good: Line = ("Which size do you need?", ("inquiry",))
    assert play(TWEET, [good]).debrief().did_well


def test_a_sentence_with_a_fault_in_it_is_not_praised() -> None:
    cold: Line = ("There is nothing I can do today.", ("policy_wall", "urgency"))
    assert not play(FLIGHT, [cold]).debrief().did_well


def test_a_gesture_is_not_the_advice_where_the_matter_itself_is_open() -> None:
    script: list[Line] = [("Well then.", ()), ("I see.", ()), ("Right.", ())]
    advice = play(FLIGHT, script).debrief().advice
    assert not _titled(advice, "Add something")


@pytest.mark.parametrize(
    ("reply", "evidence", "quoted"),
    [
        (
            "Oh. That must have been so hard for you. I'll see.",
            "must have been so",
            "That must have been so hard for you.",
        ),
        ("No. I am sorry about that. Yes.", "I am sorry", "I am sorry about that."),
        ("One.", "not there", "One."),
        ("x" * 400, "", "x" * MOST_CHARACTERS),
        (f"sorry {'so ' * 80}", "sorry", "sorry"),
        (
            f"I'm giving you the jetty tonight at 17:45, {'for you both ' * 12}",
            "I'm giving you the jetty",
            "I'm giving you the jetty tonight at 17:45",
        ),
        ("One thing. Another thing?", "", "One thing. Another thing?"),
    ],
)
def test_a_quote_is_a_sentence_of_theirs(
    reply: str, evidence: str, quoted: str
) -> None:
    assert quote(reply, evidence) == quoted


def test_a_budget_overdrawn_is_told_in_figures() -> None:
    heard: Line = (
        "You must be so let down. That's our doing.",
        ("empathy", "ownership"),
    )
    both = "Seventy pounds back, and the Captain will visit Rafi when he's better."
    script: list[Line] = [heard, (PARTY.concerns[1].answer, ("apology",)), (both, ())]
    budget = play(PARTY, script).debrief().budget
    assert budget.word == "beyond authority"
    assert budget.why == "What you gave comes to 130 GBP, and your budget is 120 GBP."


def test_nothing_done_is_one_piece_of_advice_not_two() -> None:
    sorry: list[Line] = [("I'm so sorry.", ("apology",)), ("Very sorry.", ("apology",))]
    advice = play(RESORT, sorry).debrief().advice
    assert _titled(advice, "Answer what they came for")
    assert not _titled(advice, "Offer one concrete thing")


def test_every_quote_in_a_debrief_is_in_its_reply() -> None:
    reply = "Look. You should have checked your pockets! We are not a bank. " * 4
    session = play(COFFEE, [(reply, ("blame", "rudeness", "inquiry"))])
    for item in session.debrief().advice:
        assert item.your_words
        assert item.your_words in reply
        assert len(item.your_words) <= len(reply)


def test_what_failed_the_talk_alone_is_among_the_advice() -> None:
    """A drill whose rubric fails a talk without listening names listening."""
    scenario = shipped().scenario("sick-team-member")
    script: list[Line] = [
        ("I'm sorry, that is our mistake.", ("apology", "ownership")),
        (scenario.concerns[0].answer, ("solution", "urgency", "ownership")),
    ]
    session = play(scenario, script)
    session.finish(at="")
    debrief = session.debrief()
    rubric = shipped().rubric(scenario.rubrics[0])
    decisive = [
        criterion
        for criterion, result in zip(
            rubric.criteria, debrief.verdict.criteria, strict=True
        )
        if criterion.minimum is not None
        and result.credit is not None
        and result.credit < criterion.minimum
    ]
    assert decisive
    wanted = {m for c in decisive for check in c.checks for m in check.shows}
    taught = {MOVE_LESSONS[move].title for move in wanted}
    assert taught & {item.title for item in debrief.advice}


def test_a_talk_that_the_trainee_ended_says_so() -> None:
    session = play(shipped().scenario("sick-team-member"), [])
    session.reply("Hello there, this is bookings.", seconds=None, at="")
    session.finish(at="")
    assert session.debrief().ending_why.startswith("You ended the talk")


def test_a_gift_that_nobody_took_is_no_praise() -> None:
    scenario = shipped().scenario("anniversary-resort")
    script: list[Line] = [("ok here is 1000 dollars, happy?", ("redress",))]
    session = play(scenario, script)
    session.finish(at="")
    assert not session.turns[0].accepted
    titles = {item.title for item in session.debrief().did_well}
    assert "Made up for the trouble" not in titles
