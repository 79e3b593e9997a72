"""Whether a text says one of several phrasings, by shared content words.

A first version without an encoder: words are cut to a stem, numbers and clock times
weigh more, and negated or hedged clauses are told apart from plain ones.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from scoring.text import clauses, fold, sentences

FLOOR = 0.6
"""Share of a phrasing's weight that must be found; calibrated on the shipped drills."""

_TOKEN = re.compile(r"\d{1,2}[:.]\d{2}|\d+|[a-zà-ÿ]+(?:'[a-z]+)?")
_SUFFIX = re.compile(r"(?:ings?|edly|ed|ies|es|s|ly|ment|ers?)$")
_STOP = frozenset(
    "a an and are as at be been but by can could did do does for from had has have he "
    "her here him his i i'd i'll i'm if in into is it it's its just let let's me my no "
    "not of off on or our out shall she should so some than that that's the their them "
    "then there there's they this to too up us was we we'd we'll we're well were what "
    "when where which who why will with would you you'd you'll you're your "
    "one any all about also right now please want wants like how".split()
)
_STOP_ASKING = (_STOP | {"need", "needed", "tell", "me"}) - frozenset(
    "when where who why how many much".split()
)
_WHAT_TIME = re.compile(r"\b(?:what time|how soon|by when|what day)\b")
_LIGHT = frozenset(
    "put mov get got giv go offer send sort hav mak tak bring book hold arrang "
    "do".split()
)
"""Stems of verbs that offer anything; one stands for another, and alone says little."""
_REFUSES = re.compile(
    r"(?<!you )\b(?:can't|cannot|can not|couldn't|won't|will not|unable|not able|"
    r"not possible|impossible|not allowed|no longer|not going to|sold out|fully booked|"
    r"is full|are full|don't have(?! to)|isn't any|is not|isn't|doesn't|do not|"
    r"don't(?! worry| have)|never|instead of|rather than)\b"
)
"""What takes an offer away. 'You won't pay for this month' gives one."""
_HEDGES = re.compile(
    r"\b(?:if (?:i|we) could|if it were|if it was|wish|would have|might|maybe|perhaps|"
    r"(?:have|has|need) to (?:ask|check|see|clear)|(?:ask|check with) (?:my|the) "
    r"(?:manager|boss|supervisor|director|lead|office|team|duty)|"
    r"try|hopefully|not sure|see if|see whether|look into|"
    r"(?:could|should) have (?:been|done|had|put|got|sent|given|told|made))\b"
)


WIDEST = 240
"""Characters of the widest stretch in which words still belong together."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where a text says one of the phrasings, `text[start:end]`.

    score: 0 to 1. refused: said in the negative ('I can't …'). hedged: said as a
    maybe ('I'd have to ask whether …'). words: the stems that matched.
    """

    score: float
    start: int
    end: int
    refused: bool
    hedged: bool
    words: frozenset[str]


def stem(word: str) -> str:
    """A word cut to its stem, crudely: 'booking', 'booked' and 'books' are 'book'."""
    if word[0].isdigit():
        return word.replace(".", ":")
    word = word.removesuffix("'s")
    short = _SUFFIX.sub("", word) if len(word) > 4 else word
    short = short.rstrip("e") if len(short) > 3 else short
    if len(short) > 3 and short[-1] == short[-2]:
        short = short[:-1]
    return short if len(short) >= 3 else word


_UNITS = "one two three four five six seven eight nine".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SPELT = re.compile(
    rf"\b(?:(?P<hundreds>a|{'|'.join(_UNITS)}) hundred(?: (?:and )?|\b))?"
    rf"(?:(?P<tens>{'|'.join(_TENS)})(?:[- ](?P<units>{'|'.join(_UNITS)}))?\b)?"
)
_MONEY = {"quid": "pound", "buck": "dollar", "bucks": "dollar"}


def _figures(spelt: re.Match[str]) -> str:
    """A number from twenty to 999 in figures: people write '260' and say the words."""
    hundreds, tens, units = spelt["hundreds"], spelt["tens"], spelt["units"]
    if not hundreds and not tens:
        return spelt[0]
    value = 100 * (_UNITS.index(hundreds) + 1 if hundreds in _UNITS else bool(hundreds))
    value += 10 * (_TENS.index(tens) + 2) if tens else 0
    return str(value + (_UNITS.index(units) + 1 if units else 0)) + (
        " " if spelt[0].endswith(" ") else ""
    )


