"""The store on a SQL database."""

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from trainer.drill.codec import (
    event_from_json,
    event_to_json,
    record_from_json,
)
from trainer.drill.events import Event, Finished, Replied, Retried, Started
from trainer.drill.record import SessionRecord
from trainer.drill.schedule import Result
from trainer.errors import NotFound, StorageUnavailable
from trainer.store.contract import OpenTalk
from trainer.store.engine import READING, sqlite_engine
from trainer.store.rows import open_talk, record_row, result, talk_row
from trainer.store.schema import is_current, migrate
from trainer.store.tables import events, records, talks


class SqlStore:
    """A `Store` on SQLite; every method is one transaction, safe from any thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = threading.Lock()

    @classmethod
    def open(cls, path: Path) -> "SqlStore":
        """The store in this file, made or migrated where needed.

        Raises StorageUnavailable where the file cannot be opened or is no database.
        """
        engine = sqlite_engine(path)
        try:
            if not is_current(engine):
                migrate(engine)
        except (SQLAlchemyError, ValueError) as error:
            engine.dispose()
            raise _unavailable(error, engine) from error
        except StorageUnavailable:
            engine.dispose()
            raise
        return cls(engine)

    @contextmanager
    def _transaction(self, **options: bool) -> Iterator[Connection]:
        try:
            with (
                self._lock,
                self._engine.connect().execution_options(**options) as connection,
                connection.begin(),
            ):
                yield connection
        except SQLAlchemyError as error:
            raise _unavailable(error, self._engine) from error
        except UnicodeEncodeError as error:
            raise StorageUnavailable(
                "No such name can be stored",
                f"{error.object!r} has a character that no file can hold.",
            ) from error

    def _reading(self) -> AbstractContextManager[Connection]:
        return self._transaction(**{READING: True})

    def append(self, session: str, event: Event) -> None:
        """Keep one event; it is on disk when this returns."""
        with self._transaction() as connection:
            if isinstance(event, Started):
                connection.execute(insert(talks).values(**talk_row(event)))
            else:
                self._touch(connection, session, event)
            kind, content = event_to_json(event)
            last = select(func.coalesce(func.max(events.c.seq), 0)).where(
                events.c.session == session
            )
            seq = connection.execute(last).scalar_one() + 1
            connection.execute(
                insert(events).values(
                    session=session, seq=seq, kind=kind, content=content
                )
            )

    def _touch(self, connection: Connection, session: str, event: Event) -> None:
        values: dict[str, Any] = {"last_at": event.at}
        if isinstance(event, Replied):
            values["replies"] = talks.c.replies + 1
        if isinstance(event, Finished):
            values["finished_at"] = event.at
        if isinstance(event, Retried):
            values["finished_at"] = None
        done = connection.execute(
            update(talks).where(talks.c.session == session).values(**values)
        )
        if done.rowcount == 0:
            raise NotFound("No such talk", f"There is no talk {session!r}.")

    def events(self, session: str) -> tuple[Event, ...]:
        """All events of a talk in order; NotFound if there are none."""
        query = (
            select(events.c.kind, events.c.content)
            .where(events.c.session == session)
            .order_by(events.c.seq)
        )
        with self._reading() as connection:
            rows = connection.execute(query).all()
        if not rows:
            raise NotFound("No such talk", f"There is no talk {session!r}.")
        with _readable(session):
            return tuple(event_from_json(kind, content) for kind, content in rows)

    def open_talks(self, person: str) -> tuple[OpenTalk, ...]:
        """This person's unfinished talks, the latest first.

        A talk that ended but whose record was never kept (a killed process) is one.
        """
        query = (
            select(talks)
            .outerjoin(records, records.c.session == talks.c.session)
            .where(talks.c.person == person)
            .where(talks.c.finished_at.is_(None) | records.c.session.is_(None))
            .order_by(talks.c.last_at.desc(), talks.c.session.desc())
        )
        with self._reading() as connection:
            rows = connection.execute(query).all()
        return tuple(map(open_talk, rows))

    def finish(self, record: SessionRecord) -> None:
        """Keep the record of a finished talk; again with the same session replaces it.

        A retry adds an attempt, so the record of a talk can grow.
        """
        with self._transaction() as connection:
            connection.execute(
                delete(records).where(records.c.session == record.session)
            )
            connection.execute(insert(records).values(**record_row(record)))
            connection.execute(
                update(talks)
                .where(talks.c.session == record.session)
                .values(finished_at=record.finished_at)
            )

    def record(self, session: str) -> SessionRecord:
        """The record of a finished talk; NotFound if there is none."""
        query = select(records.c.content).where(records.c.session == session)
        with self._reading() as connection:
            content = connection.execute(query).scalar_one_or_none()
        if content is None:
            raise NotFound("No such record", f"There is no finished talk {session!r}.")
        with _readable(session):
            return record_from_json(content)

    def results(self, person: str) -> tuple[Result, ...]:
        """This person's finished talks in brief, the latest first."""
        query = (
            select(talks, records)
            .join(records, records.c.session == talks.c.session)
            .where(talks.c.person == person)
            .order_by(records.c.finished_at.desc(), talks.c.session.desc())
        )
        with self._reading() as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(map(result, rows))

    def drop(self, session: str) -> None:
        """Throw away a talk that was not finished.

        Of one with a record only the attempt under way is given up.
        """
        with self._transaction() as connection:
            kept = select(records.c.session).where(records.c.session == session)
            if connection.execute(kept).first():
                over = update(talks).where(talks.c.session == session)
                connection.execute(over.values(finished_at=talks.c.last_at))
                return
            for table in (events, talks):
                connection.execute(delete(table).where(table.c.session == session))

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()


@contextmanager
def _readable(session: str) -> Iterator[None]:
    try:
        yield
    except ValueError as error:
        raise StorageUnavailable(
            "This talk cannot be read",
            f"What is stored of the talk {session!r} is damaged, or was written by a "
            "later version.",
        ) from error


def _unavailable(error: Exception, engine: Engine) -> StorageUnavailable:
    cause = getattr(error, "orig", None) or error
    if isinstance(error, IntegrityError):
        return StorageUnavailable(
            "The talk could not be kept", f"The database refused it: {cause}."
        )
    return StorageUnavailable(
        "The talks cannot be reached",
        f"{engine.url.database}: {cause}. Name another file with --store or "
        "BOUNCEBACK_STORE; `bounceback doctor` says which one is in use.",
    )
