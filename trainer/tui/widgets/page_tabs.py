"""The strip of page names under the title; a number key or a click turns the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Button

from trainer.tui.words import words


class PageTabs(Horizontal):
    """One flat button a page, the chosen one marked by an underline and in bold."""

    DEFAULT_CSS = """
    PageTabs {
        height: 2;
        padding: 0 1;
        border-bottom: solid $rule;
    }
    """

    @dataclass
    class Turned(Message):
        """They clicked on a page's name."""

        page: str

    def __init__(self, pages: Sequence[str]) -> None:
        super().__init__()
        self._pages = tuple(pages)

    def compose(self) -> ComposeResult:
        """The number to press, and the name."""
        for number, page in enumerate(self._pages, start=1):
            tab = Button(words(f"{number} {page.capitalize()}"), id=f"tab-{page}")
            tab.can_focus = False
            yield tab

    def choose(self, page: str) -> None:
        """Mark this page."""
        for name in self._pages:
            self.query_one(f"#tab-{name}").set_class(name == page, "-chosen")

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        event.stop()
        self.post_message(self.Turned((event.button.id or "").removeprefix("tab-")))
