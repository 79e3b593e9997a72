"""What a reply says to this customer: offers, questions, sore points, repetition."""

import re
from dataclasses import dataclass

from scoring.matching import find
from scoring.reading import Reading
from trainer.customer import offers, questions
from trainer.customer.appraisal import same_again
from trainer.customer.offers import Offer, Response
from trainer.customer.questions import Asked
from trainer.customer.state import State
from trainer.scenario.model import Remedy, Scenario

_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Said:
    """One reply as the customer hears it.

    offers: what was really put forward. responses: what they make of each offer.
    lost: accepted remedies that are taken back. hot_button: the answer to sore words.
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
    return Said(
        reply=reply,
        reading=reading,
        seconds=seconds,
        offers=tuple(offered),
        responses=tuple(offers.respond(scenario, state, reply, reading, offered)),
        lost=tuple(o.remedy for o in offers.withdrawn(spoken_of, state)),
        asked=questions.asked(scenario, state, reply, reading),
        hot_button=_hot_button(scenario, reply),
        stale=same_again(state, reply),
        sorry_again="apology" in reading.labels and state.count("apology") >= 2,
        puzzled=not _WORD.search(reply),
    )


def _hot_button(scenario: Scenario, reply: str) -> str:
    for button in scenario.hot_buttons:
        match = find(button.heard_as, reply)
        if match and not match.refused:
            return button.says
    return ""
