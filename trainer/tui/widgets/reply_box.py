"""Where the trainee writes: several lines, Enter sends, nothing pasted is lost."""

from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import TextArea

from trainer.tui.typed import PASTE_LIMIT

NEW_LINE = frozenset({"ctrl+j", "shift+enter", "alt+enter"})


class ReplyBox(TextArea):
    """A text area in which Enter sends and Ctrl+J makes a new line.

    Shift+Enter and Alt+Enter make one too where the terminal passes them on. The
    handlers below come before TextArea's own, which Textual calls by itself.
    """

    DEFAULT_CSS = """
    ReplyBox {
        height: auto;
        min-height: 3;
        max-height: 8;
        border: round $border-blurred;
        border-title-color: $soft;
        border-subtitle-color: $soft;
        padding: 0 1;
        background: $background;
        &:focus { border: round $border; border-title-color: $primary; }
        & .text-area--cursor-line { background: $background; }
        & .text-area--placeholder { color: $soft; }
    }
    """

    @dataclass
    class Sent(Message):
        """They pressed Enter."""

        text: str

    class Stirred(Message):
        """They touched a key."""

    @dataclass
    class Refused(Message):
        """A paste was too much."""

        why: str

    def __init__(self, id: str) -> None:
        super().__init__(
            id=id,
            soft_wrap=True,
            show_line_numbers=False,
            tab_behavior="focus",
            highlight_cursor_line=False,
            placeholder=Content("Answer in your own words"),
        )
        self.border_title = Content("Your reply")
        self.border_subtitle = Content("Enter sends · Ctrl+J new line")

    async def _on_key(self, event: events.Key) -> None:
        self.post_message(self.Stirred())
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(self.Sent(self.text))
        elif event.key in NEW_LINE:
            event.stop()
            event.prevent_default()
            self.insert("\n")

    async def _on_paste(self, event: events.Paste) -> None:
        self.post_message(self.Stirred())
        if len(event.text) + len(self.text) > PASTE_LIMIT:
            event.stop()
            event.prevent_default()
            self.post_message(self.Refused(_too_much(len(event.text))))

    def empty(self) -> None:
        """Nothing in it, and nothing to undo."""
        self.load_text("")


def _too_much(size: int) -> str:
    return (
        f"That paste has {size:,} characters, far more than a reply can have. "
        "It was left out; what you wrote is untouched."
    )
