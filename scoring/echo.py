"""Sees what is said back: the customer's report as a restatement, its cost as empathy."""

import re

from scoring.text import Sentence
from scoring.tie import Tie, content_words

_SAID_BACK = re.compile(
    r"^(?: (?:right|okay|yes|well|and|got it|i see|,|;|hold on|wait))*(?: so)(?= )"
    r"|^(?: (?:right|okay|yes|,|so))* you (?:\S+ )?(?:\S+ed|said|told|bought|brought|came|paid|went"
    r"|wrote|took|rang|sent|gave|have been|had|were|have)(?= )"
    r"| (?:right|correct|is that it|have i (?:got|understood)(?: \S+)*|did i get(?: \S+)*)$"
)
_OURS = re.compile(
    r" (?:(?:i|we)(?: \S+)? (?:will|am|are|can|could|shall|would|do)|let me|shall (?:i|we)|sorry"
    r"|apologise|my|you should|you (?:must|need|have to|can|could|may)|policy|thank|because"
    r"|please|if you|only|just|calm|would)(?= )"
)
_NOT_THEIRS = re.compile(r" (?:i|we)(?= )|^ (?:so|right|okay|yes|no) ")
_FINITE = re.compile(
    r" (?:is|are|was|were|am|do|does|did|will|can|could|would|should|must|may|might|shall|has"
    r"|have|had|said|says|told|go|went|came|gave|made|put|took|call|sent)(?= |$)"
)
_WEIGHT = re.compile(
    r" (?:and|with|without|for nothing|on your own|alone|then|after|before|instead|again|gone"
    r"|in front of|still|wasted|all|no|not one|hours?|weeks?|months?|days?)(?= |$)"
)


def restated(sentence: Sentence, tie: Tie) -> float:
    """How surely a sentence says back what the customer reported, 0 to 1.

    It repeats several of the customer's own words in a frame of saying back and
    announces nothing of ours. 'So you ordered it in May and it came in July?'
    """
    plain = sentence.plain + " "
    words = set(content_words(sentence))
    echoes = tie.echoes(sentence)
    if len(echoes) < 2 or not words or _OURS.search(plain):
        return 0.0
    share = len(echoes) / len(words)
    framed = bool(_SAID_BACK.search(sentence.plain))
    if framed and share >= 0.25:
        return 0.7 if len(echoes) >= 3 else 0.56
    if sentence.question:
        return 0.0
    return 0.54 if len(echoes) >= 4 and share >= 0.5 else 0.0


def impact_named(sentence: Sentence, tie: Tie) -> float:
    """How surely a sentence names what it cost the customer, 0 to 1.

    An exclamation without a verb that holds the customer's own burden: 'Six hours with
    two small children and no word.'
    """
    plain = sentence.plain + " "
    if sentence.question or _OURS.search(plain) or len(sentence.words) < 5:
        return 0.0
    if _NOT_THEIRS.search(plain):
        return 0.0
    echoes = tie.echoes(sentence)
    verbless = not _FINITE.search(plain)
    if verbless and len(echoes) >= 2 and _WEIGHT.search(plain):
        return 0.6
    return 0.0
