"""The one to three things to change next time, and the two that went well."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scoring.codebook import FAULTS, LABELS, MOVES
from scoring.rubric import Criterion, Rubric
from scoring.verdict import Verdict
from trainer.customer.appraisal import SORE
from trainer.customer.beliefs import Change
from trainer.customer.concerns import open_concerns, unmet
from trainer.customer.person import of_them
from trainer.customer.state import State
from trainer.drill.debrief import Advice
from trainer.drill.lessons import FAULT_LESSONS, MOVE_LESSONS, PRAISE, Lesson
from trainer.drill.quoting import quote
from trainer.drill.turn import Attempt, Turn
from trainer.drill.wording import better
from trainer.scenario.model import Concern, Scenario

MOST_ADVICE = 3
"""More feedback than this overloads those who need it most (Luo et al.)."""
MOST_PRAISE = 2
DECIDES = 0.4
"""What alone failed the talk comes before all that merely cost points."""


@dataclass(frozen=True, slots=True)
class _Point:
    """A candidate: how much it would have mattered, where, and what it teaches."""

    weight: float
    turn: int
    words: str
    lesson: Lesson
    key: str
    concern: Concern | None = None


def _harm(changes: Iterable[Change], label: str) -> float:
    return -sum(c.delta for c in changes if c.label == label and c.delta < 0)


def _faults(attempt: Attempt) -> Iterator[_Point]:
    for turn in attempt.turns:
        for finding in turn.reading.findings:
            if finding.label in FAULTS:
                # 0.5: a fault is advice even where the customer was past caring
                weight = 0.5 + _harm(turn.changes, finding.label) * 2
                lesson = FAULT_LESSONS[finding.label]
                words = quote(turn.reply or "", finding.evidence)
                yield _Point(weight, turn.number, words, lesson, finding.label)


def _moves_missed(criterion: Criterion, attempt: Attempt) -> tuple[str, ...]:
    """The moves that a missed criterion asked for and no reply made."""
    made = {label for t in attempt.turns for label in t.reading.labels}
    wanted = [c.shows for c in criterion.checks if c.shows]
    return tuple(shows[0] for shows in wanted if not set(shows) & made)


def _missed(
    verdict: Verdict, rubric: Rubric, attempt: Attempt, unsettled: bool
) -> Iterator[_Point]:
    by_id = {criterion.id: criterion for criterion in rubric.criteria}
    for result in verdict.criteria:
        if result.credit is None or result.credit >= 1.0:
            continue
        # one a criterion: what serves instead of another is not missing too
        for move in _moves_missed(by_id[result.id], attempt)[:1]:
            weight = 0.25 * result.weight * (1.0 - result.credit)
            minimum = by_id[result.id].minimum
            if result.counted and minimum is not None and result.credit < minimum:
                weight += DECIDES
            if unsettled and move in _FRILLS:
                continue
            turn = _moment(attempt, move)
            words = quote(turn.reply or "")
            yield _Point(weight, turn.number, words, MOVE_LESSONS[move], move)


_FRILLS = frozenset({"extra_mile", "valued"})
"""Nobody misses a gesture while the matter itself is open."""
_LATE = frozenset({"follow_up", "prevention", "extra_mile", "valued", "redress"})
_EARLY = frozenset(
    {"apology", "empathy", "ownership", "inquiry", "restatement", "asks_wish"}
)


def _moment(attempt: Attempt, move: str) -> Turn:
    """The reply in which a move that never came would have helped most.

    What closes a talk belongs into the last reply, what opens it into the first; all
    else into the reply after which the mood was worst, the earliest of these.
    """
    spoken = [t for t in attempt.turns if t.reply is not None]
    if move in _LATE:
        return spoken[-1]
    if move in _EARLY:
        return spoken[0]
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
            words = quote(turn.reply or "", early[0].evidence)
            yield _Point(0.7, turn.number, words, lesson, "too early")


def _left_open(
    scenario: Scenario, attempt: Attempt, states: tuple[State, ...]
) -> Iterator[_Point]:
    """The first concern still open at the end that a reply could have answered."""
    last = [t for t in attempt.turns if t.reply is not None][-1]
    for concern in open_concerns(scenario, states[-1]):
        chances = sum(
            concern.id in before.surfaced and turn.reply is not None
            for before, turn in zip(states, attempt.turns, strict=False)
        )
        if chances:
            lesson = _open_lesson(concern, concern is scenario.concerns[0], chances)
            words, key = quote(last.reply or ""), f"open {concern.id}"
            yield _Point(1.2, last.number, words, lesson, key, concern)
            return


def _open_lesson(concern: Concern, first: bool, chances: int) -> Lesson:
    what = "what they came for" if first else "what is still on their mind"
    often = "They came back to it, and it was still open at the end."
    once = "They had raised it, and it was still open at the end."
    reason = often if chances > 1 else once
    # one piece of advice is enough where nothing was done at all
    instead = "answer" if set(concern.met_by) <= MOVES else "solution"
    return Lesson(f"Answer {what}: {of_them(concern.about)}", reason, (instead,))


def _beyond(scenario: Scenario, attempt: Attempt) -> Iterator[_Point]:
    """Promises beyond the role, where the judge saw no vow in them."""
    what = {r.id: of_them(r.what) for r in scenario.remedies if r.beyond}
    for turn in attempt.turns:
        promised = [what[id] for id in turn.offered if id in what]
        if promised and "overpromise" not in turn.reading.labels:
            lesson = Lesson(
                "Promise only what you may give",
                f"Your role may not promise this: {promised[0]}. Somebody will have to "
                "take it back.",
                FAULT_LESSONS["overpromise"].instead,
            )
            words = quote(turn.reply or "")
            yield _Point(1.3, turn.number, words, lesson, "overpromise")


def _sore(attempt: Attempt) -> Iterator[_Point]:
    lesson = Lesson(
        "Keep off the sore point",
        "They had had enough of just that before this talk began.",
        ("restatement", "inquiry", "empathy"),
    )
    for turn in attempt.turns:
        if any(change.cause == SORE for change in turn.changes):
            yield _Point(0.6, turn.number, quote(turn.reply or ""), lesson, "sore")


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
        *_beyond(scenario, attempt),
        *_sore(attempt),
        *_missed(verdict, rubric, attempt, bool(unmet(scenario, states[-1]))),
    ]
    out: list[Advice] = []
    for point in _choose(points):
        concern = point.concern or _concern_at(scenario, states, point.turn)
        lesson, used = point.lesson, [item.better for item in out]
        words = better(scenario, concern, lesson.instead, used, states[-1].accepted)
        if out and not words:
            continue
        out.append(Advice(point.turn, lesson.title, point.words, lesson.reason, words))
    return tuple(out)


def _begin(scenario: Scenario) -> Advice:
    words = better(scenario, scenario.concerns[0], ("empathy", "apology"))
    reason = "Silence does not cool anybody down; every second counts."
    return Advice(1, "Say something", "", reason, words)


def praise(
    scenario: Scenario, attempt: Attempt, states: tuple[State, ...]
) -> tuple[Advice, ...]:
    """At most two moves that did most for the customer, with the trainee's words."""
    gains: dict[str, tuple[float, Turn, str]] = {}
    for turn, before, after in zip(attempt.turns, states, states[1:], strict=False):
        hollow = _hollow(scenario, turn, learnt=before.told != after.told)
        # 'There is nothing I can do today' names a time, and is no praise
        faults = (f for f in turn.reading.findings if f.label in FAULTS)
        spoilt = {quote(turn.reply or "", fault.evidence) for fault in faults}
        for finding in turn.reading.findings:
            label = finding.label
            gain = sum(
                c.delta for c in turn.changes if c.label == label and c.delta > 0
            )
            best = gains.get(label, (0.0, turn, ""))[0]
            words = quote(turn.reply or "", finding.evidence)
            fair = label in PRAISE and label not in hollow and words not in spoilt
            if fair and gain > best:
                gains[label] = (gain, turn, words)
    ranked = sorted(gains.items(), key=lambda item: (-item[1][0], item[0]))
    return tuple(
        Advice(turn.number, LABELS[label].name.capitalize(), words, PRAISE[label], "")
        for label, (_, turn, words) in ranked[:MOST_PRAISE]
    )


_GIVING = frozenset({"solution", "redress", "urgency", "options", "follow_up"})


def _hollow(scenario: Scenario, turn: Turn, learnt: bool) -> frozenset[str]:
    """Moves of a reply that deserve no praise, whatever they did to the mood.

    A question that hurt or drew nothing; a gift that nobody took; a time or a gift
    that was not theirs to give.
    """
    beyond = {r.id for r in scenario.remedies if r.beyond}
    gift = frozenset() if turn.accepted else frozenset({"redress"})
    asks = frozenset() if learnt else frozenset({"inquiry"})
    vow = beyond & set(turn.offered) or "overpromise" in turn.reading.labels
    return asks | gift | (_GIVING if vow else frozenset())
