"""A finished talk, turn by turn, with the evidence of one criterion highlighted."""

from collections.abc import Iterable

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from scoring.verdict import CriterionVerdict, Quote
from trainer.drill.turn import Attempt, Turn
from trainer.tui.rows import Row, Rows, item
from trainer.tui.typed import shown
from trainer.tui.widgets.pick_list import PickList
from trainer.tui.words import line, words

Line = Row | Content | str


def quotes_of(criterion: CriterionVerdict) -> tuple[Quote, ...]:
    """Every quote that a criterion rests on: for it, short of it, against it."""
    checked = [quote for check in criterion.checks for quote in check.quotes]
    return (*criterion.quotes, *checked, *criterion.against)


class TalkList(PickList):
    """One option a turn: my reply and the customer's answer."""

    def __init__(self, opening: str, customer: str) -> None:
        super().__init__("turns")
        self._opening, self._customer = opening, customer
        self._turns: tuple[Turn, ...] = ()
        self._quotes: tuple[Quote, ...] = ()

    def show(self, attempt: Attempt) -> None:
        """Show this way through the talk."""
        self._turns = attempt.turns
        self._quotes = ()
        self._draw()

    def mark(self, criterion: CriterionVerdict) -> None:
        """Highlight this criterion's evidence and go to the first of it."""
        self._quotes = quotes_of(criterion)
        self._draw()
        turns = sorted(quote.turn for quote in self._quotes)
        if turns:
            self.highlighted = min(turns[0] - 1, len(self._turns) - 1)

    @property
    def turn(self) -> int | None:
        """The number of the turn that the cursor is on."""
        return None if self.highlighted is None else self.highlighted + 1

    def _draw(self) -> None:
        kept = self.highlighted
        with self.prevent(OptionList.OptionHighlighted):
            self.clear_options()
            self.add_options(Option(Rows(self._turn(turn))) for turn in self._turns)
        if self._turns:
            self.highlighted = min(kept or 0, len(self._turns) - 1)

    def _turn(self, turn: Turn) -> list[Line]:
        mine = [q for q in self._quotes if q.turn == turn.number]
        rows: list[Line] = []
        if turn.number == 1:
            rows += [self._says(self._opening), ""]
        return [
            *rows,
            item(f"{turn.number:>2}  ", _reply(turn, mine), "$soft"),
            "",
            self._says(turn.says),
            "",
        ]

    def _says(self, text: str) -> Row:
        return item("    ", line((f"{self._customer}  ", "bold $customer"), text))


def _reply(turn: Turn, quotes: Iterable[Quote]) -> Content:
    if turn.reply is None:
        return words("You said nothing for a long while.", "$soft italic")
    content = words(turn.reply)
    if len(shown(turn.reply)) == len(turn.reply):
        for quote in quotes:
            content = content.stylize("bold underline on $mark", quote.start, quote.end)
    return line(("You  ", "bold $trainee"), content)
