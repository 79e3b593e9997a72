"""What the trainee put on the table, and whether the customer takes it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from scoring.codebook import FAULTS, MOVES
from scoring.matching import Match, find
from scoring.reading import Reading
from scoring.text import fold, sentences
from trainer.customer.effects import LISTENING, REMEDIAL
from trainer.customer.state import State
from trainer.scenario.model import Remedy, Scenario

Answer = Literal[
    "takes", "chooses", "doubts", "too little", "not heard", "wrong thing", "too much",
    "already", "left", "waits",
]  # fmt: skip
"""left: passed over without a word. waits: believed once the first doubt is met."""

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
    shared = len(a.match.words & b.match.words)
    weaker = b.match.score < a.match.score and shared * 2 >= len(b.match.words)
    return overlap and a is not b and (b.match.words < a.match.words or weaker)


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
    r"we have|we could|let me|let us|let's|(?:shall|should) (?:i|we)|(?:can|could) "
    r"(?:i|we)|may i|promise|would you (?:like|take|prefer|rather)|how about|"
    r"what about|there's|there is|want (?:me|us) to|do you think (?:i|we) should|"
    r"there are|here's|here is|you can|you get|yours|on us|on the house|for you|"
    r"free|gift|no charge|come (?:in|with|over|through)|we (?:watch|look|go|count|sit)|"
    r"take the|you're (?:on|booked|in|getting))\b"
)
_TOLD = re.compile(
    r"\b(?:was|were|had|did|didn't|hasn't|haven't|lay|paid|gave|told|nobody|"
    r"you (?:asked|wanted|booked|ordered|said|mentioned|need|drove|expected|hoped)|"
    r"supposed to|meant to|deserve[ds]?|ought to have)\b|^\W*no\b"
)
"""What speaks of a remedy as past or wished for: 'You booked the jetty at sunset.'"""
_ACTS = REMEDIAL | {"overpromise", "follow_up", "prevention"}
_ENQUIRY = re.compile(
    r"^\W*(?:and |so |but |right, )?(?:what (?!about)|when|where|who|why|which|"
    r"how (?:many|much|long|old|far|did|do|is|are)|are you|"
    r"do you (?!want (?:me|us)|think (?:i|we) should)|did you|have you|"
    r"is it|is there|was it|were you)"
)
_ASKS_LEAVE = re.compile(
    r"\b(?:would|shall|should|want (?:me|us) to|can i|could i|may i|(?:i|we) can|"
    r"if you (?:like|want))\b"
)
"""'Would you like some money back, maybe 70 pounds?' is an offer, not a maybe."""


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
    said = bool(_FRAME.search(plain)) or not _TOLD.search(plain)
    return (acted or said) and not asks


def offered(offers: Iterable[Offer], reply: str, reading: Reading) -> list[Offer]:
    """Those that are really offered, neither refused nor left hanging."""
    return [
        o
        for o in offers
        if not o.match.refused and not _maybe(o, reply) and _framed(o, reply, reading)
    ]


def _maybe(offer: Offer, reply: str) -> bool:
    """Whether it is left hanging; a question that asks for leave is not."""
    if not offer.match.hedged:
        return False
    start = offer.match.start
    around = next((s for s in sentences(reply) if s.start <= start < s.end), None)
    if around is None or not around.question:
        return True
    return not _ASKS_LEAVE.search(fold(reply[around.start : around.end]))


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


def _gesture(
    scenario: Scenario, state: State, remedy: Remedy, reading: Reading
) -> Answer:
    """A remedy that no open concern asks for.

    What the role may not promise is taken gladly: nobody refuses what sounds so good.
    """
    if remedy.beyond:
        return "takes"
    unheard = state.beliefs.heard < 0.35 and state.mood.anger >= 5.5
    if unheard and remedy.worth < 0.6 and not reading.labels & LISTENING:
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
        return _gesture(scenario, state, remedy, reading)
    if _needs_assurance(scenario, state, remedy) and not reading.labels & ASSURES:
        return "doubts"
    return "takes"


def _rivals(scenario: Scenario, a: Remedy, b: Remedy) -> bool:
    """Two ways to meet one concern."""
    return any(
        a.id in concern.met_by and b.id in concern.met_by
        for concern in scenario.concerns
    )


_CHOICE = re.compile(r"\b(?:or|either|which|prefer|rather)\b")
WHOLE = 0.45
"""Worth from which a remedy is a whole way out, so that nobody takes two; calibrated.

