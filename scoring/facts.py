"""Checks on facts of the whole talk: money, authority, concerns, promises, pace."""

from collections.abc import Callable
from statistics import median

from scoring.codebook import MOVES
from scoring.rubric import TalkCheck
from scoring.talk import Talk

MOST_WORTH = 1.5
"""Share of what was lost. Haesevoets et al. 2017, Judgment and Decision Making:
loyalty rises up to about 150 % of the price, then falls."""

PROMPT_SECONDS = 60.0
"""Our own choice, to be calibrated against real sessions; it includes the typing."""

OFFERS: tuple[str, ...] = ("solution", "options", "redress", "extra_mile")
"""The moves that put something forward."""

CENT = 0.005
"""Sums of money that differ by less are the same."""

Answer = tuple[bool | None, str]


def check_facts(that: TalkCheck, talk: Talk) -> Answer:
    """The answer (None: not applicable) and a sentence that says why.

    Nothing is met by a trainee who said nothing, or nothing but stock phrases.
    """
    met, why = ANSWERS[that](talk)
    if met and not talk.spoke:
        return False, "You said nothing that this could be counted for."
    return met, why


def _concerns(talk: Talk) -> Answer:
    met, of = talk.facts.concerns_met, talk.facts.concerns
    if of == 0:
        return None, "The customer raised no concern."
    if met >= of:
        return True, f"You met all {of} of the customer's concerns."
    return False, f"You met {met} of the customer's {of} concerns."


def _budget(talk: Talk) -> Answer:
    facts = talk.facts
    if facts.used <= CENT and facts.needed <= CENT:
        return None, "No money was needed and none was spent."
    if facts.used < facts.needed - CENT:
        need = money(facts.needed)
        return False, f"You spent {money(facts.used)}; putting it right took {need}."
    if _over_budget(talk):
        return False, _spent_too_much(talk)
    if facts.worth > MOST_WORTH:
        return False, (
            f"What you gave is worth {facts.worth:.0%} of what was lost; beyond about "
            f"{MOST_WORTH:.0%} it looks odd and loyalty falls."
        )
    return (
        True,
        f"You spent {money(facts.used)} where {money(facts.needed)} was needed.",
    )


def _authority(talk: Talk) -> Answer:
    if talk.facts.beyond_authority:
        return False, "You promised something beyond your authority."
    if _over_budget(talk):
        return False, _spent_too_much(talk)
    if not _offered(talk):
        return None, "You offered nothing, so your authority was never used."
    return True, "All that you offered was within your authority."


def _promises(talk: Talk) -> Answer:
    made, broken = talk.facts.promises, talk.facts.promises_broken
    if made == 0:
        return None, "You made no promise."
    if made == 1:
        kept = "broke" if broken else "kept"
        return not broken, f"You {kept} the promise that you made."
    if broken:
        return False, f"You broke {broken} of the {made} promises that you made."
    return True, f"You kept all {made} promises that you made."


def _prompt(talk: Talk) -> Answer:
    times = [r.seconds for r in talk.replies if r.seconds is not None]
    if not times:
        return None, "Your replies were not timed."
    middle = median(times)
    if middle > PROMPT_SECONDS:
        return False, (
            f"Your replies took {middle:.0f} seconds (median); up to "
            f"{PROMPT_SECONDS:.0f} count as prompt."
        )
    if not talk.earned(tuple(MOVES)):
        return False, "Your replies were quick, but nothing in them helped."
    return True, f"Your replies took {middle:.0f} seconds (median)."


def _over_budget(talk: Talk) -> bool:
    budget = talk.facts.budget
    return budget is not None and talk.facts.used > budget + CENT


def _spent_too_much(talk: Talk) -> str:
    budget = money(talk.facts.budget or 0.0)
    return f"You spent {money(talk.facts.used)}; your budget was {budget}."


def _offered(talk: Talk) -> bool:
    return bool(talk.earned(OFFERS)) or talk.facts.used > CENT or talk.facts.worth > 0


def money(amount: float) -> str:
    """'120', '12.50': no currency, no needless cents."""
    return f"{amount:,.2f}".removesuffix(".00")


ANSWERS: dict[TalkCheck, Callable[[Talk], Answer]] = {
    TalkCheck.CONCERNS_MET: _concerns,
    TalkCheck.BUDGET_FAIR: _budget,
    TalkCheck.WITHIN_AUTHORITY: _authority,
    TalkCheck.PROMISES_KEPT: _promises,
    TalkCheck.PROMPT: _prompt,
}
