"""`python -m benchmarks`: every figure with its bound; exit 1 where one is missed."""

import sys
import tempfile
from pathlib import Path

from benchmarks import first_paint, latency, memory

REPLY_BOUND = 0.100
"""Seconds from Enter to the answer on the screen, at the 95th percentile."""
GROWTH_BOUND = 2.0
"""Turn 200 may take this many times turn 2."""


def _line(what: str, value: str, bound: str, holds: bool) -> bool:
    print(f"{what:<48} {value:>22}   {bound:<18} {'ok' if holds else 'MISSED'}")
    return holds


def _paint(home: Path) -> bool:
    app, bare = first_paint.measure(home)
    ratio = app / bare
    value = f"{app * 1000:.0f} / {bare * 1000:.0f} ms = {ratio:.2f} x"
    what = f"first paint, Home / bare app, medians of {first_paint.RUNS}"
    bound = first_paint.BOUND
    return _line(what, value, f"at most {bound} x", ratio <= bound)


def _latency(home: Path) -> bool:
    p95, early, late = latency.measure(home)
    quick = _line(
        f"reply sent to answer on screen, p95 of {latency.TURNS}",
        f"{p95 * 1000:.0f} ms",
        f"at most {REPLY_BOUND * 1000:.0f} ms",
        p95 <= REPLY_BOUND,
    )
    value = f"{late * 1000:.0f} / {early * 1000:.0f} ms = {late / early:.2f} x"
    steady = _line(
        "appending turn 200 / turn 2, medians of 5",
        value,
        f"at most {GROWTH_BOUND} x",
        late <= GROWTH_BOUND * early,
    )
    return quick and steady


def _memory(home: Path) -> bool:
    held = memory.measure(home)
    return _line(
        "memory during a drill, resident",
        f"{held:.0f} MB",
        f"at most {memory.BOUND:.0f} MB",
        held <= memory.BOUND,
    )


def main() -> None:
    """Measure everything once."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        held = [_paint(home), _latency(home), _memory(home)]
    sys.exit(0 if all(held) else 1)


main()
