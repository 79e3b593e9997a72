"""Stand-ins that make a test say exactly what it means."""

from collections.abc import Iterable, Mapping

from scoring.codebook import CODEBOOK
from scoring.reading import Context, Finding, Reading


class ScriptedDetector:
    """A detector that finds in a reply the labels that the test says are there.

    A reply that the test did not name carries no label. Evidence is the whole reply.
    """

    version = "scripted"

    def __init__(self, labels: Mapping[str, Iterable[str]]) -> None:
        self._labels = {reply: frozenset(found) for reply, found in labels.items()}

    @property
    def kappas(self) -> dict[str, float | None]:
        """As if every label had been measured and found good."""
        return {label.id: 0.8 for label in CODEBOOK}

    def read(self, reply: str, context: Context) -> Reading:
        """The labels that the test gave this reply."""
        found = self._labels.get(reply, frozenset())
        return Reading(
            tuple(
                Finding(label.id, 0.9, 0, len(reply), reply, "the test says so")
                for label in CODEBOOK
                if label.id in found
            ),
            3.0,
        )
