"""Takes the README's pictures from the running app: `make pictures`.

Needs `rsvg-convert` (Debian: librsvg2-bin) and a monospaced font.
"""

import asyncio
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from trainer.scenario.catalogue import load_library
from trainer.settings import Settings
from trainer.store.sql import SqlStore
from trainer.tui.app import BounceBackApp, Start
from trainer.tui.clock import SystemClock

HERE = Path(__file__).parent
REPLIES = (HERE.parent / "tests/data/flight-replies.txt").read_text(encoding="utf-8")
SIZE = (132, 38)


class _Clock(SystemClock):
    """The same day on every picture."""

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def _save(app: BounceBackApp, name: str) -> None:
    svg = HERE / f"{name}.svg"
    svg.write_text(app.export_screenshot(), encoding="utf-8")
    png = svg.with_suffix(".png")
    subprocess.run(["rsvg-convert", "-w", "1400", "-o", png, svg], check=True)
    svg.unlink()


async def _take(folder: Path) -> None:
    app = BounceBackApp(
        library_loader=load_library,
        store_factory=lambda: SqlStore.open(folder / "pictures.sqlite3"),
        settings=Settings(typing_pause=False),
        clock=_Clock(),
        start=Start(),
    )
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause(1.0)
        app.open_brief("cancelled-flight")
        await pilot.pause(1.0)
        await pilot.press("enter")
        await pilot.pause(1.0)
        for number, line in enumerate(filter(None, REPLIES.splitlines())):
            await pilot.press(*line, "enter")
            await pilot.pause(0.5)
            if number == 2:
                await pilot.press("f4")
                await pilot.pause(0.3)
                _save(app, "drill")
                await pilot.press("f4")
        await pilot.press("enter")
        await pilot.pause(1.0)
        _save(app, "debrief")


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(_take(Path(folder)))
