"""Memory of the real app during a talk, on a terminal of its own."""

from pathlib import Path

from benchmarks.terminal import running

TURNS = 12
BOUND = 250.0
"""Megabytes that a drill may hold."""


def measure(home: Path) -> float:
    """Resident megabytes after a dozen turns, database and judge loaded."""
    arguments = ["-m", "trainer", "drill", "cancelled-flight"]
    with running(arguments, home) as terminal:
        terminal.wait_for("Faro airport")
        terminal.settle(1.0)
        terminal.press("\r")
        terminal.settle(2.0)
        for turn in range(TURNS):
            terminal.press(f"I am sorry, let me see what else there is, {turn}.")
            terminal.settle(0.1)
            terminal.press("\r")
            terminal.settle(0.4)
        return terminal.resident()
