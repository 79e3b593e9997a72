"""YAML text as a tree in which every part knows its place, read in one pass.

Built from the parser's events, never by recursion: libyaml's own composer overflows
the C stack at some 40 000 nested brackets and takes the process with it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import yaml

from trainer.scenario.problems import Problems
from trainer.scenario.wording import shown
from trainer.scenario.yaml_scalar import scalar_value
from trainer.scenario.yaml_syntax import explain
from trainer.scenario.yaml_text import CONTROL, name_of

DEEPEST = 64
MOST_EVENTS = 40_000
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Node:
    """A text, a list or a mapping at a place (line and column from 1).

    value: what a text means in YAML ('12' is a number unless quoted), `text` as it is
    written, `plain` if without quotes. entries: of a list, `flow` if in [ ]. keys: of a
    mapping, key -> (the key's node, its value).
    """

    kind: Literal["text", "list", "map"]
    line: int
    column: int
    value: object = None
    text: str = ""
    plain: bool = False
    flow: bool = False
    entries: list["Node"] = field(default_factory=list)
    keys: dict[str, tuple["Node", "Node"]] = field(default_factory=dict)

    def get(self, *path: str) -> "Node | None":
        """The node under these keys; None if any is missing."""
        node = self
        for key in path:
            if key not in node.keys:
                return None
            node = node.keys[key][1]
        return node

    def listed(self, *path: str) -> "list[Node]":
        """The entries under these keys; a bare text counts as a list of one."""
        node = self.get(*path)
        if node is None:
            return []
        return [node] if node.kind == "text" else node.entries

    def said(self, *path: str) -> str:
        """The text under these keys, '' if there is none."""
        node = self.get(*path)
        return node.value.strip() if node and isinstance(node.value, str) else ""


class TooMuch(Exception):
    """The text is built to exhaust the reader, or holds what is not allowed at all."""


def compose(text: str, problems: Problems) -> Node | None:
    """The tree of one document; None, with problems, where it cannot be read."""
    builder = _Builder(text, problems)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except TooMuch:
        return None
    except yaml.YAMLError as error:
        explain(error, text, problems)
        return None
    return builder.finish()


class _Builder:
    """Puts events together; keeps the open collections on a stack of its own."""

    def __init__(self, text: str, problems: Problems) -> None:
        self.lines = text.split("\n")
        self.problems = problems
        self.root: Node | None = None
        self.stack: list[Node] = []
        self.pending: list[Node | None] = []
        self.events = 0
        self.documents = 0
        self.unfit = False

    def take(self, event: Any) -> None:
        self.events += 1
        if self.events > MOST_EVENTS:
            self._stop(event, "E102", f"has more than {MOST_EVENTS:,} parts")
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._put(self._scalar(event))
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            self._open(event, "map" if kind is yaml.MappingStartEvent else "list")
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self.stack.pop()
            self.pending.pop()
        elif kind is yaml.AliasEvent:
            self._alias(event)
        elif kind is yaml.DocumentStartEvent:
            self._document(event)

    def finish(self) -> Node | None:
        if self.root is None:
            self.problems.add(1, 1, "E005", "the file is empty")
        return None if self.unfit else self.root

    def _scalar(self, event: Any) -> Node:
        line, column = _place(event)
        self._marks(event)
        plain = not event.style
        node = Node("text", line, column, event.value, event.value, plain)
        if plain:
            node.value = scalar_value(event.value)
            self._comment(event, node)
        elif event.style == '"' and (bad := CONTROL.search(event.value)):
            self.problems.add(
                line, column, "E209",
                f"the text has {name_of(bad.group())} in it", "take it out",
            )  # fmt: skip
        return node

    def _comment(self, event: Any, node: Node) -> None:
        end = event.end_mark
        line = self.lines[end.line] if end.line < len(self.lines) else ""
        rest = line[end.column : end.column + 80]
        after = rest.lstrip(" \t")
        if node.text and after[:1] == "#" and after[1:2] not in ("", " ", "#", "-"):
            self.problems.add(
                end.line + 1, end.column + 1 + len(rest) - len(after), "W404",
                "the text ends before the '#'; what follows is a comment",
                "put the whole text in quotes, or a space after the '#'",
            )  # fmt: skip

    def _open(self, event: Any, kind: Literal["list", "map"]) -> None:
        line, column = _place(event)
        if len(self.stack) >= DEEPEST:
            self._stop(event, "E102", f"is nested more than {DEEPEST} deep")
        self._marks(event)
        node = Node(kind, line, column, flow=bool(event.flow_style))
        self._put(node)
        self.stack.append(node)
        self.pending.append(None)

    def _put(self, node: Node) -> None:
        if not self.stack:
            self.root = self.root or node
            return
        top = self.stack[-1]
        if top.kind == "list":
            top.entries.append(node)
        elif self.pending[-1] is None:
            self.pending[-1] = self._key(node)
        else:
            key, self.pending[-1] = self.pending[-1], None
            self._pair(top, key, node)

    def _key(self, node: Node) -> Node:
        if node.kind != "text":
            self.unfit = True
            self.problems.add(
                node.line, node.column, "E107", "a key must be a plain word",
                "put a text that begins with { or [ in quotes",
            )  # fmt: skip
        return node

    def _pair(self, top: Node, key: Node, node: Node) -> None:
        if key.text not in top.keys:
            top.keys[key.text] = (key, node)
            return
        first = top.keys[key.text][0].line
        self.problems.add(
            key.line, key.column, "E105", f"'{shown(key.text)}' stands twice",
            f"it stands on line {first} already: keep one",
        )  # fmt: skip

    def _marks(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse(
                event, "E103", "an anchor (&) cannot be used",
                "write the text out, or quote it if it begins with &",
            )  # fmt: skip
        if event.tag is not None:
            self._refuse(
                event, "E104", f"a tag ({shown(event.tag)}) cannot be used",
                "take it away, or quote the text if it begins with !",
            )  # fmt: skip

    def _alias(self, event: Any) -> None:
        self._refuse(
            event, "E103", "an alias (*) cannot be used",
            "write the text out, or quote it if it begins with *",
        )  # fmt: skip
        line, column = _place(event)
        self._put(Node("text", line, column))

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            self._stop(event, "E106", "a second document begins here", "take out '---'")

    def _refuse(self, event: Any, code: str, message: str, mend: str) -> None:
        self.unfit = True
        line, column = _place(event)
        self.problems.add(line, column, code, message, mend)

    def _stop(self, event: Any, code: str, message: str, mend: str = "") -> None:
        self._refuse(event, code, message, mend)
        raise TooMuch


def _place(event: Any) -> tuple[int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


def walk(node: Node) -> Iterator[Node]:
    """This node and all below it."""
    yield node
    for entry in node.entries:
        yield from walk(entry)
    for _, value in node.keys.values():
        yield from walk(value)
