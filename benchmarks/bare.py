"""The smallest Textual app there is: one label. What Home is measured against."""

from textual.app import App, ComposeResult
from textual.widgets import Label


class Bare(App[None]):
    """One label."""

    def compose(self) -> ComposeResult:
        """Show it."""
        yield Label("bare and ready")


Bare().run()
