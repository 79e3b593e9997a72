"""Events and records as JSON and back; pydantic checks what comes in."""

import json
from collections.abc import Hashable
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from trainer.drill.events import Event
from trainer.drill.record import SessionRecord

KINDS: dict[str, type[Any]] = {kind.__name__: kind for kind in get_args(Event)}


@cache
def _adapter(kind: Hashable) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def event_to_json(event: Event) -> tuple[str, str]:
    """The event's kind and its content as JSON text."""
    kind = type(event)
    return kind.__name__, _adapter(kind).dump_json(event).decode()


def event_from_json(kind: str, content: str) -> Event:
    """The event that `event_to_json` wrote; ValueError if it is not one."""
    if kind not in KINDS:
        raise ValueError(f"unknown kind of event: {kind!r}")
    event: Event = _adapter(KINDS[kind]).validate_json(content)
    return event


def record_to_json(record: SessionRecord, indent: int | None = None) -> str:
    """The record as JSON text, the same text for the same record."""
    return _adapter(SessionRecord).dump_json(record, indent=indent).decode()


def record_from_json(content: str) -> SessionRecord:
    """The record that `record_to_json` wrote; ValueError if it is not one."""
    record: SessionRecord = _adapter(SessionRecord).validate_json(content)
    return record


def record_schema() -> str:
    """The JSON Schema of a record, as JSON text."""
    return json.dumps(_adapter(SessionRecord).json_schema(), indent=2)
