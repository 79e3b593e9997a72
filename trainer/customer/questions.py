"""What the trainee asked, and which fact answers it."""

import re
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: facts by index, whether a wish, a name, the whole story, or
    something that nothing here answers."""

    facts: tuple[int, ...] = ()
    wish: bool = False
    name: bool = False
    story: bool = False
    unknown: bool = False


def _questions(reply: str) -> str:
    parts = ((reply[s.start : s.end], s.question) for s in sentences(reply))
    asking = (part for part, asks in parts if asks or _ASKS.search(fold(part)))
    return ". ".join(asking)


def _facts(scenario: Scenario, state: State, questions: str) -> tuple[int, ...]:
    """The facts asked for, best match first; one question draws one fact."""
    found = [
        (match, i)
        for i, fact in enumerate(scenario.facts)
        if i not in state.told and (match := find(fact.asked, questions, asking=True))
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
    questions = _questions(reply)
    if not questions:
        return Asked(wish="asks_wish" in reading.labels)
    facts = _facts(scenario, state, questions)
    plain = fold(questions)
    wish = "asks_wish" in reading.labels
    story = not facts and not wish and bool(_INVITES.search(plain))
    name = not facts and bool(_NAME.search(plain))
    inquiry = "inquiry" in reading.labels
    unknown = inquiry and not (facts or wish or story or name)
    return Asked(facts, wish, name, story, unknown)
