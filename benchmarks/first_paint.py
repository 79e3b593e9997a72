"""First paint of Home against a bare one-label app, whole processes, in turn."""

from pathlib import Path
from statistics import median

from benchmarks.terminal import running
from trainer.scenario.catalogue import load_library

RUNS = 10
BOUND = 2.5
"""Home may take at most this many times the bare app."""


def measure(home: Path) -> tuple[float, float]:
    """Medians in seconds: Home with its list of drills painted, and the bare app."""
    title = min(scenario.title for scenario in load_library().scenarios)
    bare, app = [], []
    for run in range(RUNS + 1):
        with running(["-m", "benchmarks.bare"], home) as terminal:
            one = terminal.wait_for("bare and ready")
        with running(["-m", "trainer"], home) as terminal:
            two = terminal.wait_for(title)
        if run:  # the first one warms the disk's cache
            bare.append(one)
            app.append(two)
    return median(app), median(bare)
