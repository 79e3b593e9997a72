"""Makes of a match the quote that a person recognises: the clause that carries it."""

from collections.abc import Sequence

from scoring.text import Sentence, clause_at

LONGEST = 14
"""Words of a quote that is drawn out; a clause up to this length is quoted whole."""

TELLING = 5
"""Words from which a quote that begins inside its clause, as far in, stands alone."""

_JOINTS = frozenset(
    """
    with for to on at in by from so and that which who when because until after before
    while since or if without into over about through under during as than
    """.split()
)
_OPENERS = frozenset(", ; : and but so because although though however or then".split())


def quotable(read: Sequence[Sentence], start: int, end: int) -> tuple[int, int]:
    """The span of the text to quote for a match at `start` to `end`, both inclusive.

    It reaches to the end of the clause, or to a joint of it after about a dozen words;
    a match of a few words is quoted from where its clause begins.
    """
    for sentence in read:
        if sentence.start <= start < sentence.end:
            first, last = _words_of(sentence, start, end)
            low, high = _clause(sentence, first, last)
            first = _begin(sentence, first, last, low, high)
            last = _finish(sentence, first, last, high)
            words = sentence.words
            return min(start, words[first].start), max(end, words[last].end)
    return start, end


def _words_of(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    inside = [
        i for i, w in enumerate(sentence.words) if w.start < end and w.end > start
    ]
    return (inside[0], inside[-1]) if inside else (0, 0)


def _clause(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The first and the last word of the clauses that the match touches."""
    low = clause_at(sentence, sentence.offsets[first])[0]
    high = clause_at(sentence, sentence.offsets[last])[1]
    inside = [i for i, at in enumerate(sentence.offsets) if low <= at < high]
    return min(inside[0], first), max(inside[-1], last)


def _begin(sentence: Sentence, first: int, last: int, low: int, high: int) -> int:
    while low < first and sentence.words[low].plain in _OPENERS:
        low += 1
    short = last - first + 1 < TELLING
    near = first - low < TELLING
    return low if (short or near) and high - low < LONGEST else first


def _finish(sentence: Sentence, first: int, last: int, high: int) -> int:
    if high - first < LONGEST:
        return high
    for i in range(min(high, first + LONGEST), last, -1):
        if sentence.words[i].plain in _JOINTS:
            return _before_joint(sentence, i, last)
    return max(last, min(high, first + LONGEST - 1))


def _before_joint(sentence: Sentence, joint: int, last: int) -> int:
    end = joint - 1
    while end > last and sentence.words[end].plain in _JOINTS | {",", ";", ":"}:
        end -= 1
    return max(end, last)
