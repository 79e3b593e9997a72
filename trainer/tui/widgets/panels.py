"""The panels beside the talk: facts, notes, coach."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from trainer.drill.coach import Coach
from trainer.drill.turn import Note
from trainer.scenario.model import Scenario
from trainer.tui.rows import Row, Rows, item
from trainer.tui.typed import clean
from trainer.tui.words import line, words

Line = Row | Content | str


class Panel(Vertical):
    """A titled box with a scrolling text in it."""

    DEFAULT_CSS = """
    Panel {
        height: 1fr;
        border: round $rule;
        border-title-color: $primary;
        border-title-style: bold;
        padding: 0 1;
        VerticalScroll { height: 1fr; }
        .panel-text { height: auto; }
        &:focus-within { border: round $border; }
    }
    """

    def compose(self) -> ComposeResult:
        """The text, and below it what the kind of panel adds."""
        with VerticalScroll(can_focus=False):
            yield Static(classes="panel-text")

    def write(self, content: Rows) -> None:
        """Show this text."""
        self.query_one(".panel-text", Static).update(content)


class FactsPanel(Panel):
    """The brief, while talking."""

    def __init__(self, scenario: Scenario) -> None:
        super().__init__(id="facts")
        self.border_title = Content("What you know  F3")
        self._scenario = scenario

    def on_mount(self) -> None:
        """The brief does not change."""
        self.write(_facts(self._scenario))


class NotesPanel(Panel):
    """The trainee's notes, each with the time it was written."""

    DEFAULT_CSS = """
    NotesPanel Input { height: 1; background: $panel; margin-top: 1; }
    """

    @dataclass
    class Written(Message):
        """They wrote a note."""

        text: str

    class Stirred(Message):
        """They touched a key."""

    def __init__(self) -> None:
        super().__init__(id="notes")
        self.border_title = Content("My notes  F2")

    def compose(self) -> ComposeResult:
        """Notes above, the line to write one below."""
        yield from super().compose()
        yield Input(placeholder="Write a note, Enter keeps it", compact=True)

    def show(self, notes: Sequence[Note]) -> None:
        """Show these notes, the latest at the end."""
        self.write(_notes(notes))
        self.query_one(VerticalScroll).scroll_end(animate=False)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Writing a note is no silence."""
        event.stop()
        self.post_message(self.Stirred())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the note."""
        event.stop()
        draft = clean(event.value)
        if draft.text:
            self.post_message(self.Written(draft.text))
            event.input.value = ""


class CoachPanel(Panel):
    """What the last reply did, and what the customer still waits for."""

    def __init__(self) -> None:
        super().__init__(id="coach")
        self.border_title = Content("Coach  F4")
        self._hints: list[str] = []

    def show(self, coach: Coach, hint: str = "") -> None:
        """Show what the coach would say now; a new hint stays in sight."""
        if hint:
            self._hints.append(hint)
        self.write(_coach(coach, self._hints))


def _section(title: str, items: Sequence[str], mark: str, style: str) -> list[Line]:
    if not items:
        return []
    rows = [item(f"{mark} ", text, style) for text in items]
    return [words(title, "bold $primary"), *rows, ""]


def _facts(scenario: Scenario) -> Rows:
    brief = scenario.brief
    authority = brief.authority
    return Rows(
        [
            *_section("Facts", brief.know, "·", "$primary"),
            line(("Budget ", "bold $primary"), f"{authority.budget}"),
            "",
            *_section("You may", authority.may, "✓", "$success"),
            *_section("You may not", authority.may_not, "✗", "$error"),
            *_section("House rules", brief.policy, "·", "$primary"),
        ]
    )


def _notes(notes: Sequence[Note]) -> Rows:
    if not notes:
        empty = "Names, times, what you promised. Notes are saved with the talk."
        return Rows([words(empty, "$soft")])
    return Rows(item(f"{note.at[11:16]}  ", note.text, "$soft") for note in notes)


def _coach(coach: Coach, hints: Sequence[str]) -> Rows:
    landed = [f"{name}: “{said}”" for name, said in coach.landed]
    slipped = [f"{name}: “{said}”" for name, said in coach.slipped]
    left = "1 hint" if coach.hints_left == 1 else f"{coach.hints_left} hints"
    return Rows(
        [
            *_section("Landed in your last reply", landed, "✓", "$success"),
            *_section("Slipped in your last reply", slipped, "✗", "$error"),
            *_section("They still wait for", coach.waits_for, "·", "$primary"),
            *_section("Hints", hints, "→", "$warning"),
            words(f"F5 gives a hint, {left} left", "$soft"),
        ]
    )
