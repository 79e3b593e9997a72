"""What the trainee put on the table, and whether the customer takes it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from scoring.matching import Match, find
from scoring.reading import Reading
from scoring.text import fold, sentences
from trainer.customer.effects import REMEDIAL
from trainer.customer.state import State
from trainer.scenario.model import Remedy, Scenario

Answer = Literal[
    "takes", "chooses", "doubts", "too little", "not heard", "wrong thing", "too much",
    "already", "left",
]  # fmt: skip

ASSURES = frozenset({"ownership", "follow_up", "urgency", "explanation"})
"""Moves that make an offer credible to somebody who has been let down."""
ODD_ABOVE = 1.5
"""Worth above which more looks odd: loyalty falls beyond about 150 % of the price
(Haesevoets et al. 2017)."""
SMALL = 0.2
"""Worth below which a remedy alone is an insult where it was the outcome that failed;
calibrated."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A remedy that a reply puts forward, with the words that do."""

    remedy: Remedy
    match: Match


@dataclass(frozen=True, slots=True)
class Response:
    """What the customer says to one offer."""

    remedy: Remedy
    answer: Answer
    evidence: str


def _phrasings(remedy: Remedy) -> tuple[str, ...]:
    return (*remedy.heard_as, remedy.what)


def _clash(a: Offer, b: Offer) -> bool:
    overlap = a.match.start < b.match.end and b.match.start < a.match.end
    return overlap and b.match.words < a.match.words


def mentioned(scenario: Scenario, reply: str) -> list[Offer]:
    """Every remedy that the reply speaks of, offered or refused, in order of speech.

    'the 19:05' alone is not also 'the 06:40': of two remedies heard in the same words
    only the one with more of them counts.
    """
    found = [
        Offer(remedy, match)
        for remedy in scenario.remedies
        if (match := find(_phrasings(remedy), reply))
    ]
    kept = [o for o in found if not any(_clash(other, o) for other in found)]
    return sorted(kept, key=lambda o: o.match.start)


_FRAME = re.compile(
    r"(?:\b|')(?:ll|will|i'm|i am|i can|i could|i've|i have|we're|we are|we can|we've|"
    r"we have|let me|let us|let's|shall (?:i|we)|can (?:i|we)|may i|promise|"
    r"would you (?:like|take|prefer|rather)|how about|what about|there's|there is|"
    r"there are|here's|here is|you can|you get|yours|on us|on the house|for you|"
    r"free|gift|no charge|come (?:in|with|over|through)|we (?:watch|look|go|count|sit)|"
    r"take the|you're (?:on|booked|in|getting))\b"
)
_ACTS = REMEDIAL | {"overpromise", "follow_up", "prevention"}
_ENQUIRY = re.compile(
    r"^\W*(?:and |so |but |right, )?(?:what (?!about)|when|where|who|why|which|"
    r"how (?:many|much|long|old|far|did|do|is|are)|are you|do you|did you|have you|"
    r"is it|is there|was it|were you)"
)


def _framed(offer: Offer, reply: str, reading: Reading) -> bool:
    """Whether the words offer the remedy rather than merely speak of it.

    'How many of you need seats to Gatwick?' names a remedy and offers nothing.
    """
    match = offer.match
    around = next((s for s in sentences(reply) if s.start <= match.start < s.end), None)
    if around is None:
        return False
    plain = fold(reply[around.start : around.end])
    acts = (f for f in reading.findings if f.label in _ACTS)
    acted = any(f.start < match.end and match.start < f.end for f in acts)
    asks = around.question and bool(_ENQUIRY.search(plain))
    return (acted or bool(_FRAME.search(plain))) and not asks


def offered(offers: Iterable[Offer], reply: str, reading: Reading) -> list[Offer]:
    """Those that are really offered, neither refused nor left hanging."""
    return [
        o
        for o in offers
        if not o.match.refused and not o.match.hedged and _framed(o, reply, reading)
    ]


def withdrawn(offers: Iterable[Offer], state: State) -> list[Offer]:
    """Those that had been accepted and are now taken back."""
    return [o for o in offers if o.match.refused and o.remedy.id in state.accepted]


