"""A debrief as plain lines, for screen readers, pipes and dumb terminals."""

import textwrap

from trainer.drill.record import SessionRecord
from trainer.reports.debrief_sections import TALK, debrief_sections
from trainer.reports.sections import Block, Para, Points, Quote, Section, Table
from trainer.reports.visible import one_line

WIDTH = 78


def _wrap(text: str, first: str = "", rest: str = "") -> list[str]:
    # breaking a long word would tear a link or a name in two
    return textwrap.wrap(
        one_line(text),
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _row(heads: tuple[str, ...], row: tuple[str, ...]) -> list[str]:
    """One row read aloud: its first cell, then 'head: cell' line by line."""
    lines = _wrap(row[0], "- ", "  ")
    for head, cell in zip(heads[1:], row[1:], strict=True):
        if one_line(cell) != "–":
            lines += _wrap(f"{head}: {cell}", "    ", "      ")
    return lines


def _block(block: Block) -> list[str]:
    match block:
        case Para(text):
            return _wrap(text)
        case Quote(who, text):
            return _wrap(f"{who}: {text}", "  ", "    ")
        case Points(items):
            return [line for item in items for line in _wrap(item, "- ", "  ")]
        case Table(heads, rows):
            return [line for row in rows for line in _row(heads, row)]


def _section(section: Section) -> list[str]:
    lines = [one_line(section.title).upper()]
    for block in section.blocks:
        lines += _block(block)
    return lines


def render(record: SessionRecord, attempt: int = 1, *, talk: bool = False) -> str:
    """The debrief of one attempt (from 1) as plain text.

    talk: with the talk itself, which who has just had it need not hear again.
    """
    sections = debrief_sections(record, attempt)
    parts = [_section(s) for s in sections if talk or s.title != TALK]
    return "\n\n".join("\n".join(part) for part in parts) + "\n"
