"""A store that fails during a talk costs neither the talk nor its order."""

from pathlib import Path

import pytest

from tests.cli.runs import ROOT, run
from trainer.drill.events import Event, Finished, Replied, Started
from trainer.drill.record import SessionRecord
from trainer.errors import StorageUnavailable
from trainer.store.sql import SqlStore

REPLIES = "\n".join(
    (ROOT / "tests/data/flight-replies.txt").read_text("utf-8").splitlines()[:4]
)
DRILL = ("drill", "--plain", "cancelled-flight", "--keep")
FULL = StorageUnavailable("The talks cannot be reached", "the disk is full")


def test_what_could_not_be_saved_is_saved_with_the_next_reply(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept: list[Event] = []
    calls: list[Event] = []
    append = SqlStore.append

    def failing(self: SqlStore, session: str, event: Event) -> None:
        calls.append(event)
        if len(calls) in (1, 3, 4):
            raise FULL
        append(self, session, event)
        kept.append(event)

    monkeypatch.setattr(SqlStore, "append", failing)
    done = run(*DRILL, stdin=REPLIES)
    assert done.code == 0
    assert done.err.count("the disk is full") == 3
    assert isinstance(kept[0], Started)
    replies = [event.text for event in kept if isinstance(event, Replied)]
    assert replies == REPLIES.splitlines()
    assert isinstance(kept[-1], Finished)
    assert "The cancelled flight" in run("replay").out


def test_what_a_second_window_sent_too_late_spoils_nothing(
    own_home: Path,
) -> None:
    run(*DRILL, stdin=REPLIES)
    session = run("replay").out.split()[0]
    store = SqlStore.open(own_home / "bounceback.sqlite3")
    store.append(session, Replied("Still here.", None, "Who?", None, ""))
    store.close()
    done = run("drill", "--plain", "--resume", session)
    assert done.code == 0
    assert "Still here." not in done.out
    assert "DEBRIEF" in done.out
    assert session in run("replay").out


def test_a_record_that_cannot_be_kept_costs_no_debrief(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def failing(_self: SqlStore, _record: SessionRecord) -> None:
        raise FULL

    monkeypatch.setattr(SqlStore, "finish", failing)
    done = run(*DRILL, stdin=REPLIES)
    assert done.code == 4
    assert "DEBRIEF" in done.out
    assert "the disk is full" in done.err
    monkeypatch.undo()


def test_a_store_that_never_works_is_told_in_the_exit_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def failing(_self: SqlStore, _session: str, _event: Event) -> None:
        raise FULL

    monkeypatch.setattr(SqlStore, "append", failing)
    done = run(*DRILL, stdin=REPLIES)
    assert done.code == 4
    assert "DEBRIEF" in done.out
