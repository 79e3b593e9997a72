"""Checks on money, authority, concerns, promises and pace."""

import pytest

from scoring.judge import JudgedReply, TalkFacts
from scoring.rubric import Check, TalkCheck
from tests.scoring.talks import answer, plain, replies, reply

OFFER = replies("solution")


def ask(
    that: TalkCheck, facts: TalkFacts, talk: tuple[JudgedReply, ...] = OFFER
) -> tuple[bool | None, str]:
    result = answer(Check("?", that=that), talk, facts)
    return result.met, result.why


@pytest.mark.parametrize(
    ("facts", "met", "says"),
    [
        (TalkFacts(budget=200), None, "none was spent"),
        (TalkFacts(budget=200, used=0, needed=80), False, "took 80"),
        (TalkFacts(budget=200, used=79.5, needed=80), False, "79.50"),
        (TalkFacts(budget=200, used=80, needed=80, worth=1.0), True, "80"),
        (TalkFacts(budget=200, used=200, needed=80, worth=1.5), True, "200"),
        (TalkFacts(budget=200, used=120, needed=80, worth=1.6), False, "160%"),
        (
            TalkFacts(budget=200, used=201, needed=80, worth=1.0),
            False,
            "budget was 200",
        ),
        (TalkFacts(budget=None, used=900, needed=80, worth=1.0), True, "900"),
        (TalkFacts(budget=0.3, used=0.1 + 0.2, needed=0.3), True, "0.30"),
    ],
)
def test_money_is_fair_between_too_little_and_too_much(
    facts: TalkFacts, met: bool | None, says: str
) -> None:
    got, why = ask(TalkCheck.BUDGET_FAIR, facts)
    assert got is met
    assert says in why


@pytest.mark.parametrize(
    ("facts", "talk", "met"),
    [
        (TalkFacts(budget=200), replies("inquiry"), None),
        (TalkFacts(budget=200), replies("redress canned"), None),
        (TalkFacts(budget=200), replies("options"), True),
        (TalkFacts(budget=200, used=200), replies("inquiry"), True),
        (TalkFacts(budget=200, used=200.5), replies("redress"), False),
        (TalkFacts(budget=200, beyond_authority=True), replies("redress"), False),
        (TalkFacts(budget=200, beyond_authority=True), replies("inquiry"), False),
    ],
)
def test_authority_is_used_and_not_exceeded(
    facts: TalkFacts, talk: tuple[JudgedReply, ...], met: bool | None
) -> None:
    assert ask(TalkCheck.WITHIN_AUTHORITY, facts, talk)[0] is met


@pytest.mark.parametrize(
    ("met", "of", "expected"),
    [(0, 0, None), (0, 3, False), (2, 3, False), (3, 3, True)],
)
def test_all_concerns_must_be_met(met: int, of: int, expected: bool | None) -> None:
    facts = TalkFacts(concerns=of, concerns_met=met)
    assert ask(TalkCheck.CONCERNS_MET, facts)[0] is expected


@pytest.mark.parametrize(
    ("made", "broken", "expected"), [(0, 0, None), (1, 0, True), (3, 1, False)]
)
def test_promises_are_kept(made: int, broken: int, expected: bool | None) -> None:
    facts = TalkFacts(promises=made, promises_broken=broken)
    assert ask(TalkCheck.PROMISES_KEPT, facts)[0] is expected


def test_one_promise_is_told_as_one() -> None:
    broken = TalkFacts(promises=1, promises_broken=1)
    why = ask(TalkCheck.PROMISES_KEPT, broken)[1]
    assert why == "You broke the promise that you made."


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        ((None, None), None),
        ((60.0, None), True),
        ((10.0, 61.0, 62.0), False),
        ((10.0, 20.0, 900.0), True),
    ],
)
def test_pace_is_the_median_of_the_timed_replies(
    seconds: tuple[float | None, ...], expected: bool | None
) -> None:
    talk = tuple(reply("solution", one) for one in seconds)
    assert ask(TalkCheck.PROMPT, TalkFacts(), talk)[0] is expected


def test_speed_alone_earns_nothing() -> None:
    met, why = ask(TalkCheck.PROMPT, TalkFacts(), (plain("Sure, sure.", 2.0),))
    assert met is False
    assert "nothing in them helped" in why


def test_no_fact_is_credited_to_somebody_who_said_nothing() -> None:
    facts = TalkFacts(200, 80, 80, 1.0, False, 3, 3, 2, 0)
    for that in TalkCheck:
        for silent in ((), (plain("  ", 3.0),), (reply("solution canned", 3.0),)):
            assert ask(that, facts, silent)[0] is not True
