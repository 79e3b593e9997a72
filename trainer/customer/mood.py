"""The customer's mood, computed from beliefs, with inertia."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mood:
    """Four feelings, each 0 to 10.

    anger and helplessness start high and should fall; satisfaction (with this talk)
    and loyalty (to the house) start low and should rise.
    """

    anger: float
    helplessness: float
    satisfaction: float
    loyalty: float

    @property
    def calm(self) -> float:
        """One figure for the bar, 0 (furious or lost) to 10 (at ease)."""
        return 10.0 - (0.65 * self.anger + 0.35 * self.helplessness)

    @property
    def word(self) -> str:
        """The mood in a word: 'furious', 'angry', 'upset', 'wary', 'calmer', 'at ease'."""
        names = (
            (8.0, "furious"),
            (6.5, "angry"),
            (4.5, "upset"),
            (3.0, "wary"),
            (1.5, "calmer"),
        )
        strain = 10.0 - self.calm
        if self.helplessness - self.anger >= 3 and strain >= 3:
            return "lost"
        return next((word for floor, word in names if strain >= floor), "at ease")
