"""The one to three things to change next time, and the two that went well."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scoring.codebook import FAULTS, LABELS
from scoring.rubric import Criterion, Rubric
from scoring.verdict import Verdict
from trainer.customer.beliefs import Change
from trainer.customer.concerns import open_concerns
from trainer.customer.state import State
from trainer.drill.debrief import Advice
from trainer.drill.lessons import FAULT_LESSONS, MOVE_LESSONS, PRAISE, Lesson
from trainer.drill.turn import Attempt, Turn
from trainer.drill.wording import better
from trainer.scenario.model import Concern, Scenario

MOST_ADVICE = 3
"""More feedback than this overloads those who need it most (Luo et al.)."""
MOST_PRAISE = 2


@dataclass(frozen=True, slots=True)
class _Point:
    """A candidate: how much it would have mattered, where, and what it teaches."""

    weight: float
    turn: int
    words: str
    lesson: Lesson
    key: str


def _harm(changes: Iterable[Change], label: str) -> float:
    return -sum(c.delta for c in changes if c.label == label and c.delta < 0)


def _faults(attempt: Attempt) -> Iterator[_Point]:
    for turn in attempt.turns:
        for finding in turn.reading.findings:
            if finding.label in FAULTS:
                # 0.5: a fault is advice even where the customer was past caring
                weight = 0.5 + _harm(turn.changes, finding.label) * 2
                lesson = FAULT_LESSONS[finding.label]
                words = finding.evidence
                yield _Point(weight, turn.number, words, lesson, finding.label)


def _moves_missed(criterion: Criterion, attempt: Attempt) -> tuple[str, ...]:
    """The moves that a missed criterion asked for and no reply made."""
    made = {label for t in attempt.turns for label in t.reading.labels}
    wanted = [c.shows for c in criterion.checks if c.shows]
    return tuple(shows[0] for shows in wanted if not set(shows) & made)


def _missed(verdict: Verdict, rubric: Rubric, attempt: Attempt) -> Iterator[_Point]:
    by_id = {criterion.id: criterion for criterion in rubric.criteria}
    for result in verdict.criteria:
        if result.credit is None or result.credit >= 1.0:
            continue
        # one a criterion: what serves instead of another is not missing too
        for move in _moves_missed(by_id[result.id], attempt)[:1]:
            weight = 0.25 * result.weight * (1.0 - result.credit)
            turn = _moment(attempt, move)
            yield _Point(
                weight, turn.number, turn.reply or "", MOVE_LESSONS[move], move
            )


_LATE = frozenset({"follow_up", "prevention", "extra_mile", "valued", "redress"})


def _moment(attempt: Attempt, move: str) -> Turn:
    """The reply in which a move that never came would have helped most.

    What closes a talk belongs into the last reply; all else into the reply after which
    the mood was worst, the earliest of these.
    """
    spoken = [t for t in attempt.turns if t.reply is not None]
    if move in _LATE:
        return spoken[-1]
    return min(spoken, key=lambda t: (round(t.mood.calm, 1), t.number))


def _too_early(attempt: Attempt) -> Iterator[_Point]:
    lesson = Lesson(
        "Hear them out before you offer anything",
        "An offer made before they feel heard sounds like being bought off.",
        ("empathy", "restatement", "inquiry"),
    )
    for turn in attempt.turns:
        early = [c for c in turn.changes if "before you had" in c.cause]
        if early:
            words = early[0].evidence or turn.reply or ""
            yield _Point(0.7, turn.number, words, lesson, "too early")


def _left_open(
    scenario: Scenario, attempt: Attempt, states: tuple[State, ...]
) -> Iterator[_Point]:
    spoken = [t for t in attempt.turns if t.reply is not None]
    for concern in open_concerns(scenario, states[-1])[:1]:
        lesson = Lesson(
            f"Answer what they came for: {concern.about}",
            "They said it more than once, and it was still open at the end.",
            ("solution",),
        )
        turn = spoken[-1]
        yield _Point(0.8, turn.number, turn.reply or "", lesson, f"open {concern.id}")


def _concern_at(
    scenario: Scenario, states: tuple[State, ...], turn: int
) -> Concern | None:
    return next(iter(open_concerns(scenario, states[turn - 1])), None)


def _choose(points: Iterable[_Point]) -> list[_Point]:
    """The weightiest, one a lesson, told in the order of the talk."""
    best: dict[str, _Point] = {}
    for point in sorted(points, key=lambda p: (-p.weight, p.turn)):
        move = point.lesson.instead[0]
        if point.key not in best and all(
            p.lesson.instead[0] != move for p in best.values()
        ):
            best[point.key] = point
    return sorted(list(best.values())[:MOST_ADVICE], key=lambda p: p.turn)


def advise(
    scenario: Scenario,
    attempt: Attempt,
    states: tuple[State, ...],
    verdict: Verdict,
    rubric: Rubric,
) -> tuple[Advice, ...]:
    """One to three things to change; with no reply at all, how to begin."""
    if all(turn.reply is None for turn in attempt.turns):
        return (_begin(scenario),)
    points = [
        *_faults(attempt),
        *_too_early(attempt),
        *_left_open(scenario, attempt, states),
        *_missed(verdict, rubric, attempt),
    ]
    out: list[Advice] = []
    for point in _choose(points):
        concern = _concern_at(scenario, states, point.turn)
        lesson, used = point.lesson, [item.better for item in out]
        words = better(scenario, concern, lesson.instead, used, states[-1].accepted)
        out.append(Advice(point.turn, lesson.title, point.words, lesson.reason, words))
    return tuple(out)


def _begin(scenario: Scenario) -> Advice:
    words = better(scenario, scenario.concerns[0], ("empathy", "apology"))
    reason = "Silence does not cool anybody down; every second counts."
    return Advice(1, "Say something", "", reason, words)


def praise(attempt: Attempt) -> tuple[Advice, ...]:
    """At most two moves that did most for the customer, with the trainee's words."""
    gains: dict[str, tuple[float, Turn, str]] = {}
    for turn in attempt.turns:
        for finding in turn.reading.findings:
            label = finding.label
            gain = sum(
                c.delta for c in turn.changes if c.label == label and c.delta > 0
            )
            if label in PRAISE and gain > gains.get(label, (0.0, turn, ""))[0]:
                gains[label] = (gain, turn, finding.evidence)
    ranked = sorted(gains.items(), key=lambda item: (-item[1][0], item[0]))
    return tuple(
        Advice(turn.number, LABELS[label].name.capitalize(), words, PRAISE[label], "")
        for label, (_, turn, words) in ranked[:MOST_PRAISE]
    )
