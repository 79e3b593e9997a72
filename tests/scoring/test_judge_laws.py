"""What must hold of every verdict, whatever the rubric and whatever was said."""

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scoring.codebook import FAULTS, LABELS, MOVES
from scoring.judge import JudgedReply, TalkFacts, judge
from scoring.rubric import Anchors, Check, Criterion, Rubric, TalkCheck
from scoring.verdict import Outcome, Verdict
from tests.scoring.talks import plain, replies, reply

LAW = settings(max_examples=100, deadline=None, derandomize=True)
MOVE_IDS = sorted(MOVES)
FAULT_IDS = sorted(FAULTS)

few_moves = st.lists(st.sampled_from(MOVE_IDS), min_size=1, max_size=3, unique=True)
no_moves: st.SearchStrategy[list[str]] = st.just([])
few_faults = st.lists(st.sampled_from(FAULT_IDS), max_size=3, unique=True)


def move_checks(ordered: bool) -> st.SearchStrategy[Check]:
    walls = few_moves if ordered else no_moves
    return st.builds(
        lambda shows, before, after, within, times: Check(
            "?", tuple(shows), times, tuple(before), tuple(after), within
        ),
        few_moves,
        no_moves | walls,
        no_moves | few_moves,
        st.none() | st.integers(1, 4),
        st.integers(1, 2),
    )


fact_checks = st.sampled_from(TalkCheck).map(lambda that: Check("?", that=that))
shares = st.floats(0, 1)


def criteria(ordered: bool) -> st.SearchStrategy[Criterion]:
    checks = st.lists(move_checks(ordered) | fact_checks, min_size=1, max_size=4)
    return st.builds(
        lambda made, faults, weight, minimum, blocker: Criterion(
            "c",
            "C",
            "?",
            tuple(made),
            Anchors("", ""),
            "",
            weight,
            tuple(faults),
            minimum,
            blocker,
        ),
        checks,
        few_faults,
        st.floats(0.1, 10),
        st.none() | shares,
        st.booleans(),
    )


def rubrics(ordered: bool = True) -> st.SearchStrategy[Rubric]:
    made = st.lists(criteria(ordered), min_size=1, max_size=5)
    return made.map(lambda cs: Rubric("r", 1, "R", "", "", tuple(cs)))


label_lists = st.lists(st.sampled_from(sorted(LABELS)), max_size=6, unique=True)
spoken = st.builds(
    lambda labels, seconds: reply(" ".join(labels) or "so", seconds),
    label_lists,
    st.none() | st.floats(0, 300),
)
talks = st.lists(spoken, max_size=6).map(tuple)
money = st.floats(0, 500)
facts_of_a_talk = st.builds(
    TalkFacts,
    budget=st.none() | money,
    used=money,
    needed=money,
    worth=st.floats(0, 2),
    beyond_authority=st.booleans(),
    concerns=st.integers(0, 4),
    concerns_met=st.integers(0, 4),
    promises=st.integers(0, 3),
    promises_broken=st.integers(0, 3),
)
kappas_of_a_judge = st.dictionaries(
    st.sampled_from(sorted(LABELS)), st.none() | st.floats(-0.2, 1)
)
Kappas = dict[str, float | None]
Talk = tuple[JudgedReply, ...]


def score(verdict: Verdict) -> float:
    """No score counts as 0; the rounding of the last bits is left out."""
    return round(verdict.score or 0.0, 9)


def with_label(talk: Talk, turn: int, label: str) -> Talk:
    """The same talk where this reply ends with one more label."""
    old = talk[turn]
    new = reply(f"{old.text} {label}", old.seconds)
    kept = tuple(f for f in new.reading.findings if f.label in LABELS)
    reading = replace(new.reading, findings=kept)
    return (*talk[:turn], replace(new, reading=reading), *talk[turn + 1 :])


