"""The list of scenarios, one row each, laid out for the width there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from trainer.tui.shelf import skill_name, standing
from trainer.tui.widgets.pick_list import PickList
from trainer.tui.words import fit, line

if TYPE_CHECKING:
    from trainer.drill.schedule import Result
    from trainer.scenario.model import Scenario

WIDE = 90
"""Cells from which on a row also shows the channel."""

WIDER = 128
"""Cells from which on a row also shows the skills."""


def dots(difficulty: int) -> str:
    """Difficulty as dots and as a number: '●●●○○ 3'."""
    return "●" * difficulty + "○" * (5 - difficulty) + f" {difficulty}"


def result_mark(result: Result | None) -> str:
    """A score with its mark: '✓ 82' passed, '✗ 41' failed, '–' where there is none."""
    if result is None or result.score is None:
        return "–"
    mark = {True: "✓ ", False: "✗ ", None: ""}[result.passed]
    return f"{mark}{result.score:.0f}"


class Row:
    """The columns of one row; the head and every scenario go through the same grid."""

    def __init__(self, width: int) -> None:
        self.wide = width >= WIDE
        self.wider = width >= WIDER
        fixed = 14 + 9 + 5 + 6 + 5 + 10 * self.wide + 26 * self.wider
        self.title = max(12, width - fixed)

    def head(self) -> Content:
        """The names of the columns."""
        names = ["Scenario", "Topic", "Channel", "Level", "Min", "Best", "Last"]
        return self._cells(names, "Teaches", "$soft")

    def scenario(self, scenario: Scenario, results: Sequence[Result]) -> Content:
        """One scenario with this person's results."""
        mine = standing(results, scenario.id)
        values = [
            scenario.title,
            scenario.topic,
            scenario.channel,
            dots(scenario.difficulty),
            str(scenario.minutes),
            result_mark(mine.best),
            result_mark(mine.last) if mine.last else "new",
        ]
        return self._cells(values, ", ".join(map(skill_name, scenario.teaches)), "")

    def _cells(self, values: list[str], teaches: str, style: str) -> Content:
        title, topic, channel, level, minutes, best, last = values
        rest = "" if style else "$soft"
        cells: list[Content | tuple[str, str] | str] = [
            (fit(title, self.title), style or "bold"),
            (" " + fit(topic, 13), style or rest),
        ]
        if self.wide:
            cells += [(fit(channel, 10), rest or style)]
        cells += [
            (fit(level, 9), style or rest),
            (f"{minutes:>3}  ", style or rest),
            (fit(best, 6), style),
            (fit(last, 5), style),
        ]
        if self.wider:
            cells += [(" " + fit(teaches, 25), rest or style)]
        return line(*cells)


class LibraryList(PickList):
    """Scenarios to pick from; Enter picks."""

    BINDINGS = [
        Binding(
            "enter",
            "select",
            "Open",
            key_display="Enter",
            tooltip="Open the brief of this drill.",
        ),
    ]

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self._scenarios: tuple[Scenario, ...] = ()
        self._results: tuple[Result, ...] = ()

    def show(
        self, scenarios: tuple[Scenario, ...], results: tuple[Result, ...]
    ) -> None:
        """Show these, and keep the same one highlighted if it is still there."""
        self._scenarios, self._results = scenarios, results
        kept = self.picked
        row = Row(self.row_width)
        with self.prevent(OptionList.OptionHighlighted):
            self.clear_options()
            self.add_options(
                Option(row.scenario(scenario, results), id=scenario.id)
                for scenario in scenarios
            )
            ids = [scenario.id for scenario in scenarios]
            self.highlighted = None
        if ids:
            self.highlighted = ids.index(kept) if kept in ids else 0

    def point_at(self, scenario: str) -> bool:
        """Highlight this one unless they have moved; False if it is not here."""
        ids = [known.id for known in self._scenarios]
        if scenario not in ids:
            return False
        if not self.highlighted:
            self.highlighted = ids.index(scenario)
        return True

    @property
    def picked(self) -> str | None:
        """The id of the highlighted scenario."""
        option = self.highlighted_option
        return option.id if option else None

    @property
    def row_width(self) -> int:
        """Cells that a row may take."""
        return max(40, self.size.width - 3)

    def lay_out(self) -> None:
        """Lay the rows out anew."""
        self.show(self._scenarios, self._results)
