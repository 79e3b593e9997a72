"""Runs the command as a person or a program would: in this process, or a real one."""

import fcntl
import io
import os
import select
import subprocess
import sys
import termios
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from trainer.cli.main import main

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "trainer"]
PATIENCE = 30
"""Seconds after which a terminal that shows nothing counts as stuck."""


@dataclass(frozen=True)
class Run:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str


def run(*words: str, stdin: bytes | str = b"") -> Run:
    """The command in this process, its streams pipes."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    pipes = [io.BytesIO(content) for content in (given, b"", b"")]
    streams = [io.TextIOWrapper(pipe, encoding="utf-8") for pipe in pipes]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["bounceback", *words])
        for name, stream in zip(("stdin", "stdout", "stderr"), streams, strict=True):
            patch.setattr(sys, name, stream)
        with pytest.raises(SystemExit) as caught:
            main()
    for stream in streams[1:]:
        stream.flush()
    out, err = (pipe.getvalue().decode() for pipe in pipes[1:])
    return Run(int(caught.value.code or 0), out, err)


def spawn(*words: str, stdin: bytes = b"", **environ: str) -> Run:
    """The command as a process of its own, its streams pipes."""
    done = subprocess.run(
        [*COMMAND, *words],
        input=stdin,
        capture_output=True,
        cwd=ROOT,
        env=os.environ | environ,
        check=False,
        timeout=PATIENCE,
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


class Terminal:
    """The command at a real terminal."""

    def __init__(self, *words: str, **environ: str) -> None:
        self._master, slave = os.openpty()

        def own_terminal() -> None:
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        self._process = subprocess.Popen(
            [*COMMAND, *words],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=ROOT,
            env=os.environ | environ,
            start_new_session=True,
            preexec_fn=own_terminal,
        )
        os.close(slave)
        self.shown = ""
        self._read_to = 0
        self.pid = self._process.pid

    def until(self, text: str) -> str:
        """What is shown after what was waited for last, up to this text."""
        late = time.monotonic() + PATIENCE
        while (found := self.shown.find(text, self._read_to)) < 0:
            new = self.shown[self._read_to :]
            assert time.monotonic() < late, f"no {text!r} in {new!r}"
            assert self._read(), f"ended without {text!r}: {new!r}"
        since, self._read_to = self._read_to, found + len(text)
        return self.shown[since : self._read_to]

    def _read(self) -> bool:
        if not select.select([self._master], [], [], 0.2)[0]:
            return True
        try:
            read = os.read(self._master, 65536)
        except OSError:  # Linux says so when the other side has gone
            return False
        self.shown += read.decode("utf-8", "replace")
        return bool(read)

    def type(self, line: str) -> None:
        """A line, and Enter."""
        os.write(self._master, f"{line}\r".encode())

    def say(self, line: str, until: str) -> str:
        """A line at the next prompt, and what is shown until this text."""
        self.until("You: ")
        self.type(line)
        return self.until(until)

    def press(self, key: bytes) -> None:
        """One key, as the terminal sends it."""
        os.write(self._master, key)

    def end(self) -> int:
        """The exit code, once the command has ended."""
        while self._read():
            if self._process.poll() is not None and not self._pending():
                break
        code = self._process.wait(PATIENCE)
        os.close(self._master)
        return code

    def _pending(self) -> bool:
        return bool(select.select([self._master], [], [], 0.1)[0])
