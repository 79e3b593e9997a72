"""The labelled probe replies that the cue rules are tried on."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from scoring.detector import load_detector
from scoring.reading import Context, Reading, Utterance


@dataclass(frozen=True)
class Probe:
    """One reply with the labels that a reader of the codebook gives it."""

    id: str
    reply: str
    context: Context
    labels: frozenset[str]
    quality: int

    def read(self) -> Reading:
        return load_detector().read(self.reply, self.context)


@lru_cache(maxsize=1)
def probes() -> tuple[Probe, ...]:
    lines = Path(__file__).with_name("probes.jsonl").read_text(encoding="utf-8")
    return tuple(
        Probe(
            row["id"],
            row["reply"],
            Context(
                setting=row["setting"],
                talk=(Utterance("customer", row["customer"]),),
            ),
            frozenset(row["labels"]),
            row["quality"],
        )
        for row in map(json.loads, lines.splitlines())
    )


@lru_cache(maxsize=1)
def readings() -> tuple[Reading, ...]:
    return tuple(probe.read() for probe in probes())
