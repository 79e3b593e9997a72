"""A talk whose process is killed goes on from the last acknowledged reply."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.player import DETECTOR, SCENARIO, SCRIPT
from tests.store.processes import Process, server
from tests.talks import play, shipped
from trainer.drill.session import Session
from trainer.errors import NotFound
from trainer.store.sql import SqlStore

KILLS = 50
SEED = 1
REPLIES = [reply for reply, _ in SCRIPT]
SAID = [SCENARIO.opening, *(t.says for t in play(SCENARIO, SCRIPT, SEED).turns)]
"""What the customer says when nothing interrupts the talk."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with server() as found:
        yield found


def _begin(address: str, path: Path, session: str) -> Process:
    process = Process(address, "talk", str(path), session, str(SEED))
    for reply in REPLIES:
        process.tell(reply)
    return process


def _whole(address: str, path: Path) -> float:
    """Seconds that an undisturbed talk takes, from its first word to its record."""
    process = _begin(address, path, "whole")
    begun = time.monotonic()
    heard = process.rest()
    process.close()
    assert heard == [[n, says] for n, says in enumerate(SAID)] + [["done", ""]]
    return time.monotonic() - begun


def _killed(address: str, path: Path, session: str, delay: float) -> list[str]:
    """The customer's words that were acknowledged before the process was killed."""
    process = _begin(address, path, session)
    time.sleep(delay)
    process.kill()
    heard = process.rest()
    process.close()
    assert [n for n, _ in heard[: len(SAID)]] == list(range(min(len(heard), len(SAID))))
    return [says for _, says in heard[: len(SAID)]]


def _goes_on(path: Path, session: str, heard: list[str]) -> None:
    """Every acknowledged reply is there, and the talk goes on as it would have."""
    store = SqlStore.open(path)
    try:
        events = store.events(session)
    except NotFound:
        assert heard == []
        return
    finally:
        store.close()
    talk = Session.resume(events, shipped(), DETECTOR)
    kept = [turn.reply for turn in talk.turns]
    assert len(kept) >= len(heard) - 1
    assert kept == REPLIES[: len(kept)]
    assert [turn.says for turn in talk.turns] == SAID[1 : len(kept) + 1]
    assert heard == SAID[: len(heard)]
    if talk.ending is None:
        turn, _ = talk.reply(REPLIES[len(kept)], seconds=None, at="")
        assert turn.says == SAID[len(kept) + 1]


def test_fifty_kills_lose_no_acknowledged_reply(address: str, tmp_path: Path) -> None:
    path = tmp_path / "t.sqlite3"
    _whole(address, path)
    whole = _whole(address, tmp_path / "again.sqlite3")
    chance = random.Random(20260101)
    stages: set[int] = set()
    for kill in range(KILLS):
        heard = _killed(address, path, f"s{kill}", chance.uniform(0, whole))
        _goes_on(path, f"s{kill}", heard)
        stages.add(len(heard))
    assert len(stages) > 3, "the kills must come at different moments"
    store = SqlStore.open(path)
    assert len(store.results("me")) >= 1
    store.close()
