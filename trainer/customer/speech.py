"""The customer's words: reaction, answer, response to an offer, next concern."""

from dataclasses import dataclass, replace

from scoring.reading import Reading
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

    raise_: a concern that surfaces now. nag: one that is open and got nothing.
    """

    reading: Reading
    asked: Asked
    responses: tuple[Response, ...]
    hot_button: str = ""
    stale: bool = False
    sorry_again: bool = False
    puzzled: bool = False
    settled: bool = False
    took_back: bool = False
    raise_: Concern | None = None
    nag: Concern | None = None


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


def reaction(lines: Lines, heard: Heard, state: State, mood: Heat) -> str:
    """To how it was said: faults first, then the move that mattered most."""
    if heard.puzzled:
        return lines.pick("puzzled", mood)
    worst = _worst(heard.reading)
    if heard.hot_button and (said := lines.speak(heard.hot_button)):
        return said
    if worst:
        return lines.pick(worst, mood)
    if heard.stale:
        return lines.pick("same again", mood)
    if heard.sorry_again:
        return lines.pick("sorry again", mood)
    best = _best(heard.reading, state)
    if best:
        return lines.pick(best, mood)
    if heard.responses or heard.asked != Asked():
        return ""
    return lines.pick("vague", mood)


def answer(lines: Lines, heard: Heard, scenario: Scenario, mood: Heat) -> str:
    """To what was asked: facts, a wish, a name, or that they cannot say."""
    asked = heard.asked
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
    real = [r for r in heard.responses if r.answer in _WEIGHT]
    ranked = sorted(real, key=lambda r: _WEIGHT.index(r.answer))
    said = [_one_offer(lines, response, mood) for response in ranked[:2]]
    return " ".join(part for part in said if part)


def concern(lines: Lines, heard: Heard, mood: Heat, busy: bool) -> str:
    """What they come to next: a new concern, or one that got nothing yet."""
    if heard.settled:
        return lines.pick("settled", mood)
    if heard.raise_:
        said = lines.first_of(heard.raise_.says, *heard.raise_.again)
        bridge = lines.pick("next", mood) if said and not busy else ""
        return " ".join(part for part in (bridge, said) if part)
    if heard.nag and not busy:
        said = lines.first_of(*heard.nag.again, heard.nag.says)
        return said or lines.pick("still", mood, about=heard.nag.about)
    return ""


def compose(lines: Lines, heard: Heard, scenario: Scenario, state: State) -> str:
    """The whole answer: two to four parts, never empty, no sentence twice."""
    mood = heat(state.mood.anger)
    if heard.raise_:
        heard = replace(heard, nag=heard.nag or heard.raise_)
    told = answer(lines, heard, scenario, mood)
    offered = offers(lines, heard, mood)
    react = reaction(lines, heard, state, mood)
    busy = bool(told) or (bool(offered) and bool(react) and not heard.raise_)
    following = concern(lines, heard, mood, busy)
    parts = [part for part in (react, told, offered, following) if part]
    if not parts:
        parts = [lines.pick("short", mood) or lines.pick("still", mood) or "…"]
    return " ".join(parts)


def silence(lines: Lines, scenario: Scenario, state: State, nag: Concern | None) -> str:
    """What they say into a silence."""
    mood = heat(state.mood.anger)
    said = lines.pick("silence", mood)
    if said:
        return said
    return (nag and lines.first_of(*nag.again)) or lines.pick("short", mood) or "…"