@given(rubrics(), talks, facts_of_a_talk, kappas_of_a_judge)
@LAW
def test_a_score_is_within_bounds_and_its_points_add_up(
    rubric: Rubric, talk: Talk, facts: TalkFacts, kappas: Kappas
) -> None:
    got = judge(rubric, talk, facts, kappas, "j")
    in_total = [c for c in got.criteria if c.counted and c.credit is not None]
    assert got.points == sum(c.points for c in got.criteria)
    assert got.possible == sum(c.weight for c in in_total)
    assert (got.score is None) == (got.possible == 0) == (got.passed is None)
    if got.score is not None:
        assert 0 <= got.score <= 100
        assert got.score == 100 * (got.points / got.possible)
    for one in got.criteria:
        assert (one.credit is None) == (one.outcome is Outcome.NOT_APPLICABLE)
        assert one.why
        assert one.why[0].isupper()
        assert one.why[-1] == "."


@given(rubrics(), talks, facts_of_a_talk)
@LAW
def test_every_quote_is_the_trainees_own_words(
    rubric: Rubric, talk: Talk, facts: TalkFacts
) -> None:
    for one in judge(rubric, talk, facts, {}, "j").criteria:
        shown = [q for check in one.checks for q in check.quotes]
        for quote in (*one.quotes, *one.against, *shown):
            assert talk[quote.turn - 1].text[quote.start : quote.end] == quote.text


@given(rubrics(), talks, facts_of_a_talk, kappas_of_a_judge)
@LAW
def test_the_same_talk_gets_the_same_verdict(
    rubric: Rubric, talk: Talk, facts: TalkFacts, kappas: Kappas
) -> None:
    backwards = dict(reversed(kappas.items()))
    first = judge(rubric, talk, facts, kappas, "j")
    assert judge(rubric, list(talk), facts, backwards, "j") == first


@given(
    rubrics(),
    talks,
    facts_of_a_talk,
    kappas_of_a_judge,
    st.data(),
)
@LAW
def test_one_more_fault_never_raises_a_score(
    rubric: Rubric, talk: Talk, facts: TalkFacts, kappas: Kappas, data: st.DataObject
) -> None:
    assume(talk)
    turn = data.draw(st.integers(0, len(talk) - 1))
    fault = data.draw(st.sampled_from(FAULT_IDS))
    assume(fault not in talk[turn].reading.labels)
    before = judge(rubric, talk, facts, kappas, "j")
    after = judge(rubric, with_label(talk, turn, fault), facts, kappas, "j")
    assert score(after) <= score(before)
    assert before.passed or not after.passed


@given(rubrics(ordered=False), talks, facts_of_a_talk, st.data())
@LAW
def test_one_more_move_never_lowers_a_score(
    rubric: Rubric, talk: Talk, facts: TalkFacts, data: st.DataObject
) -> None:
    """Order aside: an offer made too soon is what `before` is there to find."""
    assume(talk)
    turn = data.draw(st.integers(0, len(talk) - 1))
    move = data.draw(st.sampled_from(MOVE_IDS))
    assume(move not in talk[turn].reading.labels)
    before = judge(rubric, talk, facts, {}, "j")
    after = judge(rubric, with_label(talk, turn, move), facts, {}, "j")
    assert score(after) >= score(before)


@given(rubrics(), facts_of_a_talk, st.integers(0, 5))
@LAW
def test_nothing_said_earns_nothing(
    rubric: Rubric, facts: TalkFacts, turns: int
) -> None:
    silent = tuple(plain("", 5.0) for _ in range(turns))
    assert judge(rubric, silent, facts, {}, "j").score in (None, 0.0)


@given(rubrics(), few_moves, facts_of_a_talk)
@LAW
def test_stock_phrases_earn_nothing(
    rubric: Rubric, moves: list[str], facts: TalkFacts
) -> None:
    pile = replies(" ".join([*moves, "canned"]))
    assert judge(rubric, pile, facts, {}, "j").score in (None, 0.0)
