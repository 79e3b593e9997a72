"""The talk so far: one text a message, the newest in sight."""

from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.tui.words import lines, words

PAGE = 40
"""Messages a page."""
SHOWN = 1
"""Pages laid out; earlier ones come back when one scrolls up to them, so that a long
talk stays as quick as a short one."""


class Message(Static):
    """What one of the two said, under the speaker's name."""

    DEFAULT_CSS = """
    Message {
        width: 1fr;
        max-width: 84;
        height: auto;
        margin: 1 12 0 0;
        padding: 0 1;
        border-left: outer $customer;
        &.-mine { margin: 1 0 0 12; border-left: outer $trainee; }
        &.-aside { border-left: none; color: $soft; padding: 0 2; }
    }
    """


class Page(Vertical):
    """A stretch of messages."""

    DEFAULT_CSS = "Page { height: auto; }"


class Transcript(VerticalScroll):
    """The customer left, the trainee indented; stays at the end until scrolled."""

    DEFAULT_CSS = """
    Transcript { height: 1fr; padding: 0 1; }
    """

    def __init__(self, customer: str, id: str | None = None) -> None:
        super().__init__(id=id)
        self._customer = customer
        self._pages: list[Page] = []
        self._count = 0

    def on_mount(self) -> None:
        """Stay at the end."""
        self.anchor()

    def customer_says(self, text: str) -> None:
        """Add the customer's words."""
        self._add(_said(self._customer, "$customer", text), "")

    def i_say(self, text: str) -> None:
        """Add the trainee's words."""
        self._add(_said("You", "$trainee", text), "-mine")

    def aside(self, text: str) -> None:
        """Add a stage direction, such as a silence."""
        self._add(words(text, "italic"), "-aside")

    def _add(self, content: Content, kind: str) -> None:
        if self._count % PAGE == 0:
            self._pages.append(Page())
            self.mount(self._pages[-1])
            for page in self._pages[:-SHOWN]:
                page.display = False
        self._pages[-1].mount(Message(content, classes=kind))
        self._count += 1

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """At the top the page before comes back."""
        super().watch_scroll_y(old_value, new_value)
        hidden = [page for page in self._pages if not page.display]
        if hidden and new_value <= 0 < old_value:
            hidden[-1].display = True
            self.call_after_refresh(self._stay_below, hidden[-1])

    def _stay_below(self, page: Page) -> None:
        self.scroll_to(y=page.size.height, animate=False)


def _said(who: str, style: str, text: str) -> Content:
    return lines((who, f"bold {style}"), words(text))
