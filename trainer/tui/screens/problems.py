"""What is wrong with the scenario files that cannot be used."""

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from trainer.scenario.problems import Problem
from trainer.tui.screens.steady import Steady
from trainer.tui.words import line, lines, words


class ProblemsScreen(Steady, ModalScreen[None]):
    """All problems at once, by file and line, with how to mend each."""

    BINDINGS = [Binding("escape,p,q,enter", "dismiss", "Close", show=False)]

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__()
        self._problems = problems

    def compose(self) -> ComposeResult:
        """One paragraph a problem."""
        with Vertical(classes="box") as box:
            box.border_title = Content("Files with problems; the rest can be played")
            box.border_subtitle = Content("Esc closes")
            with VerticalScroll():
                yield Static(lines(*map(_problem, self._problems)))


def _problem(problem: Problem) -> Content:
    place = f"{problem.file}:{problem.line}:{problem.column}"
    mend = [words(f"→ {problem.mend}", "$success")] if problem.mend else []
    return lines(
        line((place, "bold"), (f"  {problem.code}", "$soft")),
        words(problem.message),
        *mend,
        "",
    )
