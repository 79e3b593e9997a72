"""Sees what is said back: the report as a restatement, its cost as empathy."""

import re

from scoring.text import Sentence, clauses
from scoring.tie import Tie, content_words, stem

_FRAME = re.compile(
    r"(?<!\S)(?: (?:right|okay|yes|well|and|got it|i see|,|;|hold on|wait))* so(?= )"
    r"| you (?:have |had |are |were |did |only |already |also )*(?:\S+ed|said|told"
    r"|bought|brought|came|paid|went|wrote|took|rang|sent|gave|been|had|stood|sat|got|lost|left"
    r"|made|kept|spent|found|heard|drove|flew|can not|could not)(?= )"
    r"| (?:right|correct|is that it|have i (?:got|understood)(?: \S+)*"
    r"|did i get(?: \S+)*)$"
    r"| (?:i|we) (?:can )?(?:see|hear|understand|gather|know|get)(?: here)?(?: that)?"
    r" (?:you|your|it|the|nobody|they|he|she|there|this)(?= )"
    r"| if i (?:hear|heard|understand|understood|get|got|read|follow)"
    r" (?:you|it|this|that)(?= )| i take it(?= )"
    r"| (?:,|and) yes(?: ,)? (?:it|the|your|she|he|they|that)(?= )"
    r"| as i (?:understand|hear|see|read) it(?= )| in other words(?= )"
    r"| you are (?:quite |absolutely )?right|(?<!\S) (?:okay|right|yes)(?= |$)"
)
_OURS = re.compile(
    r" (?:(?:i|we)(?: \S+)? (?:will|am|are|can|could|shall|would|do)|let me"
    r"|shall (?:i|we)|sorry|apologise|you should|you (?:must|need to|have to|can|could"
    r"|may) (?!not)|policy|thank|because|please|if you|only|just|calm|would)(?= )"
)
_FINITE = re.compile(
    r" (?:is|are|was|were|am|do|does|did|will|can|could|would|should|must|may|might"
    r"|shall|has|have|had|said|says|told|go|went|came|gave|made|put|took|call"
    r"|sent)(?= |$)"
)
_NOT_THEIRS = re.compile(r" (?:i|we)(?= )|^ (?:so|right|okay|yes|no) ")
_WEIGHT = re.compile(
    r" (?:and|with|without|for nothing|on your own|alone|then|after|before|instead"
    r"|again|gone|in front of|still|wasted|all|no|not one|hours?|weeks?|months?"
    r"|days?|who)"
    r"(?= |$)"
)
_SEES = re.compile(r" (?:i|we) can (?:see|hear|understand|gather|tell)(?= )")


def _theirs(sentence: Sentence) -> str:
    """The clauses of a sentence that announce nothing of ours."""
    plain = _SEES.sub(" i see", sentence.plain)
    if plain != sentence.plain:
        return "" if _OURS.search(plain + " ") else plain
    parts = (plain[start:end] for start, end in clauses(sentence))
    return "".join(part for part in parts if not _OURS.search(part + " "))


def restated(sentence: Sentence, tie: Tie) -> float:
    """How surely a sentence says back what the customer reported, 0 to 1.

    It repeats several of the customer's own words in a frame of saying back and
    announces nothing of ours. 'So you ordered it in May and it came in July?'
    """
    theirs = _theirs(sentence)
    words = {stem(word) for word in theirs.split()} & set(content_words(sentence))
    echoes = tie.echoes(sentence) & words
    if len(echoes) < 2:
        return 0.0
    share = len(echoes) / len(words)
    if _FRAME.search(theirs) and share >= 0.25:
        return 0.7 if len(echoes) >= 3 else 0.56
    if sentence.question:
        return 0.0
    bare = len(words) <= 4 and share >= 0.8 and not _NOT_THEIRS.search(sentence.plain)
    return 0.54 if bare or (len(echoes) >= 4 and share >= 0.5) else 0.0


def impact_named(sentence: Sentence, tie: Tie) -> float:
    """How surely a sentence names what it cost the customer, 0 to 1.

    An exclamation without a verb that holds the customer's own burden: 'Six hours with
    two small children and no word.'
    """
    plain = sentence.plain + " "
    if sentence.question or len(sentence.words) < 5:
        return 0.0
    if _OURS.search(plain) or _NOT_THEIRS.search(plain):
        return 0.0
    verbless = not _FINITE.search(plain)
    heavy = len(_WEIGHT.findall(plain))
    echoes = len(tie.echoes(sentence))
    return 0.6 if verbless and echoes and heavy and echoes + heavy >= 3 else 0.0
