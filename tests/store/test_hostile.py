"""Whatever a person types is kept as it is, or refused in clear words."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.scenes import record, started
from trainer.drill.events import Noted, Replied
from trainer.drill.turn import Note
from trainer.errors import StorageUnavailable
from trainer.store.sql import SqlStore

HOSTILE = {
    "nul": "a\x00b",
    "lone surrogate": "half \ud800 of a pair",
    "both halves apart": "\udc00\ud800",
    "emoji": "👩‍👧‍👦 🏳️‍🌈",
    "sql": "'); DROP TABLE events; --",
    "parameter": ":session %s ? %(x)s",
    "markup": "[/] [@click=app.quit]x[/] <b>&amp;",
    "escape codes": "\x1b[2J\x1b]0;title\x07",
    "right to left": "\u202eevil\u202c שלום",
    "only spaces": "   \t\n",
    "line ends": "a\r\nb\rc\u2028d",
    "json": '"}, {"kind": "Finished"',
    "empty": "",
    "1 MB": "long " * 200_000,
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqlStore]:
    opened = SqlStore.open(tmp_path_factory.mktemp("hostile") / "t.sqlite3")
    yield opened
    opened.close()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_reply_and_note_come_back_as_typed(tmp_path: Path, text: str) -> None:
    store = SqlStore.open(tmp_path / "t.sqlite3")
    kept = (started("s"), Replied(text, 1.0, text, None, ""), Noted(text, ""))
    for event in kept:
        store.append("s", event)
    store.close()
    again = SqlStore.open(tmp_path / "t.sqlite3")
    assert again.events("s") == kept
    again.close()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_record_with_it_comes_back(tmp_path: Path, text: str) -> None:
    store = SqlStore.open(tmp_path / "t.sqlite3")
    store.append("s", started("s"))
    whole = replace(record("s"), notes=(Note("", text),), opening=text)
    store.finish(whole)
    assert store.record("s") == whole
    store.close()


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_persons_name_is_kept_or_refused(tmp_path: Path, name: str) -> None:
    store = SqlStore.open(tmp_path / "t.sqlite3")
    if any(0xD800 <= ord(c) <= 0xDFFF for c in name):
        with pytest.raises(StorageUnavailable, match="no file can hold"):
            store.append("s", started("s", person=name))
        with pytest.raises(StorageUnavailable, match="no file can hold"):
            store.results(name)
    else:
        store.append("s", started("s", person=name))
        store.append("t", started("t", person="somebody else"))
        assert [talk.session for talk in store.open_talks(name)] == ["s"]
    store.append("u", started("u"))
    assert store.events("u") == (started("u"),)
    store.close()


@given(
    text=st.text(st.characters(exclude_categories=())),
    says=st.text(),
    seconds=st.none() | st.floats(0, 1e6),
)
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_reply_comes_back(
    store: SqlStore, text: str, says: str, seconds: float | None
) -> None:
    session = f"s{len(store.open_talks('any'))}"
    store.append(session, started(session, "any"))
    reply = Replied(text, seconds, says, None, "")
    store.append(session, reply)
    (kept,) = store.events(session)[1:]
    # two halves of one pair, side by side, are the character that they make
    joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    assert kept == replace(reply, text=joined)
