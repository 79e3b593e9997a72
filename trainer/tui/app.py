"""The app: holds what the screens show, answers what they ask, keeps what happens."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import App
from textual.screen import Screen

from trainer.errors import BounceBackError
from trainer.tui import messages
from trainer.tui.app_commands import ALWAYS
from trainer.tui.clock import Clock, stamp
from trainer.tui.commands import bindings
from trainer.tui.keeper import Keeper
from trainer.tui.screens.home import HomeScreen
from trainer.tui.shelf import Shelf
from trainer.tui.stock import Stock, load_detector, with_results
from trainer.tui.theme import CALM, OURS, THEMES

if TYPE_CHECKING:
    from textual.command import Provider

    from scoring.reading import Detector
    from trainer.drill.events import Mode
    from trainer.drill.record import SessionRecord
    from trainer.drill.session import Session
    from trainer.scenario.catalogue import Library
    from trainer.settings import Settings
    from trainer.store.contract import Store
    from trainer.tui.talk import Talk

HERE = Path(__file__).parent
SETTLE = 0.05
"""Seconds that a terminal gets to take the first picture."""

INTERRUPTED = 130
"""The exit code after Ctrl+C, as shells expect it."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where the app opens: Home, the brief of a scenario, or an interrupted talk."""

    scenario: str = ""
    session: str = ""


def _palette() -> type[Provider]:
    from trainer.tui.palette import Palette

    return Palette


