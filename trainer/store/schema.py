"""The shape of the database: whether it is the present one, and how it gets there."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import OperationalError

from trainer.errors import StorageUnavailable
from trainer.store.engine import READING

HEAD = "0001"
"""The newest migration; a test keeps it true."""
_VERSION = "alembic_version"


def is_current(engine: Engine) -> bool:
    """Whether the database has the present shape, found without loading Alembic."""
    with engine.connect().execution_options(**{READING: True}) as connection:
        return _revision(connection) == HEAD


def _revision(connection: Connection) -> str | None:
    try:
        row = connection.exec_driver_sql(f"SELECT version_num FROM {_VERSION}").first()
    except OperationalError as error:
        if "no such table" in str(error.orig):
            return None
        raise
    return str(row[0]) if row else None


def migrate(engine: Engine) -> None:
    """Bring the database to its present shape, in one transaction.

    Two programs that start at once migrate once: the second waits for the first.
    Raises StorageUnavailable where the database is another program's, or newer.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    folder = str(Path(__file__).parent / "migrations").replace("%", "%%")
    config.set_main_option("script_location", folder)
    config.set_main_option("path_separator", "os")
    known = {s.revision for s in ScriptDirectory.from_config(config).walk_revisions()}
    with engine.begin() as connection:
        now = _revision(connection)
        if now == HEAD:
            return
        _refuse_foreign(connection, now, known)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _refuse_foreign(connection: Connection, now: str | None, known: set[str]) -> None:
    if now is None and inspect(connection).get_table_names():
        raise StorageUnavailable(
            "This file holds something else",
            f"{connection.engine.url.database} is the database of another program; "
            "name another file.",
        )
    if now is not None and now not in known:
        raise StorageUnavailable(
            "This store is newer than the program",
            f"{connection.engine.url.database} was written by a later version; "
            "update the program, or name another file.",
        )
