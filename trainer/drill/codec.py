"""Events and records as JSON and back; pydantic checks what comes in."""

import json
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from trainer.drill.events import Event
from trainer.drill.record import SessionRecord

KINDS: dict[str, type[Event]] = {kind.__name__: kind for kind in get_args(Event)}


@cache
def _adapters() -> dict[str, TypeAdapter[Any]]:
    return {name: TypeAdapter(kind) for name, kind in KINDS.items()}


@cache
def _record() -> TypeAdapter[SessionRecord]:
    return TypeAdapter(SessionRecord)


def event_to_json(event: Event) -> tuple[str, str]:
    """The event's kind and its content as JSON text."""
    kind = type(event).__name__
    return kind, _adapters()[kind].dump_json(event).decode()


def event_from_json(kind: str, content: str) -> Event:
    """The event that `event_to_json` wrote; ValueError if it is not one."""
    if kind not in KINDS:
        raise ValueError(f"unknown kind of event: {kind!r}")
    event: Event = _adapters()[kind].validate_json(content)
    return event


def record_to_json(record: SessionRecord, indent: int | None = None) -> str:
    """The record as JSON text, the same text for the same record."""
    return _record().dump_json(record, indent=indent).decode()


def record_from_json(content: str) -> SessionRecord:
    """The record that `record_to_json` wrote; ValueError if it is not one."""
    return _record().validate_json(content)


def record_schema() -> str:
    """The JSON Schema of a record, as JSON text."""
    return json.dumps(_record().json_schema(), indent=2)
