"""The settings under which several programs can write at once."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from trainer.store.engine import BUSY_SECONDS, READING, sqlite_engine
from trainer.store.sql import SqlStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "t.sqlite3"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    SqlStore.open(path).close()
    made = sqlite_engine(path)
    yield made
    made.dispose()


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", BUSY_SECONDS * 1000),
    ],
)
def test_settings_of_every_connection(
    engine: Engine, setting: str, value: object
) -> None:
    for _ in range(2):
        with engine.connect() as connection:
            found = connection.exec_driver_sql(f"PRAGMA {setting}").scalar_one()
            assert found == value
        engine.dispose()


def test_a_transaction_locks_out_other_writers_before_it_writes(
    engine: Engine, path: Path
) -> None:
    # with a plain BEGIN the other one would write now, and this one would fail at its
    # first write, at once, whatever the busy timeout says
    other = sqlite3.connect(path, timeout=0, isolation_level=None)
    with engine.begin() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM talks").scalar_one()
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        connection.exec_driver_sql("DELETE FROM talks")
    other.execute("BEGIN IMMEDIATE")
    other.close()


def test_reading_locks_nobody_out_and_cannot_be_locked_out(
    engine: Engine, path: Path
) -> None:
    other = sqlite3.connect(path, timeout=0, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with engine.connect().execution_options(**{READING: True}) as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM talks").scalar_one()
    assert count == 0
    other.close()


def test_a_table_made_in_a_failed_transaction_is_gone(engine: Engine) -> None:
    connection = engine.connect()
    transaction = connection.begin()
    connection.exec_driver_sql("CREATE TABLE extra (x)")
    transaction.rollback()
    with pytest.raises(OperationalError, match="extra"):
        connection.exec_driver_sql("SELECT * FROM extra")
    connection.close()


@pytest.mark.parametrize(
    "name", ["a?b=c.db", "50%.db", "a#b.db", "späti ☕.db", "':.db"]
)
def test_odd_file_names_are_file_names(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "a folder?mode=ro&x"
    SqlStore.open(folder / name).close()
    assert [f.name for f in folder.iterdir()] == [name]
