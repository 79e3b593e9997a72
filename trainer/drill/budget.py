"""The empowerment budget: what was needed, what was used, whether that was fair."""

from collections.abc import Iterable
from itertools import combinations

from scoring.codebook import MOVES
from trainer.customer.offers import ODD_ABOVE, worth
from trainer.customer.person import of_them
from trainer.customer.state import State
from trainer.drill.debrief import BudgetUse
from trainer.scenario.model import Remedy, Scenario


def _covers(scenario: Scenario, chosen: Iterable[Remedy]) -> bool:
    ids = {remedy.id for remedy in chosen}
    for concern in scenario.concerns:
        means = {m for m in concern.met_by if m not in MOVES}
        if means and not means & ids:
            return False
    return True


def needed(scenario: Scenario) -> float:
    """The least money that meets every concern which a remedy can meet.

    Tries every set of remedies within authority; a drill has at most a dozen.
    """
    allowed = [r for r in scenario.remedies if not r.beyond]
    costs = [
        sum(r.cost for r in chosen)
        for size in range(len(allowed) + 1)
        for chosen in combinations(allowed, size)
        if _covers(scenario, chosen)
    ]
    return min(costs, default=0.0)


def used(scenario: Scenario, accepted: Iterable[str]) -> float:
    """What the accepted remedies cost together."""
    ids = set(accepted)
    return sum(r.cost for r in scenario.remedies if r.id in ids)


def _money(amount: float, currency: str) -> str:
    return f"{amount:,.0f} {currency}"


def _judge_use(
    scenario: Scenario, state: State, spent: float, need: float
) -> tuple[str, str]:
    limit, currency = (
        scenario.brief.authority.budget.amount,
        scenario.brief.authority.budget.currency,
    )
    if state.beyond:
        return "beyond authority", "You promised more than your role may give."
    if spent > limit:
        sums = (
            f"{_money(spent, currency)}, and your budget is {_money(limit, currency)}"
        )
        return "beyond authority", f"What you gave comes to {sums}."
    if spent < need:
        gap = _money(need - spent, currency)
        return "too little", f"{gap} more, well within your budget, was needed."
    if worth(scenario, state.accepted) > ODD_ABOVE:
        return (
            "too much",
            "You gave more than was lost; that looks odd and costs trust.",
        )
    if spent == 0 and need == 0:
        return "none needed", "Nobody needed money here, and you spent none."
    if spent > 2 * need and spent - need > limit / 2:
        return "too much", f"{_money(need, currency)} would have met every concern."
    return "fair", "What you spent fits what was lost."


def budget_use(scenario: Scenario, state: State) -> BudgetUse:
    """Money spent against what was needed, with a word for it."""
    budget = scenario.brief.authority.budget
    spent, need = used(scenario, state.accepted), needed(scenario)
    word, why = _judge_use(scenario, state, spent, need)
    items = tuple(
        (of_them(r.what), r.cost) for r in scenario.remedies if r.id in state.accepted
    )
    return BudgetUse(budget.currency, budget.amount, spent, need, word, why, items)
