"""What a file is made of: lists, groups of known keys, tables of free keys."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from trainer.scenario.kinds import (
    BROKEN,
    Kind,
    Schema,
    empty,
    nothing,
    seen,
    wrong,
)
from trainer.scenario.problems import Problems
from trainer.scenario.wording import near, shown
from trainer.scenario.yaml_tree import Node

NEEDED: Any = object()
"""The default of a key that must be there."""


@dataclass(frozen=True, slots=True)
class Many:
    """A list of one kind, as a tuple; a bare text is a list of one where `bare`."""

    kind: Kind
    least: int = 0
    bare: bool = True

    def read(self, node: Node, name: str, problems: Problems) -> Any:
        """The entries."""
        if nothing(node):
            return empty(node, name, problems)
        if node.kind == "text" and self.bare:
            return self._all([node], name, problems)
        if node.kind != "list":
            message = f"{name} must be a list, it is {seen(node)}"
            mend = "begin every entry on a line of its own with '- '"
            return wrong(node, problems, "E203", message, mend)
        if not node.entries and self.least:
            return empty(node, name, problems)
        return self._all(node.entries, name, problems)

    def _all(self, nodes: list[Node], name: str, problems: Problems) -> Any:
        each = name if self.bare else f"an entry of {name}"
        values = tuple(self.kind.read(node, each, problems) for node in nodes)
        return BROKEN if any(value is BROKEN for value in values) else values

    def schema(self) -> Schema:
        """An array, or its bare entry."""
        item = self.kind.schema()
        array: Schema = {"type": "array", "items": item}
        if self.least:
            array["minItems"] = self.least
        return {"anyOf": [array, item]} if self.bare else array


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a group: what may stand under it, in words and by example.

    default: what it is worth when it is left out; NEEDED if it may not be.
    """

    name: str
    kind: Kind
    about: str
    example: Any
    default: Any = NEEDED

    @property
    def field(self) -> str:
        """The name it has inside."""
        return self.name.replace(" ", "_")

    def schema(self) -> Schema:
        """Its kind, with words for an editor to show."""
        return self.kind.schema() | {
            "description": self.about,
            "examples": [self.example],
        }

    def missing(self) -> str:
        """How to mend it where it is not there."""
        if isinstance(self.example, str | int | float):
            return f"{self.about} For instance '{self.name}: {self.example}'"
        return self.about


@dataclass(frozen=True)
class Group:
    """A group of known keys, made into something by `make(**values)`."""

    about: str
    make: Callable[..., Any]
    keys: tuple[Key, ...]
    known: dict[str, Key] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", {key.name: key for key in self.keys})

    def read(self, node: Node, name: str, problems: Problems) -> Any:
        """What the group makes of its keys."""
        if nothing(node):
            return empty(node, name, problems)
        if node.kind != "map":
            mend = f"write its keys below it: {', '.join(self.known)}"
            message = f"{name} must be a group of keys, it is {seen(node)}"
            return wrong(node, problems, "E203", message, mend)
        fit = self._all_known(node, problems)
        values = {key.field: self._one(key, node, name, problems) for key in self.keys}
        if not fit or any(value is BROKEN for value in values.values()):
            return BROKEN
        return self.make(**values)

    def _one(self, key: Key, node: Node, name: str, problems: Problems) -> Any:
        if key.name in node.keys:
            return key.kind.read(node.keys[key.name][1], f"'{key.name}'", problems)
        if key.default is not NEEDED:
            return key.default
        where = f" in {name}" if name else ""
        message = f"'{key.name}' is missing{where}"
        return wrong(node, problems, "E201", message, key.missing())

    def _all_known(self, node: Node, problems: Problems) -> bool:
        unknown = [name for name in node.keys if name not in self.known]
        for name in unknown:
            mend = near(name, self.known, f"known here: {', '.join(self.known)}")
            at = node.keys[name][0]
            wrong(at, problems, "E202", f"'{shown(name)}' is not known here", mend)
        return not unknown

    def schema(self) -> Schema:
        """An object that allows no other keys."""
        needed = [key.name for key in self.keys if key.default is NEEDED]
        return {
            "type": "object",
            "description": self.about,
            "additionalProperties": False,
            "properties": {key.name: key.schema() for key in self.keys},
        } | ({"required": needed} if needed else {})


@dataclass(frozen=True, slots=True)
class Table:
    """Free keys with one kind of value each; `names` are those an editor may list."""

    kind: Kind
    names: tuple[str, ...] = ()
    all_needed: bool = False

    def read(self, node: Node, name: str, problems: Problems) -> Any:
        """A dict in the order of the file."""
        if nothing(node):
            return empty(node, name, problems)
        if node.kind != "map":
            message = f"{name} must be a group of keys, it is {seen(node)}"
            return wrong(node, problems, "E203", message, "write 'key: text' below it")
        values = {
            key: self.kind.read(value, f"'{shown(key)}'", problems)
            for key, (_, value) in node.keys.items()
        }
        return BROKEN if any(v is BROKEN for v in values.values()) else values

    def schema(self) -> Schema:
        """An object with these keys."""
        found: Schema = {"type": "object", "additionalProperties": False}
        found["properties"] = {name: self.kind.schema() for name in self.names}
        return found | ({"required": list(self.names)} if self.all_needed else {})


@dataclass(frozen=True, slots=True)
class Either:
    """A list where a list stands, a group otherwise."""

    many: Many
    group: Group

    def read(self, node: Node, name: str, problems: Problems) -> Any:
        """What the list or the group gives."""
        kind: Kind = self.many if node.kind == "list" else self.group
        return kind.read(node, name, problems)

    def schema(self) -> Schema:
        """Either of the two."""
        return {"anyOf": [self.group.schema(), self.many.schema()]}
