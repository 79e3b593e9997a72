"""What a person does in the app, as short words for the tests."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from textual import events
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Static

from tests.tui.world import World
from trainer.drill.events import Mode
from trainer.tui.app import BounceBackApp, Start
from trainer.tui.rows import Rows
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.screens.drill import DrillScreen
from trainer.tui.widgets.reply_box import ReplyBox
from trainer.tui.widgets.transcript import Message


class Desk:
    """An app under test, with the person in front of it."""

    def __init__(self, world: World, app: BounceBackApp, pilot: Pilot[None]) -> None:
        self.world, self.app, self.pilot = world, app, pilot

    async def settle(self) -> None:
        """Wait until every worker and message is done, the ones they start too."""
        for _ in range(2):
            await self.app.workers.wait_for_complete()
            await self.pilot.pause()
        await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press these keys and wait for what comes of it."""
        await self.pilot.press(*keys)
        await self.settle()

    async def type(self, text: str) -> None:
        """Type this, letter by letter."""
        names = {" ": "space", ".": "full_stop", "'": "apostrophe", ",": "comma"}
        await self.pilot.press(*(names.get(char, char) for char in text))

    async def begin(
        self, scenario: str = "cancelled-flight", mode: Mode = "practice"
    ) -> None:
        """Into a running talk, without the way through the brief."""
        self.app.start_talk(scenario, mode)
        await self.settle()

    async def say(self, text: str) -> None:
        """Send this reply."""
        self.box.load_text(text)
        await self.press("enter")

    async def paste(self, text: str) -> None:
        """Paste this into the reply box."""
        self.app.post_message(events.Paste(text))
        await self.settle()

    async def end(self) -> None:
        """End the talk and see its debrief."""
        await self.press("f10")
        await self.press("enter")
        await self.press("enter")

    @property
    def drill(self) -> DrillScreen:
        """The running drill."""
        assert isinstance(self.app.screen, DrillScreen)
        return self.app.screen

    @property
    def debrief(self) -> DebriefScreen:
        """The debrief on show."""
        assert isinstance(self.app.screen, DebriefScreen)
        return self.app.screen

    @property
    def box(self) -> ReplyBox:
        """The reply box."""
        return self.app.screen.query_one(ReplyBox)

    @property
    def said(self) -> list[str]:
        """Every message of the transcript, speaker first."""
        return [text_of(message) for message in self.app.screen.query(Message)]

    @property
    def told(self) -> list[str]:
        """Every notice that was shown."""
        return [notice.message for notice in self.app._notifications]

    def text(self, selector: str) -> str:
        """What stands in this text."""
        return text_of(self.app.screen.query_one(selector, Static))

    def painted(self) -> str:
        """All that is painted on the screen, as plain text."""
        width, height = self.app.size
        strips = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text for strip in strips[:height])[
            : (width + 1) * height
        ]


def text_of(widget: Widget) -> str:
    """The text of a Static, unwrapped."""
    assert isinstance(widget, Static)
    visual = widget.visual
    return visual.plain if isinstance(visual, Rows) else str(visual)


@asynccontextmanager
async def at_desk(
    world: World,
    size: tuple[int, int] = (80, 24),
    start: Start | None = None,
    app: Callable[[], BounceBackApp] | None = None,
) -> AsyncIterator[Desk]:
    """The app, started and at rest."""
    made = app() if app else world.app(start)
    async with made.run_test(size=size, notifications=True) as pilot:
        desk = Desk(world, made, pilot)
        await desk.settle()
        yield desk
