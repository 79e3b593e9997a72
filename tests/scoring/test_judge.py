"""The arithmetic of a verdict: credit, order, faults, minimums, trust."""

import pytest

from scoring.judge import JudgedReply, TalkFacts
from scoring.rubric import Check, TalkCheck
from scoring.verdict import Outcome
from tests.scoring.talks import answer, criterion, plain, replies, rubric, verdict

SORRY = Check("Did you apologise?", shows=("apology",))
OWNED = Check("Did you own it?", shows=("ownership",))
FIXED = Check("Did you mend it?", shows=("solution",))
SORRY_FIRST = Check("Apology first?", shows=("apology",), before=("redress",))
SORRY_AFTER = Check("Heard first?", shows=("apology",), after=("inquiry",))


# Checks on words


def test_a_move_that_was_made_meets_its_check_with_its_exact_words() -> None:
    talk = replies("inquiry", "empathy apology")
    result = answer(SORRY, talk)
    assert result.met is True
    assert result.why == "You apologised in reply 2."
    (quote,) = result.quotes
    assert (quote.turn, quote.text, quote.label) == (2, "apology", "apology")
    assert talk[1].text[quote.start : quote.end] == quote.text


def test_any_one_of_the_moves_will_do_and_all_are_quoted() -> None:
    check = Check("Did you listen?", shows=("inquiry", "restatement"))
    result = answer(check, replies("restatement", "solution", "restatement inquiry"))
    assert result.met is True
    assert [(q.turn, q.label) for q in result.quotes] == [
        (1, "restatement"),
        (3, "restatement"),
        (3, "inquiry"),
    ]
    assert result.why == (
        "You said back what they told you in replies 1 and 3 "
        "and asked a question to understand in reply 3."
    )


def test_a_move_never_made_is_missed_without_a_quote() -> None:
    result = answer(SORRY, replies("solution"))
    assert result.met is False
    assert result.quotes == ()
    assert result.why == "You did not apologise."


@pytest.mark.parametrize(
    ("talk", "met"),
    [(("apology", "x"), True), (("", "", "apology"), False), (("", "apology"), True)],
)
def test_within_counts_replies(talk: tuple[str, ...], met: bool) -> None:
    check = Check("Soon?", shows=("apology",), within=2)
    made = tuple(replies(t)[0] if t == "apology" else plain(t) for t in talk)
    assert answer(check, made).met is met


def test_a_move_made_too_late_is_quoted_as_what_fell_short() -> None:
    check = Check("Soon?", shows=("apology",), within=1)
    result = answer(check, replies("inquiry", "apology"))
    assert result.why == "You apologised in reply 2; it counts in your first reply."
    assert [q.turn for q in result.quotes] == [2]


def test_times_counts_replies_and_not_findings() -> None:
    check = Check("Twice?", shows=("empathy", "restatement"), times=2)
    once = answer(check, replies("empathy restatement", "solution"))
    assert once.met is False
    assert once.why == (
        "You named what this did to them and said back what they told you in reply 1; "
        "that is 1 of the 2 replies it takes."
    )
    assert answer(check, replies("empathy", "restatement")).met is True


def test_before_within_one_reply_goes_by_the_position_of_the_words() -> None:
    assert answer(SORRY_FIRST, replies("apology redress")).met is True
    result = answer(SORRY_FIRST, replies("redress apology"))
    assert result.met is False
    assert result.why == (
        "You apologised in reply 1, but the compensation came first, in reply 1."
    )
    assert [q.text for q in result.quotes] == ["redress", "apology"]


def test_before_goes_by_the_first_of_each_across_replies() -> None:
    assert answer(SORRY_FIRST, replies("apology", "redress", "apology")).met is True
    assert answer(SORRY_FIRST, replies("redress", "apology")).met is False
    late = answer(SORRY_FIRST, replies("solution", "redress", "apology redress"))
    assert late.met is False


def test_before_does_not_arise_where_the_other_move_never_came() -> None:
    result = answer(SORRY_FIRST, replies("apology", "solution"))
    assert result.met is None
    assert "no compensation" in result.why


def test_before_is_missed_where_the_move_itself_never_came() -> None:
    assert answer(SORRY_FIRST, replies("redress")).met is False


def test_after_needs_the_other_move_first() -> None:
    assert answer(SORRY_AFTER, replies("inquiry apology")).met is True
    assert answer(SORRY_AFTER, replies("apology", "inquiry", "apology")).met is True
    early = answer(SORRY_AFTER, replies("apology", "inquiry"))
    assert early.met is False
    assert early.why == (
        "You apologised in reply 1, and you asked a question to understand "
        "only later, in reply 2."
    )


