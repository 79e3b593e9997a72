"""A debrief as plain lines."""

import json
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reports.scenes import HOSTILE, finished, hostile
from trainer.reports.debrief_text import WIDTH, render
from trainer.reports.visible import one_line, visible, visible_json


def _flat(text: str) -> str:
    return " ".join(text.split())


def test_every_section_and_every_figure_is_there() -> None:
    text, record = _flat(render(finished())), finished()
    debrief = record.measured
    assert f"Ending: {debrief.ending}." in text
    assert f"Score: {debrief.verdict.score:.0f} of 100" in text
    assert f"Survey: {debrief.story.survey} of 10" in text
    for criterion in debrief.verdict.criteria:
        assert criterion.asks in text
        assert criterion.why in text
    for advice in debrief.advice:
        assert advice.title in text
        assert _flat(advice.better) in text
    assert "gate 9" in text


def test_the_talk_is_there_only_when_asked_for() -> None:
    record = finished()
    reply = record.attempts[0].turns[0].reply
    assert reply is not None
    assert "THE TALK" not in render(record)
    assert _flat(reply) in _flat(render(record, talk=True))


def test_lines_are_no_wider_than_a_small_terminal() -> None:
    assert all(len(line) <= WIDTH for line in render(finished(), talk=True).split("\n"))


def test_the_mood_is_a_word_and_a_figure_no_drawing() -> None:
    text = render(finished())
    step = finished().measured.mood[0]
    assert f"Calm: {step.mood.calm:.0f} of 10" in text
    assert f"Mood: {step.mood.word}" in text
    assert not set(text) & set("█░")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_words_are_shown_and_steer_nothing(text: str) -> None:
    page = render(hostile(text), talk=True)
    assert _flat(page).count(one_line(text)) > 8
    steering = {c for c in page if category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
    assert steering <= {"\n", "\u200d"}


def test_a_reply_of_a_megabyte_is_no_trouble() -> None:
    for text in ("x" * 1_000_000, "word " * 200_000):
        assert len(render(hostile(text))) > 1_000_000


@given(st.text(st.characters(exclude_categories=())))
def test_what_is_visible_has_as_many_characters_and_steers_nothing(text: str) -> None:
    shown = visible(text, keep="\n")
    assert len(shown) == len(text)
    for before, after in zip(text, shown, strict=True):
        assert after in (before, " ")
    shown.encode()
    assert visible(shown, keep="\n") == shown


@given(st.text())
def test_json_steers_nothing_and_keeps_every_value(text: str) -> None:
    written = visible_json(json.dumps([text], ensure_ascii=False, indent=2))
    assert json.loads(written) == [text]
    assert visible(written, keep="\n") == written
