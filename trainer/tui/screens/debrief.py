"""The debrief: what came of a talk, and what to do about it."""

from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Container, Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Digits, Footer, OptionList, Static

from trainer.drill.debrief import Debrief
from trainer.drill.record import SessionRecord
from trainer.drill.turn import Attempt
from trainer.tui.commands import Command, bindings
from trainer.tui.messages import HomeWanted, RetryWanted
from trainer.tui.screens.steady import Steady
from trainer.tui.widgets.criteria_list import CriteriaList
from trainer.tui.widgets.mood_text import mood_text, notes_text, story_text
from trainer.tui.widgets.page_tabs import PageTabs
from trainer.tui.widgets.talk_list import TalkList
from trainer.tui.widgets.title_bar import TitleBar
from trainer.tui.widgets.verdict_text import (
    criterion_detail,
    headline_text,
    passed_word,
    result_text,
    score_figure,
)
from trainer.tui.words import line, words

PANES = ("result", "criteria", "mood", "story", "talk")

RETRY = Command("retry", "r", "Try again", "Try again from the turn in the talk.")
ATTEMPT = Command("attempt", "a", "Other attempt", "Show the other attempt.")
COMPARE = Command("compare", "c", "Compare", "Both attempts side by side.")
SAVE = Command("save", "s", "Save", "Save this debrief as a Markdown file.")
HOME = Command("home", "escape", "Home", "Back to the library.")
SHOWS = tuple(
    Command(f"show-{pane}", str(at), pane.capitalize(), f"Show the {pane}.", False)
    for at, pane in enumerate(PANES, start=1)
)


