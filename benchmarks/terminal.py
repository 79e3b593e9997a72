"""Runs a program on a terminal of its own and watches what it paints."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

COLUMNS, LINES = 100, 40
PATIENCE = 30.0
"""Seconds to wait for a program that never paints."""


class Terminal:
    """One program on a pseudo-terminal; `began` is when it was spawned."""

    def __init__(self, pid: int, master: int, began: float) -> None:
        self.pid = pid
        self.began = began
        self._master = master
        self._seen = b""

    def wait_for(self, mark: str) -> float:
        """Seconds from the spawn until `mark` was painted; raises if it never is."""
        sought = mark.encode()
        while sought not in self._seen:
            left = self.began + PATIENCE - time.perf_counter()
            if left <= 0:
                raise TimeoutError(f"{mark!r} was never painted")
            if select.select([self._master], [], [], left)[0]:
                self._seen += os.read(self._master, 65536)
        return time.perf_counter() - self.began

    def press(self, keys: str) -> None:
        """Type these keys; what was painted before is forgotten."""
        self._seen = b""
        os.write(self._master, keys.encode())

    def settle(self, seconds: float) -> None:
        """Let it paint for a while."""
        until = time.perf_counter() + seconds
        while (left := until - time.perf_counter()) > 0:
            if select.select([self._master], [], [], left)[0]:
                self._seen += os.read(self._master, 65536)

    def resident(self) -> float:
        """Megabytes of memory that the process holds now."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        line = next(x for x in status.splitlines() if x.startswith("VmRSS"))
        return int(line.split()[1]) / 1024


@contextmanager
def running(arguments: Sequence[str], home: Path) -> Iterator[Terminal]:
    """`python ARGUMENTS` on a terminal, killed when the block is left."""
    began = time.perf_counter()
    pid, master = pty.fork()
    if pid == 0:
        os.environ |= {
            "TERM": "xterm-256color",
            "BOUNCEBACK_HOME": str(home),
            "PYTHONPATH": os.getcwd(),
            "BOUNCEBACK_TYPING_PAUSE": "no",
        }
        os.chdir(home)
        os.execv(sys.executable, [sys.executable, *arguments])
    size = struct.pack("HHHH", LINES, COLUMNS, 0, 0)
    fcntl.ioctl(master, termios.TIOCSWINSZ, size)
    try:
        yield Terminal(pid, master, began)
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(master)
