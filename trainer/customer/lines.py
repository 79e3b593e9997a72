"""Picks lines from a voice so that no sentence is spoken twice in a talk."""

from functools import lru_cache
from random import Random

from scoring.text import fold, sentences
from trainer.scenario.voice import HEATS, Heat, Voice

HOT, COOL = 6.5, 3.5
"""Anger from which a speaker is hot, and from which they are cool."""
SHORT_WORDS = 2
"""'No.' and 'Well, then.' may come back: people do that."""


def heat(anger: float) -> Heat:
    """How angry a speaker sounds."""
    return "hot" if anger >= HOT else "cool" if anger >= COOL else "warm"


@lru_cache(maxsize=4096)
def sentence_keys(text: str) -> frozenset[str]:
    """The sentences of a text, folded for comparison, the shortest left out."""
    plain = (
        "".join(c for c in fold(text[s.start : s.end]) if c.isalnum() or c == " ")
        for s in sentences(text)
    )
    keys = (" ".join(key.split()) for key in plain)
    return frozenset(key for key in keys if len(key.split()) > SHORT_WORDS)


def tidy(text: str) -> str:
    """The text with one space between words and a capital at its start."""
    text = " ".join(text.split())
    return text[:1].upper() + text[1:]


class Lines:
    """One turn's picker; remembers what has been said in the talk so far."""

    def __init__(self, voice: Voice, said: frozenset[str], rng: Random) -> None:
        self.voice = voice
        self.said = said
        self.rng = rng

    def fresh(self, text: str) -> bool:
        """Whether no sentence of this text has been spoken yet."""
        return not sentence_keys(text) & self.said

    def speak(self, text: str) -> str:
        """The text, remembered as spoken; '' if a sentence of it was spoken before."""
        if not text or not self.fresh(text):
            return ""
        self.said = self.said | sentence_keys(text)
        return tidy(text)

    def first_of(self, *texts: str) -> str:
        """The first of these texts that is still fresh."""
        return next((said for text in texts if (said := self.speak(text))), "")

    def pick(self, cue: str, heat: Heat, needs: str = "", **names: str) -> str:
        """A fresh line for a cue, of this heat if possible; '' when all are used up.

        needs: text that the line must have in it, such as '{about}'.
        """
        by_heat = self.voice.lines.get(cue, {})
        nearest = sorted(HEATS, key=lambda h: abs(HEATS.index(h) - HEATS.index(heat)))
        for near in nearest:
            lines = [
                _fill(line, names) for line in by_heat.get(near, ()) if needs in line
            ]
            fresh = [line for line in lines if line and self.fresh(line)]
            if fresh:
                return self.speak(self.rng.choice(fresh))
        return ""


def _fill(line: str, names: dict[str, str]) -> str:
    """A line with its placeholders filled; '' where one has nothing to fill it."""
    for name in ("name", "remedy", "about"):
        mark = "{" + name + "}"
        if mark in line:
            if name not in names:
                return ""
            line = line.replace(mark, names[name])
    return line