class DebriefScreen(Steady, Screen[None]):
    """Result first, then criteria, mood, story and the talk itself."""

    CSS_PATH = "debrief.tcss"
    AUTO_FOCUS = "#result"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (120, "-wide")]
    ASKS: ClassVar[tuple[Command, ...]] = (RETRY, ATTEMPT, COMPARE, SAVE, HOME, *SHOWS)
    BINDINGS = bindings(ASKS)

    talk = getters.query_one(TalkList)
    criteria = getters.query_one(CriteriaList)

    def __init__(self, record: SessionRecord, customer: str) -> None:
        super().__init__()
        self._record = record
        self._customer = customer
        self._at = len(record.attempts) - 1

    @property
    def attempt(self) -> Attempt:
        """The attempt on show."""
        return self._record.attempts[self._at]

    @property
    def debrief(self) -> Debrief:
        """Its debrief."""
        return self._record.debriefs[self._at]

    def compose(self) -> ComposeResult:
        """Tabs above, one pane below; beside it the talk where there is room."""
        yield TitleBar(line("Debrief · ", self._record.scenario_title))
        yield PageTabs(PANES)
        with Horizontal(id="panes"):
            with Container(id="left"):
                with VerticalScroll(id="result"):
                    with Horizontal(id="headline"):
                        yield Digits(id="score")
                        yield Static(id="headline-text")
                    yield Static(id="result-text")
                with Vertical(id="criteria"):
                    yield CriteriaList()
                    with VerticalScroll(id="criterion", can_focus=False):
                        yield Static(id="criterion-text")
                with VerticalScroll(id="mood"):
                    yield Static(id="mood-text")
                with VerticalScroll(id="story"):
                    yield Static(id="story-text")
            with Vertical(id="talk"):
                yield TalkList(self._record.opening, self._customer)
                yield Static(id="notes-text")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Fill in the latest attempt."""
        self._show_attempt()
        self._show_pane("result")

    def _show_attempt(self) -> None:
        debrief, count = self.debrief, len(self._record.attempts)
        measured = self._at == 0
        self.query_one("#score", Digits).update(score_figure(debrief.verdict))
        style = passed_word(debrief.verdict)[1]
        self.query_one("#score").set_classes(style.removeprefix("$"))
        texts = {
            "headline": headline_text(debrief, measured, count > 1),
            "result": result_text(debrief),
            "mood": mood_text(debrief),
            "story": story_text(debrief, self._customer),
            "notes": notes_text(self._record.notes, self._record.hints),
        }
        for name, text in texts.items():
            self.query_one(f"#{name}-text", Static).update(text)
        self.query_one("#notes-text").display = bool(texts["notes"].plain)
        self.talk.show(self.attempt)
        self.criteria.show(debrief.verdicts)
        self.query_one(TitleBar).aside(self._aside(count))
        self.refresh_bindings()

    def _aside(self, count: int) -> Content:
        record = self._record
        which = f"attempt {self._at + 1} of {count} · " if count > 1 else ""
        return words(f"{which}{record.mode} · {record.finished_at[:10]}")

    @on(PageTabs.Turned)
    def _turned(self, event: PageTabs.Turned) -> None:
        self._show_pane(event.page)

    def _show_pane(self, pane: str) -> None:
        for name in PANES:
            self.set_class(name == pane, f"-{name}")
        self.query_one(PageTabs).choose(pane)
        targets = {"criteria": "#criteria-list", "talk": "#turns"}
        self.query_one(targets.get(pane, f"#{pane}")).focus()

    @on(OptionList.OptionHighlighted, "#criteria-list")
    def _criterion(self) -> None:
        criterion = self.criteria.criterion
        if criterion is None:
            return
        text = criterion_detail(criterion)
        self.query_one("#criterion-text", Static).update(text)
        if self.has_class("-criteria"):
            self.talk.mark(criterion)

    @on(OptionList.OptionSelected, "#criteria-list")
    def _criterion_picked(self) -> None:
        criterion = self.criteria.criterion
        if criterion is not None:
            self.talk.mark(criterion)
            self.action_show_talk()

    def action_show_result(self) -> None:
        """Ending, score, what to change."""
        self._show_pane("result")

    def action_show_criteria(self) -> None:
        """Criterion by criterion."""
        self._show_pane("criteria")

    def action_show_mood(self) -> None:
        """Mood and money."""
        self._show_pane("mood")

    def action_show_story(self) -> None:
        """What they will tell."""
        self._show_pane("story")

    def action_show_talk(self) -> None:
        """The talk itself."""
        self._show_pane("talk")

    def action_attempt(self) -> None:
        """The other attempt."""
        self._at = (self._at + 1) % len(self._record.attempts)
        self._show_attempt()

    def action_compare(self) -> None:
        """Both side by side."""
        from trainer.tui.screens.compare import CompareScreen

        self.app.push_screen(CompareScreen(self._record))

    def action_retry(self) -> None:
        """Go back to before the turn under the cursor, after asking once."""
        from trainer.tui.screens.confirm import Confirm

        turn = self.talk.turn
        if turn is None or self._at != len(self._record.attempts) - 1:
            why = "Only the latest attempt can be tried again. Press A to see it."
            self.notify(why, severity="warning", markup=False)
            return
        question = Confirm(
            f"Try again from turn {turn}?",
            "The talk goes back to just before it. Both attempts are kept; the first "
            "stays the measured one.",
            "Try again",
            "Stay here",
        )
        self.app.push_screen(question, lambda yes: self._retry(turn, yes))

    def _retry(self, turn: int, yes: bool | None) -> None:
        if yes:
            self.post_message(RetryWanted(self._record, turn))

    def action_save(self) -> None:
        """Save as Markdown."""
        from trainer.tui.screens.save import SaveScreen

        self.app.push_screen(SaveScreen(self._record, self._at + 1))

    def action_home(self) -> None:
        """Back to the library."""
        self.post_message(HomeWanted())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Retry only in practice; attempts only where there are several."""
        if action == "retry":
            return self._record.mode == "practice"
        if action in ("attempt", "compare"):
            return len(self._record.attempts) > 1
        return True
