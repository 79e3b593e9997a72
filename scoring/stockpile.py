"""Recognises a reply that could be pasted unchanged under any complaint."""

from collections.abc import Sequence

from scoring.cues.stock import STOCK
from scoring.text import Sentence, clauses
from scoring.tie import Tie, concrete, own_words


def stock_phrases(read: Sequence[Sentence]) -> int:
    """How many clauses hold a stock phrase."""
    return sum(
        any(p.search(s.plain, max(0, start - 1), end) for p in STOCK)
        for s in read
        for start, end in clauses(s)
    )


def is_stock_pile(read: Sequence[Sentence], text: str, tie: Tie) -> bool:
    """Whether a reply is a pile: two or more stock phrases, and no tie to this case."""
    if sum(len(s.words) for s in read) < 7 or stock_phrases(read) < 2:
        return False
    specific = set().union(*(tie.specific(s) for s in read)) if read else set()
    own = [w for s in read for w in own_words(s)]
    named = sum(concrete(s, text) for s in read)
    words = sum(len(s.words) for s in read)
    return not specific and named == 0 and len(set(own)) <= max(1, words // 25)