class BounceBackApp(App[None]):
    """The whole trainer in a terminal.

    Nothing global: library, store and detector come from the loaders given, time from
    `clock`. The store is opened in a thread, the detector while the brief is read.
    """

    TITLE = "Bounce Back"
    CSS_PATH = [HERE / "app.tcss", HERE / "screens" / "home.tcss"]
    COMMANDS = {_palette}
    ENABLE_COMMAND_PALETTE = True
    ASKS = ALWAYS
    BINDINGS = bindings(ASKS)

    def __init__(
        self,
        library_loader: Callable[[], Library],
        store_factory: Callable[[], Store],
        settings: Settings,
        clock: Clock,
        start: Start | None = None,
        detector_loader: Callable[[], Detector] = load_detector,
        seeds: Callable[[], int] = lambda: random.randrange(2**31),
    ) -> None:
        super().__init__()
        self._stock = Stock(library_loader, detector_loader)
        self._settings = settings
        self._clock = clock
        self._seeds = seeds
        self._start = start or Start()
        self._talk: Talk | None = None
        self._shelf = Shelf()
        self.keeper = Keeper(store_factory)
        for theme in THEMES:
            self.register_theme(theme)
        wanted = settings.theme if settings.theme in self.available_themes else ""
        self.theme = wanted or CALM.name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our own variables under a theme that is not ours."""
        return OURS

    def get_default_screen(self) -> Screen[None]:
        """Home lies under everything."""
        return HomeScreen()

    def on_mount(self) -> None:
        """Fill Home in, and go where we were sent."""
        self.fill_shelf()
        if self._start.session:
            self.resume_talk(self._start.session)
        elif self._start.scenario:
            self.open_brief(self._start.scenario)

    async def on_unmount(self) -> None:
        """Write what still waits; what cannot be written stays in `keeper.waiting`."""
        with suppress(BounceBackError):
            await asyncio.to_thread(self.keeper.close)

    def tell(self, trouble: BounceBackError) -> None:
        """Say what went wrong, in the error's own words."""
        first, *more = trouble.message.splitlines() or [""]
        self.notify(
            f"{first} (and {len(more)} more)" if more else first,
            title=trouble.title,
            severity="warning",
            timeout=8,
            markup=False,
        )

    @work(group="shelf", exclusive=True)
    async def fill_shelf(self) -> None:
        """Read the library, then the store, and hand Home what is known so far."""
        try:
            library = await self._stock.library()
        except BounceBackError as trouble:
            self._put(replace(self._shelf, loaded=True))
            self.tell(trouble)
            return
        shelf = replace(
            self._shelf,
            scenarios=library.scenarios,
            problems=library.problems,
            loaded=True,
        )
        self._put(shelf)
        await self._painted()
        person = self._settings.person
        self._put(await with_results(shelf, self.keeper, person))

    async def _painted(self) -> None:
        """Wait until the screen shows what it was given.

        Opening the store takes the interpreter for a third of a second, thread or no
        thread; the list must not wait behind it.
        """
        shown = asyncio.Event()
        if self.call_after_refresh(shown.set):
            await shown.wait()
            await asyncio.sleep(SETTLE)

    def _put(self, shelf: Shelf) -> None:
        self._shelf = shelf
        home = self.screen_stack[0]
        if isinstance(home, HomeScreen):
            home.shelf = shelf

    @on(messages.BriefWanted)
    def _brief_wanted(self, message: messages.BriefWanted) -> None:
        self.open_brief(message.scenario)

    @work(group="open", exclusive=True)
    async def open_brief(self, scenario: str) -> None:
        """Show the brief; the detector loads meanwhile."""
        from trainer.tui.screens.brief import BriefScreen

        try:
            library = await self._stock.library()
            found = library.scenario(scenario)
            rubrics = tuple(library.rubric(id) for id in found.rubrics)
        except BounceBackError as trouble:
            self.tell(trouble)
            return
        mode = self._settings.mode
        screen = BriefScreen(found, rubrics, mode)
        await self.push_screen(screen)
        self._warm_up(screen)

    @work(group="detector")
    async def _warm_up(self, screen: Screen[None]) -> None:
        from trainer.tui.screens.brief import BriefScreen

        try:
            detector = await self._stock.detector()
        except BounceBackError as trouble:
            self.tell(trouble)
            return
        if isinstance(screen, BriefScreen) and screen.is_attached:
            screen.kappas = detector.kappas

    @on(messages.TalkWanted)
    def _talk_wanted(self, message: messages.TalkWanted) -> None:
        self.start_talk(message.scenario, message.mode)

    @work(group="open", exclusive=True)
    async def start_talk(self, scenario: str, mode: Mode) -> None:
        """Begin a talk and keep that it began."""
        from trainer.drill.session import Session

        try:
            library, detector = (
                await self._stock.library(),
                await self._stock.detector(),
            )
            at = stamp(self._clock)
            session = Session.start(
                library.scenario(scenario),
                library,
                detector,
                session=Session.new_id(at),
                mode=mode,
                seed=self._seeds(),
                person=self._settings.person,
                at=at,
            )
        except BounceBackError as trouble:
            self.tell(trouble)
            self._let_start_again()
            return
        self.keeper.event(session.started.session, session.started)
        await self._open_drill(session)

    def _let_start_again(self) -> None:
        from trainer.tui.screens.brief import BriefScreen

        if isinstance(self.screen, BriefScreen):
            self.screen.start_failed()

    @on(messages.ResumeWanted)
    def _resume_wanted(self, message: messages.ResumeWanted) -> None:
        self.resume_talk(message.session)

    @work(group="open", exclusive=True)
    async def resume_talk(self, session: str) -> None:
        """Go on with an interrupted talk."""
        try:
            found = await self._session(session)
        except BounceBackError as trouble:
            self.tell(trouble)
            return
        await self._open_drill(found)

    async def _session(self, id: str) -> Session:
        from trainer.drill.session import Session

        if self._talk is not None and self._talk.id == id:
            return self._talk.session
        events = await asyncio.to_thread(
            self.keeper.ask, lambda store: store.events(id)
        )
        return Session.resume(
            events, await self._stock.library(), await self._stock.detector()
        )

    async def _open_drill(self, session: Session, retry_from: int = 0) -> None:
        from trainer.tui.screens.drill import DrillScreen
        from trainer.tui.talk import Talk

        left = self._talk
        self._talk = Talk(session, self.keeper, self._clock)
        if left is not None and left.id == self._talk.id and not retry_from:
            self._talk.draft = left.draft
        if retry_from:
            try:
                self._talk.retry(retry_from)
            except ValueError as why:
                self.notify(str(why), severity="warning", markup=False)
                return
        await self._to_home()
        await self.push_screen(
            DrillScreen(self._talk, typing_pause=self._settings.typing_pause)
        )

    @on(messages.DropWanted)
    def _drop_wanted(self, message: messages.DropWanted) -> None:
        from trainer.tui.screens.confirm import Confirm

        def answered(yes: bool | None) -> None:
            if yes:
                self.drop_talk(message.session)

        self.push_screen(
            Confirm(
                "Throw this talk away?",
                "Its replies are deleted and cannot be brought back.",
                "Throw away",
                "Keep it",
                loses=True,
            ),
            answered,
        )

    @work(group="open")
    async def drop_talk(self, session: str) -> None:
        """Throw an interrupted talk away."""
        try:
            await asyncio.to_thread(self.keeper.ask, lambda store: store.drop(session))
        except BounceBackError as trouble:
            self.tell(trouble)
        self.fill_shelf()

    @on(messages.TalkOver)
    async def _talk_over(self, message: messages.TalkOver) -> None:
        await self._to_home()
        await self._show_debrief(message.record)

    @on(messages.DebriefWanted)
    def _debrief_wanted(self, message: messages.DebriefWanted) -> None:
        self.open_debrief(message.session)

    @work(group="open", exclusive=True)
    async def open_debrief(self, session: str) -> None:
        """Show a finished talk again."""
        try:
            record = await asyncio.to_thread(
                self.keeper.ask, lambda store: store.record(session)
            )
        except BounceBackError as trouble:
            self.tell(trouble)
            return
        await self._show_debrief(record, compare=False)

    async def _show_debrief(self, record: SessionRecord, compare: bool = True) -> None:
        from trainer.tui.screens.debrief import DebriefScreen

        library = await self._stock.library()
        known = {scenario.id: scenario for scenario in library.scenarios}
        scenario = known.get(record.scenario)
        name = scenario.customer.name if scenario else "Customer"
        await self.push_screen(DebriefScreen(record, name))
        if compare and len(record.attempts) > 1:
            from trainer.tui.screens.compare import CompareScreen

            await self.push_screen(CompareScreen(record))

    @on(messages.RetryWanted)
    def _retry_wanted(self, message: messages.RetryWanted) -> None:
        self.retry_talk(message.record.session, message.turn)

    @work(group="open", exclusive=True)
    async def retry_talk(self, session: str, turn: int) -> None:
        """Play on from before this turn of the last attempt."""
        try:
            found = await self._session(session)
        except BounceBackError as trouble:
            self.tell(trouble)
            return
        await self._open_drill(found, retry_from=turn)

    @on(messages.HistoryWanted)
    async def _history_wanted(self) -> None:
        from trainer.tui.screens.history import HistoryScreen

        await self.push_screen(HistoryScreen(self._shelf.results))

    @on(messages.ProblemsWanted)
    async def _problems_wanted(self) -> None:
        from trainer.tui.screens.problems import ProblemsScreen

        await self.push_screen(ProblemsScreen(self._shelf.problems))

    @on(messages.HomeWanted)
    async def _home_wanted(self) -> None:
        await self._to_home()
        self.fill_shelf()

    async def _to_home(self) -> None:
        while len(self.screen_stack) > 1:
            await self.pop_screen()

    async def action_help(self) -> None:
        """Every key of this screen, at once."""
        from trainer.tui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            await self.push_screen(HelpScreen(self.screen, self.ASKS))

    def action_next_theme(self) -> None:
        """The next of our themes."""
        names = [theme.name for theme in THEMES]
        at = names.index(self.theme) if self.theme in names else -1
        self.theme = names[(at + 1) % len(names)]

    def action_leave(self) -> None:
        """Leave at once, as Ctrl+C should."""
        self.exit(return_code=INTERRUPTED)
