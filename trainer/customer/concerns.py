"""Layered concerns: which one is open, which is met, which surfaces next."""

from collections.abc import Collection, Iterable

from scoring.codebook import FAULTS, MOVES
from scoring.matching import content
from trainer.customer.state import State
from trainer.scenario.model import Concern, Scenario

KIN: tuple[frozenset[str], ...] = (
    frozenset({"apology", "empathy", "ownership", "restatement"}),
    frozenset({"follow_up", "ownership", "urgency", "prevention", "solution"}),
    frozenset({"explanation", "ownership", "restatement"}),
    frozenset({"redress", "extra_mile", "valued"}),
    frozenset({"inquiry", "asks_wish", "options"}),
)
"""Moves that can stand for one another where the words are about the concern."""
SHARED_WORDS = 3
"""Content words that a reply shares with a concern when it takes it up; calibrated."""
MODEL_WORDS = 6
"""Content words shared with the model answer that make a reply as good as it;
calibrated."""


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


def _shared(text: str, reply: str) -> int:
    return len(set(content(text)) & set(content(reply)))


def answers(concern: Concern, labels: frozenset[str], reply: str) -> bool:
    """Whether a reply takes this concern up and answers it, in the speaker's words.

    Either with a move of the kind it asks for, or so close to the author's model
    answer that the judge's missing a move must not leave the customer deaf.
    """
    if _shared(concern.answer, reply) >= MODEL_WORDS and not labels & FAULTS:
        return True
    wanted = set(concern.met_by)
    kin = any(group & wanted and group & labels for group in KIN)
    theirs = f"{concern.says} {concern.about} {concern.answer}"
    return kin and _shared(theirs, reply) >= SHARED_WORDS


def note_moves(
    scenario: Scenario, state: State, labels: frozenset[str], reply: str
) -> tuple[tuple[str, frozenset[str]], ...]:
    """Which moves have been made while each raised concern was open.

    A reply that answers the concern makes all its moves at once: nobody counts the
    apologies of somebody who has understood.
    """
    so_far = dict(state.moves)
    made = labels & MOVES
    for concern in hidden(scenario, state):
        if _told_ahead(concern, labels, reply):
            so_far[concern.id] = frozenset(concern.met_by)
    for concern in open_concerns(scenario, state):
        now = so_far.get(concern.id, frozenset()) | made
        whole = frozenset(concern.met_by) if answers(concern, labels, reply) else now
        so_far[concern.id] = now | whole
    return tuple(so_far.items())


_TELLING = frozenset({"explanation", "follow_up", "prevention"})
_WITH_IT = frozenset({"apology", "ownership"})
"""What comes along with telling and need not be said over."""
AHEAD_WORDS = 5
"""Content words shared with a concern by which it is answered ahead; calibrated."""


def _told_ahead(concern: Concern, labels: frozenset[str], reply: str) -> bool:
    """Whether a reply already tells what this concern would have asked for.

    Nobody asks why after having been told; but how it felt must be said before it can
    be understood, so that apology and empathy wait for their turn.
    """
    wanted = frozenset(concern.met_by)
    theirs = f"{concern.says} {concern.about} {concern.answer}"
    telling = bool(wanted & _TELLING) and wanted <= _TELLING | _WITH_IT
    return telling and bool(wanted & labels) and _shared(theirs, reply) >= AHEAD_WORDS


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
