"""The tables, and the column types that mean the same in every database."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)

talks = Table(
    "talks",
    metadata,
    Column("session", Text, primary_key=True),
    Column("scenario", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("started_at", Text, nullable=False),
    Column("last_at", Text, nullable=False),
    Column("replies", Integer, nullable=False),
    Column("finished_at", Text),
)
"""One row a talk; times are ISO 8601 in UTC, finished_at is NULL while it runs (again,
where a turn is tried again)."""

events = Table(
    "events",
    metadata,
    Column("session", Text, ForeignKey("talks.session"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("content", Text, nullable=False),
)
"""What happened, append-only, numbered from 1 within a talk; content is JSON."""

records = Table(
    "records",
    metadata,
    Column("session", Text, ForeignKey("talks.session"), primary_key=True),
    Column("scenario_title", Text, nullable=False),
    Column("finished_at", Text, nullable=False),
    Column("score", Float),
    Column("passed", Integer),
    Column("ending", Text, nullable=False),
    Column("missed", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("scenario_hash", Text, nullable=False),
    Column("rubric_version", Integer, nullable=False),
    Column("judge_version", Text, nullable=False),
    Column("content", Text, nullable=False),
)
"""One row a finished talk: what lists need, and the whole record as JSON."""

Index("ix_talks_person", talks.c.person, talks.c.started_at)
