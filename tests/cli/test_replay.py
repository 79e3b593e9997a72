"""A finished talk again."""

import json

import pytest

from tests.cli.runs import ROOT, Run, run
from trainer.drill.codec import record_from_json

REPLIES = (ROOT / "tests/data/flight-replies.txt").read_bytes()


@pytest.fixture
def session() -> str:
    """A talk that was played and kept."""
    run("drill", "--plain", "cancelled-flight", "--keep", stdin=REPLIES)
    (line,) = run("replay").out.splitlines()
    return line.split()[0]


def _flat(done: Run) -> str:
    assert (done.code, done.err) == (0, "")
    return " ".join(done.out.split())


def test_the_talk_and_the_debrief_are_shown(session: str) -> None:
    text = _flat(run("replay", session))
    for reply in REPLIES.decode().splitlines()[:3]:
        assert reply in text
    assert "DEBRIEF: THE CANCELLED FLIGHT" in text


def test_as_markdown(session: str) -> None:
    done = run("replay", session, "--markdown")
    assert done.out.startswith("# Debrief: The cancelled flight\n")
    assert "## The talk" in done.out


def test_as_json(session: str) -> None:
    record = record_from_json(run("replay", session, "--json").out)
    assert record.session == session
    assert record.started_at.endswith("Z")
    rows = json.loads(run("replay", "--json").out)["talks"]
    assert [row["session"] for row in rows] == [session]


def test_other_peoples_talks_are_not_listed(session: str) -> None:
    assert run("--person", "somebody", "replay").out == "No finished talks yet.\n"
    assert session in run("replay").out


@pytest.mark.parametrize("words", [("--attempt", "2"), ("--json", "--markdown")])
def test_what_cannot_be_is_a_usage_error(session: str, words: tuple[str, ...]) -> None:
    done = run("replay", session, *words)
    assert (done.code, done.out) == (2, "")


@pytest.mark.parametrize("name", ["nobody", "", "'; DROP TABLE talks; --", "\udcff"])
def test_an_unknown_talk_is_an_error_in_words(session: str, name: str) -> None:
    done = run("replay", name)
    assert done.code in (4, 5)
    assert "Traceback" not in done.err
    assert session in run("replay").out


def test_resuming_a_finished_talk_shows_its_debrief_and_changes_nothing(
    session: str,
) -> None:
    before = run("replay", session, "--json").out
    done = run("drill", "--plain", "--resume", session, stdin=b"one more\n")
    assert done.code == 0
    assert "DEBRIEF" in done.out
    assert "one more" not in done.out
    assert run("replay", session, "--json").out == before
