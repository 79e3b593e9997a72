"""Picks one of a few words, or all of them."""

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from trainer.tui.screens.steady import Steady
from trainer.tui.widgets.pick_list import PickList
from trainer.tui.words import words


class Pick(Steady, ModalScreen[str | None]):
    """The value picked, '' for all of them, None where they closed it."""

    BINDINGS = [Binding("escape", "dismiss(None)", "Close", show=False)]

    def __init__(
        self, title: str, all_of_them: str, choices: Sequence[tuple[str, str]], now: str
    ) -> None:
        super().__init__()
        self._title = title
        self._choices = (("", all_of_them), *choices)
        self._now = now

    def compose(self) -> ComposeResult:
        """One row a choice."""
        with Vertical(classes="box -slim") as box:
            box.border_title = words(self._title)
            yield PickList(id="choices")

    def on_mount(self) -> None:
        """Fill the list in and stand on what is chosen now."""
        choices = self.query_one(PickList)
        choices.add_options(Option(words(text)) for _, text in self._choices)
        values = [value for value, _ in self._choices]
        choices.highlighted = values.index(self._now) if self._now in values else 0

    @on(OptionList.OptionSelected)
    def _picked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._choices[event.option_index][0])
