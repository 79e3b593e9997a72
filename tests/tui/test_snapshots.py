"""Pictures of every main screen at both sizes; the clock stands still.

After a wanted change: pytest tests/tui/test_snapshots.py --snapshot-update, then look.
"""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from tests.tui.driving import Desk
from tests.tui.world import GOOD, World

Way = Callable[[Desk], Awaitable[None]]


async def to_home(_: Desk) -> None:
    """Where the app opens."""


async def to_brief(desk: Desk) -> None:
    """The first drill's brief."""
    await desk.press("enter")


async def to_drill(desk: Desk) -> None:
    """A talk after two replies."""
    await desk.begin()
    for reply in GOOD[:2]:
        await desk.say(reply)


async def to_coach(desk: Desk) -> None:
    """The same with notes and coach."""
    await to_drill(desk)
    await desk.press("f2", *"now", "enter")
    await desk.press("f5")


async def to_result(desk: Desk) -> None:
    """The first page of a debrief."""
    await to_drill(desk)
    await desk.end()


async def to_criteria(desk: Desk) -> None:
    """The criteria, with evidence beside them where there is room."""
    await to_result(desk)
    await desk.press("2")


async def to_compare(desk: Desk) -> None:
    """Two attempts."""
    await to_result(desk)
    await desk.press("r")
    await desk.press("enter")
    await desk.say("Calm down, it is only a flight.")
    await desk.end()


async def to_history(desk: Desk) -> None:
    """One finished talk."""
    await to_result(desk)
    await desk.press("escape")
    await desk.press("h")


WAYS = (
    to_home, to_brief, to_drill, to_coach, to_result, to_criteria, to_compare,
    to_history,
)  # fmt: skip


@pytest.mark.parametrize("size", [(80, 24), (160, 50)], ids=["80x24", "160x50"])
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_picture(
    world: World, snap_compare: Any, way: Way, size: tuple[int, int]
) -> None:
    app = world.app()

    async def run_before(pilot: Pilot[None]) -> None:
        desk = Desk(world, app, pilot)
        await desk.settle()
        await way(desk)
        for box in (*app.screen.query(TextArea), *app.screen.query(Input)):
            box.cursor_blink = False
        await desk.settle()

    assert snap_compare(app, terminal_size=size, run_before=run_before)