A third of the price back and a visit later go together; two flights do not."""


def _with(response: Response, answer: Answer) -> Response:
    return Response(response.remedy, answer, response.evidence)


def _choose(
    scenario: Scenario, responses: list[Response], choice: bool
) -> list[Response]:
    """Of rival offers in one reply the customer takes the one worth most."""
    out: list[Response] = []
    ranked = sorted(responses, key=lambda r: -r.remedy.worth)
    for response in ranked:
        rivals = [
            r
            for r in out
            if r.answer == response.answer
            and _rivals(scenario, r.remedy, response.remedy)
        ]
        both = not choice and response.remedy.worth < WHOLE
        alike = response.answer in ("takes", "doubts") and rivals and not both
        out.append(_with(response, "left") if alike else response)
    passed = [r.remedy for r in out if r.answer == "left"]
    return [
        _with(r, "chooses")
        if choice
        and r.answer == "takes"
        and any(_rivals(scenario, r.remedy, other) for other in passed)
        else r
        for r in out
    ]


_ONE_OF = re.compile(
    r"\beither\b.{0,200}\bor\b|\bwhich (?:one|of|would|do|sounds|suits|is|shall|way)\b|"
    r"\b(?:would|do) you (?:rather|prefer)\b|\byour choice\b|\bone or the other\b|"
    r"\btwo (?:ways|options|choices)\b",
    re.DOTALL,
)


def _either(reply: str, offers: list[Offer]) -> bool:
    """Whether the offers of one reply are alternatives: 'a lorry or a small van'."""
    if len(offers) < 2:
        return False
    plain = fold(reply)
    between = (plain[a.match.start : b.match.end] for a, b in pairwise(offers))
    return bool(_ONE_OF.search(plain)) or any(
        re.search(r"\bor\b", text) for text in between
    )


def _pick_one(
    scenario: Scenario, state: State, responses: list[Response]
) -> list[Response]:
    """Of alternatives one is taken, what meets an open concern before all else."""
    wanted = [r for r in responses if r.answer in ("takes", "doubts")]
    if len(wanted) < 2:
        return responses
    open_now = _open(scenario, state)
    best = max(wanted, key=lambda r: (r.remedy.id in open_now, r.remedy.worth))
    rest = [r for r in wanted if r is not best]
    first = _with(best, "chooses") if best.answer == "takes" else best
    return [
        first if r is best else _with(r, "left") if r in rest else r for r in responses
    ]


def respond(
    scenario: Scenario, state: State, reply: str, reading: Reading, offers: list[Offer]
) -> list[Response]:
    """What the customer makes of each offer, and of one they had doubted before."""
    made = [
        Response(
            o.remedy,
            _answer(scenario, state, o.remedy, reading),
            reply[o.match.start : o.match.end].strip(),
        )
        for o in offers
    ]
    choice = "options" in reading.labels or bool(_CHOICE.search(fold(reply)))
    if _either(reply, offers):
        made = _pick_one(scenario, state, made)
    chosen = _choose(scenario, made, choice)
    believed = _believed(scenario, state, reply, reading, chosen)
    return _quietly(_waiting(scenario, state, chosen), choice) + believed


_ASSENT = re.compile(
    r"\b(?:yes|certain(?:ly)?|definitely|really|truly|sure|booked|confirmed|done|"
    r"promise|word|mean it|for real)\b"
)


def _believed(
    scenario: Scenario,
    state: State,
    reply: str,
    reading: Reading,
    chosen: list[Response],
) -> list[Response]:
    """Offers doubted before and believed now: a decent word to a doubt meets it."""
    kind = bool(reading.labels & MOVES) or bool(_ASSENT.search(fold(reply)))
    if reading.labels & FAULTS or not kind:
        return []
    named = [r.remedy for r in chosen]
    return [
        Response(remedy, "takes", "")
        for remedy in scenario.remedies
        if remedy.id in state.doubted
        and remedy.id not in state.accepted
        and not any(r == remedy or _rivals(scenario, r, remedy) for r in named)
    ]


def _waiting(
    scenario: Scenario, state: State, responses: list[Response]
) -> list[Response]:
    """Nobody plans the drive from a flight that they do not yet believe in."""
    if not any(r.answer == "doubts" for r in responses):
        return responses
    later = _wanted(scenario, state) - _open(scenario, state)
    first = next(r for r in responses if r.answer == "doubts")
    return [
        _with(r, "waits")
        if r is not first
        and (r.answer == "doubts" or (r.answer == "takes" and r.remedy.id in later))
        else r
        for r in responses
    ]


_REFUSED = frozenset({"not heard", "too little", "wrong thing"})


def _quietly(responses: list[Response], choice: bool) -> list[Response]:
    """Where they want one thing of a reply, what they do not want is left unsaid."""
    wanted = ("takes", "chooses", "doubts")
    if not any(r.answer in wanted for r in responses):
        return responses
    unsaid = _REFUSED | ({"too much"} if choice else set())
    return [_with(r, "left") if r.answer in unsaid else r for r in responses]
