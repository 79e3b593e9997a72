"""How the talk stands: mood, patience, budget, time; words beside every bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from trainer.tui.words import line, lines

BARS = "▁▂▃▄▅▆▇█"


@dataclass(frozen=True, slots=True)
class Standing:
    """One moment of a talk.

    calms: calm before the first reply and after each turn, 0 to 10. patience: turns
    left of `patience_of`. left: seconds, negative once the time is over.
    """

    mood: str
    calms: tuple[float, ...]
    patience: int
    patience_of: int
    budget: str
    left: float


def spark(calms: Sequence[float]) -> str:
    """Calm over the turns as one block a turn, the last eight of them."""
    return "".join(BARS[min(7, int(calm / 10 * 8))] for calm in calms[-8:])


def bar(share: float, width: int) -> str:
    """A share from 0 to 1 as a bar."""
    full = round(max(0.0, min(1.0, share)) * width)
    return "━" * full + "╌" * (width - full)


def calm_style(calm: float) -> str:
    """The colour that goes with a calm from 0 to 10; never the only sign of it."""
    if calm < 3.5:
        return "$error"
    return "$warning" if calm < 6.5 else "$success"


def time_left(seconds: float) -> str:
    """Minutes and seconds left, or by how much the time is over."""
    whole = abs(int(seconds))
    text = f"{whole // 60}:{whole % 60:02}"
    return f"{text} left" if seconds >= 0 else f"over time by {text}"


MOST_DOTS = 12
"""More patience than this is a number only."""


class Status(Static):
    """The line under the title; two lines where there is less room."""

    DEFAULT_CSS = """
    Status { height: auto; padding: 0 1; background: $surface; }
    """

    standing: reactive[Standing | None] = reactive(None)
    _drawn = False

    def watch_standing(self) -> None:
        """Draw what there is; the lines stay as many as they were."""
        self._draw(layout=False)

    def on_resize(self, _: events.Resize) -> None:
        """Draw for the new width."""
        self._draw(layout=True)

    def _draw(self, layout: bool) -> None:
        if self.standing is not None:
            now = _status(self.standing, self.size.width >= 110)
            self.update(now, layout=layout or not self._drawn)
            self._drawn = True


def _status(now: Standing, wide: bool) -> Content:
    calm = now.calms[-1] if now.calms else 0.0
    style = calm_style(calm)
    mood = line(
        ("Mood ", "$soft"),
        (f"{now.mood:<8} ", f"bold {style}"),
        (bar(calm / 10, 12 if wide else 10), style),
        (f" calm {calm:.0f}/10 ", "$soft"),
        (spark(now.calms), style),
    )
    rest = line(
        _patience(now),
        ("  │ Budget ", "$soft"),
        f"{now.budget} left",
        ("  │ Time ", "$soft"),
        (time_left(now.left), "$warning" if now.left < 60 else ""),
    )
    return line(mood, ("  │ ", "$soft"), rest) if wide else lines(mood, rest)


def _patience(now: Standing) -> Content:
    left = max(0, now.patience)
    gone = max(0, now.patience_of - left)
    turns = "1 turn" if left == 1 else f"{left} turns"
    style = "$warning" if left <= 2 else ""
    dots = "●" * left + "○" * gone if left + gone <= MOST_DOTS else ""
    return line(("Patience ", "$soft"), (dots, style), (f" {turns}", style))
