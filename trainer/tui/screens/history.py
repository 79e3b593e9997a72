"""All my finished talks."""

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from trainer.drill.schedule import Result
from trainer.tui.commands import Command, bindings
from trainer.tui.messages import DebriefWanted, HomeWanted
from trainer.tui.screens.steady import Steady
from trainer.tui.widgets.library_list import result_mark
from trainer.tui.widgets.pick_list import PickList
from trainer.tui.widgets.title_bar import TitleBar
from trainer.tui.words import fit, line, lines, words

FIXED = 18 + 7 + 13 + 12 + 8
"""Cells of a row that are not the title's, margins included."""

BACK = Command("back", "escape", "Home", "Back to the library.")


class Results(PickList):
    """One row a talk; Enter opens its debrief."""

    BINDINGS = [
        Binding("enter", "select", "Open the debrief", key_display="Enter"),
    ]


class HistoryScreen(Steady, Screen[None]):
    """The latest first."""

    CSS_PATH = "history.tcss"
    AUTO_FOCUS = "Results"
    ASKS: ClassVar[tuple[Command, ...]] = (BACK,)
    BINDINGS = bindings(ASKS)

    def __init__(self, results: tuple[Result, ...]) -> None:
        super().__init__()
        self._results = results

    def compose(self) -> ComposeResult:
        """A list, or a friendly word where there is none yet."""
        count = len(self._results)
        noun = "talk" if count == 1 else "talks"
        yield TitleBar(Content("My talks"), words(f"{count} finished {noun}"))
        if self._results:
            yield Static(id="head")
            yield Results()
        else:
            yield Static(_empty(), id="empty")
        yield Footer(show_command_palette=False)

    def on_resize(self, event: events.Resize) -> None:
        """Lay the rows out for the width there is."""
        title = max(12, event.size.width - FIXED)
        for results in self.query(Results):
            kept = results.highlighted
            results.clear_options()
            results.add_options(
                Option(_row(found, title), id=found.session) for found in self._results
            )
            results.highlighted = kept or 0
            self.query_one("#head", Static).update(_head(title))

    @on(OptionList.OptionSelected)
    def _picked(self, event: OptionList.OptionSelected) -> None:
        self.post_message(DebriefWanted(event.option_id or ""))

    def action_back(self) -> None:
        """Back to the library."""
        self.post_message(HomeWanted())


def _head(title: int) -> Content:
    when, scenario, score = fit("When", 18), fit("Scenario", title), fit("Score", 7)
    return words(f"{when}{scenario}{score}{fit('Ending', 13)}Mode", "$soft")


def _row(result: Result, title: int) -> Content:
    when = result.finished_at[:16].replace("T", " ")
    tries = f" ×{result.attempts}" if result.attempts > 1 else ""
    return line(
        (fit(when, 18), "$soft"),
        (fit(result.scenario_title, title - 1) + " ", "bold"),
        fit(result_mark(result), 7),
        fit(result.ending, 13),
        (f"{result.mode}{tries}", "$soft"),
    )


def _empty() -> Content:
    return lines(
        ("Nothing here yet, and that is fine.", "bold"),
        "",
        "Your first talk will stand here with its score and its debrief.",
        "Esc goes back to the library; Enter on a drill opens its brief.",
    )
