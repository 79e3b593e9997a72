"""Checks on words: a move was made, often enough, soon enough, in the right order."""

from collections.abc import Sequence

from scoring.phrases import PHRASES, listed
from scoring.rubric import Check
from scoring.talk import Talk, place
from scoring.verdict import CheckResult, Quote


def check_words(check: Check, talk: Talk) -> CheckResult:
    """The answer to a check that names moves.

    The quotes of a missed check are what was there and did not count, together with
    what stood in its way.
    """
    if check.before and not talk.said(check.before):
        return CheckResult(check.asks, None, (), _not_there(check.before))
    shown = talk.earned(check.shows)
    if not shown:
        return _never(check, talk)
    for test in (_too_late, _after_what_it_precedes, _before_what_it_follows, _rare):
        missed = test(check, shown, talk)
        if missed is not None:
            return missed
    fitting = _fitting(check, shown, talk)
    return CheckResult(check.asks, True, fitting, _met(check, fitting, talk))


def _fitting(check: Check, shown: tuple[Quote, ...], talk: Talk) -> tuple[Quote, ...]:
    """Those that stand where the check wants them."""
    wall = talk.said(check.before)
    opening = talk.earned(check.after)
    return tuple(
        quote
        for quote in shown
        if (check.within is None or quote.turn <= check.within)
        and (not wall or place(quote) <= place(wall[0]))
        and (not check.after or (opening and place(quote) >= place(opening[0])))
    )


def _never(check: Check, talk: Talk) -> CheckResult:
    hollow = talk.said(check.shows)
    if hollow:
        why = f"{_did(hollow)}, but among stock phrases only, and those earn nothing."
        return CheckResult(check.asks, False, hollow, why)
    return CheckResult(check.asks, False, (), f"You did not {_either(check.shows)}.")


def _too_late(check: Check, shown: tuple[Quote, ...], talk: Talk) -> CheckResult | None:
    if check.within is None or shown[0].turn <= check.within:
        return None
    limit = "reply" if check.within == 1 else f"{check.within} replies"
    why = f"{_did(shown[:1])}; it counts in your first {limit}."
    return CheckResult(check.asks, False, shown[:1], why)


def _after_what_it_precedes(
    check: Check, shown: tuple[Quote, ...], talk: Talk
) -> CheckResult | None:
    if not check.before:
        return None
    wall = talk.said(check.before)[0]
    if place(shown[0]) <= place(wall):
        return None
    noun = PHRASES[wall.label].noun
    why = f"{_did(shown[:1])}, but the {noun} came first, in reply {wall.turn}."
    return CheckResult(check.asks, False, (wall, shown[0]), why)


def _before_what_it_follows(
    check: Check, shown: tuple[Quote, ...], talk: Talk
) -> CheckResult | None:
    if not check.after:
        return None
    opening = talk.earned(check.after)
    if not opening:
        why = f"{_did(shown[-1:])}, but you did not {_either(check.after)} before it."
        return CheckResult(check.asks, False, shown[-1:], why)
    first = opening[0]
    if place(shown[-1]) >= place(first):
        return None
    past = PHRASES[first.label].past
    why = f"{_did(shown[-1:])}, and you {past} only later, in reply {first.turn}."
    return CheckResult(check.asks, False, (shown[-1], first), why)


def _rare(check: Check, shown: tuple[Quote, ...], talk: Talk) -> CheckResult | None:
    fitting = _fitting(check, shown, talk)
    turns = {quote.turn for quote in fitting}
    if fitting and len(turns) >= check.times:
        return None
    if not fitting:
        why = f"{_did(shown)}, but never at the moment when it counts."
        return CheckResult(check.asks, False, shown, why)
    why = (
        f"{_did(fitting)}; that is {len(turns)} of the {check.times} replies it takes."
    )
    return CheckResult(check.asks, False, fitting, why)


def _met(check: Check, fitting: Sequence[Quote], talk: Talk) -> str:
    if check.before:
        wall = talk.said(check.before)[0]
        noun = PHRASES[wall.label].noun
        return f"{_did(fitting[:1])}, before the {noun} in reply {wall.turn}."
    if check.after:
        first = talk.earned(check.after)[0]
        noun = PHRASES[first.label].noun
        return f"{_did(fitting[:1])}, after the {noun} in reply {first.turn}."
    return f"{_did(fitting)}."


def _did(quotes: Sequence[Quote]) -> str:
    """'You apologised and took responsibility in reply 1 and gave … in reply 2'."""
    by_turns: dict[str, list[str]] = {}
    for label in dict.fromkeys(quote.label for quote in quotes):
        turns = _turns([quote for quote in quotes if quote.label == label])
        by_turns.setdefault(turns, []).append(PHRASES[label].past)
    return "You " + listed([f"{listed(ps)} in {ts}" for ts, ps in by_turns.items()])


def _turns(quotes: Sequence[Quote]) -> str:
    turns = sorted({quote.turn for quote in quotes})
    word = "reply" if len(turns) == 1 else "replies"
    return f"{word} {listed([str(turn) for turn in turns])}"


def _either(labels: Sequence[str]) -> str:
    return listed([PHRASES[label].base for label in labels], "or")


def _not_there(labels: Sequence[str]) -> str:
    nouns = listed([PHRASES[label].noun for label in labels], "or")
    return f"This did not arise: there was no {nouns} in the talk."
