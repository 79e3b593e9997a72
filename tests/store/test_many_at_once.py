"""Several programs, one database."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.processes import Process, server
from tests.store.scenes import record
from trainer.drill.events import Replied
from trainer.store.sql import SqlStore

PROCESSES, TURNS = 8, 50


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with server() as found:
        yield found


def _all_done(processes: list[Process]) -> None:
    for process in processes:
        assert process.rest() == [["done", ""]]
        process.close()


def test_eight_processes_of_fifty_turns_lose_nothing(
    address: str, tmp_path: Path
) -> None:
    path = tmp_path / "t.sqlite3"
    sessions = [f"s{n}" for n in range(PROCESSES)]
    _all_done([Process(address, "turns", str(path), s, str(TURNS)) for s in sessions])
    store = SqlStore.open(path)
    for session in sessions:
        events = store.events(session)
        replies = [e.text for e in events if isinstance(e, Replied)]
        assert replies == [f"{session} {n}" for n in range(1, TURNS + 1)]
        assert len(events) == 1 + TURNS + TURNS // 10
        assert store.record(session) == record(session)
    assert len(store.results("me")) == PROCESSES
    store.close()


def test_a_new_file_opened_by_many_at_once_is_made_once(
    address: str, tmp_path: Path
) -> None:
    for attempt in range(10):
        path = tmp_path / f"t{attempt}.sqlite3"
        _all_done([Process(address, "opened", str(path)) for _ in range(4)])
        with closing(sqlite3.connect(path)) as raw:
            found = raw.execute("SELECT version_num FROM alembic_version").fetchall()
        assert len(found) == 1
