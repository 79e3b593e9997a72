"""A voice: a kind of customer, reusable in every scenario, as a bank of lines."""

from dataclasses import dataclass
from typing import Literal

from trainer.scenario.model import EndingName, EndingText

Heat = Literal["hot", "cool", "warm"]
"""How angry the speaker is: hot from anger 6.5, cool from 3.5, warm below."""

HEATS: tuple[Heat, ...] = ("hot", "cool", "warm")

CUES: dict[str, str] = {
    # reaction to how it was said: moves
    "apology": "a real apology was made",
    "ownership": "somebody took it on themselves",
    "heard": "their feeling or their story was understood (empathy, restatement)",
    "inquiry": "they were asked a real question and no fact answers it better",
    "explanation": "they were told why, or what comes next",
    "urgency": "something is being done right now",
    "valued": "they were told that they matter",
    "extra mile": "somebody did something thoughtful that they never asked for",
    "follow up": "somebody will get back to them",
    "prevention": "it will not happen to the next one",
    # reaction to how it was said: faults
    "non_apology": "'sorry you feel that way'",
    "defensive": "the trainee argues",
    "blame": "somebody else is blamed",
    "policy_wall": "rules",
    "deferral": "handed on, put off, 'my manager'",
    "minimising": "it was played down",
    "rudeness": "the trainee was rude",
    "cut_off": "they were cut off",
    "overpromise": "a promise nobody can keep",
    "canned": "stock phrases",
    # how the talk goes
    "vague": "nothing in the reply to hold on to",
    "puzzled": "the reply makes no sense here",
    "same again": "the trainee repeats themself",
    "sorry again": "the third apology",
    "silence": "the trainee says nothing for long",
    "retell": "asked to tell again what they have told",
    # answers
    "asked wish": "asked what would put it right; the open concern follows",
    "asked name": "asked who they are; {name} may be used",
    "unknown": "asked what they cannot or will not answer",
    # offers
    "takes": "accepts {remedy}",
    "chooses": "picks {remedy} from several options",
    "doubts": "wants {remedy} but has been let down before",
    "too little": "{remedy} does not make up for it",
    "not heard": "offered {remedy} before anybody listened",
    "wrong thing": "{remedy} does not touch what is wrong",
    "too much": "{remedy} on top of all the rest looks odd",
    "already": "{remedy} has been settled already",
    # what comes next
    "next": "a bridge to a new concern, which follows",
    "still": "nothing has happened about what they said; comes back to it",
    "settled": "everything is settled; room for one last word of the trainee",
    "short": "a short filler that answers anything",
}
"""Every cue that a voice has lines for, and when it is spoken."""


@dataclass(frozen=True, slots=True)
class Temper:
    """How this kind of customer differs in more than words; 1 is ordinary.

    quick: how fast anger rises. slow_to_cool: how slowly it falls. proud: how much
    being heard weighs. practical: how much a fix weighs.
    """

    quick: float = 1.0
    slow_to_cool: float = 1.0
    proud: float = 1.0
    practical: float = 1.0


@dataclass(frozen=True, slots=True)
class Voice:
    """A kind of customer: lines by cue and heat, endings, temper.

    strength: how strong the language gets, 1 (mild) to 5 (rough), for employers.
    lines: cue -> heat -> lines; a heat with no lines of its own borrows the others'.
    """

    id: str
    title: str
    about: str
    strength: int
    temper: Temper
    lines: dict[str, dict[Heat, tuple[str, ...]]]
    endings: dict[EndingName, tuple[EndingText, ...]]
