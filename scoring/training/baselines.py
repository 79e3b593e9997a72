"""What a judge must beat: the length of a reply, and plain keywords."""

import re

KEYWORDS: dict[str, str] = {
    "apology": r"sorry|apologi[sz]e|apolog",
    "ownership": r"our (?:fault|mistake)|my (?:fault|mistake)|responsib",
    "empathy": r"understand|imagine|must be|frustrat",
    "inquiry": r"\?",
    "asks_wish": r"what would|how can (?:i|we)|would you like",
    "restatement": r"so you|you said|if i understand",
    "solution": r"i(?:'| wi)ll|we(?:'| wi)ll|let me|i can",
    "options": r"\bor\b|option|either",
    "redress": r"refund|voucher|free|discount|credit",
    "extra_mile": r"personally|myself|coffee",
    "urgency": r"right now|right away|immediately|minutes|today",
    "follow_up": r"call you|get back|let you know|follow up",
    "valued": r"thank|value|appreciate",
    "explanation": r"because|reason|happened",
    "prevention": r"again|in future|make sure",
    "non_apology": r"sorry (?:if|you feel|but)",
    "defensive": r"not (?:my|our) fault|actually|didn't",
    "blame": r"you should have|your fault|they ",
    "policy_wall": r"policy|rules|can't|cannot",
    "deferral": r"manager|contact|call (?:us|this)|form",
    "minimising": r"calm down|only|just|at least",
    "rudeness": r"stupid|idiot|whatever|shut up",
    "cut_off": r"stop|yes or no",
    "overpromise": r"promise|guarantee|never",
    "canned": r"inconvenience|valued customer|important to us",
}
"""One plain expression a label, as a first guess would have it."""

_COMPILED = {label: re.compile(r, re.IGNORECASE) for label, r in KEYWORDS.items()}


def by_keywords(reply: str) -> set[str]:
    """The labels whose keywords stand anywhere in the reply."""
    return {label for label, found in _COMPILED.items() if found.search(reply)}


def by_length(reply: str) -> float:
    """A mark from the number of words alone."""
    return float(len(reply.split()))
