"""Opens a SQLite database so that many programs can write to it at once."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from trainer.errors import StorageUnavailable

BUSY_SECONDS = 15
"""How long a writer waits for another one."""
READING = "bounceback_reading"
"""The execution option of a connection that will not write."""


def _on_connect(connection: Any, _record: object) -> None:
    # isolation_level None: SQLAlchemy's own BEGIN below is the only one
    connection.isolation_level = None
    cursor = connection.cursor()
    for setting in (
        f"busy_timeout={BUSY_SECONDS * 1000}",
        "journal_mode=WAL",
        "foreign_keys=ON",
        # FULL: a saved reply outlives even a power cut, at one fsync a reply
        "synchronous=FULL",
    ):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    # a plain BEGIN that reads and then writes fails at once under WAL when another
    # process has written in between, whatever the busy timeout says
    reading = connection.get_execution_options().get(READING)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def sqlite_engine(path: Path) -> Engine:
    """An engine on a SQLite file in WAL mode; makes the folder where there is none.

    Raises StorageUnavailable where there can be no such file.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError("it is a folder; name a file in it")
        path.parent.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise StorageUnavailable(
            "No place to keep talks", f"{path} cannot be used: {reason}."
        ) from error
    # a URL object: '?' or '%' in the name of a folder must not be read as its parts
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine
