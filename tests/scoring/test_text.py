"""Folding keeps every character in its place; cutting finds sentences and clauses."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.text import LONGEST_READ, clause_at, clauses, fold, sentences


@given(st.text(max_size=400))
def test_a_fold_is_as_long_as_its_text(text: str) -> None:
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("I’m “sorry”", 'i\'m "sorry"'),
        ("a\u00a0b\u2003c", "a b c"),
        ("ＳＯＲＲＹ", "sorry"),
        ("café", "cafe"),
        ("nul\0nul", "nul nul"),
        ("ﬀ İ ß", "ﬀ i ß"),
    ],
)
def test_a_fold_is_plain(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("I'm sorry", " i am sorry"),
        ("im gonna send u one", " i am going to send you one"),
        ("I- I'm so so sorry", " i am so so sorry"),
        ("we can't apologize tommorow", " we can not apologise tomorrow"),
        ("ill bring it", " i will bring it"),
        ("were sending it", " we are sending it"),
        ("you were ill", " you were ill"),
        ("by 9.30 p.m. sharp", " by 9.30 pm sharp"),
        ("um, well — no", " , well ; no"),
    ],
)
def test_the_plain_form_of_what_people_type(typed: str, plain: str) -> None:
    assert sentences(typed)[0].plain == plain


def test_sentences_end_where_people_end_them() -> None:
    read = sentences("Sorry, Mr. Hall. It's 9.30!\nWhat time do you leave")
    assert [s.plain for s in read] == [
        " sorry , mr . hall",
        " it is 9.30",
        " what time do you leave",
    ]
    assert [s.question for s in read] == [False, False, True]


def test_quoted_speech_is_hidden_but_a_quoted_reply_is_not() -> None:
    assert (
        "sorry" not in sentences('He said "I am so sorry" and left it there.')[0].plain
    )
    assert "sorry" in sentences('"I am so sorry about the wait."')[0].plain


def test_a_span_leads_back_to_what_was_typed() -> None:
    text = "Well, I’m  so sorry we left you."
    (sentence,) = sentences(text)
    at = sentence.plain.index("i am so sorry")
    start, end = sentence.span(at, at + len("i am so sorry"))
    assert text[start:end] == "I’m  so sorry"


@given(st.text(max_size=300))
def test_spans_lie_in_the_text_and_in_order(text: str) -> None:
    last = 0
    for sentence in sentences(text):
        assert last <= sentence.start < sentence.end <= len(text)
        last = sentence.end
        cut = clauses(sentence)
        assert cut[0][0] == 0
        assert cut[-1][1] == len(sentence.plain)
        assert all(a[1] == b[0] for a, b in pairwise(cut))


def test_a_clause_is_found_by_position() -> None:
    (sentence,) = sentences("I would, but we are full")
    at = sentence.plain.index("full")
    start, end = clause_at(sentence, at)
    assert sentence.plain[start:end].strip(" ,").startswith("but we are full")


def test_a_long_text_is_cut_short_and_quick() -> None:
    text = "I'm so sorry about 'that, we'll see. " * 30_000
    began = time.perf_counter()
    read = sentences(text)
    assert time.perf_counter() - began < 1.0
    assert read[-1].end <= LONGEST_READ
