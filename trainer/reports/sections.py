"""A report as sections of plain blocks, before anybody decides how it looks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Para:
    """One paragraph of our own words."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, and whose."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Points:
    """A list of short items."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads; every row is as long as `heads`."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Para | Quote | Points | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    title: str
    blocks: tuple[Block, ...]
