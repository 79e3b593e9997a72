"""How far words are tied to this case: what the customer said, where it happens."""

import re
from dataclasses import dataclass
from functools import lru_cache

from scoring.cues.stock import GENERIC, LIFE, STOPWORDS
from scoring.reading import Context
from scoring.text import Sentence, sentences

_SUFFIX = re.compile(
    r"(?:ations?|ingly|ments?|ness|ings?|edly|ers?|ed|es|ly|ies|y|e|s)$"
)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without its ending, at least three letters long."""
    if len(word) < 4 or word.isdigit():
        return word
    short = _SUFFIX.sub("", word)
    if len(short) < 3:
        return word
    return short[:-1] if len(short) > 3 and short[-1] == short[-2] else short


_GENERIC_STEMS = frozenset(stem(word) for word in GENERIC)


def content_words(sentence: Sentence) -> tuple[str, ...]:
    """The words of a sentence that are not mere grammar, as stems, in order."""
    return tuple(
        stem(w.plain)
        for w in sentence.words
        if w.plain[0].isalnum() and len(w.plain) > 1 and w.plain not in STOPWORDS
    )


@lru_cache(maxsize=2048)
def _stems(text: str) -> frozenset[str]:
    """The stems of one text; a talk's texts come back with every reply."""
    found: set[str] = set()
    for sentence in sentences(text):
        found.update(content_words(sentence))
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Tie:
    """The content words of a case, as stems: the customer's own, and all of them."""

    said: frozenset[str]
    last: frozenset[str]
    case: frozenset[str]

    def echoes(self, sentence: Sentence) -> frozenset[str]:
        """The customer's own words that a sentence says back."""
        return frozenset(content_words(sentence)) & (self.said - _COMMON)

    def specific(self, sentence: Sentence) -> frozenset[str]:
        """The words of a sentence that belong to this case and not to any other."""
        words = {w for w in content_words(sentence) if w not in _GENERIC_STEMS}
        return frozenset(words & self.case)


_COMMON = frozenset(
    stem(word)
    for word in """
    sorry thank thanks help please know want need feel upset angry understand people
    customer service problem manager talk speak hear listen happen
    """.split()
)


@lru_cache(maxsize=64)
def tie_of(context: Context) -> Tie:
    """The words that tie a reply to this context."""
    said = [u.says for u in context.talk if u.who == "customer"]
    told = [u.says for u in context.talk]
    case = [context.setting, context.role, context.facts, *told]
    return Tie(
        frozenset().union(*map(_stems, said)),
        _stems(said[-1] if said else ""),
        frozenset().union(*map(_stems, case)),
    )


_LIFE_STEMS = frozenset(stem(word) for word in LIFE) - _GENERIC_STEMS
_FIGURE = re.compile(r" (?:\d[\d.,:]*|£|\$|€)(?= )")


def concrete(sentence: Sentence, text: str) -> int:
    """How many words of a sentence name a thing, a figure or a person.

    Words of grammar and of the language of service do not count.
    """
    names = sum(
        1
        for w in sentence.words[1:]
        if text[w.start : w.start + 1].isupper()
        and w.plain not in STOPWORDS
        and not text[w.start : w.end].isupper()
        and stem(w.plain) not in _GENERIC_STEMS
    )
    figures = len(_FIGURE.findall(sentence.plain + " "))
    life = sum(1 for w in content_words(sentence) if w in _LIFE_STEMS)
    return names + figures + life


def own_words(sentence: Sentence) -> tuple[str, ...]:
    """The content words of a sentence that are not the language of service."""
    return tuple(w for w in content_words(sentence) if w not in _GENERIC_STEMS)
