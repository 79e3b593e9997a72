"""The drill: the talk itself, the reply box, and what may stand beside them."""

import asyncio
import gc
from collections.abc import Callable
from typing import ClassVar

from textual import events, getters, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Button, Footer, Static

from trainer.drill.record import SessionRecord
from trainer.drill.turn import Turn
from trainer.errors import BounceBackError
from trainer.tui.commands import Command, bindings
from trainer.tui.messages import HomeWanted, TalkOver
from trainer.tui.screens.steady import Steady
from trainer.tui.talk import Talk
from trainer.tui.typed import clean
from trainer.tui.widgets.panels import CoachPanel, FactsPanel, NotesPanel
from trainer.tui.widgets.reply_box import ReplyBox
from trainer.tui.widgets.side import Side
from trainer.tui.widgets.status import Standing, Status
from trainer.tui.widgets.title_bar import TitleBar
from trainer.tui.widgets.transcript import Transcript
from trainer.tui.words import line, words

NOTES = Command(
    "notes", "f2,ctrl+n", "Notes", "Write down what to remember.", always=True
)
FACTS = Command("facts", "f3", "Facts", "What you know and may do.", always=True)
COACH = Command("coach", "f4", "Coach", "What your last reply did.", always=True)
HINT = Command(
    "hint", "f5,ctrl+t", "Hint", "One hint, at most three a talk.", always=True
)
END = Command("end", "f10,ctrl+e", "End", "End the talk and be judged.", always=True)
BACK = Command("back", "escape", "Back", "Back; the talk is kept for later.")
DEBRIEF = Command("debrief", "enter", "Debrief", "See how it went.", False)

SHORTEST, LONGEST, A_CHARACTER = 0.4, 1.2, 0.008
"""Seconds of the typing pause: bounds, and what each character of the answer adds."""

TICK = 0.5
"""Seconds between two looks at the clock."""

NEVER = 1_000_000
"""Younger collections before a full one: more than any talk brings."""


