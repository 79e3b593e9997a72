"""All my finished talks."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from trainer.drill.schedule import Result
from trainer.tui.commands import Command, bindings
from trainer.tui.messages import DebriefWanted, HomeWanted
from trainer.tui.widgets.library_list import result_mark
from trainer.tui.widgets.title_bar import TitleBar
from trainer.tui.words import fit, line, lines, words

BACK = Command("back", "escape", "Home", "Back to the library.")


class Results(OptionList):
    """One row a talk; Enter opens its debrief."""

    BINDINGS = [Binding("enter", "select", "Open the debrief")]


class HistoryScreen(Screen[None]):
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
            yield Static(_head(), id="head")
            yield Results(
                *(Option(_row(found), id=found.session) for found in self._results),
                markup=False,
            )
        else:
            yield Static(_empty(), id="empty")
        yield Footer(show_command_palette=False)

    @on(OptionList.OptionSelected)
    def _picked(self, event: OptionList.OptionSelected) -> None:
        self.post_message(DebriefWanted(event.option_id or ""))

    def action_back(self) -> None:
        """Back to the library."""
        self.post_message(HomeWanted())


def _head() -> Content:
    return words(
        f"{'When':<18}{'Scenario':<28}{'Score':<8}{'Ending':<13}{'Mode':<9}", "$soft"
    )


def _row(result: Result) -> Content:
    when = result.finished_at[:16].replace("T", " ")
    tries = f" · {result.attempts} attempts" if result.attempts > 1 else ""
    return line(
        (fit(when, 18), "$soft"),
        (fit(result.scenario_title, 27) + " ", "bold"),
        fit(result_mark(result), 8),
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
