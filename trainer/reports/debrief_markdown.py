"""A debrief as Markdown, with people's words never taken for markup."""

import re

from trainer.drill.record import SessionRecord
from trainer.reports.debrief_sections import debrief_sections
from trainer.reports.sections import Block, Para, Points, Quote, Section, Table
from trainer.reports.visible import one_line

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~&=$^-])")
_NUMBERED = re.compile(r"^(\d+)([.)])")
_ADDRESS = re.compile(r"(?<=\w):(?=//)|(?<=\bwww)\.", re.IGNORECASE)


def escape(text: str) -> str:
    """The text so that Markdown shows it as it stands, on one line.

    '<b>' must not become bold, '[x](y)' no link, '| a' no table cell.
    """
    marked = _SPECIAL.sub(r"\\\1", one_line(text))
    # many renderers make a link of a bare address, too
    unlinked = _ADDRESS.sub(r"\\\g<0>", marked)
    return _NUMBERED.sub(r"\1\\\2", unlinked)


def _block(block: Block) -> str:
    match block:
        case Para(text):
            return escape(text)
        case Quote(who, text):
            return f"> **{escape(who)}:** {escape(text)}"
        case Points(items):
            return "\n".join(f"- {escape(item)}" for item in items)
        case Table(heads, rows):
            lines = [heads, tuple("---" for _ in heads)]
            body = [tuple(map(escape, row)) for row in rows]
            return "\n".join(f"| {' | '.join(row)} |" for row in (*lines, *body))


def _section(section: Section, level: int) -> str:
    body = "\n\n".join(map(_block, section.blocks))
    return f"{'#' * level} {escape(section.title)}\n\n{body}"


def render(record: SessionRecord, attempt: int = 1) -> str:
    """The debrief of one attempt (from 1) as a Markdown page."""
    first, *rest = debrief_sections(record, attempt)
    parts = [_section(first, 1), *(_section(section, 2) for section in rest)]
    return "\n\n".join(parts) + "\n"
