"""What to do next, and why."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from scoring.codebook import LABELS, MOVES
from trainer.scenario.model import Scenario

RECENT = 8
"""Talks that say what somebody still misses; our own choice."""

SKILLS: dict[str, tuple[str, ...]] = {
    "listen": ("inquiry", "restatement"),
    "open-mind": ("restatement",),
    "respect": ("valued",),
    "acknowledge": ("empathy", "ownership"),
    "offer": ("solution",),
    "respond": ("solution",),
    "resolve": ("solution",),
    "action": ("solution", "urgency"),
    "empowered": ("solution", "urgency"),
    "win-win": ("extra_mile",),
    "lock-in": ("prevention", "valued"),
    "notify": ("prevention", "follow_up"),
    "diagnose": ("explanation", "prevention"),
    "composure": ("empathy", "inquiry"),
    "fairness": ("ownership", "explanation"),
    "no-confession": ("explanation",),
    "facts": ("inquiry", "solution"),
}
"""What to practise where a criterion was missed, by criterion id; a criterion named
after a move ('extra-mile') needs no entry, and one that counts money has none."""


@dataclass(frozen=True, slots=True)
class Result:
    """One finished talk in brief; `score` is None where nothing counted.

    missed: ids of criteria of the measured attempt that were missed or partly met.
    """

    session: str
    scenario: str
    scenario_title: str
    mode: str
    finished_at: str
    score: float | None
    passed: bool | None
    ending: str
    missed: tuple[str, ...]
    attempts: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The scenario to do next and the reason, one sentence."""

    scenario: str
    reason: str


def suggest(
    scenarios: Sequence[Scenario], results: Sequence[Result]
) -> Suggestion | None:
    """The next drill for this person, None where there is no scenario.

    A first drill is the easiest. Later ones train the skill most often missed of late,
    new drills before old ones; with nothing missed, the easiest new one or the one not
    seen for longest. Never the one just done, unless it is the only one.
    """
    if not scenarios:
        return None
    done = sorted(results, key=_when, reverse=True)
    if not done:
        first = min(scenarios, key=_ease)
        return Suggestion(first.id, _first(first))
    others = [s for s in scenarios if s.id != done[0].scenario] or list(scenarios)
    return _for_skill(others, done) or _new(others, done) or _unseen(others, done)


def skills_of(criterion: str) -> tuple[str, ...]:
    """The moves to practise where this criterion was missed."""
    move = criterion.replace("-", "_")
    return (move,) if move in MOVES else SKILLS.get(criterion, ())


def _for_skill(
    scenarios: Sequence[Scenario], done: Sequence[Result]
) -> Suggestion | None:
    recent = done[:RECENT]
    for skill, times in _missed(recent):
        fitting = [s for s in scenarios if skill in s.teaches]
        if not fitting:
            continue
        best = min(fitting, key=lambda s: (-_age(s, done), _ease(s)))
        new = " and is new to you" if _age(best, done) == len(done) else ""
        where = _where(times, len(recent))
        reason = f"'{LABELS[skill].name}' fell short in {where}"
        return Suggestion(best.id, f"{reason}; '{best.title}' trains it{new}.")
    return None


def _where(times: int, of: int) -> str:
    return "your last talk" if of == 1 else f"{times} of your last {of} talks"


def _missed(recent: Sequence[Result]) -> list[tuple[str, int]]:
    """Skills with the number of talks in which they fell short, the most first.

    Of two that are missed equally often, the one missed more lately comes first.
    """
    counts: Counter[str] = Counter()
    for result in recent:
        skills = [skill for one in result.missed for skill in skills_of(one)]
        counts.update(dict.fromkeys(skills, 1))
    return counts.most_common()


def _new(scenarios: Sequence[Scenario], done: Sequence[Result]) -> Suggestion | None:
    untried = [s for s in scenarios if _age(s, done) == len(done)]
    if not untried:
        return None
    best = min(untried, key=_ease)
    reason = f"You have not tried '{best.title}' yet, the easiest that is new to you."
    return Suggestion(best.id, reason)


def _unseen(scenarios: Sequence[Scenario], done: Sequence[Result]) -> Suggestion:
    best = min(scenarios, key=lambda s: (-_age(s, done), _ease(s)))
    if len(scenarios) == 1:
        return Suggestion(best.id, f"'{best.title}' is worth another go.")
    return Suggestion(best.id, f"It is longest since you did '{best.title}'.")


def _first(scenario: Scenario) -> str:
    return (
        f"'{scenario.title}' is the easiest to begin with: difficulty "
        f"{scenario.difficulty} of 5, about {scenario.minutes} minutes."
    )


def _age(scenario: Scenario, done: Sequence[Result]) -> int:
    """How many talks ago it was last done, the latest being 0; all of them if never."""
    ago = (i for i, result in enumerate(done) if result.scenario == scenario.id)
    return next(ago, len(done))


def _ease(scenario: Scenario) -> tuple[int, int, str]:
    return scenario.difficulty, scenario.minutes, scenario.id


def _when(result: Result) -> str:
    return result.finished_at
