"""Events and records as JSON, and back."""

import json
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reports.scenes import finished
from trainer.drill.codec import (
    KINDS,
    event_from_json,
    event_to_json,
    record_from_json,
    record_schema,
    record_to_json,
)
from trainer.drill.events import Event, Replied
from trainer.drill.record import SessionRecord
from trainer.drill.turn import Note

ANY = st.text(st.characters(exclude_categories=()))
KINDS_OF_EVENT: tuple[type[Event], ...] = get_args(Event)


def _joined(text: str) -> str:
    """Two halves of a pair that stand side by side are one character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


@given(st.one_of(*map(st.from_type, KINDS_OF_EVENT)))
def test_every_event_comes_back(event: Event) -> None:
    kind, content = event_to_json(event)
    assert kind == type(event).__name__
    assert event_from_json(kind, content) == event


def test_every_kind_of_event_is_known() -> None:
    assert set(KINDS.values()) == set(KINDS_OF_EVENT)


@given(ANY)
def test_any_text_goes_through_utf_8(text: str) -> None:
    kind, content = event_to_json(Replied(text, None, "", None, ""))
    content.encode()
    assert event_from_json(kind, content) == Replied(_joined(text), None, "", None, "")


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("Danced", "{}"),
        ("Replied", "{}"),
        ("Replied", ""),
        ("Replied", "{not json"),
        ("Replied", "[" * 100_000),
        ("Replied", '{"text": "x", "seconds": "soon", "says": "", "at": ""}'),
        ("Started", '{"mode": "exam"}'),
    ],
    ids=["kind", "missing", "empty", "no json", "deep", "number", "word"],
)
def test_what_is_no_event_is_a_value_error(kind: str, content: str) -> None:
    with pytest.raises(ValueError):
        event_from_json(kind, content)


def test_a_record_comes_back_whole_and_the_same_bytes() -> None:
    record = finished()
    text = record_to_json(record)
    again = record_from_json(text)
    assert again == record
    assert record_to_json(again) == text
    assert record_from_json(record_to_json(record, indent=2)) == record


@given(ANY)
def test_a_record_carries_any_text(text: str) -> None:
    record = replace(finished(), notes=(Note("", text),))
    written = record_to_json(record)
    written.encode()
    assert record_from_json(written).notes == (Note("", _joined(text)),)


def test_letters_are_written_as_letters() -> None:
    assert "Ångström ☕" in record_to_json(replace(finished(), opening="Ångström ☕"))


@pytest.mark.parametrize("broken", ["", "[]", '{"format": 1}'])
def test_what_is_no_record_is_a_value_error(broken: str) -> None:
    with pytest.raises(ValueError):
        record_from_json(broken)


def test_the_schema_names_every_part_of_a_record() -> None:
    schema = json.loads(record_schema())
    fields = set(SessionRecord.__dataclass_fields__)
    assert set(schema["properties"]) == fields
    assert set(schema["required"]) == fields
    assert set(json.loads(record_to_json(finished()))) == fields
