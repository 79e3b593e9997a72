"""How the database gets its shape."""

import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect

import trainer.store.schema
from tests.store.scenes import record, started
from trainer.errors import StorageUnavailable
from trainer.store.engine import sqlite_engine
from trainer.store.schema import HEAD, is_current, migrate
from trainer.store.sql import SqlStore
from trainer.store.tables import metadata


def _scripts() -> ScriptDirectory:
    config = Config()
    folder = Path(trainer.store.schema.__file__).parent / "migrations"
    config.set_main_option("script_location", str(folder))
    config.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(config)


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return sqlite_engine(tmp_path / "t.sqlite3")


def _shape(engine: Engine) -> dict[str, object]:
    seen = inspect(engine)
    return {
        table: (
            [
                (c["name"], str(c["type"]), c["nullable"])
                for c in seen.get_columns(table)
            ],
            seen.get_pk_constraint(table),
            seen.get_foreign_keys(table),
            seen.get_indexes(table),
        )
        for table in metadata.tables
    }


def test_head_is_the_newest_migration() -> None:
    assert _scripts().get_heads() == [HEAD]


def test_an_empty_file_gets_the_present_shape(engine: Engine) -> None:
    assert not is_current(engine)
    migrate(engine)
    assert is_current(engine)
    engine.dispose()


def test_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "t.sqlite3"
    store = SqlStore.open(path)
    store.append("s", started("s"))
    store.finish(record("s"))
    store.close()
    engine = sqlite_engine(path)
    before = _shape(engine)
    migrate(engine)
    assert _shape(engine) == before
    engine.dispose()
    again = SqlStore.open(path)
    assert again.record("s") == record("s")
    again.close()


def test_the_tables_are_what_the_migrations_make(
    engine: Engine, tmp_path: Path
) -> None:
    migrate(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    declared = sqlite_engine(tmp_path / "declared.sqlite3")
    metadata.create_all(declared)
    assert _shape(declared) == _shape(engine)
    declared.dispose()
    engine.dispose()


def test_a_failed_migration_leaves_the_file_as_it_was(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    from alembic.operations import Operations

    def refuse(self: object, name: str, *_a: object, **_k: object) -> None:
        raise OSError("the power went")

    monkeypatch.setattr(Operations, "create_index", refuse)
    with pytest.raises(OSError, match="the power went"):
        migrate(engine)
    monkeypatch.undo()
    assert inspect(engine).get_table_names() == []
    migrate(engine)
    assert is_current(engine)
    engine.dispose()


def test_a_later_version_is_not_touched(engine: Engine) -> None:
    migrate(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageUnavailable, match="later version"):
        migrate(engine)
    engine.dispose()


def test_the_database_of_another_program_is_not_touched(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE bookmarks (url TEXT)")
    engine.dispose()
    with pytest.raises(StorageUnavailable, match="another program"):
        SqlStore.open(Path(str(engine.url.database)))
    assert inspect(engine).get_table_names() == ["bookmarks"]
    engine.dispose()


OPEN = """
import sys
from pathlib import Path
from trainer.store.sql import SqlStore
SqlStore.open(Path(sys.argv[1])).close()
print(" ".join(name for name in ("alembic", "mako") if name in sys.modules))
"""


def test_a_current_database_opens_without_alembic(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OPEN, str(tmp_path / "t.sqlite3")]
    told = [
        subprocess.run(command, capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    ]
    assert "alembic" in told[0], "the first one must migrate, or this proves nothing"
    assert told[1] == "\n"