def test_after_is_missed_where_the_other_move_never_came() -> None:
    result = answer(SORRY_AFTER, replies("apology"))
    assert result.met is False
    assert result.why.endswith(
        "but you did not ask a question to understand before it."
    )


def test_limits_must_hold_together_in_one_place() -> None:
    """An apology soon enough and another late enough do not add up to one."""
    check = Check("Both?", shows=("apology",), after=("inquiry",), within=2)
    result = answer(check, replies("apology", "solution", "inquiry apology"))
    assert result.met is False
    assert "never at the moment" in result.why


def test_a_stock_pile_earns_nothing() -> None:
    result = answer(SORRY, replies("apology canned"))
    assert result.met is False
    assert "stock phrases" in result.why
    assert answer(SORRY, replies("apology canned", "apology")).met is True


def test_money_in_a_stock_pile_has_still_been_offered_first() -> None:
    assert answer(SORRY_FIRST, replies("redress canned", "apology")).met is False


def test_a_silent_turn_counts_as_a_turn() -> None:
    check = Check("Soon?", shows=("apology",), within=1)
    assert answer(check, (plain(""), *replies("apology"))).met is False


# Credit and score


def test_credit_is_the_share_of_the_checks_that_apply() -> None:
    asked = criterion(SORRY, OWNED, SORRY_FIRST, weight=4)
    one = verdict(asked, replies("apology")).criteria[0]
    assert (one.credit, one.points, one.outcome) == (0.5, 2.0, Outcome.PARTLY)
    assert one.why == "You did not take responsibility."
    assert [check.met for check in one.checks] == [True, False, None]


def test_not_applicable_leaves_the_total() -> None:
    paid = criterion(Check("Fair?", that=TalkCheck.BUDGET_FAIR), weight=9)
    got = verdict(rubric(criterion(SORRY), paid), replies("apology"))
    assert (got.score, got.possible, got.passed) == (100.0, 1.0, True)
    assert got.criteria[1].outcome is Outcome.NOT_APPLICABLE
    assert got.criteria[1].credit is None


def test_the_score_weighs_the_criteria() -> None:
    asked = rubric(criterion(SORRY, weight=3), criterion(FIXED, weight=1))
    got = verdict(asked, replies("apology"))
    assert (got.points, got.possible, got.score) == (3.0, 4.0, 75.0)
    assert got.passed is True
    assert verdict(asked, replies("solution")).passed is False


def test_each_fault_found_halves_the_credit() -> None:
    asked = criterion(SORRY, spoiled_by=("blame", "non_apology"))
    once = verdict(asked, replies("apology", "blame")).criteria[0]
    assert once.credit == 0.5
    assert once.why == (
        "You put the blame elsewhere in reply 2, and that halves what the rest has "
        "earned."
    )
    thrice = verdict(asked, replies("apology blame", "blame non_apology")).criteria[0]
    assert thrice.credit == 0.125
    assert "each of the 3 faults halves" in thrice.why
    assert [q.turn for q in thrice.against] == [1, 2, 2]


def test_a_fault_that_the_criterion_does_not_name_is_left_alone() -> None:
    asked = criterion(SORRY, spoiled_by=("blame",))
    assert verdict(asked, replies("apology rudeness")).score == 100.0


def test_a_fault_answers_a_question_that_would_not_have_arisen() -> None:
    """'I must ask my manager' is no use of authority, though nothing was offered."""
    asked = criterion(
        Check("Within?", that=TalkCheck.WITHIN_AUTHORITY), spoiled_by=("deferral",)
    )
    assert verdict(asked, replies("inquiry")).criteria[0].credit is None
    assert verdict(asked, replies("deferral")).criteria[0].credit == 0.0


def test_both_failings_are_told_where_nothing_was_earned() -> None:
    asked = criterion(SORRY, spoiled_by=("rudeness",))
    got = verdict(asked, replies("solution", "rudeness")).criteria[0]
    assert got.why == "You did not apologise, and you spoke rudely in reply 2."


