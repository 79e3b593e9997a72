"""What goes into the detector and what comes out: a reply in its context, a reading."""

from dataclasses import dataclass
from typing import Literal, Protocol

Who = Literal["customer", "trainee"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing said in the talk so far."""

    who: Who
    says: str


@dataclass(frozen=True, slots=True)
class Context:
    """What a reply is read in; the last entry of `talk` is what the reply answers."""

    setting: str = ""
    role: str = ""
    facts: str = ""
    talk: tuple[Utterance, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One move or fault found in a reply.

    p: probability, 0 to 1. evidence: the reply's own words, `reply[start:end]`.
    reason: one short clause that says why, for a person.
    """

    label: str
    p: float
    start: int
    end: int
    evidence: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All findings of one reply, at most one a label, in the codebook's order.

    quality: the overall mark, 1 (makes it worse) to 5 (excellent).
    """

    findings: tuple[Finding, ...]
    quality: float

    @property
    def labels(self) -> frozenset[str]:
        """The ids of the labels found."""
        return frozenset(finding.label for finding in self.findings)

    def get(self, label: str) -> Finding | None:
        """The finding for this label, if there is one."""
        return next((f for f in self.findings if f.label == label), None)


class Detector(Protocol):
    """Reads a reply in its context; the same input gives the same reading, always."""

    @property
    def version(self) -> str:
        """Names the detector and everything that decides its readings."""
        ...

    @property
    def kappas(self) -> dict[str, float | None]:
        """Measured agreement by label id; None where it was never measured."""
        ...

    def read(self, reply: str, context: Context) -> Reading:
        """What the reply does, with the words that show it."""
        ...
