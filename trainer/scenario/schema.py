"""JSON Schema of the files that trainers write, for their editors."""

import json
from pathlib import Path
from typing import Any, Literal

from trainer.scenario.groups import Group
from trainer.scenario.kinds import Schema

Kind = Literal["drill", "voice", "rubric"]
FILES: dict[Kind, str] = {
    "drill": "schema.json",
    "voice": "voices/schema.json",
    "rubric": "rubrics/schema.json",
}
"""Where each lies in the library."""


def schema(kind: Kind = "drill") -> str:
    """The schema of one kind of file as JSON, draft 7, the same on every run."""
    group = group_of(kind)
    shared: Schema = {}
    whole = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"Bounce Back: {kind}",
        **_shorten(group.schema(), "", shared),
    }
    whole |= {"definitions": shared} if shared else {}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def write_all(root: Path) -> None:
    """Write the schemas into a library; to be done whenever a shape changes."""
    for kind, file in FILES.items():
        (root / file).write_text(schema(kind), encoding="utf-8")


def _shorten(node: Any, name: str, shared: Schema) -> Any:
    """The same with one definition where many keys have the same schema."""
    if isinstance(node, list):
        return [_shorten(entry, name, shared) for entry in node]
    if not isinstance(node, dict):
        return node
    short = {k: _shorten(v, k, shared) for k, v in node.items() if k != "properties"}
    inner = {k: _shorten(v, k, shared) for k, v in node.get("properties", {}).items()}
    values = list(inner.values())
    if len(values) > 3 and all(value == values[0] for value in values):
        shared[name] = values[0]
        inner = {key: {"$ref": f"#/definitions/{name}"} for key in inner}
    return short | ({"properties": inner} if inner else {})


def group_of(kind: Kind) -> Group:
    """The shape of one kind of file."""
    if kind == "voice":
        from trainer.scenario.voice_file import VOICE

        return VOICE
    if kind == "rubric":
        from trainer.scenario.rubric_file import RUBRIC

        return RUBRIC
    from trainer.scenario.drill_file import DRILL

    return DRILL
