"""Home: what to do next, and the whole library."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import ClassVar

from textual import events, getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import Button, Footer, Input, OptionList, Static

from trainer.tui.commands import Command, bindings
from trainer.tui.messages import (
    BriefWanted,
    DropWanted,
    HistoryWanted,
    ProblemsWanted,
    ResumeWanted,
)
from trainer.tui.screens.steady import Steady
from trainer.tui.shelf import Shelf, Sieve, skill_name, standing
from trainer.tui.widgets.library_list import LibraryList, Row
from trainer.tui.widgets.next_card import NextCard
from trainer.tui.widgets.preview import Preview, preview
from trainer.tui.widgets.title_bar import TitleBar
from trainer.tui.words import words

NEXT = Command("next", "n", "Next for you", "Open the drill that is suggested to you.")
RESUME = Command("resume", "r", "Resume", "Go on with the talk you left.")
DROP = Command("drop", "x", "Throw away", "Throw the interrupted talk away.", False)
SEARCH = Command("search", "slash", "Search", "Look for a drill as you type.")
TOPIC = Command("topic", "t", "Topic", "Show one topic only.", False)
SKILL = Command("skill", "s", "Skill", "Show drills that practise one skill.", False)
HISTORY = Command("history", "h", "History", "All your finished talks.")
PROBLEMS = Command("problems", "p", "Problems", "Scenario files that cannot be used.")
CLEAR = Command("clear", "escape", "Show all", "Empty search and filters.", False)


class HomeScreen(Steady, Screen[None]):
    """The library, searched and filtered, with one obvious next step above it.

    Its styles are loaded by the app: Textual does not load a default screen's own.
    """

    AUTO_FOCUS = "#library"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (120, "-wide")]
    ASKS: ClassVar[tuple[Command, ...]] = (
        NEXT, RESUME, DROP, SEARCH, TOPIC, SKILL, HISTORY, PROBLEMS, CLEAR,
    )  # fmt: skip
    BINDINGS = bindings(ASKS)

    shelf: reactive[Shelf] = reactive(Shelf(), init=False)
    sieve: reactive[Sieve] = reactive(Sieve(), init=False)

    library = getters.query_one("#library", LibraryList)
    _pointed = False

    def compose(self) -> ComposeResult:
        """Card, search and filters, list and preview."""
        yield TitleBar(
            Content("Bounce Back"), Content("practise winning upset customers back")
        )
        yield NextCard()
        with Horizontal(id="sieve"):
            yield Input(placeholder="Search  /", id="search", compact=True)
            yield Button("All topics  T", id="topic")
            yield Button("All skills  S", id="skill")
        with Horizontal(id="shelf"):
            with Vertical(id="rows"):
                yield Static(id="head")
                yield LibraryList(id="library")
                yield Static(Content("Opening the library …"), id="nothing")
            yield Preview(id="preview")
        yield Static(id="quiet-note")
        yield Footer(show_command_palette=False)

    def watch_shelf(self, shelf: Shelf) -> None:
        """New state from the app: hand it down."""
        self.query_one(NextCard).shelf = shelf
        self._show_rows()
        self._point_at(shelf)
        self._show_quiet_note(shelf)
        self.refresh_bindings()

    def _point_at(self, shelf: Shelf) -> None:
        """Enter opens what is suggested, until they move."""
        if shelf.suggestion and not self._pointed and self.sieve == Sieve():
            self._pointed = self.library.point_at(shelf.suggestion.scenario)

    def watch_sieve(self) -> None:
        """Search or filter changed."""
        topic = self.sieve.topic or "All topics"
        skill = skill_name(self.sieve.skill) or "All skills"
        self.query_one("#topic", Button).label = words(f"{topic}  T")
        self.query_one("#skill", Button).label = words(f"{skill}  S")
        self._show_rows()

    def _show_rows(self) -> None:
        shelf = self.shelf
        found = tuple(s for s in shelf.scenarios if self.sieve.passes(s))
        hidden = not self.library.display
        self.library.display = bool(found)
        self.library.show(found, shelf.results)
        if hidden and found:  # its width is known only once it is laid out again
            self.call_after_refresh(self.library.lay_out)
        nothing = self.query_one("#nothing", Static)
        nothing.display = not found
        if not found and shelf.loaded:
            nothing.update(Content(_why_nothing(shelf)))
        self.query_one("#preview").visible = bool(found)

    def _show_quiet_note(self, shelf: Shelf) -> None:
        notes = [shelf.store_trouble] if shelf.store_trouble else []
        files = len({problem.file for problem in shelf.problems})
        if files:
            noun = "file has" if files == 1 else "files have"
            notes.append(f"{files} scenario {noun} problems. Press P to see them.")
        note = self.query_one("#quiet-note", Static)
        note.update(words("  ".join(notes)))
        note.display = bool(notes)

    def on_resize(self, _: events.Resize) -> None:
        """The head follows the list's width."""
        self.call_after_refresh(self._lay_out)

    def _lay_out(self) -> None:
        self.query_one("#head", Static).update(Row(self.library.row_width).head())
        self._show_preview()

    @on(OptionList.OptionHighlighted, "#library")
    def _show_preview(self) -> None:
        scenario = self.shelf.scenario(self.library.picked or "")
        if scenario is not None:
            mine = standing(self.shelf.results, scenario.id)
            text = preview(scenario, mine, self.has_class("-wide"))
            self.query_one("#preview", Preview).update(text)

    @on(Input.Changed, "#search")
    def _searched(self, event: Input.Changed) -> None:
        self.sieve = replace(self.sieve, words=event.value)

    @on(Input.Submitted, "#search")
    def _search_done(self) -> None:
        self.library.focus()

    @on(OptionList.OptionSelected, "#library")
    def _picked(self, event: OptionList.OptionSelected) -> None:
        self.post_message(BriefWanted(event.option_id or ""))

    @on(Button.Pressed, "#open-next")
    def action_next(self) -> None:
        """Open the suggested drill."""
        if self.shelf.suggestion is not None:
            self.post_message(BriefWanted(self.shelf.suggestion.scenario))

    @on(Button.Pressed, "#go-on")
    def action_resume(self) -> None:
        """Go on with the latest interrupted talk."""
        if self.shelf.open_talks:
            self.post_message(ResumeWanted(self.shelf.open_talks[0].session))

    @on(Button.Pressed, "#throw-away")
    def action_drop(self) -> None:
        """Throw the latest interrupted talk away."""
        if self.shelf.open_talks:
            self.post_message(DropWanted(self.shelf.open_talks[0].session))

    def action_search(self) -> None:
        """Go to the search box."""
        self.query_one("#search").focus()

    @on(Button.Pressed, "#topic")
    def action_topic(self) -> None:
        """Show one topic only."""
        choices = [(topic, topic) for topic in self.shelf.topics]

        def picked(topic: str | None) -> None:
            if topic is not None:
                self.sieve = replace(self.sieve, topic=topic)

        self._pick("Topic", "All topics", choices, self.sieve.topic, picked)

    @on(Button.Pressed, "#skill")
    def action_skill(self) -> None:
        """Show drills that practise one skill."""
        choices = [(skill, skill_name(skill)) for skill in self.shelf.skills]

        def picked(skill: str | None) -> None:
            if skill is not None:
                self.sieve = replace(self.sieve, skill=skill)

        self._pick("Skill", "All skills", choices, self.sieve.skill, picked)

    def _pick(
        self,
        title: str,
        all_of_them: str,
        choices: Sequence[tuple[str, str]],
        now: str,
        picked: Callable[[str | None], None],
    ) -> None:
        from trainer.tui.screens.pick import Pick

        self.app.push_screen(Pick(title, all_of_them, choices, now), picked)
        self.library.focus()

    def action_history(self) -> None:
        """Show the finished talks."""
        self.post_message(HistoryWanted())

    def action_problems(self) -> None:
        """Show the broken files."""
        self.post_message(ProblemsWanted())

    def action_clear(self) -> None:
        """Empty search and filters and go back to the list."""
        self.query_one("#search", Input).value = ""
        self.sieve = Sieve()
        self.library.focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Hide what cannot be done now."""
        hidden = {
            "next": self.shelf.suggestion is None or bool(self.shelf.open_talks),
            "resume": not self.shelf.open_talks,
            "drop": not self.shelf.open_talks,
            "problems": not self.shelf.problems,
        }
        return not hidden.get(action, False)


def _why_nothing(shelf: Shelf) -> str:
    if not shelf.scenarios:
        return "The library is empty: no scenario could be read."
    return "No drill fits. Esc shows all of them again."
