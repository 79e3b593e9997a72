"""Reads the words around a match: negated, hypothetical, reported, hedged, asked."""

import re

from scoring.cues.cue import Cue, Guard, pattern
from scoring.text import Sentence, clause_at

_NEGATED = re.compile(
    r" (?:not|never|nobody|no one|none|neither|nor|without|refuse|refusing|unable"
    r"|hardly|stop|instead of|rather than|far from|no way|no)"
    r"(?= (?:\S+ ){0,7}$)"
)
_NOT_A_NO = pattern(
    r"""
    not only | no doubt | no problem | not just | no wonder | not a problem | not at
    all | no matter | why not | if not | no excuse | do not worry | no need to \S+
    | no , | no ;
    """
)
_HYPOTHETICAL = pattern(
    r"""
    if (?:i|we|it|that|they|only)(?: \S+)? (?:could|were|was|had|would|did) | if the
    \S+(?: \S+)? (?:allowed|let|would|could|had|were|was) | if (?:it|this|that|he|she|
    they)(?: \S+)? (?:turns?|proves?|turned) | if only | were it up to | if it was up
    | up to me | wish (?:i|we) could | had i | could have | would have (?!to ) | might
    have | should have | in theory | in an ideal world | normally | usually | supposed
    to | used to | if i start(?:ed)? | suppose i | what if everyone | another day | on
    a good day | had you | i would love to | we would love to | i would have
    """
)
_IF_ONLY = pattern(
    r"""
    if (?:i|we|it|that|they|only)(?: \S+)? (?:could|were|was|had|would|did) | if the
    \S+(?: \S+)? (?:allowed|let|would|could|had|were|was) | if only | were it up to
    | if it was up | up to me | had i | in theory
    """
)
_REPORTED = pattern(
    r"""
    (?:they|he|she|manager|boss|someone|somebody|training|script|book|company|policy)
    (?:said|says|say|tells?|told|wants?|thinks?|asked|expects?|makes?)(?: (?:me|us|i|
    we|that|to))* | (?:am|are|was|were|been) (?:told|supposed|meant|expected|trained|
    paid) to | do you (?:want|expect) (?:me|us) to | am i (?:supposed|meant) to | you
    want me to | as if | you (?:said|say|think|claim)(?: that)? | expect(?:ing)?
    (?:me|us)(?: to)? | why (?:would|should|do) (?:i|we) | heard (?:you|someone)
    """
)
_HEDGED = pattern(
    r"""
    maybe | perhaps | might | possibly | hopefully | (?:will|can|could) try | trying
    to | try to | try and | see if | see what | see whether | ask if | ask whether
    | check if | check whether | hope to | hoping to | whether | not sure | if
    possible | potentially | theoretically | in principle | attempt | look into | do
    my best to | do our best to | might be able | may be able | as soon as
    (?:possible|we can|i can)
    """
)


def _left(sentence: Sentence, start: int) -> str:
    """What stands before the match in its own clause."""
    return sentence.plain[clause_at(sentence, start - 1)[0] : start]


def _negated(sentence: Sentence, start: int) -> bool:
    left = _NOT_A_NO.sub(" ", _left(sentence, start))
    return bool(_NEGATED.search(left))


def _hypothetical(sentence: Sentence, start: int, end: int) -> bool:
    before = sentence.plain[max(0, start - 60) : end] + " "
    after = sentence.plain[end - 1 : end + 60] + " "
    return bool(_HYPOTHETICAL.search(before) or _IF_ONLY.search(after))


def _reported(sentence: Sentence, start: int) -> bool:
    return bool(_REPORTED.search(_left(sentence, start)))


def _hedged(sentence: Sentence, start: int, end: int) -> bool:
    first = clause_at(sentence, start - 1)[0]
    last = clause_at(sentence, end - 1)[1]
    return bool(_HEDGED.search(sentence.plain[first:last] + " "))


_INVERTED = re.compile(
    r"^(?: [,;:]| and| or| so| but)?"
    r" (?:what|when|where|who|which|why|how|did|do|does|is|are|was|were|can|could|would"
    r"|will|shall|have|has|may|should) "
)


def _asked(sentence: Sentence, start: int) -> bool:
    """Whether the match stands in the part of a sentence that asks.

    'I can move you now, is that all right?' states its first clause.
    """
    if not sentence.question:
        return False
    first, last = clause_at(sentence, start - 1)
    clause = sentence.plain[first:last] + " "
    return last == len(sentence.plain) or bool(_INVERTED.match(clause))


def stands(cue: Cue, sentence: Sentence, start: int, end: int) -> bool:
    """Whether a match is meant: nothing that the cue guards against voids it."""
    guards = cue.guards
    voided = (
        (Guard.NEGATED in guards and _negated(sentence, start))
        or (Guard.HYPOTHETICAL in guards and _hypothetical(sentence, start, end))
        or (Guard.REPORTED in guards and _reported(sentence, start))
        or (Guard.HEDGED in guards and _hedged(sentence, start, end))
        or (Guard.ASKED in guards and not sentence.question)
        or (Guard.STATED in guards and _asked(sentence, start))
    )
    if voided:
        return False
    return cue.unless is None or not cue.unless.search(sentence.plain)
