"""A server that starts real processes cheaply: it imports once, and forks.

Every connection to its socket becomes a process of its own, whose standard input and
output are the connection. The first line names the job and its words.
"""

import json
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import alembic.command

from tests.fakes import ScriptedDetector
from tests.store.scenes import record
from tests.talks import Line, expert, shipped
from trainer.drill.events import Replied, Started, StayedSilent
from trainer.drill.session import Session
from trainer.store.sql import SqlStore

SCENARIO = shipped().scenario("cancelled-flight")
SCRIPT: list[Line] = expert(SCENARIO)
DETECTOR = ScriptedDetector(dict(SCRIPT))


def tell(*words: object) -> None:
    """One line to whoever started this process."""
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def talk(path: str, session: str, seed: str) -> None:
    """Plays the replies from standard input; acknowledges each once it is saved."""
    store = SqlStore.open(Path(path))
    played = Session.start(
        SCENARIO,
        shipped(),
        DETECTOR,
        session=session,
        mode="practice",
        seed=int(seed),
        person="me",
        at="2026-01-01T09:00:00Z",
    )
    store.append(session, played.started)
    tell(0, SCENARIO.opening)
    for line in sys.stdin:
        turn, event = played.reply(line.rstrip("\n"), seconds=None, at="")
        store.append(session, event)
        tell(turn.number, turn.says)
        if turn.ending:
            break
    store.append(session, played.finish(at="2026-01-01T09:30:00Z"))
    store.finish(played.record(at="2026-01-01T09:30:00Z"))
    tell("done", "")


def turns(path: str, session: str, count: str) -> None:
    """Writes a talk of so many turns, and looks at the others' talks in between."""
    store = SqlStore.open(Path(path))
    begun = Started(session, "x", "h", "s", "practice", 1, "me", "")
    store.append(session, begun)
    for number in range(1, int(count) + 1):
        store.append(session, Replied(f"{session} {number}", None, "Go on.", None, ""))
        if number % 10 == 0:
            store.append(session, StayedSilent(None, "Well?", None, ""))
            store.open_talks("me")
            store.results("me")
    store.finish(record(session))
    store.close()
    tell("done", "")


def opened(path: str) -> None:
    """Opens a store, which may have to be made."""
    SqlStore.open(Path(path)).close()
    tell("done", "")


PRELOADED = (alembic.command,)
"""What a store that must be migrated would import in every process anew."""
JOBS: dict[str, Callable[..., None]] = {"talk": talk, "turns": turns, "opened": opened}


def _become(connection: socket.socket) -> None:
    os.dup2(connection.fileno(), 0)
    os.dup2(connection.fileno(), 1)
    tell("pid", os.getpid())
    name, *words = json.loads(sys.stdin.readline())
    try:
        JOBS[name](*words)
    except Exception as error:  # noqa: BLE001 - whatever it is, the test must see it
        tell("failed", f"{type(error).__name__}: {error}")


def serve(address: str) -> None:
    """Forks for every connection, until it is killed.

    It does not wait for its children, so that the id of a dead one is not used again
    while a test may still kill it.
    """
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(address)
    listening.listen(64)
    tell("ready", "")
    while True:
        connection, _ = listening.accept()
        if os.fork() == 0:
            listening.close()
            _become(connection)
            os._exit(0)
        connection.close()


if __name__ == "__main__":
    serve(sys.argv[1])
