"""The app opens where it was sent, on a real terminal."""

import time
from pathlib import Path

from tests.cli.runs import Terminal
from trainer.paths import library

SCREEN = {"TERM": "xterm-256color", "COLUMNS": "100", "LINES": "30"}


def test_a_file_of_ones_own_opens_its_brief(tmp_path: Path) -> None:
    built_in = library() / "drills" / "travel" / "cancelled-flight.yaml"
    text = built_in.read_text(encoding="utf-8")
    text = text.replace("id: cancelled-flight", "id: mine")
    own = tmp_path / "mine.yaml"
    own.write_text(
        text.replace("The cancelled flight", "My own case"), encoding="utf-8"
    )
    terminal = Terminal("drill", str(own), **SCREEN)
    terminal.until("My own case")
    terminal.press(b"\x11")
    assert terminal.end() == 0


def test_ctrl_c_leaves_at_once_with_the_code_that_shells_expect() -> None:
    terminal = Terminal(**SCREEN)
    terminal.until("Next for you")
    time.sleep(1.5)  # the store is open by then; the talk to leave is a settled one
    terminal.press(b"\x03")
    assert terminal.end() == 130
