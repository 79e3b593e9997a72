"""The detector's readings: exact evidence, the same every time, on any text at all."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.agreement import count, kappa, spearman
from scoring.codebook import FAULTS, LABELS, MOVES
from scoring.detector import load_detector
from scoring.reading import Context, Reading, Utterance
from tests.scoring.probes import probes, readings

BAKERY = Context(
    setting="A bakery, Saturday morning. The birthday cake was promised for nine.",
    role="You serve at the counter.",
    talk=(
        Utterance(
            "customer",
            "You promised Lena's birthday cake for nine, the party is at eleven, and"
            " there is no cake!",
        ),
    ),
)

PIECES = (
    "I'm so sorry we forgot the cake. ", "sorry if ", "you should have ", "\0", "‮",
    "I'll bring it at ten", " because ", "\u200b", "calm down", "🎂", "«", "'", '"',
    "what happened?", "it's our policy", "\n", "...", "I’m", "🤷‍♀️ ", "; ", "refund ",
)  # fmt: skip


def read(reply: str, context: Context = BAKERY) -> Reading:
    return load_detector().read(reply, context)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=300),
        st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
    )
)
def test_evidence_is_exact_on_any_text(reply: str) -> None:
    reading = read(reply)
    order = list(LABELS)
    found = [finding.label for finding in reading.findings]
    assert found == sorted(set(found), key=order.index)
    for finding in reading.findings:
        assert finding.evidence == reply[finding.start : finding.end]
        assert finding.evidence.strip()
        assert 0.5 <= finding.p <= 1
        assert finding.reason
    assert 1 <= reading.quality <= 5
    assert read(reply) == reading


@pytest.mark.parametrize("reply", ["", "   ", "\n\n", "...", "?!", "\0\0", "🙂"])
def test_nothing_said_is_nothing_found(reply: str) -> None:
    reading = read(reply)
    assert reading.findings == ()
    assert reading.quality <= 2


@pytest.mark.parametrize(
    "text",
    [
        "I'm so sorry about the cake, I'll bring it round in ten minutes. ",
        "a" * 50,
        "sorry ",
        "'\"' ",
        "if if if not not ",
        "so you said that the ",
        "(((((((((",
    ],
)
def test_a_reply_of_a_million_characters_is_read_quickly(text: str) -> None:
    began = time.perf_counter()
    read(text * (1_000_000 // len(text)))
    assert time.perf_counter() - began < 2.0


def test_an_ordinary_reply_is_read_in_a_blink() -> None:
    reply = (
        "I'm so sorry, we promised Lena's cake for nine and it isn't here. I'm icing"
        " it now and I'll bring it to the party myself by half past ten."
    )
    read(reply)
    began = time.perf_counter()
    for _ in range(10):
        read(reply + " ")
    assert (time.perf_counter() - began) / 10 < 0.05


def test_the_order_of_readings_changes_nothing() -> None:
    replies = [probe.reply for probe in probes()[:40]]
    forth = [read(reply) for reply in replies]
    back = [read(reply) for reply in reversed(replies)]
    assert forth == back[::-1]


def test_a_reading_needs_no_context() -> None:
    reading = read("I'm sorry, we forgot it. I'll bring it at ten.", Context())
    assert {"apology", "ownership", "solution"} <= reading.labels


def test_empathy_is_of_this_customer() -> None:
    assert "empathy" not in read("I understand your frustration.").labels
    assert (
        "empathy"
        in read("You must be frantic with the party at eleven and no cake.").labels
    )


def test_a_restatement_says_the_report_back() -> None:
    said = "So you were promised the cake for nine, and the party is at eleven."
    assert "restatement" in read(said).labels
    assert "restatement" not in read(said, Context()).labels
    assert "restatement" not in read("So the train was late and it rained.").labels


@pytest.mark.parametrize(
    "pile",
    [
        "We sincerely apologise for the inconvenience. Your satisfaction is very"
        " important to us and we take all complaints seriously.",
        "Thank you for your patience and understanding. We value your business and will"
        " do our best to resolve this issue as soon as possible.",
        "At our bakery we value every guest. We are sorry for your experience and will"
        " pass your feedback on to the relevant team.",
        "I completely understand your frustration and I'm truly sorry for this. I want"
        " to assure you that I will do everything I can to make this right.",
    ],
)
def test_a_stock_pile_is_canned_and_moves_nobody(pile: str) -> None:
    reading = read(pile)
    assert "canned" in reading.labels
    assert not reading.labels & MOVES
    assert reading.quality <= 2


def test_one_stock_sentence_beside_real_help_is_no_pile() -> None:
    reading = read(
        "We apologise for the inconvenience. I'm icing Lena's cake now and it will be"
        " at the party by half past ten."
    )
    assert "canned" not in reading.labels
    assert "solution" in reading.labels


FLOORS: dict[str, tuple[float, float]] = {
    "apology": (0.95, 0.95), "ownership": (0.88, 0.88), "empathy": (0.85, 0.65),
    "inquiry": (0.85, 0.9), "asks_wish": (0.85, 0.85), "restatement": (0.6, 0.75),
    "solution": (0.8, 0.8), "options": (0.85, 0.78), "redress": (0.85, 0.85),
    "urgency": (0.85, 0.8), "follow_up": (0.9, 0.9), "valued": (0.8, 0.85),
    "explanation": (0.6, 0.75), "prevention": (0.85, 0.9),
}  # fmt: skip
"""Precision and recall by move on the probes, which the rules were written on."""


@pytest.mark.parametrize("label", sorted(FLOORS))
def test_moves_are_found_on_the_probes(label: str) -> None:
    there = [label in probe.labels for probe in probes()]
    counts = count([label in r.labels for r in readings()], there)
    assert (counts.precision, counts.recall) >= (0, 0)
    assert counts.precision >= FLOORS[label][0]
    assert counts.recall >= FLOORS[label][1]


@pytest.mark.parametrize("label", sorted(FAULTS))
def test_faults_are_seldom_charged_falsely_on_the_probes(label: str) -> None:
    there = [label in probe.labels for probe in probes()]
    counts = count([label in r.labels for r in readings()], there)
    assert counts.precision >= 0.85
    assert counts.recall >= 0.75


def test_the_whole_agrees_with_the_probes() -> None:
    kappas = [
        kappa(
            [label in r.labels for r in readings()],
            [label in p.labels for p in probes()],
        )
        for label in LABELS
    ]
    assert sum(kappas) / len(kappas) >= 0.82
    marks = [r.quality for r in readings()]
    assert spearman(marks, [p.quality for p in probes()]) >= 0.85


def test_the_probes_are_many_and_half_of_them_are_near_misses() -> None:
    situations = {probe.context.setting for probe in probes()}
    good = sum(bool(probe.labels & MOVES) for probe in probes())
    assert len(probes()) >= 400
    assert len(situations) >= 25
    assert 0.4 <= good / len(probes()) <= 0.6


def test_the_detector_names_itself_and_its_kappas() -> None:
    judge = load_detector()
    assert judge is load_detector()
    assert judge.version
    assert set(judge.kappas) == set(LABELS)
    assert all(k is None or -1 <= k <= 1 for k in judge.kappas.values())
