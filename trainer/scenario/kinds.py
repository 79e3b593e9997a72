"""The kinds of value that a file is made of: each reads a node and describes itself.

A hand-made language of shapes, where a library for it would be the obvious choice: with
pydantic the shapes alone took 190 ms of every start, more than reading ten scenarios,
and each of its errors had to be carried back to a place and said in other words.
"""

import re
from dataclasses import dataclass
from typing import Any, Protocol

from trainer.scenario.model import Money
from trainer.scenario.problems import Problems
from trainer.scenario.wording import near, shown
from trainer.scenario.yaml_scalar import Odd
from trainer.scenario.yaml_tree import Node

Schema = dict[str, Any]
ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
MONEY = r"^([0-9]{1,3}(,[0-9]{3})+|[0-9]{1,9})(\.[0-9]{1,2})? [A-Z]{3}$"
_ID = re.compile(ID)
_MONEY = re.compile(MONEY)


class Broken:
    """Stands where a value could not be read; the reason is among the problems."""


BROKEN = Broken()


class Kind(Protocol):
    """One kind of value."""

    def read(self, node: Node, name: str, problems: Problems) -> Any:
        """The node as a value, or BROKEN with the reason noted; never raises.

        name: what the message calls it, usually the key in quotes.
        """
        ...

    def schema(self) -> Schema:
        """The same as JSON Schema, draft 7."""
        ...


def wrong(
    node: Node, problems: Problems, code: str, message: str, mend: str = ""
) -> Broken:
    """Notes a problem at a node."""
    problems.add(node.line, node.column, code, message, mend)
    return BROKEN


def empty(node: Node, name: str, problems: Problems) -> Broken:
    """Notes that nothing stands where something must."""
    mend = "write something, or take the key away"
    return wrong(node, problems, "E205", f"{name} is empty", mend)


def seen(node: Node) -> str:
    """What stands there instead, in words."""
    if node.kind != "text":
        return "a list" if node.kind == "list" else "a group of keys"
    if isinstance(node.value, bool):
        return "true or false"
    if isinstance(node.value, int | float):
        return f"the number {shown(node.text)}"
    return f"'{shown(node.text)}'"


def nothing(node: Node) -> bool:
    """Whether nothing at all is written there."""
    return node.kind == "text" and node.value is None


@dataclass(frozen=True, slots=True)
class Text:
    """Some words; `line` if they must stand on one line. most: letters."""

    most: int = 2000
    line: bool = False

    def read(self, node: Node, name: str, problems: Problems) -> str | Broken:
        """The words without the blanks around them."""
        if not isinstance(node.value, str):
            return _no_text(node, name, problems)
        text = node.value.strip()
        if not text:
            return empty(node, name, problems)
        if len(text) > self.most:
            message = f"{name} has {len(text):,} letters, at most {self.most:,} fit"
            return wrong(node, problems, "E210", message, "say it shorter")
        if self.line and "\n" in text:
            message = f"{name} must stand on one line"
            return wrong(node, problems, "E210", message, "say it shorter")
        return text

    def schema(self) -> Schema:
        """A string."""
        return {"type": "string", "minLength": 1, "maxLength": self.most}


def _no_text(node: Node, name: str, problems: Problems) -> Broken:
    if nothing(node):
        return empty(node, name, problems)
    if node.kind == "text":
        message = f"{name} must be a text, but {shown(node.text)} {_read_as(node)}"
        return wrong(node, problems, "E204", message, f'quote it: "{shown(node.text)}"')
    message = f"{name} must be a text, it is {seen(node)}"
    mend = "write one text; one that begins with [ must be quoted"
    if node.kind == "map":
        mend = "a text with ': ' in it, or one that begins with {, must be quoted"
    return wrong(node, problems, "E203", message, mend)


def _read_as(node: Node) -> str:
    if isinstance(node.value, bool):
        return "is read as yes or no"
    if isinstance(node.value, Odd):
        return "is read as a number or a date"
    return "is read as a number"


@dataclass(frozen=True, slots=True)
class Id:
    """A short name: lower case letters, figures and dashes."""

    def read(self, node: Node, name: str, problems: Problems) -> str | Broken:
        """The name."""
        text = Text(60, line=True).read(node, name, problems)
        if isinstance(text, str) and not _ID.match(text):
            message = f"{name} cannot be '{shown(text)}'"
            mend = "lower case letters, figures and dashes, as in 'cancelled-flight'"
            return wrong(node, problems, "E208", message, mend)
        return text

    def schema(self) -> Schema:
        """A string with a pattern."""
        return {"type": "string", "pattern": ID, "maxLength": 60}


