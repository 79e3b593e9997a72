"""The customer's words: reaction, answer, response to an offer, next concern."""

import re
from dataclasses import dataclass, replace

from scoring.codebook import MOVES
from scoring.reading import Reading
from scoring.text import fold
from trainer.customer.hearing import Said
from trainer.customer.lines import Lines, heat
from trainer.customer.offers import Response
from trainer.customer.questions import Asked
from trainer.customer.state import State
from trainer.scenario.model import Concern, Remedy, Scenario
from trainer.scenario.voice import Heat

FAULT_CUES = (
    "rudeness", "blame", "defensive", "cut_off", "minimising", "non_apology", "canned",
    "policy_wall", "deferral", "overpromise",
)  # fmt: skip
"""What a customer reacts to first when several things went wrong."""

MOVE_CUES = (
    ("extra_mile", "extra mile"),
    ("ownership", "ownership"),
    ("apology", "apology"),
    ("empathy", "heard"),
    ("restatement", "heard"),
    ("prevention", "prevention"),
    ("explanation", "explanation"),
    ("follow_up", "follow up"),
    ("urgency", "urgency"),
    ("valued", "valued"),
    ("inquiry", "inquiry"),
)


@dataclass(frozen=True, slots=True)
class Heard:
    """All that the customer has to answer in one turn.

    before: their mind as the reply came. rising: a concern that surfaces now. nag: one
    that is open and got nothing. settled: the last concern has just been met.
    """

    said: Said
    before: State
    rising: Concern | None
    nag: Concern | None
    settled: bool


def _worst(reading: Reading) -> str:
    return next((cue for cue in FAULT_CUES if cue in reading.labels), "")


def _best(said: Said, state: State) -> str:
    """The move to react to: one not made before, else none."""
    asked = said.asked
    # 'At last somebody asks' fits the first real question, not 'Can I ring you?'
    offers_only = asked == Asked()
    asks = offers_only or asked.unknown or asked.again
    asks = asks or bool(asked.facts and state.count("inquiry"))
    cues = [
        (label, cue)
        for label, cue in MOVE_CUES
        if label in said.reading.labels and not (label == "inquiry" and asks)
    ]
    fresh = (cue for label, cue in cues if state.count(label) == 0)
    return next(fresh, next((cue for _, cue in cues), ""))


def reaction(lines: Lines, heard: Heard, mood: Heat) -> str:
    """To how it was said: faults first, then the move that mattered most."""
    said = heard.said
    if said.puzzled:
        return lines.pick("puzzled", mood)
    if said.hot_button and (words := lines.speak(said.hot_button)):
        return words
    cue = _worst(said.reading) or _repetition(said) or _best(said, heard.before)
    if not cue and not said.responses and said.asked == Asked():
        cue = _for_nothing(said)
    return lines.pick(cue, mood) if cue else ""


_SUBSTANCE = frozenset({"solution", "redress", "options", "asks_wish"})


def _for_nothing(said: Said) -> str:
    """To a reply that did nothing: emptiness is called so, a goodbye or a plain word
    about the case is not."""
    if said.farewell:
        return ""
    busy = said.matter or said.reading.labels & _SUBSTANCE
    return "short" if busy else "vague"


def _repetition(said: Said) -> str:
    if said.stale:
        return "same again"
    return "sorry again" if said.sorry_again else ""


def answer(lines: Lines, heard: Heard, scenario: Scenario, mood: Heat) -> str:
    """To what was asked: facts, a wish, a name, or that they cannot say."""
    asked = heard.said.asked
    parts = [lines.speak(scenario.facts[i].says) for i in asked.facts]
    if asked.again:
        parts.append(lines.pick("retell", mood))
    if asked.name:
        parts.append(lines.pick("asked name", mood, name=scenario.customer.name))
    if asked.wish and heard.nag:
        bridge = lines.pick("asked wish", mood)
        wish = lines.first_of(heard.nag.says, *heard.nag.again)
        parts.extend((bridge, wish) if wish else ())
    if asked.unknown and not any(parts):
        parts.append(lines.pick("unknown", mood))
    return " ".join(part for part in parts if part)


def _one_offer(lines: Lines, response: Response, mood: Heat) -> str:
    remedy = response.remedy
    if response.answer == "left":
        return ""
    if response.answer == "takes" and (said := lines.speak(remedy.takes)):
        return said
    said = lines.pick(response.answer, mood, remedy=remedy.what)
    if response.answer == "chooses" and said:
        return said
    return said or lines.pick("short", mood)