class DrillScreen(Steady, Screen[None]):
    """Routes between the trainee, the talk and the widgets; decides nothing itself."""

    CSS_PATH = "drill.tcss"
    AUTO_FOCUS = "ReplyBox"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (120, "-wide")]
    ASKS: ClassVar[tuple[Command, ...]] = (
        NOTES, FACTS, COACH, HINT, END, BACK, DEBRIEF,
    )  # fmt: skip
    BINDINGS = bindings(ASKS)

    transcript = getters.query_one(Transcript)
    box = getters.query_one(ReplyBox)
    side = getters.query_one(Side)
    notes = getters.query_one(NotesPanel)
    coach = getters.query_one(CoachPanel)

    def __init__(self, talk: Talk, typing_pause: bool) -> None:
        super().__init__()
        self.talk = talk
        self._typing_pause = typing_pause
        self._answering = False
        self._unsaved = False
        self._hurry = asyncio.Event()
        self._thresholds = gc.get_threshold()
        self._record: SessionRecord | None = None

    def compose(self) -> ComposeResult:
        """Title and status above, the talk in the middle, the reply box below."""
        scenario = self.talk.session.scenario
        mode = self.talk.session.started.mode
        yield TitleBar(
            words(scenario.title),
            line(f"{scenario.channel} · with {scenario.customer.name} · {mode}"),
        )
        yield Status()
        with Horizontal(id="middle"):
            with Vertical(id="talk"):
                yield Transcript(scenario.customer.name, id="transcript")
                yield Static(id="thinking")
            with Side():
                yield FactsPanel(scenario)
                yield NotesPanel()
                yield CoachPanel()
        yield ReplyBox(id="reply")
        with Horizontal(id="over"):
            yield Static(id="over-text")
            yield Button("See the debrief  Enter", id="see-debrief", classes="-primary")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Show the talk so far and start the clock."""
        session = self.talk.session
        self.transcript.aside(session.scenario.brief.setting)
        self.transcript.customer_says(session.scenario.opening)
        for turn in session.turns:
            self._show_reply(turn)
            self.transcript.customer_says(turn.says)
        self.notes.show(session.notes)
        self._show_standing()
        self.box.text = self.talk.draft
        self.talk.customer_spoke()
        self.set_interval(TICK, self.tick)
        self.save()
        if self.talk.over:
            self._close(self.talk.finish())
        # a full collection takes longer than an answer may; it waits for the end
        self._thresholds = gc.get_threshold()
        gc.set_threshold(*self._thresholds[:2], NEVER)

    def _keep_draft(self) -> None:
        self.talk.draft = "" if self.talk.over else self.box.text

    def on_unmount(self) -> None:
        """Sweep up now, between two screens, when nobody waits for an answer."""
        gc.set_threshold(*self._thresholds)
        gc.collect()

    def on_resize(self, _: events.Resize) -> None:
        """Panels move beside or over the talk; a draft stays where it is."""
        self.call_after_refresh(self.side.rearrange)

    def tick(self) -> None:
        """Look at the clock; into a long silence the customer speaks."""
        if self.app.screen is not self or self.talk.over:
            return
        self._show_standing()
        if self.talk.silent_too_long and not self._answering:
            self.answer(self.talk.stay_silent)

    def on_screen_resume(self) -> None:
        """Reading the help was no silence."""
        self.talk.stirred()

    def on_key(self, _: events.Key) -> None:
        """Any key is a sign of life, and ends the typing pause."""
        self._stirred()

    @on(ReplyBox.Stirred)
    @on(NotesPanel.Stirred)
    def _stirred(self) -> None:
        self.talk.stirred()
        self._hurry.set()

    @on(ReplyBox.Refused)
    def _refused(self, message: ReplyBox.Refused) -> None:
        self.notify(message.why, severity="warning", markup=False)

    @on(ReplyBox.Sent)
    def _sent(self, message: ReplyBox.Sent) -> None:
        if self._answering or self.talk.over:
            return
        draft = clean(message.text)
        if draft.refused:
            self.notify(draft.refused, severity="warning", markup=False)
            return
        if draft.cleaned:
            self.notify("Control characters were taken out.", markup=False)
        self.box.empty()
        self.answer(lambda: self.talk.reply(draft.text))

    @work(group="answer")
    async def answer(self, play: Callable[[], Turn]) -> None:
        """Play the turn, keep it, and only then let the customer speak."""
        self._answering = True
        try:
            turn = play()
            if self._typing_pause:
                self._show_reply(turn)
            await self._flush()
            await self._pretend_to_think(turn.says)
            if not self._typing_pause:  # both at once: one picture instead of two
                self._show_reply(turn)
            self._show_answer(turn)
        finally:
            self._answering = False
        if turn.ending is not None:
            self._close(self.talk.finish())

    def _show_reply(self, turn: Turn) -> None:
        if turn.reply is None:
            self.transcript.aside("You say nothing for a long while.")
        else:
            self.transcript.i_say(turn.reply)

    async def _pretend_to_think(self, says: str) -> None:
        if not self._typing_pause:
            return
        pause = min(LONGEST, max(SHORTEST, len(says) * A_CHARACTER))
        name = self.talk.session.scenario.customer.name
        thinking = self.query_one("#thinking", Static)
        thinking.update(words(f"{name} is thinking …"))
        self._hurry.clear()
        try:
            await asyncio.wait_for(self._hurry.wait(), pause)
        except TimeoutError:
            pass
        finally:
            thinking.update(Content(""))

    def _show_answer(self, turn: Turn) -> None:
        self.transcript.customer_says(turn.says)
        self.talk.customer_spoke()
        self._show_standing()
        self.coach.show(self.talk.session.coach)

    def _show_standing(self) -> None:
        session = self.talk.session
        budget = session.scenario.brief.authority.budget
        self.query_one(Status).standing = Standing(
            mood=session.mood.word,
            calms=self.talk.calms,
            patience=session.patience,
            patience_of=session.scenario.customer.patience,
            budget=f"{session.budget_left:,.0f} {budget.currency}",
            left=int(self.talk.left),
        )

    @work(group="save")
    async def save(self) -> None:
        """Write what is queued, without waiting for it."""
        await self._flush()

    async def _flush(self) -> None:
        try:
            await asyncio.to_thread(self.talk.keeper.flush)
        except BounceBackError as trouble:
            self._tell_unsaved(trouble)
        else:
            if self._unsaved:
                self._unsaved = False
                self.notify("Everything is saved again.", markup=False)

    def _tell_unsaved(self, trouble: BounceBackError) -> None:
        if not self._unsaved:
            self.notify(
                f"{trouble.message} The talk goes on; saving is tried again with "
                "every reply.",
                title="Not saved",
                severity="warning",
                timeout=10,
                markup=False,
            )
        self._unsaved = True

    def _close(self, record: SessionRecord) -> None:
        self._record = record
        self.save()
        ending = self.talk.session.ending or ""
        self.query_one("#over-text", Static).update(
            line("The talk is over: ", (ending, "bold"))
        )
        self.side.close()
        self.add_class("-over")
        self.query_one("#see-debrief").focus()
        self._show_standing()
        self.refresh_bindings()

    @on(Button.Pressed, "#see-debrief")
    def action_debrief(self) -> None:
        """Go on to the debrief."""
        if self._record is not None:
            self.post_message(TalkOver(self._record))

    @on(NotesPanel.Written)
    def _note_written(self, message: NotesPanel.Written) -> None:
        self.talk.note(message.text)
        self.notes.show(self.talk.session.notes)
        self.save()

    def action_notes(self) -> None:
        """Open or close the notes."""
        self._focus_after(self.side.toggle("notes"))

    def action_facts(self) -> None:
        """Open or close what I know."""
        self._focus_after(self.side.toggle("facts"))

    def action_coach(self) -> None:
        """Open or close the coach."""
        self.coach.show(self.talk.session.coach)
        self._focus_after(self.side.toggle("coach"))

    def _focus_after(self, panel: str) -> None:
        if panel == "notes":
            self.notes.query_one("Input").focus()
        else:
            self.box.focus()

    def action_hint(self) -> None:
        """Ask the coach for one hint."""
        try:
            hint = self.talk.hint()
        except ValueError as why:
            self.notify(str(why), severity="warning", markup=False)
            return
        self.coach.show(self.talk.session.coach, hint)
        self.side.open("coach")
        self.save()

    def action_end(self) -> None:
        """End the talk, after asking once."""
        from trainer.tui.screens.confirm import Confirm

        question = Confirm(
            "End the talk here?",
            "The customer is left as they are now, and the debrief follows.",
            "End the talk",
            "Go on talking",
        )
        self.app.push_screen(question, self._end_answered)

    def _end_answered(self, yes: bool | None) -> None:
        if not yes or self.talk.over:
            return
        record = self.talk.finish()
        self.transcript.aside("You end the talk.")
        self.transcript.customer_says(record.debriefs[-1].story.last_words)
        self._close(record)

    def action_back(self) -> None:
        """Close what covers the talk, else go Home with the talk kept."""
        if self.side.covers:
            self.side.close()
            self.box.focus()
        elif self.notes.has_focus_within:
            self.box.focus()
        else:
            self._keep_draft()
            self.post_message(HomeWanted())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No coach in an assessed talk; no debrief before the end."""
        over = self.talk.over
        if action in ("coach", "hint"):
            return not over and self.talk.session.started.mode == "practice"
        if action == "debrief":
            return over
        return not (over and action in ("end", "notes", "facts"))
