"""What a reply says to this customer: offers, questions, sore points, repetition."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from scoring.matching import content, find
from scoring.reading import Reading
from scoring.text import fold
from trainer.customer import offers, questions
from trainer.customer.acted import with_acts
from trainer.customer.appraisal import same_again
from trainer.customer.offers import Offer, Response
from trainer.customer.questions import Asked
from trainer.customer.state import State
from trainer.scenario.model import Remedy, Scenario

_WORD = re.compile(r"[^\W\d_]{2,}")
_FAREWELL = re.compile(
    r"\b(?:bye|goodbye|good ?night|good luck|take care|all the best|"
    r"have a (?:nice|good|lovely|great|wonderful|safe))\b"
)
MATTER = 2
"""Content words of the case from which a reply is not called empty; calibrated."""


@dataclass(frozen=True, slots=True)
class Said:
    """One reply as the customer hears it.

    offers: what was really put forward. responses: what they make of each offer.
    lost: accepted remedies that are taken back. hot_button: the answer to sore words.
    matter: it speaks of things of this case, even where nothing came of it. farewell:
    it says goodbye.
    """

    reply: str
    reading: Reading
    seconds: float | None
    offers: tuple[Offer, ...]
    responses: tuple[Response, ...]
    lost: tuple[Remedy, ...]
    asked: Asked
    hot_button: str
    stale: bool
    sorry_again: bool
    puzzled: bool
    matter: bool = False
    farewell: bool = False

    @property
    def taken(self) -> tuple[str, ...]:
        """Ids of the remedies that the customer accepts."""
        accepts = ("takes", "chooses")
        return tuple(r.remedy.id for r in self.responses if r.answer in accepts)


def listen(
    scenario: Scenario,
    state: State,
    reply: str,
    reading: Reading,
    seconds: float | None,
) -> Said:
    """What the customer takes in, before it does anything to them."""
    spoken_of = offers.mentioned(scenario, reply)
    offered = offers.offered(spoken_of, reply, reading)
    responses = offers.respond(scenario, state, reply, reading, offered)
    sore = _hot_button(scenario, reply)
    asked = questions.asked(scenario, state, reply, reading)
    return Said(
        reply=reply,
        reading=with_acts(scenario, reply, reading, offered, responses),
        seconds=seconds,
        offers=tuple(offered),
        responses=tuple(responses),
        lost=tuple(o.remedy for o in offers.withdrawn(spoken_of, state)),
        # what is answered as an offer or a blow is no open question any more
        asked=replace(asked, unknown=False) if offered or sore else asked,
        hot_button=sore,
        stale=same_again(state, reply),
        sorry_again="apology" in reading.labels and state.count("apology") >= 2,
        puzzled=not _WORD.search(reply),
        matter=len(set(content(reply)) & _words(_matters(scenario))) >= MATTER,
        farewell=bool(_FAREWELL.search(fold(reply))),
    )


def _matters(scenario: Scenario) -> tuple[str, ...]:
    """What the trainee knows, may do, and was told."""
    return (
        *scenario.brief.know,
        *(f"{c.says} {c.answer}" for c in scenario.concerns),
        *(phrase for r in scenario.remedies for phrase in r.heard_as),
    )


@lru_cache(maxsize=32)
def _words(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for text in texts for word in content(text))


def _hot_button(scenario: Scenario, reply: str) -> str:
    for button in scenario.hot_buttons:
        match = find(button.heard_as, reply)
        if match and not match.refused:
            return button.says
    return ""
