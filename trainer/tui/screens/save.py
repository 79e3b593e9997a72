"""Asks for a file name and saves a debrief there; never overwrites unasked."""

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Static

from trainer.drill.record import SessionRecord
from trainer.tui.screens.steady import Steady
from trainer.tui.words import words


def default_name(record: SessionRecord) -> str:
    """'cancelled-flight-2026-11-22.md'."""
    return f"{record.scenario}-{record.finished_at[:10]}.md"


class SaveScreen(Steady, ModalScreen[None]):
    """One line for the name; a second Enter where the file is there already."""

    BINDINGS = [Binding("escape", "dismiss", "Close", show=False)]

    def __init__(self, record: SessionRecord, attempt: int) -> None:
        super().__init__()
        self._record, self._attempt = record, attempt
        self._asked_about: Path | None = None

    def compose(self) -> ComposeResult:
        """Name, a word about it, two buttons."""
        with Vertical(classes="box") as box:
            box.border_title = Content("Save the debrief as Markdown")
            yield Input(value=default_name(self._record), id="name", compact=True)
            folder = f"A name without a folder goes into {Path.cwd()}"
            yield Static(words(folder, "$soft"), id="save-says")
            with Horizontal(classes="row"):
                yield Button("Save", id="save", classes="-primary")
                yield Button("Cancel", id="cancel")

    @on(Button.Pressed, "#cancel")
    def _cancelled(self) -> None:
        self.dismiss()

    @on(Input.Changed)
    def _changed(self) -> None:
        self._asked_about = None

    @on(Input.Submitted)
    @on(Button.Pressed, "#save")
    def _save(self) -> None:
        name = self.query_one(Input).value.strip()
        if not name:
            self._say("Give the file a name first.")
            return
        path = Path(name).expanduser()
        if path.exists() and self._asked_about != path:
            self._asked_about = path
            self._say("That file is there already. Save once more to replace it.")
            return
        self._write(path)

    def _write(self, path: Path) -> None:
        from trainer.reports.debrief_markdown import render

        try:
            path.write_text(render(self._record, self._attempt), encoding="utf-8")
        except (OSError, ValueError) as error:
            self._say(f"It could not be saved: {error}")
            return
        self.app.notify(f"Saved as {path}", markup=False)
        self.dismiss()

    def _say(self, text: str) -> None:
        self.query_one("#save-says", Static).update(words(text, "$warning"))
