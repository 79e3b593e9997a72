"""The list that all our lists are."""

from textual import events
from textual.binding import Binding
from textual.geometry import Size
from textual.widgets import OptionList


class PickList(OptionList, inherit_bindings=False):
    """An option list of literal text that survives a terminal of any size.

    Textual's own divides by zero where its width is less than its padding.
    """

    DEFAULT_CSS = """
    PickList {
        border: none;
        padding: 0;
        background: $background;
        scrollbar-size-vertical: 1;
        &:focus { border: none; background-tint: $foreground 0%; }
        & > .option-list--option { padding: 0 1; }
        & > .option-list--option-highlighted {
            background: $block-cursor-blurred-background;
            color: $foreground;
            text-style: none;
        }
        &:focus > .option-list--option-highlighted {
            background: $block-cursor-background;
            color: $block-cursor-foreground;
            text-style: none;
        }
    }
    """
    BINDINGS = [
        Binding("enter", "select", "Open", show=False),
        Binding("down", "cursor_down", "Down", show=False),
        Binding("up", "cursor_up", "Up", show=False),
        Binding("home", "first", "First", show=False),
        Binding("end", "last", "Last", show=False),
        Binding("pageup", "page_up", "Page up", show=False),
        Binding("pagedown", "page_down", "Page down", show=False),
    ]

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id, markup=False)
        self._laid_for = 0

    def lay_out(self) -> None:
        """Make the rows anew for another width; nothing by default."""

    def on_resize(self, event: events.Resize) -> None:
        """Rows are made once a width: making them resizes, and so on for ever."""
        if event.size.width != self._laid_for:
            self._laid_for = event.size.width
            self.lay_out()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Never for a width of nothing."""
        return super().get_content_height(container, viewport, max(width, 8))
