"""The overall mark: what earns it, what caps it, and what cannot be bought."""

import pytest

from scoring.codebook import FAULTS, MOVES
from scoring.detector import load_detector
from scoring.quality import CAPS, HARM, WORTH, Tied, mark
from scoring.reading import Context, Utterance
from tests.scoring.probes import probes

FLORIST = Context(
    setting="A florist's phone line. The funeral wreath came with the wrong name.",
    role="You own the shop.",
    talk=(
        Utterance(
            "customer",
            "The ribbon says 'Margaret'. My mother's name was Marianne, and the service"
            " starts at two.",
        ),
    ),
)
GOOD = (
    "Marianne. We printed your mother's name wrong and I'm so sorry. I'm printing the"
    " right ribbon now and I'll be at the chapel with it by one."
)
POOR = "That's unfortunate. You could have checked the proof."
TIED = Tied(specific=3, salad=False)


def quality(reply: str) -> float:
    return load_detector().read(reply, FLORIST).quality


def test_every_move_is_worth_something_and_every_fault_harms() -> None:
    assert set(WORTH) == MOVES
    assert set(HARM) == FAULTS
    assert set(CAPS) <= FAULTS


@pytest.mark.parametrize("move", sorted(MOVES))
def test_a_move_never_lowers_the_mark(move: str) -> None:
    for others in ({}, {"apology": 0.9}, {"solution": 0.9, "blame": 0.7}):
        assert mark({**others, move: 0.9}, TIED) >= mark(others, TIED)


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_a_fault_never_raises_the_mark(fault: str) -> None:
    for others in ({}, {"apology": 0.9}, {"solution": 0.9, "empathy": 0.7}):
        assert mark({**others, fault: 0.9}, TIED) <= mark(others, TIED)


@pytest.mark.parametrize("fault", ["rudeness", "blame", "canned"])
def test_some_faults_cap_the_mark_whatever_the_rest(fault: str) -> None:
    everything = dict.fromkeys(MOVES, 0.95)
    assert mark({**everything, fault: 0.6}, TIED) <= 2


def test_good_beats_poor() -> None:
    assert quality(GOOD) >= 4
    assert quality(POOR) <= 2


@pytest.mark.parametrize(
    "salad",
    [
        "sorry sorry refund follow up value you",
        "apology ownership empathy solution refund voucher now today minutes",
        "sorry refund call you right now free upgrade thank you understand",
        "SORRY SORRY SORRY I am SORRY sorry so sorry very sorry sorry",
    ],
)
def test_word_salad_earns_nothing(salad: str) -> None:
    assert quality(salad) <= 2


PADDING = (
    " Thank you so much for your patience and understanding.",
    " Please do not hesitate to reach out. Have a lovely day.",
    " We truly value you as a customer and we take this very seriously.",
    " sorry refund voucher follow up value empathy apology solution",
)


@pytest.mark.parametrize("padding", PADDING)
@pytest.mark.parametrize("reply", [POOR, "No.", "I'll see what I can do."])
def test_padding_with_politeness_or_keywords_lifts_no_poor_reply(
    reply: str, padding: str
) -> None:
    assert quality(reply + padding) <= max(2.4, quality(reply) + 0.4)


def test_a_pasted_sentence_about_another_case_earns_no_tie() -> None:
    pasted = POOR + " You must be exhausted after six hours at the gate with two kids."
    assert quality(pasted) <= 2


def test_saying_it_twice_earns_nothing() -> None:
    assert quality(GOOD + " " + GOOD) <= quality(GOOD) + 0.3


@pytest.mark.parametrize(
    "fault",
    [
        " You should have checked the proof.",
        " Calm down, it's only a ribbon.",
        " Stop whining.",
    ],
)
def test_a_fault_beside_a_good_reply_lowers_it(fault: str) -> None:
    assert quality(GOOD + fault) <= quality(GOOD) - 1


def test_the_mark_does_not_grow_with_length_alone() -> None:
    marks = [load_detector().read(p.reply, p.context).quality for p in probes()]
    long = [m for m, p in zip(marks, probes(), strict=True) if p.quality <= 2]
    words = [len(p.reply.split()) for p in probes() if p.quality <= 2]
    longest = sorted(range(len(words)), key=words.__getitem__)[-40:]
    assert sum(long[i] for i in longest) / 40 <= 2.1
