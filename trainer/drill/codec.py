"""Events and records as JSON and back; pydantic checks what comes in."""

import json
import re
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from trainer.drill.events import Event
from trainer.drill.record import SessionRecord

KINDS: dict[str, type[Event]] = {kind.__name__: kind for kind in get_args(Event)}
_LONE = re.compile("[\ud800-\udfff]")


@cache
def _adapters() -> dict[str, TypeAdapter[Any]]:
    return {name: TypeAdapter(kind) for name, kind in KINDS.items()}


@cache
def _record() -> TypeAdapter[SessionRecord]:
    return TypeAdapter(SessionRecord)


def _dump(adapter: TypeAdapter[Any], value: object, indent: int | None = None) -> str:
    plain = adapter.dump_python(value, mode="json")
    gaps = (",", ":") if indent is None else None
    text = json.dumps(plain, ensure_ascii=False, indent=indent, separators=gaps)
    # half a surrogate pair is in no UTF-8, but JSON can name it: '\ud800'
    return _LONE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _load(adapter: TypeAdapter[Any], content: str) -> Any:
    try:
        return adapter.validate_python(json.loads(content))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def event_to_json(event: Event) -> tuple[str, str]:
    """The event's kind and its content as JSON text, which UTF-8 can always carry."""
    kind = type(event).__name__
    return kind, _dump(_adapters()[kind], event)


def event_from_json(kind: str, content: str) -> Event:
    """The event that `event_to_json` wrote; ValueError if it is not one."""
    if kind not in KINDS:
        raise ValueError(f"unknown kind of event: {kind!r}")
    event: Event = _load(_adapters()[kind], content)
    return event


def record_to_json(record: SessionRecord, indent: int | None = None) -> str:
    """The record as JSON text, the same text for the same record."""
    return _dump(_record(), record, indent)


def record_from_json(content: str) -> SessionRecord:
    """The record that `record_to_json` wrote; ValueError if it is not one."""
    record: SessionRecord = _load(_record(), content)
    return record


def record_schema() -> str:
    """The JSON Schema of a record, as JSON text."""
    return json.dumps(_record().json_schema(), indent=2)
