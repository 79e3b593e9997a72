"""The rubrics that ship: complete, contradicting each other where their sources do."""

import pytest

from scoring.codebook import FAULTS, MOVES
from scoring.judge import JudgedReply, TalkFacts, judge
from scoring.rubric import Criterion, Rubric
from scoring.verdict import CriterionVerdict, Verdict
from tests.scoring.talks import plain, replies, reply
from trainer.paths import library
from trainer.scenario.catalogue import load_library
from trainer.scenario.folders import around
from trainer.scenario.loader import load_rubric

IDS = (
    "four-strategies",
    "eight-steps",
    "five-steps",
    "uplifting-six",
    "falsely-accused",
    "last",
    "learn",
    "heard",
    "latte",
)
WELL = TalkFacts(200, 80, 80, 1.0, False, 3, 3, 2, 0)
BADLY = TalkFacts(200, 0, 80, 0.0, False, 3, 0, 0, 0)
MODEL = (
    reply("empathy inquiry", 30.0),
    reply("inquiry restatement apology ownership asks_wish", 40.0),
    reply("solution options urgency explanation", 35.0),
    reply("redress extra_mile", 20.0),
    reply("prevention follow_up valued", 20.0),
)
MIDDLING = replies("apology", "solution", "redress")
HOSTILE = replies(
    "defensive blame", "rudeness minimising", "policy_wall deferral", "cut_off"
)


def shipped(id: str) -> Rubric:
    return load_library().rubric(id)


def weigh(id: str, talk: tuple[JudgedReply, ...], facts: TalkFacts = WELL) -> Verdict:
    return judge(shipped(id), talk, facts, {}, "j")


def part(verdict: Verdict, id: str) -> CriterionVerdict:
    return next(c for c in verdict.criteria if c.id == id)


def test_the_nine_are_all_there_is() -> None:
    files = sorted(path.stem for path in (library() / "rubrics").glob("*.yaml"))
    assert files == sorted(IDS)


@pytest.mark.parametrize("id", IDS)
def test_a_rubric_loads_without_any_problem(id: str) -> None:
    path = library() / "rubrics" / f"{id}.yaml"
    loaded = load_rubric(path, around=around(path, frozenset(), frozenset()))
    assert loaded.problems == ()
    assert shipped(id) == loaded.value


@pytest.mark.parametrize("id", IDS)
def test_a_criterion_says_what_it_means_and_where_it_comes_from(id: str) -> None:
    rubric = shipped(id)
    assert rubric.source
    for one in rubric.criteria:
        _is_complete(one)


def _is_complete(one: Criterion) -> None:
    assert one.source
    assert one.anchors.good != one.anchors.poor
    assert set(one.spoiled_by) <= FAULTS
    for check in one.checks:
        # An order against a fault would let one more fault open a question.
        assert {*check.shows, *check.before, *check.after} <= MOVES
        assert check.asks.endswith("?")


@pytest.mark.parametrize("id", IDS)
def test_a_model_talk_earns_all(id: str) -> None:
    got = weigh(id, MODEL)
    missed = [c.asks for one in got.criteria for c in one.checks if c.met is False]
    assert missed == []
    assert got.score == 100.0
    assert got.passed is True


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize(
    "talk",
    [
        (),
        (plain("Thank you so much for reaching out. Have a lovely day!", 3.0),) * 5,
        replies("apology empathy valued canned", "solution follow_up canned"),
    ],
)
def test_silence_politeness_and_stock_phrases_earn_nothing(
    id: str, talk: tuple[JudgedReply, ...]
) -> None:
    got = weigh(id, talk, BADLY)
    assert got.score in (None, 0.0)
    assert not got.passed


@pytest.mark.parametrize("id", IDS)
def test_better_talks_score_better(id: str) -> None:
    half = TalkFacts(200, 20, 80, 0.4, False, 3, 1, 1, 0)
    middling = weigh(id, MIDDLING, half)
    hostile = weigh(id, HOSTILE, BADLY)
    assert middling.score is not None
    assert 0 < middling.score < 70
    assert hostile.score == 0.0
    assert hostile.passed is False


