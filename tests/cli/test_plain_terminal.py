"""A talk at a real terminal, line by line."""

import os
import re
import signal
from pathlib import Path

import pytest

from tests.cli.runs import ROOT, Run, Terminal, run

DRILL = ("drill", "--plain", "cancelled-flight", "--seed", "7")
FLIGHT = (ROOT / "tests/data/flight-replies.txt").read_text("utf-8").splitlines()
CALM = "calm "
"""Stands in the line that follows every answer of the customer."""


def _session(home: Path) -> str:
    """The one unfinished talk that is kept."""
    from trainer.store.sql import SqlStore

    store = SqlStore.open(home / "bounceback.sqlite3")
    (talk,) = store.open_talks("me")
    store.close()
    return talk.session


def _resumed(session: str, replies: str = "") -> Run:
    return run("drill", "--plain", "--resume", session, stdin=replies)


def test_a_whole_talk_with_every_order(tmp_path: Path) -> None:
    terminal = Terminal(*DRILL)
    assert "\x1b" not in terminal.until("patience 7")
    assert "/silence" in terminal.say("/help", "/quit")
    assert "seats" in terminal.say("/brief", "You may not:")
    assert "They are waiting" in terminal.say("/hint", "Hint: They are waiting")
    terminal.say("/note gate 9 at eleven", "Noted.")
    terminal.say("/note", "Write the note")
    terminal.say("/dance", "There is no /dance")
    terminal.say("", "Say something, or /help.")
    terminal.say("/silence", CALM)
    terminal.say(FLIGHT[0], CALM)
    assert "apologised" in terminal.say("/coach", "Hints left: 2").lower()
    for reply in FLIGHT[1:3]:
        terminal.say(reply, CALM)
    debrief = terminal.say("/end", "Now: /retry N")
    assert "DEBRIEF: THE CANCELLED FLIGHT" in debrief
    assert "gate 9 at eleven" in debrief
    terminal.until("> ")
    path = tmp_path / "d.md"
    terminal.type(f"/save {path}")
    terminal.until(f"Saved as {path}")
    terminal.type(f"/save {path}")
    terminal.until("is there already")
    terminal.type("/retry 99")
    terminal.until("Not again: there is no turn 99")
    terminal.type("/retry two")
    terminal.until("Name the reply")
    terminal.type("/retry 2")
    terminal.until(CALM)
    terminal.say("I'm so sorry. What do you need?", CALM)
    again = terminal.say("/end", "Now: /retry N")
    assert "Attempt: 2 of 2, a retry, not measured" in re.sub(r"\s+", " ", again)
    terminal.until("> ")
    terminal.type("")
    assert terminal.end() == 0
    assert path.read_text("utf-8").startswith("# Debrief: The cancelled flight\n")
    listed = run("replay").out
    assert listed.count("The cancelled flight") == 1
    shown = run("replay", listed.split()[0], "--attempt", "2")
    assert "I'm so sorry. What do you need?" in re.sub(r"\s+", " ", shown.out)


def test_ctrl_c_keeps_the_talk_and_resume_goes_on(own_home: Path) -> None:
    terminal = Terminal(*DRILL)
    terminal.say(FLIGHT[0], CALM)
    terminal.until("You: ")
    terminal.press(b"\x03")
    told = terminal.until("--resume ")
    assert "Kept." in told
    assert terminal.end() == 130
    session = _session(own_home)
    assert terminal.shown.rstrip().endswith(f"--resume {session}")
    assert "Traceback" not in terminal.shown
    before = re.findall(r"Bryony Castell: (.+?)\r", terminal.shown)
    done = _resumed(session, "\n".join(FLIGHT[1:]))
    assert done.code == 0
    assert f"You: {FLIGHT[0]}" in done.out
    assert re.findall(r"Bryony Castell: (.+)", done.out)[: len(before)] == before
    assert "DEBRIEF" in done.out
    assert session in run("replay").out


def test_leaving_is_no_failure_and_the_talk_is_kept(own_home: Path) -> None:
    for leave in (b"/quit\r", b"\x04"):
        terminal = Terminal(*DRILL)
        terminal.say(FLIGHT[0], CALM)
        terminal.until("You: ")
        terminal.press(leave)
        terminal.until("Kept. Go on with")
        assert terminal.end() == 0
        done = _resumed(_session(own_home))
        assert f"You: {FLIGHT[0]}" in done.out


@pytest.mark.parametrize("end", [signal.SIGHUP, signal.SIGTERM, signal.SIGKILL])
def test_a_talk_that_is_killed_loses_nothing(
    own_home: Path, end: signal.Signals
) -> None:
    terminal = Terminal(*DRILL)
    terminal.say(FLIGHT[0], CALM)
    terminal.until("You: ")
    os.killpg(terminal.pid, end)
    assert terminal.end() == -end
    assert f"You: {FLIGHT[0]}" in _resumed(_session(own_home)).out


def test_in_an_assessed_talk_nobody_helps() -> None:
    terminal = Terminal(*DRILL, "--mode", "assessed")
    terminal.say("/hint", "No hint: hints belong to practice mode.")
    terminal.say("/coach", "The coach belongs to practice mode.")
    terminal.say(FLIGHT[0], CALM)
    terminal.say("/end", "> ")
    terminal.type("/retry 1")
    terminal.until("Not again: an assessed talk is not tried again.")
    terminal.type("/quit")
    assert terminal.end() == 0


@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_dumb_terminal_gets_the_plain_talk_unasked(term: str) -> None:
    terminal = Terminal("drill", "cancelled-flight", TERM=term)
    shown = terminal.say("/end", "> ")
    assert "\x1b" not in terminal.shown
    assert "DEBRIEF" in shown
    terminal.type("")
    assert terminal.end() == 0


def test_the_app_does_not_open_on_a_dumb_terminal() -> None:
    terminal = Terminal(TERM="dumb")
    assert terminal.end() == 2
    assert "bounceback drill --plain" in terminal.shown


def test_hostile_keys_are_echoed_by_the_terminal_alone() -> None:
    terminal = Terminal(*DRILL)
    terminal.until("You: ")
    terminal.press(b"[/] \x1b[31mred\r")
    answer = terminal.until(CALM)
    assert "\x1b" not in answer.replace("^[", "")
    debrief = terminal.say("/end", "> ")
    assert "\x1b" not in debrief
    terminal.type("")
    assert terminal.end() == 0
