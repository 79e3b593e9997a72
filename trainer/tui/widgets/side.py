"""Where the panels stand: beside the talk where there is room, over it where not."""

from textual.containers import Vertical

PANELS = ("facts", "notes", "coach")


class Side(Vertical):
    """Shows any number of panels beside a wide talk, or one over a narrow one.

    The facts stand beside a wide talk from the start.
    """

    DEFAULT_CSS = """
    Side {
        display: none;
        &.-on { display: block; }
        & > Panel { display: none; }
        & > Panel.-on { display: block; }
    }
    """

    def __init__(self) -> None:
        super().__init__(id="side")
        self._beside: set[str] = {"facts"}
        self._front = ""

    @property
    def wide(self) -> bool:
        """Whether there is room beside the talk."""
        return self.screen.has_class("-wide")

    @property
    def covers(self) -> bool:
        """Whether a panel lies over the talk."""
        return bool(self._front) and not self.wide

    def toggle(self, panel: str) -> str:
        """Open or close this panel; returns it if it is open now, else ''."""
        is_open = panel in self._beside if self.wide else self._front == panel
        if is_open:
            self._beside.discard(panel)
            self._front = ""
            self.settle()
            return ""
        self.open(panel)
        return panel

    def open(self, panel: str) -> None:
        """Open this panel."""
        self._beside.add(panel)
        self._front = panel
        self.settle()

    def close(self) -> None:
        """Take away what covers the talk."""
        self._front = ""
        self.settle()

    def settle(self) -> None:
        """Show what should be seen at this width."""
        seen = self._beside if self.wide else {self._front} - {""}
        for panel in PANELS:
            self.query_one(f"#{panel}").set_class(panel in seen, "-on")
        self.set_class(bool(seen), "-on")
        self.screen.set_class(self.covers, "-covered")

    def rearrange(self) -> None:
        """The screen has a new size: keep in sight what is being written in."""
        focused = self.screen.focused
        inside = focused is not None and self in focused.ancestors
        self._front = "notes" if inside and not self.wide else ""
        self.settle()
