"""Real processes for the tests, started through the server in `player`."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

PATIENCE = 60
"""Seconds after which a process that says nothing counts as stuck."""


class Process:
    """One process: what it is told, what it says, and its end."""

    def __init__(self, address: str, *job: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(PATIENCE)
        self._socket.connect(address)
        self._lines: IO[str] = self._socket.makefile("r", encoding="utf-8")
        self.pid: int = self.hear()[1]
        self.tell(json.dumps(job))

    def tell(self, line: str) -> None:
        """One line to its standard input."""
        self._socket.sendall(f"{line}\n".encode())

    def hear(self) -> list[Any]:
        """The next line that it says."""
        said: list[Any] = json.loads(self._lines.readline())
        return said

    def rest(self) -> list[list[Any]]:
        """All that it still says until it ends; half a line is not heard."""
        said: list[list[Any]] = []
        # a process that dies with replies unread resets the connection, but only once
        # all that it had said has been heard
        with suppress(ConnectionResetError):
            for line in self._lines:
                if line.endswith("\n"):
                    said.append(json.loads(line))
        return said

    def kill(self) -> None:
        """Kill it, as nobody can refuse to be killed."""
        os.kill(self.pid, signal.SIGKILL)

    def close(self) -> None:
        """Hang up."""
        self._lines.close()
        self._socket.close()


@contextmanager
def server() -> Iterator[str]:
    """The address of a running server."""
    with TemporaryDirectory() as folder:
        address = f"{folder}/s"
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.store.player", address],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        with process:
            assert process.stdout is not None
            assert process.stdout.readline(), "the server did not start"
            yield address
            process.kill()
