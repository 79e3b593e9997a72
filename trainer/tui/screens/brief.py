"""The brief: what the trainee knows, may do and is judged by, before the talk."""

from collections.abc import Mapping
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import Button, Footer, Static

from scoring.rubric import Rubric
from trainer.drill.events import Mode
from trainer.scenario.model import Scenario
from trainer.tui.commands import Command, bindings
from trainer.tui.messages import HomeWanted, TalkWanted
from trainer.tui.screens.steady import Steady
from trainer.tui.widgets.brief_text import MODES, brief_text, rubric_text
from trainer.tui.widgets.title_bar import TitleBar
from trainer.tui.words import line, words

START = Command("start", "enter", "Start", "Start the talk.")
MODE = Command("mode", "m", "Practice or assessed", "Change how the talk counts.")
BACK = Command("back", "escape", "Back", "Back to the library.")
DOWN = Command("down", "space,down,pagedown", "Read on", "One page down.")
UP = Command("up", "up,pageup", "Back up", "One page up.", False)


class BriefScreen(Steady, Screen[None]):
    """One page to read, one choice, one button."""

    CSS_PATH = "brief.tcss"
    AUTO_FOCUS = "#start"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (120, "-wide")]
    ASKS: ClassVar[tuple[Command, ...]] = (START, MODE, DOWN, UP, BACK)
    BINDINGS = bindings(ASKS)

    mode: reactive[Mode] = reactive[Mode]("practice", init=False)
    kappas: reactive[Mapping[str, float | None] | None] = reactive(None, init=False)

    def __init__(
        self, scenario: Scenario, rubrics: tuple[Rubric, ...], mode: Mode
    ) -> None:
        super().__init__()
        self._scenario = scenario
        self._rubrics = rubrics
        self._starting = False
        self.set_reactive(BriefScreen.mode, mode)

    def compose(self) -> ComposeResult:
        """The page scrolls; choice and button stay in sight."""
        scenario = self._scenario
        yield TitleBar(
            words(scenario.title),
            line(f"{scenario.channel} · about {scenario.minutes} minutes"),
        )
        with VerticalScroll(id="page", can_focus=False), Container(id="columns"):
            yield Static(brief_text(scenario), id="brief")
            yield Static(rubric_text(self._rubrics, self.kappas), id="rubric")
        with Vertical(id="foot"):
            with Horizontal(id="choice"):
                yield Button("Practice", id="practice")
                yield Button("Assessed", id="assessed")
                yield Static(id="choice-gap")
                yield Button("Start the talk  Enter", id="start", classes="-primary")
            yield Static(id="mode-says")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Show the choice."""
        self.watch_mode(self.mode)

    def watch_mode(self, mode: Mode) -> None:
        """Mark the chosen mode and say what it means."""
        for name in MODES:
            button = self.query_one(f"#{name}", Button)
            button.set_class(name == mode, "-chosen")
            mark = "●" if name == mode else "○"
            button.label = words(f"{mark} {name.capitalize()}")
        self.query_one("#mode-says", Static).update(words(MODES[mode]))

    def watch_kappas(self) -> None:
        """The detector is loaded: say how far each criterion is trusted."""
        text = rubric_text(self._rubrics, self.kappas)
        self.query_one("#rubric", Static).update(text)

    @on(Button.Pressed, "#practice, #assessed")
    def _mode_pressed(self, event: Button.Pressed) -> None:
        self.mode = "assessed" if event.button.id == "assessed" else "practice"
        self.query_one("#start").focus()

    def action_mode(self) -> None:
        """The other mode."""
        self.mode = "practice" if self.mode == "assessed" else "assessed"

    @on(Button.Pressed, "#start")
    def action_start(self) -> None:
        """Start the talk, once."""
        if self._starting:
            return
        self._starting = True
        self.query_one("#start", Button).label = Content("Getting ready …")
        self.post_message(TalkWanted(self._scenario.id, self.mode))

    def start_failed(self) -> None:
        """It did not start: let them try again."""
        self._starting = False
        self.query_one("#start", Button).label = Content("Start the talk  Enter")

    def action_back(self) -> None:
        """Back to the library."""
        self.post_message(HomeWanted())

    def action_down(self) -> None:
        """Read on."""
        self.query_one("#page", VerticalScroll).scroll_page_down()

    def action_up(self) -> None:
        """Read back."""
        self.query_one("#page", VerticalScroll).scroll_page_up()
