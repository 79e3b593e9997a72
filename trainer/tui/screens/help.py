"""Every key of the screen below, on one page."""

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from trainer.tui.commands import Command, HasCommands
from trainer.tui.screens.steady import Steady
from trainer.tui.words import line, lines

WRITING = (
    ("Enter", "Send the reply."),
    ("Ctrl+J", "New line (Shift+Enter and Alt+Enter too, in some terminals)."),
    ("Ctrl+Z, Ctrl+Y", "Undo and redo."),
    ("Page up, Page down", "Scroll the talk while the reply box is empty."),
)


class HelpScreen(Steady, ModalScreen[None]):
    """The commands as they are declared, and the keys of the reply box."""

    BINDINGS = [Binding("escape,f1,enter,q", "dismiss", "Close", show=False)]

    def __init__(self, below: Screen[object], everywhere: tuple[Command, ...]) -> None:
        super().__init__()
        here = below.ASKS if isinstance(below, HasCommands) else ()
        self._here = tuple(
            command
            for command in here
            if command.keys and below.check_action(command.action, ())
        )
        self._everywhere = tuple(command for command in everywhere if command.keys)
        self._writes = bool(below.query("ReplyBox"))

    def compose(self) -> ComposeResult:
        """Key on the left, what it does on the right."""
        with Vertical(classes="box") as box:
            box.border_title = Content("Keys")
            box.border_subtitle = Content("Esc closes")
            with VerticalScroll():
                yield Static(self._page())

    def _page(self) -> Content:
        rows = [_row(command.key_words, command.says) for command in self._here]
        if self._writes:
            rows += [Content(""), Content("In the reply box").stylize("bold $primary")]
            rows += [_row(key, says) for key, says in WRITING]
        rows += [Content(""), Content("Everywhere").stylize("bold $primary")]
        rows += [_row(command.key_words, command.says) for command in self._everywhere]
        return lines(*rows)


def _row(key: str, says: str) -> Content:
    return line((f"{key:<20}", "bold"), says)
