"""Offers, doubts and choices as a real person would take them."""

import pytest

from scoring.matching import content, find
from tests.talks import Line, begin, play, say, shipped
from trainer.drill.turn import Turn

FLIGHT = shipped().scenario("cancelled-flight")
COFFEE = shipped().scenario("accused-barista")
PARTY = shipped().scenario("sick-team-member")
RESORT = shipped().scenario("anniversary-resort")
TWEET = shipped().scenario("angry-tweet")
OFFER: Line = ("There's one to Gatwick at 23:20, should I book it?", ("solution",))


def _last(scenario_id: str, *script: Line) -> Turn:
    return play(shipped().scenario(scenario_id), script).turns[-1]


@pytest.mark.parametrize(
    ("drill", "reply", "remedy"),
    [
        ("snowstorm-venue", "Would the Harbor Room be OK?", "harbor-sunday"),
        (
            "cancelled-flight",
            "Should I make an announcement?",
            "hall-word",
        ),
        ("anniversary-resort", "And champagne in the room.", "champagne"),
        ("sick-team-member", "yes. jo. she's free at two", "first-mate"),
        (
            "delivery-traffic-jam",
            "car from liskeard with the cold stuff, half 11",
            "cold-half-car",
        ),
        (
            "angry-tweet",
            "A courier brings it to your door tomorrow after four.",
            "courier-tomorrow",
        ),
        (
            "anniversary-resort",
            "i can offer you the jetty again tonight if you like, maybe 17:45?",
            "jetty-sunset",
        ),
        ("sick-team-member", "Would you like maybe 70 pounds back?", "refund-third"),
    ],
)
def test_an_offer_in_plain_or_broken_words_is_one(
    drill: str, reply: str, remedy: str
) -> None:
    assert remedy in _last(drill, (reply, ())).offered


@pytest.mark.parametrize(
    ("drill", "reply"),
    [
        ("anniversary-resort", "You booked the jetty at sunset, didn't you?"),
        ("cancelled-flight", "Who told you about the Gatwick flight tonight?"),
        ("cancelled-flight", "You wanted a taxi from Gatwick to your door."),
        (
            "snowstorm-venue",
            "I'll call you at eight with a picture of the open door.",
        ),
    ],
)
def test_what_is_only_spoken_of_is_no_offer(drill: str, reply: str) -> None:
    assert not _last(drill, (reply, ())).offered


def test_a_doubt_is_not_followed_by_the_complaint_that_nothing_was_offered() -> None:
    turn = play(FLIGHT, [OFFER]).turns[-1]
    assert turn.offered == ("gatwick",)
    assert not turn.accepted
    for line in (FLIGHT.concerns[0].says, *FLIGHT.concerns[0].again):
        assert line not in turn.says


def test_a_kind_word_to_a_doubt_settles_it() -> None:
    kind = ("That must have been so hard with the little ones.", ("empathy",))
    assert "gatwick" in play(FLIGHT, [OFFER, kind]).turns[-1].accepted


def test_a_doubt_is_not_settled_by_nothing_or_by_a_fault() -> None:
    for line in (("Well.", ()), ("Calm down.", ("minimising",))):
        turn = play(FLIGHT, [OFFER, line]).turns[-1]
        assert not turn.accepted
        for again in FLIGHT.concerns[0].again:
            assert again not in turn.says


def test_the_way_on_from_a_doubted_flight_is_not_taken_before_the_flight() -> None:
    both = (
        "I can put you on the 23:20 to Gatwick. A driver meets you at Gatwick and "
        "takes you home.",
        ("solution",),
    )
    session = begin(FLIGHT, [both])
    turn = say(session, both[0])
    assert set(turn.offered) == {"gatwick", "car"}
    assert not turn.accepted


def test_two_things_given_together_are_both_taken() -> None:
    both = (
        "You get seventy pounds back, and the Captain will come and visit Rafi when "
        "he's better.",
        ("redress",),
    )
    heard = [
        ("You must be so let down, and him on the stairs.", ("empathy", "restatement")),
        ("I'm sorry. That was our promise to him.", ("apology", "ownership")),
    ]
    turn = play(PARTY, [*heard, both]).turns[-1]
    assert set(turn.accepted) == {"refund-third", "captain-visit"}


def test_of_a_real_choice_only_one_is_taken() -> None:
    choice = (
        "I can have it with you tonight by courier, or a courier brings it to your "
        "door tomorrow. Which do you prefer?",
        ("options", "apology", "ownership"),
    )
    assert play(TWEET, [choice]).turns[-1].accepted == ("courier-tomorrow",)


def test_nobody_refuses_what_sounds_too_good_to_be_true() -> None:
    turn = play(COFFEE, [("We'll replace the money.", ("redress",))]).turns[-1]
    assert turn.accepted == ("replaced-cash",)


def test_what_is_taken_is_not_spoilt_by_what_was_not_wanted() -> None:
    reply = (
        "I'm giving you the jetty tonight at a quarter to six, and a bottle of "
        "champagne in your room.",
        ("solution", "urgency", "ownership"),
    )
    turn = play(RESORT, [reply]).turns[-1]
    assert turn.accepted == ("jetty-sunset",)
    assert "champagne" not in turn.says


@pytest.mark.parametrize(
    ("spelt", "figures"),
    [
        ("two hundred and sixty", "260"),
        ("ninety-four", "94"),
        ("forty", "40"),
        ("a hundred", "100"),
    ],
)
def test_a_number_is_the_same_in_words_and_in_figures(spelt: str, figures: str) -> None:
    assert content(f"{spelt} pounds") == content(f"{figures} pounds")


def test_fragments_of_one_thought_are_read_together() -> None:
    assert find(["Jo is free at two"], "yes. jo. she's free at two")
    assert not find(["Jo is free at two"], "Jo rang us a while ago. Are you free now?")