def _open(scenario: Scenario, state: State) -> set[str]:
    return {
        means
        for concern in scenario.concerns
        if concern.id in state.surfaced and concern.id not in state.met
        for means in concern.met_by
    }


def _wanted(scenario: Scenario, state: State) -> set[str]:
    return {
        means
        for concern in scenario.concerns
        if concern.id not in state.met
        for means in concern.met_by
    }


def worth(scenario: Scenario, accepted: Iterable[str]) -> float:
    """What these remedies are worth together, as a share of what was lost."""
    ids = set(accepted)
    return sum(remedy.worth for remedy in scenario.remedies if remedy.id in ids)


def _gesture(scenario: Scenario, state: State, remedy: Remedy) -> Answer:
    """A remedy that no open concern asks for."""
    unheard = state.beliefs.heard < 0.35 and state.mood.anger >= 5.5
    if unheard and remedy.worth < 0.6:
        return "not heard"
    if worth(scenario, state.accepted) + remedy.worth > ODD_ABOVE:
        return "too much"
    fixed = any(c.id in state.met for c in scenario.concerns[:1])
    if not fixed and remedy.worth <= SMALL and scenario.customer.loss == "outcome":
        return "too little"
    if not fixed and remedy.id not in _wanted(scenario, state) and remedy.cost > 0:
        return "wrong thing"
    return "takes"


def _needs_assurance(scenario: Scenario, state: State, remedy: Remedy) -> bool:
    wary = state.beliefs.goodwill < 0.42 and scenario.difficulty >= 3
    return wary and remedy.id not in state.doubted


def _answer(
    scenario: Scenario, state: State, remedy: Remedy, reading: Reading
) -> Answer:
    if remedy.id in state.accepted:
        return "already"
    if remedy.id not in _open(scenario, state):
        return _gesture(scenario, state, remedy)
    if _needs_assurance(scenario, state, remedy) and not reading.labels & ASSURES:
        return "doubts"
    return "takes"


def _rivals(scenario: Scenario, a: Remedy, b: Remedy) -> bool:
    """Two ways to meet one concern; nobody takes both."""
    return any(
        a.id in concern.met_by and b.id in concern.met_by
        for concern in scenario.concerns
    )


def _choose(scenario: Scenario, responses: list[Response]) -> list[Response]:
    """Of rival offers in one reply the customer takes the one worth most."""
    taken = sorted(
        (r for r in responses if r.answer == "takes"), key=lambda r: -r.remedy.worth
    )
    out = list(responses)
    for i, best in enumerate(taken):
        for other in taken[i + 1 :]:
            if _rivals(scenario, best.remedy, other.remedy):
                out[out.index(other)] = Response(other.remedy, "left", other.evidence)
                taken = [r for r in taken if r is not other]
                if best in out:
                    pick = Response(best.remedy, "chooses", best.evidence)
                    out[out.index(best)] = pick
    return out


def respond(
    scenario: Scenario, state: State, reply: str, reading: Reading, offers: list[Offer]
) -> list[Response]:
    """What the customer makes of each offer, and of one they had doubted before."""
    responses = [
        Response(
            o.remedy,
            _answer(scenario, state, o.remedy, reading),
            reply[o.match.start : o.match.end].strip(),
        )
        for o in offers
    ]
    named = {r.remedy.id for r in responses}
    if reading.labels & ASSURES:
        for remedy in scenario.remedies:
            pending = remedy.id in state.doubted and remedy.id not in state.accepted
            if pending and remedy.id not in named:
                responses.append(Response(remedy, "takes", ""))
    return _quietly(_choose(scenario, responses), "options" in reading.labels)


def _quietly(responses: list[Response], choice: bool) -> list[Response]:
    """Of a choice that they take one half of, the other half is left unsaid."""
    if not choice or not any(r.answer in ("takes", "chooses") for r in responses):
        return responses
    kept = ("takes", "chooses", "doubts", "already")
    return [
        r if r.answer in kept else Response(r.remedy, "left", r.evidence)
        for r in responses
    ]
