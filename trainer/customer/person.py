"""The customer's own noun phrases, put into somebody else's mouth.

'our table on the jetty' is theirs in a debrief, and 'your table' when staff speak.
"""

import re

_OF_THEM = {
    "i am": "they are", "i was": "they were", "i'm": "they're", "i've": "they've",
    "i'll": "they'll", "i'd": "they'd", "i": "they", "me": "them", "my": "their",
    "mine": "theirs", "we're": "they're", "we've": "they've", "we": "they",
    "us": "them", "our": "their", "ours": "theirs",
}  # fmt: skip
_TO_THEM = {
    "i am": "you are", "i was": "you were", "i'm": "you're", "i've": "you've",
    "i'll": "you'll", "i'd": "you'd", "i": "you", "me": "you", "my": "your",
    "mine": "yours", "we're": "you're", "we've": "you've", "we": "you", "us": "you",
    "our": "your", "ours": "yours", "you": "us", "your": "our", "yours": "ours",
}  # fmt: skip


def _swap(text: str, words: dict[str, str]) -> str:
    longest = sorted(words, key=len, reverse=True)
    found = re.compile(rf"\b(?:{'|'.join(longest)})\b(?!')", re.IGNORECASE)
    return found.sub(lambda word: words[word[0].lower()], text)


def of_them(text: str) -> str:
    """As one speaks about the customer: 'what I paid for it' -> 'what they paid …'."""
    return _swap(text, _OF_THEM)


def to_them(text: str) -> str:
    """As staff speak to the customer: 'food for the three of us' -> '… of you'."""
    return _swap(text, _TO_THEM)
