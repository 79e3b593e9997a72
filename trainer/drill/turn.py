"""One reply together with the customer's answer to it."""

from dataclasses import dataclass

from scoring.reading import Reading
from trainer.customer.beliefs import Beliefs, Change
from trainer.customer.mood import Mood
from trainer.scenario.model import EndingName


@dataclass(frozen=True, slots=True)
class Turn:
    """A reply, what was found in it, what it did, and what the customer said to it.

    number: from 1 within its attempt. reply: None where the trainee stayed silent.
    seconds: from the customer's words to this reply, None if not timed.
    offered / accepted: remedy ids that this reply put forward / the customer took.
    met: ids of concerns met by it. raised: id of the concern the answer raises, or ''.
    patience: turns without progress left. ending: set on the last turn.
    """

    number: int
    reply: str | None
    seconds: float | None
    reading: Reading
    changes: tuple[Change, ...]
    beliefs: Beliefs
    mood: Mood
    offered: tuple[str, ...]
    accepted: tuple[str, ...]
    met: tuple[str, ...]
    raised: str
    patience: int
    says: str
    ending: EndingName | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something the trainee wrote down for themself: when (ISO 8601, UTC) and what."""

    at: str
    text: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """One way through the talk; the first, number 1, is the measured one.

    from_turn: the turn that was tried again (1 for the first attempt); `turns` holds
    the whole way, the kept turns before it included.
    """

    number: int
    from_turn: int
    turns: tuple[Turn, ...]
    ending: EndingName | None
