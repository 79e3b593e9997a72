"""What the trainee asked, and which fact answers it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from scoring.codebook import FAULTS
from scoring.matching import find
from scoring.reading import Reading
from scoring.text import fold, sentences
from trainer.customer.state import State
from trainer.scenario.model import Scenario

_ASKS = re.compile(
    r"^\W*(?:tell me|talk me through|walk me through|may i (?:ask|have)|"
    r"can i (?:ask|have)|could i (?:ask|have)|let me know|help me understand|"
    r"describe|i'd like to (?:hear|know|understand))"
)
_INVITES = re.compile(
    r"tell me (?:what|everything|more|about|how)|what happened|what's happened|"
    r"walk me through|talk me through|from the (?:beginning|start|top)|what else|"
    r"anything else|help me understand|go on|hear (?:it|the whole|your|what)"
)
_NAME = re.compile(
    r"(?:your|the|which|what) (?:full |last |first |sur|family )?name|"
    r"who am i (?:speaking|talking)|booking (?:code|reference|number)|"
    r"(?:order|customer|account|reference) (?:number|code|name)"
)
_POLITE = re.compile(
    r"\b(?:(?:shall|should|can|could|may|might) (?:i|we)|would you "
    r"(?:like|prefer|mind)|"
    r"(?:do you )?want (?:me|us) to|do you think (?:i|we)|which (?:one|would|do|is)|"
    r"(?:is|would) (?:that|it|this)(?: be)? (?:ok|okay|good|fine|all right|alright|"
    r"any good|help|work|suit))\b|"
    r"^\W*(?:i|we)\b|\b(?:i|we) (?:can|could|should|might|may)\b|"
    r"\b(?:ok|okay|yes|right|all right)\W*$"
)
"""An offer, or a request for leave, in the shape of a question: 'Can I ring you?'"""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: facts by index, whether a wish, a name, the whole story,
    something told before (again), or something that nothing here answers."""

    facts: tuple[int, ...] = ()
    wish: bool = False
    name: bool = False
    story: bool = False
    again: bool = False
    unknown: bool = False


def _questions(reply: str) -> list[str]:
    parts = ((reply[s.start : s.end], s.question) for s in sentences(reply))
    return [part for part, asks in parts if asks or _ASKS.search(fold(part))]


def _facts(scenario: Scenario, questions: str, among: Iterable[int]) -> tuple[int, ...]:
    """The facts asked for, best match first; one question draws one fact."""
    found = [
        (match, i)
        for i in among
        if (match := find(scenario.facts[i].asked, questions, asking=True))
    ]
    ranked = sorted(found, key=lambda pair: (-pair[0].score, pair[1]))
    chosen = ranked[:1]
    for match, i in ranked[1:]:
        best = chosen[0][0]
        if len(chosen) < 2 and (match.end <= best.start or best.end <= match.start):
            chosen.append((match, i))
    return tuple(i for _, i in chosen)


def asked(scenario: Scenario, state: State, reply: str, reading: Reading) -> Asked:
    """What the reply asks of the customer; at most two facts are told at a time."""
    wish = "asks_wish" in reading.labels
    asking = _questions(reply)
    if not asking:
        return Asked(wish=wish)
    questions = ". ".join(asking)
    known = range(len(scenario.facts))
    facts = _facts(scenario, questions, (i for i in known if i not in state.told))
    if facts:
        return Asked(facts)
    if _facts(scenario, questions, sorted(state.told)):
        return Asked(wish=wish, again=not wish)
    plain = fold(questions)
    story = not wish and bool(_INVITES.search(plain))
    name = bool(_NAME.search(plain))
    real = any(not _POLITE.search(fold(question)) for question in asking)
    # 'What do you expect?' is a blow, and is answered as one
    plainly = real and not reading.labels & FAULTS
    unknown = plainly and not (wish or story or name)
    return Asked((), wish, name, story, unknown=unknown)
