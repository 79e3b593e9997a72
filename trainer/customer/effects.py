"""What each move and fault does to the customer's beliefs.

Signs and order follow the service-recovery literature: a remedy that fits weighs most,
then ownership with specific empathy, then a credible next step, then choice, then the
why, then thanks (Orsingher et al. 2010; Gelbrich & Roschk 2011; Lewicki et al. 2016;
Roschk & Kaiser 2013). Apology and courtesy act on the person (interactional justice),
speed on the process, remedies on the outcome (Smith, Bolton & Wagner 1999). The sizes
are calibrated, not published. A gain closes that share of the gap to 1; a loss is taken
off as it stands, which makes a bad turn weigh more than a good one of equal rank.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Effect:
    """What one label does. cause: what the debrief calls it, with 'you'."""

    cause: str
    moves: tuple[tuple[str, float], ...]


def _effect(cause: str, **moves: float) -> Effect:
    return Effect(cause, tuple(moves.items()))


EFFECTS: dict[str, Effect] = {
    "apology": _effect(
        "you apologised for what happened",
        owned=0.18,
        person=0.22,
        heard=0.06,
        goodwill=0.12,
    ),
    "ownership": _effect(
        "you took it on yourself", owned=0.35, goodwill=0.15, fix=0.06
    ),
    "empathy": _effect(
        "you saw what it meant to them", heard=0.30, person=0.25, goodwill=0.10
    ),
    "restatement": _effect(
        "you said back what they had told you", heard=0.30, process=0.06
    ),
    "inquiry": _effect(
        "you asked in order to understand", heard=0.16, say=0.12, person=0.08
    ),
    "asks_wish": _effect(
        "you asked what would put it right", say=0.30, heard=0.08, person=0.05
    ),
    "solution": _effect("you acted on the problem", fix=0.28, process=0.12),
    "options": _effect("you gave them a choice", say=0.30, process=0.10),
    "redress": _effect("you offered something for the trouble", outcome=0.06),
    "extra_mile": _effect(
        "you did something nobody had asked for",
        goodwill=0.28,
        person=0.22,
        outcome=0.08,
    ),
    "urgency": _effect("you acted now, with a time", fix=0.12, process=0.18),
    "follow_up": _effect(
        "you promised to come back to them", fix=0.15, process=0.14, goodwill=0.10
    ),
    "valued": _effect("you showed that they matter", person=0.12, goodwill=0.06),
    "explanation": _effect(
        "you explained", process=0.18, goodwill=0.10, fix=0.08, heard=0.04
    ),
    "prevention": _effect(
        "you said how it will not happen again", goodwill=0.14, process=0.12, owned=0.10
    ),
    "non_apology": _effect(
        "your apology took nothing on", owned=-0.25, person=-0.25, goodwill=-0.10
    ),
    "defensive": _effect(
        "you argued your own case", heard=-0.30, owned=-0.30, person=-0.15
    ),
    "blame": _effect(
        "you put it on somebody else", owned=-0.35, goodwill=-0.20, person=-0.10
    ),
    "policy_wall": _effect(
        "you hid behind the rules", process=-0.30, say=-0.30, fix=-0.20, goodwill=-0.1
    ),
    "deferral": _effect(
        "you handed it on instead of acting", fix=-0.28, owned=-0.25, process=-0.15
    ),
    "minimising": _effect("you played it down", heard=-0.40, person=-0.30),
    "rudeness": _effect("you were rude", person=-0.50, goodwill=-0.35, heard=-0.25),
    "cut_off": _effect("you cut them off", heard=-0.35, say=-0.30, person=-0.15),
    "overpromise": _effect("you promised what nobody can promise", goodwill=-0.15),
    "canned": _effect(
        "you used stock phrases", heard=-0.25, goodwill=-0.20, person=-0.15
    ),
}

REPEATS: dict[str, tuple[float, ...]] = {
    "apology": (1.0, 0.35, 0.0),
    "inquiry": (1.0, 0.7, 0.5, 0.35, 0.2),
    "solution": (1.0, 0.8, 0.6, 0.45, 0.3),
    "empathy": (1.0, 0.6, 0.35, 0.2),
}
"""What is left of a move the 2nd, 3rd … time; the last value serves from there on.

The second apology adds little, the third nothing (Halperin et al. 2022)."""

REPEATS_OTHER: tuple[float, ...] = (1.0, 0.55, 0.3, 0.15)

REMEDIAL = frozenset({"solution", "redress", "options", "extra_mile"})
LISTENING = frozenset({"empathy", "restatement", "apology", "ownership", "inquiry"})


def repeated(label: str, before: int) -> float:
    """How much of a move counts that was made `before` times already, 0 to 1."""
    steps = REPEATS.get(label, REPEATS_OTHER)
    return steps[min(before, len(steps) - 1)]
