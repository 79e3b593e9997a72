"""A screen that does not chase its own size."""

from textual import events
from textual.dom import DOMNode


class Steady:
    """Mixed into every screen, first: a resize that is already out of date is ignored.

    A layout tells its screen the new size, which lays it out again. With two sizes on
    their way at once (a window being dragged), Textual 8.2 swaps between them for ever.
    It is no DOMNode itself: Textual takes styles and bindings from the first such base.
    """

    async def _on_resize(self, event: events.Resize) -> None:
        if isinstance(self, DOMNode) and event.size != self.app.size:
            event.stop()
            event.prevent_default()
