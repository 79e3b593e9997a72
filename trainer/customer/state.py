"""Everything the customer carries from turn to turn."""

from dataclasses import dataclass

from trainer.customer.beliefs import Beliefs
from trainer.customer.mood import Mood, at_start
from trainer.scenario.model import Relationship, Scenario, Start

BOND: dict[Relationship, float] = {
    "new": 3.0,
    "occasional": 4.0,
    "regular": 5.0,
    "loyal": 6.5,
}
"""Loyalty before anything is said, 0 to 10; calibrated."""


@dataclass(frozen=True, slots=True)
class State:
    """One moment of the customer's mind.

    surfaced, met: concern ids. moves: concern id -> moves made while it was open.
    accepted, doubted: remedy ids. told: indices of facts. counts: label -> how often.
    said: sentences already spoken, folded. replies: what the trainee has said.
    settled: all concerns are met and one last word is left. broken: accepted remedies
    that were taken back. beyond: something beyond the role's authority was promised.
    """

    beliefs: Beliefs
    mood: Mood
    patience: int
    surfaced: tuple[str, ...] = ()
    met: tuple[str, ...] = ()
    moves: tuple[tuple[str, frozenset[str]], ...] = ()
    accepted: tuple[str, ...] = ()
    doubted: tuple[str, ...] = ()
    told: frozenset[int] = frozenset()
    counts: tuple[tuple[str, int], ...] = ()
    said: frozenset[str] = frozenset()
    replies: tuple[str, ...] = ()
    settled: bool = False
    broken: tuple[str, ...] = ()
    beyond: bool = False
    seconds: float = 0.0

    def count(self, label: str) -> int:
        """How many replies carried this label so far."""
        return dict(self.counts).get(label, 0)


def beliefs_at(start: Start) -> Beliefs:
    """The beliefs that call for just this anger, helplessness and trust."""
    cross = 1.0 - start.anger / 10.0
    lost = 1.0 - start.helplessness / 10.0
    trust = start.trust / 10.0
    # goodwill is a part of anger; the others make up for what it adds or takes
    rest = min(1.0, max(0.0, (cross - 0.15 * trust) / 0.85))
    return Beliefs(rest, rest, lost, rest, lost, rest, trust, lost)


def at_opening(scenario: Scenario) -> State:
    """The customer as the talk begins; the first concern is on the table."""
    sheet = scenario.customer
    beliefs = beliefs_at(sheet.start)
    mood = at_start(
        beliefs, sheet.start.anger, sheet.start.helplessness, BOND[sheet.relationship]
    )
    first = scenario.concerns[0].id
    return State(beliefs, mood, sheet.patience, surfaced=(first,))
