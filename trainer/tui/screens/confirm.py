"""Asks once, before something that cannot be undone."""

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from trainer.tui.screens.steady import Steady
from trainer.tui.words import words


class Confirm(Steady, ModalScreen[bool]):
    """True where they agreed; Esc and the second button are no."""

    BINDINGS = [
        Binding("escape", "answer(False)", "No", show=False),
        Binding("y", "answer(True)", "Yes", show=False),
        Binding("n", "answer(False)", "No", show=False),
        Binding("left,right", "app.focus_next", "Other", show=False),
    ]

    def __init__(
        self, question: str, says: str, yes: str, no: str, loses: bool = False
    ) -> None:
        super().__init__()
        self._loses = loses
        self._question, self._says, self._yes, self._no = question, says, yes, no

    def compose(self) -> ComposeResult:
        """The question, what follows from it, two answers."""
        with Vertical(classes="box") as box:
            box.border_title = words(self._question)
            yield Static(words(self._says))
            with Horizontal(classes="row"):
                yield Button(words(self._yes), id="yes", classes="-primary")
                yield Button(words(self._no), id="no")

    def on_mount(self) -> None:
        """Where something is lost for good, Enter alone must not lose it."""
        self.query_one("#no" if self._loses else "#yes").focus()

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "yes")

    def action_answer(self, yes: bool) -> None:
        """Answer by key."""
        self.dismiss(yes)
