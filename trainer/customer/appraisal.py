"""What a reply does to the customer's beliefs, each change with its cause."""

from dataclasses import dataclass

from scoring.codebook import FAULTS
from scoring.matching import alike
from scoring.reading import Finding, Reading
from trainer.customer.beliefs import Beliefs, Change
from trainer.customer.effects import EFFECTS, LISTENING, REMEDIAL, repeated
from trainer.customer.offers import Response
from trainer.customer.person import of_them
from trainer.customer.state import State
from trainer.scenario.model import Scenario
from trainer.scenario.voice import Temper

SAME_AGAIN = 0.75
"""Overlap with an earlier reply from which it is the same reply again; calibrated."""
SLOW_AFTER = 45.0
"""Seconds after which a pause is felt; a zone of tolerance comes first
(Hogreve et al. 2017), its length is calibrated."""
GAINS = {"low": 1.15, "medium": 1.0, "high": 0.88}
"""Severity weakens what recovery can do (Liao 2007); sizes calibrated."""
_PROUD = frozenset({"heard", "person", "owned"})
_PRACTICAL = frozenset({"fix", "outcome", "process"})


@dataclass(frozen=True, slots=True)
class Nudge:
    """A wish to move one belief, before weights: positive closes a share of the gap."""

    belief: str
    size: float
    cause: str
    evidence: str
    label: str


class Appraiser:
    """Collects nudges and turns them into changes of belief, in order."""

    def __init__(self, scenario: Scenario, temper: Temper, beliefs: Beliefs) -> None:
        self.scenario = scenario
        self.temper = temper
        self.beliefs = beliefs
        self.changes: list[Change] = []

    def _weight(self, belief: str, size: float) -> float:
        weight = GAINS[self.scenario.customer.severity] if size > 0 else 1.0
        if size < 0:
            weight *= self.temper.quick
        if belief in _PROUD:
            weight *= self.temper.proud
        if belief in _PRACTICAL and size > 0:
            weight *= self.temper.practical
        process = self.scenario.customer.loss == "process"
        if size > 0 and process and belief in _PROUD:
            weight *= 1.1
        return weight

    def nudge(
        self, belief: str, size: float, cause: str, evidence: str = "", label: str = ""
    ) -> None:
        """Move one belief: a gain closes a share of the gap to 1, a loss comes off."""
        now = getattr(self.beliefs, belief)
        size *= self._weight(belief, size)
        delta = min(0.95, size) * (1.0 - now) if size > 0 else max(-now, size)
        if abs(delta) < 0.004 and label not in FAULTS:
            return
        self.beliefs = self.beliefs.moved(belief, delta)
        self.changes.append(Change(belief, delta, cause, evidence, label))


def same_again(state: State, reply: str) -> bool:
    """Whether the trainee has said just this before."""
    return any(alike(reply, earlier) >= SAME_AGAIN for earlier in state.replies)


def _too_early(state: State, reading: Reading) -> bool:
    """Problem-solving before the feeling is met is not heard (Bacal's CARP)."""
    unheard = state.beliefs.heard < 0.35 and state.mood.anger >= 5.5
    return unheard and not reading.labels & LISTENING


def _finding(
    ap: Appraiser, state: State, finding: Finding, early: bool, stale: bool
) -> None:
    effect = EFFECTS[finding.label]
    scale, cause = finding.p, effect.cause
    if finding.label not in FAULTS:
        scale *= repeated(finding.label, state.count(finding.label))
        scale *= 0.0 if stale else 1.0
        if early and finding.label in REMEDIAL:
            scale *= 0.5
            cause = f"{cause}, but before you had heard them out"
    for belief, size in effect.moves:
        ap.nudge(belief, size * scale, cause, finding.evidence, finding.label)


def read_words(ap: Appraiser, state: State, reading: Reading, stale: bool) -> None:
    """What the findings of a reply do; `stale` if the same was said before."""
    early = _too_early(state, reading)
    for finding in reading.findings:
        _finding(ap, state, finding, early, stale)
    if stale:
        for belief, size in (("heard", -0.2), ("goodwill", -0.12)):
            ap.nudge(belief, size, "you said the same thing again")
    if "apology" in reading.labels and state.count("apology") >= 2:
        sorry = reading.get("apology")
        words = sorry.evidence if sorry else ""
        ap.nudge("person", -0.1, "one apology too many", words, "apology")
        ap.nudge("goodwill", -0.12, "one apology too many", words, "apology")
    if early and "redress" in reading.labels:
        money = reading.get("redress")
        words = money.evidence if money else ""
        cause = "you offered money before you had heard them out: felt bought off"
        ap.nudge("goodwill", -0.18, cause, words, "redress")


_REFUSALS: dict[str, tuple[str, float, str]] = {
    "not heard": ("goodwill", -0.15, "you made an offer before you had listened"),
    "too little": ("outcome", -0.06, "what you offered was too little for the loss"),
    "wrong thing": ("heard", -0.08, "what you offered did not touch the problem"),
    "too much": ("goodwill", -0.05, "one more gift looked odd"),
}


def read_offers(ap: Appraiser, responses: list[Response]) -> None:
    """What accepted and refused offers do."""
    for response in responses:
        remedy, words = response.remedy, response.evidence
        if response.answer in ("takes", "chooses"):
            gave = f"you gave them {of_them(remedy.what)}"
            share = min(0.75, 0.6 * remedy.worth)
            ap.nudge("outcome", share, gave, words, "solution")
            ap.nudge("fix", 0.2, gave, words, "solution")
        elif response.answer in _REFUSALS:
            belief, size, cause = _REFUSALS[response.answer]
            ap.nudge(belief, size, cause, words, "redress")


def read_concern(ap: Appraiser, about: str, by_remedy: bool) -> None:
    """What it does that a concern is met."""
    about = of_them(about)
    answered = f"you gave them an answer about {about}"
    cause = f"you took care of {about}" if by_remedy else answered
    gains = (
        (("fix", 0.15), ("heard", 0.12), ("outcome", 0.12))
        if by_remedy
        else (("heard", 0.2), ("person", 0.12), ("goodwill", 0.12), ("outcome", 0.1))
    )
    for belief, size in gains:
        ap.nudge(belief, size, cause)


def read_pace(ap: Appraiser, seconds: float | None) -> None:
    """What a long pause does before a reply comes."""
    if seconds is None or seconds <= SLOW_AFTER:
        return
    size = -min(0.12, 0.04 * (1 + (seconds - SLOW_AFTER) // 30))
    ap.nudge("process", size, f"you took {round(seconds)} seconds to answer")


SORE = "you touched a sore point"
"""The cause that stands for a hot button."""


def read_sore(ap: Appraiser) -> None:
    """What words do that the customer cannot bear to hear again."""
    for belief, size in (("heard", -0.12), ("goodwill", -0.1)):
        ap.nudge(belief, size, SORE)


def read_silence(ap: Appraiser) -> None:
    """What it does when nothing comes at all; venting and waiting do not cool."""
    cause = "you said nothing for long"
    for belief, size in (("heard", -0.10), ("process", -0.12), ("goodwill", -0.06)):
        ap.nudge(belief, size, cause)


def read_broken(ap: Appraiser, what: str) -> None:
    """What it does when an accepted remedy is taken back."""
    cause = f"you took back {of_them(what)}"
    for belief, size in (
        ("outcome", -0.3), ("goodwill", -0.35), ("fix", -0.3), ("owned", -0.2),
    ):  # fmt: skip
        ap.nudge(belief, size, cause, label="overpromise")
