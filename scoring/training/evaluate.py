"""Prints how well the judge agrees with labelled replies, beside plain baselines.

python -m scoring.training.evaluate FOLDER [--write]
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from scoring.agreement import (
    better_of_two,
    bootstrap,
    count,
    kappa,
    spearman,
    weighted_kappa,
)
from scoring.codebook import LABELS
from scoring.detector import load_detector
from scoring.reading import Reading
from scoring.training.baselines import by_keywords, by_length
from scoring.training.labelled import Labelled, load

ENOUGH = 10
"""Cases a label needs before its kappa enters the mean."""

STORED = Path(__file__).parent.parent / "model" / "kappas.json"

Found = Sequence[set[str]]


def label_kappas(found: Found, cases: Sequence[Labelled]) -> dict[str, float | None]:
    """Kappa by label; None for a label with fewer than `ENOUGH` cases."""
    out: dict[str, float | None] = {}
    for label in LABELS:
        there = [label in case.labels for case in cases]
        if sum(there) < ENOUGH:
            out[label] = None
            continue
        out[label] = round(kappa([label in f for f in found], there), 3)
    return out


def macro(kappas: dict[str, float | None]) -> float:
    """The mean over the labels that were measured."""
    known = [k for k in kappas.values() if k is not None]
    return sum(known) / len(known) if known else 0.0


def evidence_overlap(readings: Sequence[Reading], cases: Sequence[Labelled]) -> float:
    """Share of rightly found labels whose evidence touches the reader's quote."""
    touching, total = 0, 0
    for reading, case in zip(readings, cases, strict=True):
        for finding in reading.findings:
            quote = case.labels.get(finding.label)
            if quote is None or finding.label == "canned":
                continue
            start = case.reply.find(quote)
            end = start + len(quote)
            touching += start >= 0 and finding.start < end and start < finding.end
            total += 1
    return touching / total if total else 0.0


def _pairs(marks: Sequence[float], cases: Sequence[Labelled]) -> float:
    """Pair accuracy within each moment, weighted by the number of pairs."""
    right, total = 0.0, 0
    for moment in sorted({case.moment for case in cases}):
        here = [i for i, case in enumerate(cases) if case.moment == moment]
        true = [cases[i].quality for i in here]
        pairs = sum(abs(a - b) >= 2 for n, a in enumerate(true) for b in true[:n])
        right += pairs * better_of_two([marks[i] for i in here], true, 2)
        total += pairs
    return right / total if total else 0.0


def _print_labels(found: Found, cases: Sequence[Labelled]) -> None:
    print(f"{'label':12} {'n':>4} {'found':>5} {'prec':>5} {'rec':>5} {'kappa':>6}")
    for label in LABELS:
        there = [label in case.labels for case in cases]
        mine = [label in f for f in found]
        c = count(mine, there)
        few = "" if sum(there) >= ENOUGH else "  too few, not in the mean"
        print(
            f"{label:12} {sum(there):4} {sum(mine):5} {c.precision:5.2f}"
            f" {c.recall:5.2f} {kappa(mine, there):6.2f}{few}"
        )


def _print_quality(
    name: str, marks: Sequence[float], cases: Sequence[Labelled]
) -> None:
    true = [case.quality for case in cases]
    rho = spearman(marks, true)
    print(f"{name:28} Spearman {rho:5.2f}   better of two {_pairs(marks, cases):.2f}")


def _print_baselines(cases: Sequence[Labelled]) -> None:
    words = [by_keywords(case.reply) for case in cases]
    print(f"keywords: macro kappa {macro(label_kappas(words, cases)):.3f}")
    _print_quality("mark by number of keywords", [float(len(w)) for w in words], cases)
    _print_quality("mark by length", [by_length(c.reply) for c in cases], cases)


def _print_whole(found: Found, readings: list[Reading], cases: list[Labelled]) -> None:
    def measure(drawn: Sequence[int]) -> float:
        return macro(label_kappas([found[i] for i in drawn], [cases[i] for i in drawn]))

    marks = [reading.quality for reading in readings]
    true = [case.quality for case in cases]
    spread = bootstrap(len(cases), measure, rounds=200)
    whole = macro(label_kappas(found, cases))
    print(f"macro kappa {whole:.3f} (95 % {spread.low:.2f} to {spread.high:.2f})")
    _print_quality("mark by the judge", marks, cases)
    print(f"quadratic weighted kappa {weighted_kappa(marks, true):.2f}")
    print(f"evidence overlap {evidence_overlap(readings, cases):.2f}")
    hollow = [m for m, c in zip(marks, cases, strict=True) if "canned" in c.labels]
    high = sum(m >= 2.5 for m in hollow)
    print(f"stock piles marked 3 or more: {high} of {len(hollow)}")


def evaluate(folder: Path, write: bool = False) -> None:
    """Prints the figures for a folder of labelled replies; `write` keeps the kappas.

    Raises OSError, ValueError or KeyError if the folder is not as agreed.
    """
    cases = load(folder)
    judge = load_detector()
    readings = [judge.read(case.reply, case.context) for case in cases]
    found = [set(reading.labels) for reading in readings]
    print(f"{judge.version}: {len(cases)} labelled replies")
    _print_labels(found, cases)
    _print_whole(found, readings, cases)
    _print_baselines(cases)
    if write:
        kept = {
            "version": judge.version,
            "n": len(cases),
            "kappas": label_kappas(found, cases),
        }
        STORED.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true", help="keep the kappas")
    given = parser.parse_args()
    evaluate(given.folder, given.write)


if __name__ == "__main__":
    main()