_WANTED = ("chooses", "takes", "doubts")
_REFUSED = ("not heard", "wrong thing", "too little", "too much")


def offers(lines: Lines, heard: Heard, mood: Heat) -> list[str]:
    """To what was offered: two things they want, or else one that they do not."""
    made = heard.said.responses
    wanted = [r for answer in _WANTED for r in made if r.answer == answer]
    refused = [r for answer in _REFUSED for r in made if r.answer == answer]
    spoken = wanted[:2] or refused[:1]
    if not spoken and not heard.said.reading.labels & MOVES:
        # 'I'll ring you when Jo leaves' does not offer Jo a second time
        spoken = [r for r in made if r.answer == "already"][:1]
    said = [_one_offer(lines, response, mood) for response in spoken]
    return [part for part in said if part]


_JOINED = re.compile(
    r"^\W*(?:and|then|but|so|or|only|hang on|still|go on|there (?:is|remains)|"
    r"that leaves|oh)\b"
)


def _pending(heard: Heard, scenario: Scenario) -> Remedy | None:
    """A remedy for the open concern that they want and do not yet believe in."""
    if heard.nag is None:
        return None
    state, now = heard.before, heard.said.responses
    doubted = {*state.doubted, *(r.remedy.id for r in now if r.answer == "doubts")}
    left = doubted.intersection(heard.nag.met_by).difference(state.accepted)
    return next((r for r in scenario.remedies if r.id in left), None)


def _again(lines: Lines, heard: Heard, scenario: Scenario, mood: Heat) -> str:
    """Back to a concern that got nothing, or to the doubt about what it got."""
    nag = heard.nag
    if nag is None:
        return ""
    if pending := _pending(heard, scenario):
        doubts = any(r.answer == "doubts" for r in heard.said.responses)
        return "" if doubts else lines.pick("doubts", mood, remedy=pending.what)
    said = lines.first_of(*nag.again, nag.says)
    # without the name of the thing it would seem to be about what was just answered
    return said or lines.pick("still", mood, needs="{about}", about=nag.about)


def concern(
    lines: Lines, heard: Heard, scenario: Scenario, mood: Heat, abrupt: bool
) -> tuple[str, str]:
    """What they come to next: a bridge to it ('' where none is needed) and the words.

    abrupt: something else was said before, so that the step must be marked.
    """
    if heard.settled:
        return "", lines.pick("settled", mood)
    if heard.rising:
        said = lines.first_of(heard.rising.says, *heard.rising.again)
        joined = bool(_JOINED.search(fold(said)))
        bridge = lines.pick("next", mood) if said and abrupt and not joined else ""
        return bridge, said
    return "", _again(lines, heard, scenario, mood)


MOST_WORDS = 60
"""Words of one answer, about; nobody upset holds a longer speech in a talk."""


def _fit(react: str, told: str, offered: list[str], bridge: str, said: str) -> str:
    """The parts as one speech; what matters least goes first where it grows long."""

    def joined() -> str:
        return " ".join(p for p in (react, told, *offered, bridge, said) if p)

    if len(joined().split()) > MOST_WORDS:
        bridge = ""
    if len(joined().split()) > MOST_WORDS and (told or offered or said):
        react = ""
    if len(joined().split()) > MOST_WORDS:
        offered = offered[:1]
    return joined()


def compose(lines: Lines, heard: Heard, scenario: Scenario, state: State) -> str:
    """The whole answer: two to four parts, never empty, no sentence twice."""
    mood = heat(state.mood.anger)
    rising = heard.rising
    asked = heard.said.asked
    wished = replace(heard, nag=heard.nag or rising)
    told = answer(lines, wished, scenario, mood)
    if asked.wish and rising and wished.nag is rising:
        heard = replace(heard, rising=None)
    offered = offers(lines, heard, mood)
    react = reaction(lines, heard, mood)
    if told and not asked.unknown:
        heard = replace(heard, nag=None)
    bridge, said = concern(lines, heard, scenario, mood, not offered)
    whole = _fit(react, told, offered, bridge, said)
    return whole or lines.pick("short", mood) or lines.pick("still", mood) or "…"


def silence(lines: Lines, state: State, nag: Concern | None) -> str:
    """What they say into a silence."""
    mood = heat(state.mood.anger)
    said = lines.pick("silence", mood)
    if said:
        return said
    return (nag and lines.first_of(*nag.again)) or lines.pick("short", mood) or "…"
