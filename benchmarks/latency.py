"""From Enter to the customer's answer on the screen, 200 turns of one talk."""

import asyncio
import time
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles

from textual.events import Key

from trainer.scenario.catalogue import Library, load_library
from trainer.settings import Settings
from trainer.store.sql import SqlStore
from trainer.tui.app import BounceBackApp, Start
from trainer.tui.clock import SystemClock
from trainer.tui.screens.drill import DrillScreen

TURNS = 200
REPLIES = (
    "I'm sorry we kept you in those seats without a word, number {n}.",
    "What time do you have to be in Bristol tomorrow, and who is with you? ({n})",
    "Let me look at what leaves tonight, point {n}, while you tell me the rest.",
    "You must be worn out with two little ones after such an evening, {n}.",
)


def _endless() -> Library:
    """The library with a customer who never runs out of patience or time."""
    library = load_library()
    drill = library.scenario("cancelled-flight")
    sheet = replace(drill.customer, patience=10_000)
    return replace(library, scenarios=(replace(drill, customer=sheet, minutes=10_000),))


async def _play(database: Path) -> list[float]:
    library = _endless()
    app = BounceBackApp(
        library_loader=lambda: library,
        store_factory=lambda: SqlStore.open(database),
        settings=Settings(typing_pause=False),
        clock=SystemClock(),
        start=Start(scenario="cancelled-flight"),
    )
    took = []
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.pause(0.5)
        await pilot.press("enter")
        await pilot.pause(1.0)
        screen = app.screen
        assert isinstance(screen, DrillScreen)
        for turn in range(TURNS):
            took.append(await _one(app, screen, turn))
    return took


async def _one(app: BounceBackApp, screen: DrillScreen, turn: int) -> float:
    screen.box.text = REPLIES[turn % len(REPLIES)].format(n=turn)
    await asyncio.sleep(0)
    turns = len(screen.talk.session.turns)
    began = time.perf_counter()
    screen.box.post_message(Key("enter", "\r"))
    while len(screen.talk.session.turns) == turns or screen._answering:
        await asyncio.sleep(0.0005)
    painted = asyncio.Event()
    app.call_after_refresh(painted.set)
    await painted.wait()
    return time.perf_counter() - began


def measure(home: Path) -> tuple[float, float, float]:
    """Seconds: the 95th percentile, the median near turn 2, the median near 200."""
    took = asyncio.run(_play(home / "latency.sqlite3"))
    return quantiles(took, n=20)[-1], median(took[1:6]), median(took[-5:])
