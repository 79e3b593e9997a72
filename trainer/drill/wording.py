"""A better wording for one moment of one scenario, from the author's own material."""

from collections.abc import Iterable

from scoring.matching import alike
from trainer.scenario.model import Concern, Scenario

PERSONAL = frozenset(
    {"apology", "ownership", "empathy", "restatement", "inquiry", "asks_wish", "valued"}
)
"""Moves for which the author's wording fits any moment; for the others the model
answer to the concern on the table comes first."""


def _candidates(
    scenario: Scenario, concern: Concern | None, moves: tuple[str, ...]
) -> Iterable[str]:
    worded = [scenario.wordings[m] for m in moves if m in scenario.wordings]
    answer = [concern.answer] if concern and concern.answer else []
    personal = bool(moves) and moves[0] in PERSONAL
    yield from worded + answer if personal else answer + worded
    yield from (c.answer for c in scenario.concerns if c.answer)


def better(
    scenario: Scenario,
    concern: Concern | None,
    moves: tuple[str, ...],
    taken: Iterable[str] = (),
) -> str:
    """The first model wording that fits and is not in `taken`; '' if there is none."""
    used = tuple(taken)
    fresh = (
        text
        for text in _candidates(scenario, concern, moves)
        if all(alike(text, other) < 0.8 for other in used)
    )
    return next(fresh, "")