@pytest.mark.parametrize("id", IDS)
def test_a_model_talk_gone_rude_loses(id: str) -> None:
    rude = (*MODEL, *replies("rudeness defensive blame"))
    got = weigh(id, rude)
    assert got.score is not None
    assert got.score < 95.0


# Where the sources contradict each other

SORRY_FIRST = (
    reply("apology ownership empathy", 20.0),
    reply("inquiry restatement", 20.0),
    *MODEL[2:],
)
STORY_FIRST = (
    reply("inquiry", 20.0),
    reply("restatement empathy", 20.0),
    reply("apology ownership", 20.0),
    *MODEL[2:],
)


def test_the_four_strategies_want_the_apology_at_once() -> None:
    sorry = part(weigh("four-strategies", SORRY_FIRST), "apology")
    story = part(weigh("four-strategies", STORY_FIRST), "apology")
    assert sorry.credit == 1.0
    assert story.credit == 0.75
    assert story.why == "You apologised in reply 3; it counts in your first 2 replies."


@pytest.mark.parametrize(
    ("id", "criterion"), [("five-steps", "apology"), ("heard", "listen")]
)
def test_others_want_the_story_first(id: str, criterion: str) -> None:
    assert part(weigh(id, STORY_FIRST), criterion).credit == 1.0
    assert part(weigh(id, SORRY_FIRST), criterion).credit == pytest.approx(2 / 3)


def test_money_before_the_apology_is_told_with_both_places() -> None:
    got = part(weigh("four-strategies", replies("redress apology")), "apology")
    assert got.checks[3].why == (
        "You apologised in reply 1, but the compensation came first, in reply 1."
    )


# What each is about


def test_asking_the_manager_is_no_use_of_authority() -> None:
    stalled = part(weigh("uplifting-six", replies("deferral"), BADLY), "empowered")
    assert stalled.credit == 0.0
    assert stalled.against[0].label == "deferral"


def test_money_is_judged_by_facts_alone() -> None:
    fund = part(weigh("uplifting-six", MODEL), "fund")
    assert (fund.credit, fund.trust.word, fund.trust.kappa) == (1.0, "good", None)
    lavish = TalkFacts(200, 200, 80, 1.9, False, 3, 3, 2, 0)
    assert part(weigh("uplifting-six", MODEL, lavish), "fund").credit == 0.5


def test_announcing_all_the_facts_halves_the_open_mind() -> None:
    knows = (*replies("cut_off"), *MODEL)
    assert part(weigh("five-steps", knows), "open-mind").credit == 0.5


def test_sorry_you_feel_that_way_spoils_the_acceptance_of_responsibility() -> None:
    got = part(weigh("five-steps", (*MODEL, *replies("non_apology"))), "apology")
    assert got.credit == 0.5


def test_proclaiming_innocence_fails_the_accused() -> None:
    once = weigh("falsely-accused", (*MODEL, *replies("defensive")))
    twice = weigh("falsely-accused", (*MODEL, *replies("defensive", "defensive")))
    assert part(once, "composure").credit == 0.5
    assert once.passed is True
    assert twice.passed is False
    assert "Resist the urge" in twice.failed_because[0]


def test_handing_the_accused_over_fails_whatever_the_rest() -> None:
    got = weigh("falsely-accused", (*MODEL, *replies("blame")))
    assert got.score is not None
    assert got.score > 70
    assert got.passed is False


def test_paying_out_of_hand_is_taken_for_a_confession() -> None:
    paid = TalkFacts(60, 60, 0, 1.0, True, 3, 3, 0, 0)
    got = part(
        weigh("falsely-accused", replies("redress", "inquiry"), paid), "no-confession"
    )
    assert got.credit == 0.0


def test_disrespect_fails_the_eight_steps() -> None:
    got = weigh("eight-steps", (*MODEL, *replies("rudeness")))
    assert got.passed is False
    assert part(got, "respect").credit == 0.0
