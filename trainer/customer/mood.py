"""The customer's mood, computed from beliefs, with inertia."""

from dataclasses import dataclass

from trainer.customer.beliefs import Beliefs

MOST_DOWN = 2.0
"""One good reply moves a feeling by at most a fifth of its range (design)."""
MOST_UP = 3.0
"""A bad one by half as much again (design)."""
PULL = 0.7
"""Share of the gap between a feeling and what the beliefs call for that one turn
closes; calibrated. Frustration is stable from turn to turn (Zuters & Leonova 2020)."""
LOYALTY_PULL = 0.3
"""Loyalty follows satisfaction slowly; calibrated."""

ANGER = {"heard": 0.25, "owned": 0.2, "person": 0.2, "goodwill": 0.15, "outcome": 0.2}
HELPLESSNESS = {"fix": 0.5, "say": 0.3, "process": 0.2}
OUTCOME, PERSON, PROCESS = 0.45, 0.33, 0.22
"""Distributive over interactional over procedural justice (Orsingher et al. 2010)."""


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
        """The mood in a word, from 'furious' to 'at ease'; 'lost' where helplessness
        far outweighs anger."""
        strain = 10.0 - self.calm
        if self.helplessness - self.anger >= 3 and strain >= 4.5:
            return "lost"
        return next((word for floor, word in _WORDS if strain >= floor), "at ease")


_WORDS = (
    (8.0, "furious"),
    (6.5, "angry"),
    (4.5, "upset"),
    (3.0, "wary"),
    (1.5, "calmer"),
)


def _want(beliefs: Beliefs, weights: dict[str, float]) -> float:
    good: float = sum(getattr(beliefs, name) * w for name, w in weights.items())
    return 10.0 * (1.0 - good)


def interactional(beliefs: Beliefs) -> float:
    """Interactional justice, 0 to 1: how I was spoken to and listened to."""
    return 0.5 * beliefs.person + 0.3 * beliefs.heard + 0.2 * beliefs.owned


def procedural(beliefs: Beliefs) -> float:
    """Procedural justice, 0 to 1: how it was decided, how fast, with what say."""
    return 0.5 * beliefs.process + 0.3 * beliefs.fix + 0.2 * beliefs.say


def satisfaction(beliefs: Beliefs) -> float:
    """Satisfaction with this talk that the beliefs call for, 0 to 10."""
    return 10.0 * (
        OUTCOME * beliefs.outcome
        + PERSON * interactional(beliefs)
        + PROCESS * procedural(beliefs)
    )


def loyalty(beliefs: Beliefs) -> float:
    """Loyalty that the beliefs call for, 0 to 10; it leans on how people were
    treated at least as much as on what they got (Gelbrich & Roschk 2011)."""
    return 10.0 * (
        0.35 * interactional(beliefs)
        + 0.3 * beliefs.goodwill
        + 0.25 * beliefs.outcome
        + 0.1 * procedural(beliefs)
    )


def _step(now: float, want: float, pull: float, down: float, up: float) -> float:
    change = max(-down, min(up, pull * (want - now)))
    return min(10.0, max(0.0, now + change))


def follow(mood: Mood, beliefs: Beliefs, slow_to_cool: float = 1.0) -> Mood:
    """The mood one turn later, drawn towards what the beliefs call for."""
    down = MOST_DOWN / max(1.0, slow_to_cool)

    def feel(now: float, weights: dict[str, float]) -> float:
        return _step(now, _want(beliefs, weights), PULL, down, MOST_UP)

    content = _step(mood.satisfaction, satisfaction(beliefs), PULL, MOST_UP, MOST_DOWN)
    bond = _step(mood.loyalty, loyalty(beliefs), LOYALTY_PULL, MOST_UP, MOST_DOWN)
    return Mood(
        feel(mood.anger, ANGER), feel(mood.helplessness, HELPLESSNESS), content, bond
    )


def at_start(beliefs: Beliefs, anger: float, helplessness: float, bond: float) -> Mood:
    """The mood that a talk begins with."""
    return Mood(anger, helplessness, satisfaction(beliefs), bond)
