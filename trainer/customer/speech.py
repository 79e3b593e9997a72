"""The customer's words: reaction, answer, response to an offer, next concern."""

from dataclasses import dataclass, replace

from scoring.reading import Reading
from trainer.customer.hearing import Said
from trainer.customer.lines import Lines, heat
from trainer.customer.offers import Response
from trainer.customer.questions import Asked
from trainer.customer.state import State
from trainer.scenario.model import Concern, Scenario
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


def _best(reading: Reading, state: State) -> str:
    """The move to react to: one not made before, else none."""
    fresh = (
        cue
        for label, cue in MOVE_CUES
        if label in reading.labels and state.count(label) == 0
    )
    again = (cue for label, cue in MOVE_CUES if label in reading.labels)
    return next(fresh, next(again, ""))


def reaction(lines: Lines, heard: Heard, mood: Heat) -> str:
    """To how it was said: faults first, then the move that mattered most."""
    said = heard.said
    if said.puzzled:
        return lines.pick("puzzled", mood)
    if said.hot_button and (words := lines.speak(said.hot_button)):
        return words
    cue = _worst(said.reading) or _repetition(said)
    cue = cue or _best(said.reading, heard.before)
    if not cue and not said.responses and said.asked == Asked():
        cue = "vague"
    return lines.pick(cue, mood) if cue else ""


def _repetition(said: Said) -> str:
    if said.stale:
        return "same again"
    return "sorry again" if said.sorry_again else ""


def answer(lines: Lines, heard: Heard, scenario: Scenario, mood: Heat) -> str:
    """To what was asked: facts, a wish, a name, or that they cannot say."""
    asked = heard.said.asked
    parts = [lines.speak(scenario.facts[i].says) for i in asked.facts]
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


_WEIGHT = (
    "chooses", "takes", "doubts", "not heard", "wrong thing", "too little", "too much",
    "already",
)  # fmt: skip


def offers(lines: Lines, heard: Heard, mood: Heat) -> str:
    """To what was offered: at most two answers, the weightiest first."""
    real = [r for r in heard.said.responses if r.answer in _WEIGHT]
    ranked = sorted(real, key=lambda r: _WEIGHT.index(r.answer))
    said = [_one_offer(lines, response, mood) for response in ranked[:2]]
    return " ".join(part for part in said if part)


def concern(lines: Lines, heard: Heard, mood: Heat, busy: bool) -> str:
    """What they come to next: a new concern, or one that got nothing yet."""
    if heard.settled:
        return lines.pick("settled", mood)
    if heard.rising:
        said = lines.first_of(heard.rising.says, *heard.rising.again)
        bridge = lines.pick("next", mood) if said and not busy else ""
        return " ".join(part for part in (bridge, said) if part)
    if heard.nag and not busy:
        said = lines.first_of(*heard.nag.again, heard.nag.says)
        return said or lines.pick("still", mood, about=heard.nag.about)
    return ""


def compose(lines: Lines, heard: Heard, scenario: Scenario, state: State) -> str:
    """The whole answer: two to four parts, never empty, no sentence twice."""
    mood = heat(state.mood.anger)
    if heard.rising:
        heard = replace(heard, nag=heard.nag or heard.rising)
    told = answer(lines, heard, scenario, mood)
    offered = offers(lines, heard, mood)
    react = reaction(lines, heard, mood)
    busy = bool(told) or (bool(offered) and bool(react) and not heard.rising)
    following = concern(lines, heard, mood, busy)
    parts = [part for part in (react, told, offered, following) if part]
    if not parts:
        parts = [lines.pick("short", mood) or lines.pick("still", mood) or "…"]
    return " ".join(parts)


def silence(lines: Lines, state: State, nag: Concern | None) -> str:
    """What they say into a silence."""
    mood = heat(state.mood.anger)
    said = lines.pick("silence", mood)
    if said:
        return said
    return (nag and lines.first_of(*nag.again)) or lines.pick("short", mood) or "…"