def test_a_blocker_empties_its_criterion_and_fails_the_talk() -> None:
    calm = criterion(SORRY, id="respect", spoiled_by=("rudeness",), blocker=True)
    asked = rubric(calm, criterion(FIXED, weight=99))
    got = verdict(asked, replies("apology solution", "rudeness"))
    assert got.score == 99.0
    assert got.passed is False
    assert got.criteria[0].credit == 0.0
    assert got.failed_because == (
        "You spoke rudely in reply 2: that alone fails the talk ('Respect').",
    )


def test_a_minimum_fails_the_talk_whatever_the_average() -> None:
    low = criterion(SORRY, OWNED, id="regret", minimum=0.6)
    asked = rubric(low, criterion(FIXED, weight=9))
    got = verdict(asked, replies("apology solution"))
    assert got.score == 95.0
    assert got.passed is False
    assert got.failed_because == (
        "'Regret' earned 50% of its credit; it takes at least 60%.",
    )
    assert verdict(asked, replies("apology ownership solution")).passed is True


def test_a_minimum_does_not_fail_what_did_not_arise() -> None:
    paid = criterion(Check("Fair?", that=TalkCheck.BUDGET_FAIR), minimum=1.0)
    assert verdict(rubric(paid, criterion(SORRY)), replies("apology")).passed is True


@pytest.mark.parametrize("talk", [(), (plain(""),), (plain("Thank you, goodbye."),)])
def test_saying_nothing_or_only_politeness_earns_nothing(
    talk: tuple[JudgedReply, ...],
) -> None:
    every = [criterion(Check("?", that=that)) for that in TalkCheck]
    asked = rubric(criterion(SORRY, SORRY_FIRST), *every)
    assert verdict(asked, talk).score in (None, 0.0)


def test_the_evidence_of_a_criterion_is_what_met_it_each_once_in_order() -> None:
    early = Check("Soon?", shows=("apology",), within=1)
    asked = criterion(OWNED, SORRY, early)
    got = verdict(asked, replies("ownership apology")).criteria[0]
    assert [q.label for q in got.quotes] == ["ownership", "apology"]


def test_the_verdict_carries_what_made_it() -> None:
    got = verdict(criterion(SORRY), replies("apology"))
    assert (got.rubric, got.rubric_version, got.judge_version) == ("r", 1, "judge 1")


# Trust


@pytest.mark.parametrize(
    ("kappas", "word", "kappa", "counted"),
    [
        ({"apology": 0.8, "blame": 0.4}, "good", 0.6, True),
        ({"apology": 0.5, "blame": 0.3}, "fair", 0.4, True),
        ({"apology": 0.3, "blame": 0.49}, "weak", 0.395, False),
        ({"apology": 0.7, "blame": None}, "good", 0.7, True),
        ({"solution": 0.1}, "not measured", None, True),
    ],
)
def test_trust_is_the_mean_kappa_of_the_labels_named(
    kappas: dict[str, float | None], word: str, kappa: float | None, counted: bool
) -> None:
    asked = criterion(SORRY, spoiled_by=("blame",))
    got = verdict(asked, replies("apology"), kappas=kappas).criteria[0]
    assert got.trust.word == word
    assert got.trust.kappa == (None if kappa is None else pytest.approx(kappa))
    assert got.counted is counted


def test_order_labels_are_part_of_the_trust() -> None:
    got = verdict(criterion(SORRY_FIRST), replies("apology"), kappas={"redress": 0.2})
    assert got.criteria[0].trust.kappa == 0.2


def test_facts_need_no_judge() -> None:
    asked = criterion(Check("Met?", that=TalkCheck.CONCERNS_MET))
    facts = TalkFacts(concerns=1, concerns_met=1)
    trust = verdict(asked, replies("solution"), facts).criteria[0].trust
    assert (trust.kappa, trust.word) == (None, "good")
    assert "counted from facts" in trust.why


def test_a_weak_criterion_is_shown_and_neither_counts_nor_fails() -> None:
    weak = criterion(OWNED, minimum=1.0, spoiled_by=("blame",), blocker=True)
    asked = rubric(criterion(SORRY), weak)
    kappas: dict[str, float | None] = {"apology": 0.9, "ownership": 0.1, "blame": 0.1}
    got = verdict(asked, replies("apology blame"), kappas=kappas)
    assert (got.score, got.passed, got.failed_because) == (100.0, True, ())
    assert got.criteria[1].points == 0.0
    assert got.criteria[1].why


def test_there_is_no_score_where_nothing_can_be_trusted() -> None:
    got = verdict(criterion(SORRY), replies("apology"), kappas={"apology": 0.2})
    assert (got.score, got.passed, got.possible) == (None, None, 0.0)
