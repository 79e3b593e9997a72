"""Layered concerns: which one is open, which is met, which surfaces next."""

from collections.abc import Collection, Iterable

from scoring.codebook import MOVES
from trainer.customer.state import State
from trainer.scenario.model import Concern, Scenario


def open_concerns(scenario: Scenario, state: State) -> list[Concern]:
    """Raised and not yet met, in order."""
    return [
        c for c in scenario.concerns if c.id in state.surfaced and c.id not in state.met
    ]


def unmet(scenario: Scenario, state: State) -> list[Concern]:
    """Not yet met, raised or not, in order."""
    return [c for c in scenario.concerns if c.id not in state.met]


def hidden(scenario: Scenario, state: State) -> list[Concern]:
    """Neither raised nor met, in order."""
    return [c for c in unmet(scenario, state) if c.id not in state.surfaced]


def note_moves(
    scenario: Scenario, state: State, labels: Iterable[str]
) -> tuple[tuple[str, frozenset[str]], ...]:
    """Which moves have been made while each raised concern was open."""
    so_far = dict(state.moves)
    made = frozenset(labels) & MOVES
    for concern in open_concerns(scenario, state):
        so_far[concern.id] = so_far.get(concern.id, frozenset()) | made
    return tuple(so_far.items())


def _met(concern: Concern, accepted: set[str], made: frozenset[str]) -> bool:
    remedies = [means for means in concern.met_by if means not in MOVES]
    if remedies:
        return any(remedy in accepted for remedy in remedies)
    return all(move in made for move in concern.met_by)


def still_met(
    scenario: Scenario, state: State, lost: Collection[str]
) -> tuple[str, ...]:
    """The concerns that stay met when these remedies are taken back."""
    undone = {c.id for c in scenario.concerns if set(c.met_by) & set(lost)}
    return tuple(id for id in state.met if id not in undone)


def newly_met(scenario: Scenario, state: State, accepted: Iterable[str]) -> list[str]:
    """Concerns met by what has been accepted and said.

    A remedy meets a concern that was never raised; moves count only while it is open.
    """
    have = set(accepted)
    made = dict(state.moves)
    return [
        c.id
        for c in unmet(scenario, state)
        if _met(c, have, made.get(c.id, frozenset()))
    ]
