"""A debrief as plain lines, for screen readers, pipes and dumb terminals."""

import textwrap

from trainer.drill.record import SessionRecord
from trainer.reports.debrief_sections import debrief_sections
from trainer.reports.sections import Block, Para, Points, Quote, Section, Table

WIDTH = 78


def clean(text: str) -> str:
    """The text without control characters, on one line."""
    visible = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(visible.split())


def _wrap(text: str, first: str = "", rest: str = "") -> list[str]:
    # breaking a long word would tear a link or a name in two
    return textwrap.wrap(
        clean(text),
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
        if clean(cell) != "–":
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
    lines = [section.title.upper()]
    for block in section.blocks:
        lines += _block(block)
    return lines


def render(record: SessionRecord, attempt: int = 1) -> str:
    """The debrief of one attempt (from 1) as plain text, the talk itself left out.

    The talk has just been read; `replay` shows it again.
    """
    sections = debrief_sections(record, attempt)
    parts = [_section(s) for s in sections if s.title != "The talk"]
    return "\n\n".join("\n".join(part) for part in parts) + "\n"
