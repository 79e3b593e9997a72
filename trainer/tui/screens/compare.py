"""The first attempt and the latest, side by side."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from trainer.drill.record import SessionRecord
from trainer.tui.commands import Command, bindings
from trainer.tui.rows import Row, Rows, item
from trainer.tui.screens.steady import Steady
from trainer.tui.widgets.status import spark
from trainer.tui.widgets.title_bar import TitleBar
from trainer.tui.widgets.verdict_text import passed_word
from trainer.tui.words import line, lines, words

Line = Row | Content | str
CLOSE = Command("close", "escape,enter,c", "Debrief", "On to the debrief.")


class CompareScreen(Steady, Screen[None]):
    """What changed between the measured attempt and the latest."""

    CSS_PATH = "compare.tcss"
    AUTO_FOCUS = "#both"
    ASKS: ClassVar[tuple[Command, ...]] = (CLOSE,)
    BINDINGS = bindings(ASKS)

    def __init__(self, record: SessionRecord) -> None:
        super().__init__()
        self._record = record

    def compose(self) -> ComposeResult:
        """One sentence, two columns."""
        record = self._record
        last = len(record.attempts) - 1
        yield TitleBar(line("Both attempts · ", record.scenario_title))
        yield Static(_in_a_sentence(record), id="in-a-sentence")
        with VerticalScroll(id="both"), Horizontal(id="columns"):
            yield Static(attempt_text(record, 0, last), classes="attempt")
            yield Static(attempt_text(record, last, last), classes="attempt")
        yield Footer(show_command_palette=False)

    def action_close(self) -> None:
        """On to the debrief."""
        self.app.pop_screen()


def _in_a_sentence(record: SessionRecord) -> Content:
    first, last = record.debriefs[0].verdict.score, record.debriefs[-1].verdict.score
    if first is None or last is None:
        change = "The two cannot be compared by score."
    elif round(last) == round(first):
        change = "The same score both times."
    else:
        word = "better" if last > first else "worse"
        change = f"{abs(round(last) - round(first))} points {word} than the first time."
    return lines((change, "bold"), "Attempt 1 stays the measured one.")


def attempt_text(record: SessionRecord, at: int, other: int) -> Rows:
    """Score, ending, mood and the replies from the turn where the two part."""
    attempt, debrief = record.attempts[at], record.debriefs[at]
    verdict = debrief.verdict
    score = "no score" if verdict.score is None else f"{verdict.score:.0f} of 100"
    word, style = passed_word(verdict)
    calms = [step.mood.calm for step in debrief.mood]
    split = record.attempts[other].from_turn
    if len(record.attempts) > 2:
        split = min(way.from_turn for way in record.attempts[1:])
    name = f"Attempt {at + 1}" + (", measured" if at == 0 else ", the latest")
    rows: list[Line] = [
        words(name, "bold $primary"),
        line((score, "bold"), "  ", (word, style)),
        item("Ending  ", debrief.ending, "$soft"),
        item("Mood    ", f"{spark(calms)}  {debrief.mood[-1].mood.word}", "$soft"),
        item("Survey  ", f"{debrief.story.survey} of 10", "$soft"),
        "",
        words(f"From turn {split} on", "bold"),
        "",
    ]
    for turn in attempt.turns[split - 1 :]:
        said = turn.reply if turn.reply is not None else "(You said nothing.)"
        rows += [
            item(
                f"{turn.number:>2}  ", line(("You  ", "bold $trainee"), said), "$soft"
            ),
            item("    ", words(turn.says, "$customer")),
            "",
        ]
    return Rows(rows)
