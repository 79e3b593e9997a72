"""The criteria of a verdict, one row each."""

from textual.binding import Binding
from textual.widgets.option_list import Option

from scoring.verdict import CriterionVerdict, Verdict
from trainer.tui.widgets.pick_list import PickList
from trainer.tui.widgets.verdict_text import criterion_row
from trainer.tui.words import words


class CriteriaList(PickList):
    """Pick one to see its question, its checks and its evidence in the talk."""

    BINDINGS = [
        Binding("enter", "select", "Show in the talk", key_display="Enter"),
    ]

    def __init__(self) -> None:
        super().__init__("criteria-list")
        self._verdicts: tuple[Verdict, ...] = ()

    def show(self, verdicts: tuple[Verdict, ...]) -> None:
        """Show every criterion, each further rubric under its own title."""
        self._verdicts = verdicts
        kept = self.highlighted
        self.clear_options()
        width = max(50, self.size.width - 4)
        for number, verdict in enumerate(verdicts):
            if number:
                title = words(verdict.rubric_title, "$soft")
                self.add_option(Option(title, disabled=True))
            self.add_options(
                Option(criterion_row(criterion, width), id=f"{number}-{criterion.id}")
                for criterion in verdict.criteria
            )
        self.highlighted = kept or 0

    @property
    def criterion(self) -> CriterionVerdict | None:
        """The criterion under the cursor."""
        option = self.highlighted_option
        if option is None or option.id is None:
            return None
        number, _, id = option.id.partition("-")
        criteria = self._verdicts[int(number)].criteria
        return next((found for found in criteria if found.id == id), None)

    def lay_out(self) -> None:
        """Lay the columns out anew."""
        self.show(self._verdicts)
