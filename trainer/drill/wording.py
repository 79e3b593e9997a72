"""A better wording for one moment of one scenario, from the author's own material."""

from collections.abc import Collection, Iterable, Iterator

from scoring.codebook import MOVES
from scoring.matching import alike
from trainer.customer.person import to_them
from trainer.scenario.model import Concern, Scenario

PERSONAL = frozenset(
    {"apology", "ownership", "empathy", "restatement", "inquiry", "asks_wish", "valued"}
)
"""Moves for which the author's wording fits any moment; for a fix the model answer to
the concern on the table comes first."""


ON_TOP = frozenset({"redress", "extra_mile"})
"""Moves that give something beside the fix; a remedy not yet given can word them."""


def _gifts(scenario: Scenario, accepted: Collection[str]) -> Iterator[str]:
    """What else this role could give, cheapest first."""
    fixes = {means for concern in scenario.concerns for means in concern.met_by}
    for remedy in sorted(scenario.remedies, key=lambda r: r.cost):
        given = remedy.id in {*accepted, *fixes}
        if remedy.cost > 0 and not remedy.beyond and not given:
            gift = to_them(remedy.what)
            yield f"And on top of that, for the trouble, you get {gift}."


def _candidates(
    scenario: Scenario,
    concern: Concern | None,
    moves: tuple[str, ...],
    accepted: Collection[str],
) -> Iterator[str]:
    worded = [scenario.wordings[m] for m in moves if m in scenario.wordings]
    answer = [concern.answer] if concern and concern.answer else []
    first = moves[0] if moves else ""
    if first in ON_TOP:
        yield from (*worded[:1], *_gifts(scenario, accepted))
    elif first in PERSONAL:
        yield from worded + answer
    elif first in MOVES and first != "solution":
        # a choice is shown by nothing but a choice, a reason by a reason
        kin = [c.answer for c in scenario.concerns if first in c.met_by and c.answer]
        yield from (*worded[:1], *kin, *worded[1:], *answer)
    else:
        yield from answer + worded


def better(
    scenario: Scenario,
    concern: Concern | None,
    moves: tuple[str, ...],
    taken: Iterable[str] = (),
    accepted: Collection[str] = (),
) -> str:
    """The first model wording that fits and is not in `taken`; '' if there is none.

    concern: the one on the table at that moment. accepted: remedies already given.
    """
    used = tuple(taken)
    fresh = (
        text
        for text in _candidates(scenario, concern, moves, accepted)
        if all(alike(text, other) < 0.8 for other in used)
    )
    return next(fresh, "")
