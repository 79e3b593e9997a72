"""The one line at the top of every screen."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static


class TitleBar(Horizontal):
    """Where I am on the left, what matters now on the right."""

    DEFAULT_CSS = """
    TitleBar {
        dock: top;
        height: 1;
        padding: 0 1;
        background: $panel;
        #where { width: 1fr; text-style: bold; color: $foreground; }
        #aside { width: auto; max-width: 60%; color: $soft; }
    }
    """

    def __init__(self, where: Content, aside: Content | None = None) -> None:
        super().__init__()
        self._where = where
        self._aside = aside or Content("")

    def compose(self) -> ComposeResult:
        """Two texts in a row."""
        yield Static(self._where, id="where")
        yield Static(self._aside, id="aside")

    def aside(self, content: Content) -> None:
        """Change what stands on the right."""
        self._aside = content
        if self.is_mounted:
            self.query_one("#aside", Static).update(content)
