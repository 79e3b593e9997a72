"""Text in rows, where what is long hangs under its own beginning."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from trainer.tui.words import words


@dataclass(frozen=True, slots=True)
class Row:
    """A mark and, beside it, a text that wraps within its own column."""

    mark: Content
    text: Content


class Rows(Visual):
    """Rows and plain lines, one below the other; fits any width."""

    def __init__(self, rows: Iterable[Row | Content | str]) -> None:
        self._rows = tuple(_row(row) for row in rows)

    @property
    def plain(self) -> str:
        """The text without styles, unwrapped."""
        return "\n".join(row.mark.plain + row.text.plain for row in self._rows)

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """Each row's strips in turn."""
        quiet = replace(options, selection=None)
        strips = [
            strip for row in self._rows for strip in _strips(row, width, style, quiet)
        ]
        return strips if height is None else strips[:height]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """As wide as the longest row."""
        widths = (row.mark.cell_length + _widest(row.text) for row in self._rows)
        return max(widths, default=0)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Lines that the rows take at this width."""
        return sum(
            row.text.get_height(rules, max(1, width - row.mark.cell_length))
            for row in self._rows
        )


def item(mark: str, text: Content | str, style: str = "") -> Row:
    """A text behind a mark; `style` is the mark's."""
    return Row(words(mark, style), words(text) if isinstance(text, str) else text)


def items(mark: str, texts: Iterable[str], style: str = "") -> list[Row]:
    """Several texts behind the same mark."""
    return [item(mark, text, style) for text in texts]


def _row(row: Row | Content | str) -> Row:
    if isinstance(row, Row):
        return row
    return Row(Content(""), words(row) if isinstance(row, str) else row)


def _widest(text: Content) -> int:
    return max((part.cell_length for part in text.split("\n")), default=0)


def _strips(
    row: Row, width: int, style: Style, options: RenderOptions
) -> Iterable[Strip]:
    indent = row.mark.cell_length
    body = row.text.render_strips(max(1, width - indent), None, style, options)
    if not indent:
        return body
    first = row.mark.render_strips(indent, None, style, options)
    blank = Content(" " * indent).render_strips(indent, None, style, options)
    return [
        Strip.join([first[0] if at == 0 else blank[0], strip])
        for at, strip in enumerate(body)
    ]
