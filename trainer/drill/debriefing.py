"""Makes a debrief from one attempt: verdicts, mood and causes, advice, money, story."""

from collections.abc import Mapping
from dataclasses import dataclass

from scoring.codebook import FAULTS
from scoring.judge import JudgedReply, TalkFacts, judge
from scoring.rubric import Rubric
from scoring.verdict import Verdict
from trainer.customer.beliefs import Change
from trainer.customer.endings import story, survey
from trainer.customer.mood import ANGER, HELPLESSNESS
from trainer.customer.offers import worth
from trainer.customer.person import of_them
from trainer.customer.state import State
from trainer.drill.advice import advise, praise
from trainer.drill.budget import budget_use, needed, used
from trainer.drill.debrief import Debrief, MoodStep, Story
from trainer.drill.turn import Attempt
from trainer.scenario.model import EndingName, Scenario
from trainer.scenario.voice import Voice

CAUSES = 3
"""Causes shown for one turn, at most."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that a debrief rests on; `states[i]` is the customer's mind after turn i."""

    scenario: Scenario
    voice: Voice
    rubrics: tuple[Rubric, ...]
    attempt: Attempt
    states: tuple[State, ...]
    seed: int
    kappas: Mapping[str, float | None]
    judge_version: str

    @property
    def last(self) -> State:
        """The customer's mind at the end."""
        return self.states[-1]


def impact(change: Change) -> float:
    """How much a change of belief weighs on the mood, in tenths of its range."""
    weight = 0.65 * ANGER.get(change.belief, 0.0)
    weight += 0.35 * HELPLESSNESS.get(change.belief, 0.0)
    return 10.0 * weight * change.delta


def causes(changes: tuple[Change, ...]) -> tuple[tuple[str, str], ...]:
    """What moved the mood most in one turn, each with '+' or '-'."""
    sums: dict[str, float] = {}
    for change in changes:
        sums[change.cause] = sums.get(change.cause, 0.0) + impact(change)
    ranked = sorted(sums.items(), key=lambda item: -abs(item[1]))
    # a fault is named even where the customer was past caring
    faults = {change.cause for change in changes if change.label in FAULTS}
    felt = [(cause, size) for cause, size in ranked if abs(size) >= 0.03]
    felt += [item for item in ranked if item not in felt and item[0] in faults]
    return tuple((cause, "+" if size > 0 else "-") for cause, size in felt[:CAUSES])


def _mood(ev: Evidence) -> tuple[MoodStep, ...]:
    start = MoodStep(0, ev.states[0].mood, ())
    steps = (MoodStep(t.number, t.mood, causes(t.changes)) for t in ev.attempt.turns)
    return (start, *steps)


def talk_facts(scenario: Scenario, state: State) -> TalkFacts:
    """What the judge must know of the talk beyond its words."""
    kept = len(state.accepted) + state.count("follow_up")
    return TalkFacts(
        budget=scenario.brief.authority.budget.amount,
        used=used(scenario, state.accepted),
        needed=needed(scenario),
        worth=worth(scenario, state.accepted),
        beyond_authority=state.beyond,
        concerns=len(scenario.concerns),
        concerns_met=len(state.met),
        promises=kept + len(state.broken),
        promises_broken=len(state.broken),
    )


def _verdicts(ev: Evidence) -> tuple[Verdict, ...]:
    # a silence is judged as an empty reply, so that "reply 3" is turn 3
    replies = [
        JudgedReply(turn.reply or "", turn.reading, turn.seconds)
        for turn in ev.attempt.turns
    ]
    facts = talk_facts(ev.scenario, ev.last)
    return tuple(
        judge(rubric, replies, facts, ev.kappas, ev.judge_version)
        for rubric in ev.rubrics
    )


_WHY: dict[EndingName, str] = {
    "won over": "Everything was settled, and they left with more trust than they came.",
    "satisfied": "Everything was settled, and they left content.",
    "grudging": "They got something, but left with the feeling that it was hard work.",
    "handed on": "They were passed on, and nobody here solved it.",
    "walked out": "They left before anything had changed for them.",
    "out of time": "The talk was over before the matter was.",
}


def _why(ev: Evidence, ending: EndingName) -> str:
    left = [of_them(c.about) for c in ev.scenario.concerns if c.id not in ev.last.met]
    tail = f" Still open: {', '.join(left)}." if left else ""
    if ending == "walked out" and ev.last.count("rudeness") >= 2:
        return f"Nobody stays to be insulted.{tail}"
    ended_by_trainee = not any(turn.ending for turn in ev.attempt.turns)
    if ended_by_trainee and left:
        return f"You ended the talk before the matter was settled.{tail}"
    return _WHY[ending] + tail


def _story(ev: Evidence, ending: EndingName) -> Story:
    text = story(ev.scenario, ev.voice, ending, ev.seed)
    mark = survey(ev.last, ending)
    best = max(_mood(ev), key=lambda s: s.mood.calm)
    worst = min(_mood(ev), key=lambda s: s.mood.calm)
    step = best if mark >= 7 else worst
    sign = "+" if mark >= 7 else "-"
    reason = next((cause for cause, way in step.causes if way == sign), "")
    return Story(text.says, mark, reason, text.review, text.friend)


def _seconds(attempt: Attempt) -> float | None:
    timed = [t.seconds for t in attempt.turns if t.seconds is not None]
    return sum(timed) if timed else None


def debrief(ev: Evidence) -> Debrief:
    """The whole answer to one attempt that has ended."""
    ending = ev.attempt.ending
    if ending is None:
        raise ValueError("a talk without an ending has no debrief")
    verdicts = _verdicts(ev)
    return Debrief(
        attempt=ev.attempt.number,
        ending=ending,
        ending_why=_why(ev, ending),
        verdicts=verdicts,
        mood=_mood(ev),
        advice=advise(ev.scenario, ev.attempt, ev.states, verdicts[0], ev.rubrics[0]),
        did_well=praise(ev.scenario, ev.attempt, ev.states),
        budget=budget_use(ev.scenario, ev.last),
        story=_story(ev, ending),
        seconds=_seconds(ev.attempt),
    )