def money(text: str) -> Money | None:
    """'200 EUR' as money; None if it is not written so."""
    if not _MONEY.match(text):
        return None
    figure, currency = text.split(" ")
    return Money(float(figure.replace(",", "")), currency)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money: a figure, a space, three capital letters."""

    def read(self, node: Node, name: str, problems: Problems) -> Money | Broken:
        """The amount."""
        if isinstance(node.value, int | float) and not isinstance(node.value, bool):
            return self._refuse(node, name, problems)
        text = Text(40, line=True).read(node, name, problems)
        if isinstance(text, Broken):
            return text
        return money(text) or self._refuse(node, name, problems)

    def _refuse(self, node: Node, name: str, problems: Problems) -> Broken:
        message = f"{name} is {seen(node)}, which is no amount of money"
        mend = "a figure, a space and three capital letters: '200 EUR', '9.50 USD'"
        return wrong(node, problems, "E208", message, mend)

    def schema(self) -> Schema:
        """A string with a pattern."""
        return {"type": "string", "pattern": MONEY}


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a range; `whole` if it can have no fraction."""

    least: float
    most: float
    whole: bool = False

    def read(self, node: Node, name: str, problems: Problems) -> float | int | Broken:
        """The number."""
        value = node.value
        if nothing(node):
            return empty(node, name, problems)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return self._refuse(node, name, problems)
        if self.whole and isinstance(value, float):
            return self._refuse(node, name, problems)
        if not self.least <= value <= self.most:
            span = f"from {self.least:g} to {self.most:g}"
            message = f"{name} is {shown(node.text)}, it must be {span}"
            return wrong(node, problems, "E206", message)
        return value if self.whole else float(value)

    def _refuse(self, node: Node, name: str, problems: Problems) -> Broken:
        what = "a whole number" if self.whole else "a number"
        mend = f"a figure from {self.least:g} to {self.most:g}"
        if node.kind == "text" and not node.plain:
            mend = f"{mend}, without quotes"
        message = f"{name} must be {what}, it is {seen(node)}"
        return wrong(node, problems, "E203", message, mend)

    def schema(self) -> Schema:
        """A number or an integer, with its bounds."""
        kind = "integer" if self.whole else "number"
        return {"type": kind, "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class YesNo:
    """true or false."""

    def read(self, node: Node, name: str, problems: Problems) -> bool | Broken:
        """Whether it is true."""
        if isinstance(node.value, bool):
            return node.value
        if nothing(node):
            return empty(node, name, problems)
        message = f"{name} must be true or false, it is {seen(node)}"
        return wrong(node, problems, "E203", message)

    def schema(self) -> Schema:
        """A boolean."""
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words or numbers."""

    words: tuple[str | int, ...]

    def read(self, node: Node, name: str, problems: Problems) -> Any:
        """The word."""
        value = node.value.strip() if isinstance(node.value, str) else node.value
        if not isinstance(value, bool) and value in self.words:
            return value
        listed = ", ".join(str(word) for word in self.words)
        if nothing(node):
            return wrong(node, problems, "E205", f"{name} is empty", listed)
        can = f"one of: {listed}" if len(self.words) > 1 else listed
        message = f"{name} must be {can}; it is {seen(node)}"
        mend = near(node.text, [str(w) for w in self.words if isinstance(w, str)])
        return wrong(node, problems, "E207", message, mend)

    def schema(self) -> Schema:
        """An enumeration."""
        return {"enum": list(self.words)}


@dataclass(frozen=True, slots=True)
class Word:
    """A name that must be known elsewhere; `words` if an editor can list them.

    That it is known is checked on the tree, with everything else that needs more than
    the value itself.
    """

    words: tuple[str, ...] = ()

    def read(self, node: Node, name: str, problems: Problems) -> str | Broken:
        """The name."""
        return Text(60, line=True).read(node, name, problems)

    def schema(self) -> Schema:
        """A string, or an enumeration."""
        return {"enum": list(self.words)} if self.words else {"type": "string"}