def content(text: str, asking: bool = False) -> tuple[str, ...]:
    """The stems of the words that carry meaning, in order.

    asking: between questions 'when' and 'who' carry meaning, 'need to' does not.
    """
    plain = fold(text)
    if asking:
        plain = _WHAT_TIME.sub("when", plain)
    stop = _STOP_ASKING if asking else _STOP
    words = (w for w in _TOKEN.findall(_SPELT.sub(_figures, plain)) if w not in stop)
    return tuple(stem(_MONEY.get(word, word)) for word in words)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrasing ready to be looked for.

    literal: its words as they stand, where what carries meaning is too little: 'you're
    not the only one' must not be heard in 'it's only a delay'.
    """

    stems: tuple[str, ...]
    literal: str
    negative: bool


@lru_cache(maxsize=4096)
def _phrase(text: str, asking: bool) -> _Phrase:
    plain = fold(text)
    words = _TOKEN.findall(plain)
    stems = tuple(dict.fromkeys(content(text, asking))) or tuple(dict.fromkeys(words))
    thin = sum(map(_weight, stems)) < 1.5 and len(words) > 2
    literal = " ".join(words) if thin else ""
    return _Phrase(stems, literal, bool(_REFUSES.search(plain)))


def _weight(word: str) -> float:
    return 1.6 if word[0].isdigit() else 0.4 if word in _LIGHT else 1.0


def _alike(a: str, b: str) -> bool:
    if a == b or (a in _LIGHT and b in _LIGHT):
        return True
    if a[0].isdigit() or b[0].isdigit():
        return False
    short, long = sorted((a, b), key=len)
    return len(short) >= 5 and long.startswith(short)


def _score(phrase: _Phrase, window: "_Window") -> tuple[float, frozenset[str]]:
    if phrase.literal:
        found = f" {phrase.literal} " in f" {window.words} "
        return float(found), frozenset(phrase.stems if found else ())
    hits = [
        p
        for p in phrase.stems
        if p in window.stems or any(_alike(p, stem) for stem in window.stems)
    ]
    total = sum(map(_weight, phrase.stems))
    return sum(map(_weight, hits)) / total, frozenset(hits)


@dataclass(frozen=True, slots=True)
class _Window:
    """A stretch of a text: its span, its stems, its plain words."""

    start: int
    end: int
    stems: frozenset[str]
    words: str
    refused: bool
    hedged: bool


def windows(text: str) -> list[tuple[int, int]]:
    """Every clause of a text, every two in a row, every sentence, as spans.

    The narrow ones come first: where they say it, the wide ones add nothing.
    """
    single: list[tuple[int, int]] = []
    wide: list[tuple[int, int]] = []
    for sentence in sentences(text):
        spans = [sentence.span(start, end) for start, end in clauses(sentence)]
        single += spans
        wide += [(a[0], b[1]) for a, b in pairwise(spans)]
        wide.append((sentence.start, sentence.end))
    wide += _fragments(text)
    return single + [span for span in wide if span[1] - span[0] <= WIDEST]


FRAGMENT, TOGETHER = 4, 9
"""Words of a sentence so short that it leans on its neighbour ('Yes. Jo. At two.'),
and of the two together; calibrated."""


def _fragments(text: str) -> list[tuple[int, int]]:
    """Every two sentences in a row of which one is a mere fragment, as spans."""
    sized = [(s, len(text[s.start : s.end].split())) for s in sentences(text)]
    return [
        (a.start, b.end)
        for (a, short), (b, long) in pairwise(sized)
        if min(short, long) <= FRAGMENT and short + long <= TOGETHER
    ]


@lru_cache(maxsize=64)
def _windows(text: str, asking: bool) -> tuple[_Window, ...]:
    return tuple(_window(text, *span, asking) for span in windows(text))


def _window(text: str, start: int, end: int, asking: bool) -> _Window:
    plain = fold(text[start:end])
    return _Window(
        start,
        end,
        frozenset(content(plain, asking)),
        " ".join(_TOKEN.findall(plain)),
        bool(_REFUSES.search(plain)),
        bool(_HEDGES.search(plain)),
    )


def find(
    phrases: Sequence[str], text: str, asking: bool = False, floor: float = FLOOR
) -> Match | None:
    """The best place where the text says one of the phrasings, None below the floor.

    Of a phrasing of one or two content words all but a light verb must be there.
    asking: the phrasings and the text are questions.
    """
    best: Match | None = None
    looked_for = [p for p in (_phrase(words, asking) for words in phrases) if p.stems]
    for window in _windows(text, asking):
        for phrase in looked_for:
            score, hits = _score(phrase, window)
            needed = 0.75 if len(phrase.stems) <= 2 else floor
            if score >= needed and (best is None or score > best.score + 1e-9):
                refused = window.refused and not phrase.negative
                best = Match(
                    score, window.start, window.end, refused, window.hedged, hits
                )
    return best


def alike(a: str, b: str) -> float:
    """How much of two texts is the same, 0 to 1, by content words (Jaccard)."""
    left, right = set(content(a)), set(content(b))
    if not left or not right:
        return 1.0 if fold(a).strip() == fold(b).strip() else 0.0
    return len(left & right) / len(left | right)
