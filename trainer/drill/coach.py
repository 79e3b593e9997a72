"""What the coach can say during a practice talk."""

from dataclasses import dataclass

from scoring.codebook import FAULTS, LABELS
from scoring.reading import Reading
from trainer.customer.concerns import open_concerns
from trainer.customer.mood import ANGER, HELPLESSNESS
from trainer.customer.person import of_them
from trainer.customer.state import State
from trainer.drill.lessons import MOVE_LESSONS
from trainer.drill.wording import better
from trainer.scenario.model import Scenario

HINTS = 3
"""Hints a talk, at most."""
ENOUGH = 0.5
"""A belief below this is something they still wait for; calibrated."""

_WAITS = {
    "heard": "to feel heard",
    "owned": "somebody to take it on",
    "fix": "a concrete step, with a time",
    "say": "a say in what happens",
    "person": "a word of regret that is meant",
    "process": "to know why, and what comes next",
    "outcome": "something that makes up for it",
    "goodwill": "a reason to trust you",
}
_MOVES = {
    "heard": ("empathy", "restatement", "inquiry"),
    "owned": ("ownership", "apology"),
    "fix": ("solution", "urgency", "follow_up"),
    "say": ("options", "asks_wish"),
    "person": ("apology", "empathy"),
    "process": ("explanation", "urgency"),
    "outcome": ("redress", "solution"),
    "goodwill": ("extra_mile", "prevention", "follow_up"),
}


@dataclass(frozen=True, slots=True)
class Coach:
    """What the coach panel shows after a reply.

    landed: names of moves in the last reply, with the words. slipped: the same for
    faults. waits_for: what the customer still waits for, as short clauses.
    """

    landed: tuple[tuple[str, str], ...]
    slipped: tuple[tuple[str, str], ...]
    waits_for: tuple[str, ...]
    hints_left: int


def _lacking(state: State) -> list[str]:
    """Beliefs that are low, the one that weighs most on the mood first."""

    def weight(name: str) -> float:
        gap: float = 1.0 - getattr(state.beliefs, name)
        return gap * (ANGER.get(name, 0.0) + 0.6 * HELPLESSNESS.get(name, 0.0))

    low = [name for name in _WAITS if getattr(state.beliefs, name) < ENOUGH]
    return sorted(low, key=lambda name: -weight(name))


def coach(
    scenario: Scenario, state: State, reading: Reading | None, hints: int
) -> Coach:
    """What the coach would show now; `hints` counts those already given."""
    found = reading.findings if reading else ()
    named = [(LABELS[f.label], f.evidence) for f in found]
    landed = tuple((lb.name, words) for lb, words in named if lb.id not in FAULTS)
    slipped = tuple((lb.name, words) for lb, words in named if lb.id in FAULTS)
    about = [
        f"an answer about {of_them(c.about)}" for c in open_concerns(scenario, state)
    ]
    waits = tuple((about[:2] + [_WAITS[name] for name in _lacking(state)])[:4])
    return Coach(landed, slipped, waits, max(0, HINTS - hints))


def hint(scenario: Scenario, state: State, given: tuple[str, ...]) -> str:
    """One hint: first a direction, then the move, then words one could use."""
    lacking = _lacking(state) or ["goodwill"]
    concern = next(iter(open_concerns(scenario, state)), None)
    moves = [m for m in _MOVES[lacking[0]] if state.count(m) == 0]
    move = (moves or list(_MOVES[lacking[0]]))[0]
    lesson = MOVE_LESSONS[move]
    if not given:
        about = (
            f" They keep coming back to {of_them(concern.about)}." if concern else ""
        )
        return f"They are waiting {_to(_WAITS[lacking[0]])}.{about}"
    if len(given) == 1:
        return f"{lesson.title}. {lesson.reason}"
    words = better(scenario, concern, (move,))
    return f"You could say: “{words}”" if words else f"{lesson.title}. {lesson.reason}"


def _to(wait: str) -> str:
    return wait if wait.startswith("to ") else f"for {wait}"
