"""What the app works with, each loaded once and in a thread: library and detector."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from trainer.errors import BounceBackError
from trainer.tui.keeper import Keeper
from trainer.tui.shelf import Shelf

if TYPE_CHECKING:
    from scoring.reading import Detector
    from trainer.scenario.catalogue import Library


def load_detector() -> Detector:
    """The detector that ships with the package; slow the first time."""
    from scoring.detector import load_detector as load

    return load()


class Stock:
    """Loads when first asked, hands out the same thing ever after.

    A load that failed with a BounceBackError is tried again at the next asking.
    """

    def __init__(
        self, library: Callable[[], Library], detector: Callable[[], Detector]
    ) -> None:
        self._library_loader = library
        self._detector_loader = detector
        self._library: asyncio.Task[Library] | None = None
        self._detector: asyncio.Task[Detector] | None = None

    async def library(self) -> Library:
        """The library."""
        if self._library is None:
            load = asyncio.to_thread(self._library_loader)
            self._library = asyncio.create_task(load)
        try:
            return await asyncio.shield(self._library)
        except BounceBackError:
            self._library = None
            raise

    async def detector(self) -> Detector:
        """The detector."""
        if self._detector is None:
            load = asyncio.to_thread(_warm, self._detector_loader)
            self._detector = asyncio.create_task(load)
        try:
            return await asyncio.shield(self._detector)
        except BounceBackError:
            self._detector = None
            raise


def _warm(loader: Callable[[], Detector]) -> Detector:
    """Read one reply for nothing: the first is slow, and would be the trainee's."""
    from scoring.reading import Context

    detector = loader()
    detector.read("I am sorry. When was that?", Context())
    return detector


async def with_results(shelf: Shelf, keeper: Keeper, person: str) -> Shelf:
    """The shelf with this person's results, open talks and what to do next."""
    from trainer.drill.schedule import suggest

    try:
        results, talks = await asyncio.to_thread(
            keeper.ask,
            lambda store: (store.results(person), store.open_talks(person)),
        )
        trouble = ""
    except BounceBackError as error:
        results, talks = shelf.results, shelf.open_talks
        trouble = f"Results cannot be read or saved now: {error.message}"
    return replace(
        shelf,
        results=results,
        open_talks=talks,
        known=True,
        store_trouble=trouble,
        suggestion=suggest(shelf.scenarios, results),
    )
