"""The moves and faults of the codebook as data, one definition each."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Whether a label helps recovery or harms it."""

    MOVE = "move"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Label:
    """One thing that a reply can do.

    name: a few plain words for a person who has never seen the codebook.
    counts / not_counts: when it is there, and the near miss that is not it.
    """

    id: str
    kind: Kind
    name: str
    counts: str
    not_counts: str


def _move(id: str, name: str, counts: str, not_counts: str) -> Label:
    return Label(id, Kind.MOVE, name, counts, not_counts)


def _fault(id: str, name: str, counts: str, not_counts: str) -> Label:
    return Label(id, Kind.FAULT, name, counts, not_counts)


CODEBOOK: tuple[Label, ...] = (
    _move(
        "apology",
        "apologised",
        "apologises without conditions for the failure or for what it did",
        "a conditional sorry, mere sympathy, sorry as a manner of speech",
    ),
    _move(
        "ownership",
        "took ownership",
        "accepts that we are responsible, or takes personal charge of the outcome",
        "merely does a task, or passes the responsibility on",
    ),
    _move(
        "empathy",
        "showed empathy",
        "names what this customer feels, or says the particular impact back",
        "a stock phrase with nothing of this customer in it",
    ),
    _move(
        "inquiry",
        "asked to understand",
        "asks a real question, or invites the story",
        "asks for form data only, or asks a hostile question",
    ),
    _move(
        "asks_wish",
        "asked what they want",
        "asks what would put it right, or which outcome they prefer",
        "only asks them to pick among options",
    ),
    _move(
        "restatement",
        "said it back",
        "says back the substance of what the customer reported",
        "names only the feeling, or repeats one word",
    ),
    _move(
        "solution",
        "acted on the problem",
        "commits to a concrete action that deals with the problem itself",
        "vague, hypothetical, or conditional on somebody else",
    ),
    _move(
        "options",
        "gave a choice",
        "puts two or more real alternatives to the customer",
        "one offer only, or alternatives that are all refusals",
    ),
    _move(
        "redress",
        "made up for the trouble",
        "offers something of value for the trouble",
        "what the fix itself takes, or saying that it cannot",
    ),
    _move(
        "extra_mile",
        "went the extra mile",
        "adds a thoughtful, unasked gesture beyond fix and compensation",
        "a plain voucher, refund or freebie",
    ),
    _move(
        "urgency",
        "acted now",
        "ties an act of ours to now or to a stated time within the day",
        "'as soon as possible', tomorrow, the customer's own deadline",
    ),
    _move(
        "follow_up",
        "promised to follow up",
        "commits to contacting the customer again to report or to check",
        "tells the customer to get in touch, or 'someone may contact you'",
    ),
    _move(
        "valued",
        "showed they matter",
        "tells the customer that they matter, or thanks them, in words that fit",
        "'your call is important to us', a bare closing 'thanks'",
    ),
    _move(
        "explanation",
        "explained",
        "gives an honest account of the cause or of how the next steps run",
        "an account that serves to shed responsibility",
    ),
    _move(
        "prevention",
        "made sure it stays mended",
        "says what will be done so that it does not happen again",
        "a blanket guarantee",
    ),
    _fault(
        "non_apology",
        "apology that takes nothing on",
        "apology words that take nothing on: 'sorry you feel that way'",
        "a full apology stands beside it",
    ),
    _fault(
        "defensive",
        "defended yourself",
        "argues its own innocence or disputes the customer's account",
        "corrects a fact beside real help",
    ),
    _fault(
        "blame",
        "put the blame elsewhere",
        "puts the failure on the customer, a colleague or 'the system'",
        "names a cause neutrally and takes it on",
    ),
    _fault(
        "policy_wall",
        "hid behind the rules",
        "refuses by pointing to a rule, with no other way",
        "says what is not possible and goes on to what is",
    ),
    _fault(
        "deferral",
        "handed it on or put it off",
        "hands the customer or the decision on instead of acting",
        "a warm hand-over that the speaker stays in charge of",
    ),
    _fault(
        "minimising",
        "played it down",
        "plays the problem or the feeling down",
        "a true fact as reassurance after the feeling was accepted",
    ),
    _fault(
        "rudeness",
        "was rude",
        "is insulting, sarcastic, threatening or contemptuously curt",
        "sets a calm limit against abuse",
    ),
    _fault(
        "cut_off",
        "cut the story off",
        "closes the story off or claims to know it already",
        "gently brings a long talk to the next step after hearing it",
    ),
    _fault(
        "overpromise",
        "promised what nobody can",
        "guarantees what nobody can, or beyond the role's authority",
        "a firm promise of something within the speaker's power",
    ),
    _fault(
        "canned",
        "used stock phrases",
        "the whole reply is a pile of stock phrases",
        "something in it is tied to this case",
    ),
)

LABELS: dict[str, Label] = {label.id: label for label in CODEBOOK}
MOVES: frozenset[str] = frozenset(x.id for x in CODEBOOK if x.kind is Kind.MOVE)
FAULTS: frozenset[str] = frozenset(x.id for x in CODEBOOK if x.kind is Kind.FAULT)
