"""Between the rows of the tables and what the rest of the house knows."""

import json
from typing import Any

from sqlalchemy import Row, RowMapping

from scoring.verdict import Outcome
from trainer.drill.codec import record_to_json
from trainer.drill.events import Started
from trainer.drill.record import SessionRecord
from trainer.drill.schedule import Result
from trainer.store.contract import OpenTalk
from trainer.store.tables import records, talks


def open_talk(row: Row[Any]) -> OpenTalk:
    """An unfinished talk from a row of `talks`."""
    return OpenTalk(
        session=row.session,
        scenario=row.scenario,
        mode=row.mode,
        started_at=row.started_at,
        last_at=row.last_at,
        replies=row.replies,
    )


def result(row: RowMapping) -> Result:
    """A finished talk in brief from a row of `talks` joined with its record."""
    return Result(
        session=row[talks.c.session],
        scenario=row[talks.c.scenario],
        scenario_title=row[records.c.scenario_title],
        mode=row[talks.c.mode],
        finished_at=row[records.c.finished_at],
        score=row[records.c.score],
        passed=_flag(row[records.c.passed]),
        ending=row[records.c.ending],
        missed=tuple(json.loads(row[records.c.missed])),
        attempts=row[records.c.attempts],
    )


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def talk_row(event: Started) -> dict[str, Any]:
    """The row of a talk that has just begun."""
    return {
        "session": event.session,
        "scenario": event.scenario,
        "person": event.person,
        "mode": event.mode,
        "started_at": event.at,
        "last_at": event.at,
        "replies": 0,
    }


def record_row(record: SessionRecord) -> dict[str, Any]:
    """The row of a finished talk."""
    measured = record.measured
    short = (Outcome.MISSED, Outcome.PARTLY)
    missed = [c.id for c in measured.verdict.criteria if c.outcome in short]
    return {
        "session": record.session,
        "scenario_title": record.scenario_title,
        "finished_at": record.finished_at,
        "score": measured.verdict.score,
        "passed": measured.verdict.passed,
        "ending": measured.ending,
        "missed": json.dumps(missed),
        "attempts": len(record.attempts),
        "scenario_hash": record.scenario_hash,
        "rubric_version": measured.verdict.rubric_version,
        "judge_version": record.judge_version,
        "content": record_to_json(record),
    }
