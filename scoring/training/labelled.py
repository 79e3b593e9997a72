"""Reads labelled replies: a folder with contexts.json and dev.jsonl."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scoring.reading import Context, Utterance


@dataclass(frozen=True, slots=True)
class Labelled:
    """One reply with what a reader found in it.

    labels: label id -> quote. moment: replies of one moment answer the same words.
    """

    id: str
    context: Context
    moment: str
    reply: str
    labels: Mapping[str, str]
    quality: float


def _said(turn: Sequence[str] | Mapping[str, str]) -> Utterance:
    who, says = (
        (turn["who"], turn["says"]) if isinstance(turn, Mapping) else (turn[0], turn[1])
    )
    return Utterance("customer" if who.lower().startswith("c") else "trainee", says)


def _context(raw: Mapping[str, Any], moment: str) -> Context:
    talk = [Utterance("customer", raw["opening"])]
    if moment == "mid":
        talk += [_said(turn) for turn in raw.get("mid_so_far", ())]
        talk.append(Utterance("customer", raw["mid_customer"]))
    return Context(
        raw.get("setting", ""), raw.get("trainee_role", ""), raw.get("facts", ""),
        tuple(talk),
    )  # fmt: skip


def load(folder: Path) -> list[Labelled]:
    """All labelled replies of a folder, in the file's order.

    Raises OSError if a file is missing, ValueError or KeyError if it is not as agreed.
    """
    contexts = json.loads((folder / "contexts.json").read_text(encoding="utf-8"))
    by_id = {raw["id"]: raw for raw in contexts}
    lines = (folder / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    return [
        Labelled(
            row["id"],
            _context(by_id[row["context"]], row["moment"]),
            f"{row['context']}/{row['moment']}",
            row["reply"],
            row["labels"],
            float(row["quality"]),
        )
        for row in map(json.loads, filter(str.strip, lines))
    ]
