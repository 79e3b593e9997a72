"""What the store promises, on a real file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from tests.store.scenes import every_event, record, started
from trainer.drill.events import Finished, Noted, Replied, Retried
from trainer.errors import NotFound, StorageUnavailable
from trainer.store.contract import OpenTalk, Store
from trainer.store.sql import SqlStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    opened = SqlStore.open(tmp_path / "talks.sqlite3")
    yield opened
    opened.close()


def test_it_is_a_store(store: SqlStore) -> None:
    kept: Store = store
    kept.append("s", started("s"))
    assert kept.events("s") == (started("s"),)


def test_every_kind_of_event_comes_back_in_order(store: SqlStore) -> None:
    for one in every_event():
        store.append("s", one)
    assert store.events("s") == every_event()


def test_events_outlive_the_store(tmp_path: Path) -> None:
    path = tmp_path / "talks.sqlite3"
    first = SqlStore.open(path)
    for one in every_event():
        first.append("s", one)
    first.close()
    second = SqlStore.open(path)
    assert second.events("s") == every_event()
    second.close()


def test_talks_do_not_mix(store: SqlStore) -> None:
    for session in ("a", "b"):
        store.append(session, started(session))
    store.append("a", Noted("for a", ""))
    store.append("b", Noted("for b", ""))
    assert store.events("a") == (started("a"), Noted("for a", ""))
    assert store.events("b") == (started("b"), Noted("for b", ""))


def test_what_is_not_there_is_not_found(store: SqlStore) -> None:
    with pytest.raises(NotFound, match="nobody"):
        store.events("nobody")
    with pytest.raises(NotFound, match="nobody"):
        store.record("nobody")
    with pytest.raises(NotFound, match="nobody"):
        store.append("nobody", Noted("lost", ""))
    assert store.open_talks("me") == ()
    assert store.results("me") == ()


def test_a_talk_begins_once(store: SqlStore) -> None:
    store.append("s", started("s"))
    with pytest.raises(StorageUnavailable, match="refused"):
        store.append("s", started("s", person="thief"))
    assert store.events("s") == (started("s"),)


def test_a_record_needs_its_talk(store: SqlStore) -> None:
    with pytest.raises(StorageUnavailable, match="refused"):
        store.finish(record("stray"))


def test_open_talks_are_the_persons_own_latest_first(store: SqlStore) -> None:
    for session, person in (("a", "me"), ("b", "me"), ("c", "you")):
        store.append(session, started(session, person))
    store.append("a", Replied("Hello", 1.0, "Well?", None, "2026-01-02T09:00:00Z"))
    store.append("a", Noted("n", "2026-01-02T09:01:00Z"))
    begun = "2026-01-01T09:00:00Z"
    assert store.open_talks("me") == (
        OpenTalk("a", "cancelled-flight", "practice", begun, "2026-01-02T09:01:00Z", 1),
        OpenTalk("b", "cancelled-flight", "practice", begun, begun, 0),
    )


def test_a_talk_is_open_until_its_record_is_kept(store: SqlStore) -> None:
    store.append("s", started("s"))
    store.append("s", Finished("2026-01-01T09:30:00Z"))
    assert [talk.session for talk in store.open_talks("me")] == ["s"]
    store.finish(record("s"))
    assert store.open_talks("me") == ()


def test_a_record_comes_back_whole(store: SqlStore) -> None:
    store.append("s", started("s"))
    store.finish(record("s"))
    assert store.record("s") == record("s")


def test_a_record_again_takes_the_place_of_the_first(store: SqlStore) -> None:
    store.append("s", started("s"))
    store.finish(record("s"))
    grown = replace(record("s"), hints=("one more",))
    store.finish(grown)
    assert store.record("s") == grown
    assert len(store.results("me")) == 1


def test_results_in_brief_latest_first(store: SqlStore) -> None:
    for session, day in (("a", 1), ("b", 3), ("c", 2)):
        store.append(session, started(session))
        store.finish(record(session, at=f"2026-01-0{day}T10:00:00Z"))
    results = store.results("me")
    assert [r.session for r in results] == ["b", "c", "a"]
    verdict = record("b").measured.verdict
    first = results[0]
    assert (first.score, first.passed) == (verdict.score, verdict.passed)
    assert first.finished_at == "2026-01-03T10:00:00Z"
    assert first.scenario_title == "The cancelled flight"
    assert first.ending == record("b").measured.ending
    assert first.missed
    assert set(first.missed) <= {c.id for c in verdict.criteria}
    assert store.results("you") == ()


def test_no_score_stays_no_score(store: SqlStore) -> None:
    whole = record("s")
    verdict = replace(whole.measured.verdict, score=None, passed=None)
    debrief = replace(whole.measured, verdicts=(verdict,))
    store.append("s", started("s"))
    store.finish(replace(whole, debriefs=(debrief,)))
    assert (store.results("me")[0].score, store.results("me")[0].passed) == (None, None)


def test_a_retry_opens_the_talk_and_leaves_its_result(store: SqlStore) -> None:
    store.append("s", started("s"))
    store.finish(record("s"))
    store.append("s", Retried(1, "2026-01-05T10:00:00Z"))
    assert [talk.session for talk in store.open_talks("me")] == ["s"]
    assert store.results("me")[0].finished_at == "2026-01-01T09:30:00Z"


def test_dropping_an_open_talk_leaves_nothing(store: SqlStore) -> None:
    for session in ("a", "b"):
        store.append(session, started(session))
    store.drop("a")
    with pytest.raises(NotFound):
        store.events("a")
    assert [talk.session for talk in store.open_talks("me")] == ["b"]


def test_dropping_a_retry_keeps_the_finished_talk(store: SqlStore) -> None:
    store.append("s", started("s"))
    store.finish(record("s"))
    store.append("s", Retried(1, "2026-01-05T10:00:00Z"))
    store.drop("s")
    assert store.open_talks("me") == ()
    assert store.record("s") == record("s")
    assert store.events("s")[0] == started("s")


def test_dropping_what_is_not_there_does_nothing(store: SqlStore) -> None:
    store.append("s", started("s"))
    store.drop("nobody")
    assert len(store.open_talks("me")) == 1


def test_only_drop_takes_an_event_away_and_none_is_changed(store: SqlStore) -> None:
    said: list[str] = []

    @event.listens_for(store._engine, "before_cursor_execute")
    def listen(_c: object, _cur: object, statement: str, *_rest: object) -> None:
        said.append(" ".join(statement.split()).upper())

    for one in every_event():
        store.append("s", one)
    store.finish(record("s"))
    store.events("s")
    store.record("s")
    store.results("me")
    store.open_talks("me")
    store.drop("s")
    changing = ("UPDATE EVENTS", "DELETE FROM EVENTS", "REPLACE")
    assert not [s for s in said if s.startswith(changing)]
    store.append("t", started("t"))
    store.drop("t")
    assert [s for s in said if s.startswith(changing)] == [
        "DELETE FROM EVENTS WHERE EVENTS.SESSION = ?"
    ]


def test_a_failed_write_leaves_no_half_of_it(store: SqlStore) -> None:
    store.append("s", started("s"))
    store.finish(record("s"))
    with pytest.raises(StorageUnavailable):
        store.finish(replace(record("s"), judge_version="\ud800"))
    assert store.record("s") == record("s")
