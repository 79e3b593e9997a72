"""A whole talk as the judge sees it: replies, their findings in order, facts."""

from collections.abc import Sequence
from dataclasses import dataclass

from scoring.reading import Reading
from scoring.verdict import Quote


@dataclass(frozen=True, slots=True)
class JudgedReply:
    """One reply of the talk as the judge sees it; `seconds` is None if not timed.

    The text may be empty, for a turn on which the trainee stayed silent.
    """

    text: str
    reading: Reading
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class TalkFacts:
    """What the judge must know of a talk beyond its words.

    Money is in the scenario's own currency. `worth` is what the accepted remedies are
    worth, as a share of what was lost. None where the question does not arise.
    """

    budget: float | None = None
    used: float = 0.0
    needed: float = 0.0
    worth: float = 0.0
    beyond_authority: bool = False
    concerns: int = 0
    concerns_met: int = 0
    promises: int = 0
    promises_broken: int = 0


@dataclass(frozen=True, slots=True)
class Talk:
    """The replies, and every finding as a quote in the order in which it was said.

    hollow: numbers of the replies that were stock piles. By the codebook such a reply
    carries no move; what is said in it earns nothing, but it has been said.
    """

    replies: tuple[JudgedReply, ...]
    facts: TalkFacts
    quotes: tuple[Quote, ...]
    hollow: frozenset[int]

    def said(self, labels: Sequence[str]) -> tuple[Quote, ...]:
        """All findings of these labels, the earliest first."""
        return tuple(quote for quote in self.quotes if quote.label in labels)

    def earned(self, labels: Sequence[str]) -> tuple[Quote, ...]:
        """The same without those in stock piles."""
        return tuple(q for q in self.said(labels) if q.turn not in self.hollow)

    @property
    def spoke(self) -> bool:
        """Whether there is any reply that is neither silence nor a stock pile."""
        return any(
            reply.text.strip() and turn not in self.hollow
            for turn, reply in enumerate(self.replies, 1)
        )


def hear(replies: Sequence[JudgedReply], facts: TalkFacts) -> Talk:
    """The talk with its findings laid out in order."""
    quotes = [q for turn, reply in enumerate(replies, 1) for q in _quotes(turn, reply)]
    hollow = frozenset(quote.turn for quote in quotes if quote.label == "canned")
    return Talk(tuple(replies), facts, tuple(sorted(quotes, key=place)), hollow)


def place(quote: Quote) -> tuple[int, int]:
    """Where a quote stands in the talk: its reply, then its position in it."""
    return quote.turn, quote.start


def _quotes(turn: int, reply: JudgedReply) -> list[Quote]:
    return [
        Quote(turn, f.start, f.end, reply.text[f.start : f.end], f.label)
        for f in reply.reading.findings
    ]
