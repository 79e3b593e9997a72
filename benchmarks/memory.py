"""Memory of the real app during a talk, on a terminal of its own."""

from pathlib import Path

from benchmarks.terminal import running

TURNS = 5
"""Few enough that the customer does not leave."""
BOUND = 250.0
"""Megabytes that a drill may hold."""


def measure(home: Path) -> float:
    """Resident megabytes after some turns, database and judge loaded."""
    arguments = ["-m", "trainer", "drill", "cancelled-flight"]
    with running(arguments, home) as terminal:
        terminal.wait_for("Faro airport")
        terminal.settle(1.0)
        terminal.press("\r")
        terminal.settle(2.0)
        for turn in range(TURNS):
            terminal.press(
                f"I'm sorry we left you there, let me see what leaves tonight, {turn}."
            )
            terminal.settle(0.1)
            terminal.press("\r")
            terminal.settle(0.4)
        return terminal.resident()
