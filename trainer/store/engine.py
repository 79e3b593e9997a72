"""Opens the database and brings it to its present shape."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import SQLAlchemyError

from trainer.errors import StorageUnavailable

BUSY_SECONDS = 15
"""How long a writer waits for another one."""


def _on_connect(connection: Any, _record: object) -> None:
    # isolation_level None: SQLAlchemy's own BEGIN below is the only one
    connection.isolation_level = None
    cursor = connection.cursor()
    for setting in (
        f"busy_timeout={BUSY_SECONDS * 1000}",
        "journal_mode=WAL",
        "foreign_keys=ON",
        "synchronous=FULL",
    ):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    # a plain BEGIN that reads and then writes fails at once under WAL when another
    # process has written in between, whatever the busy timeout says
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def sqlite_engine(path: Path) -> Engine:
    """An engine on a SQLite file in WAL mode; makes the folder where there is none."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageUnavailable(
            "No place to keep talks",
            f"The folder {path.parent} cannot be made: {error}",
        ) from error
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def migrate(engine: Engine) -> None:
    """Bring the database to its present shape, in one transaction.

    Two programs that start at once migrate once: the second waits for the first.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option(
        "script_location", str(Path(__file__).parent / "migrations").replace("%", "%%")
    )
    config.set_main_option("path_separator", "os")
    head = ScriptDirectory.from_config(config).get_current_head()
    with engine.begin() as connection:
        now = MigrationContext.configure(connection).get_current_revision()
        if now == head:
            return
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def is_current(engine: Engine, head: str) -> bool:
    """Whether the database has this revision, found without loading Alembic."""
    try:
        with engine.connect() as connection:
            row = connection.exec_driver_sql(
                "SELECT version_num FROM alembic_version"
            ).first()
    except SQLAlchemyError:
        return False
    return row is not None and row[0] == head
