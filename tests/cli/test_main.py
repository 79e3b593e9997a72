"""The command itself: help, exit codes, and how little it loads."""

import json
import os
import subprocess
import sys

import pytest

from tests.cli.runs import ROOT, run, spawn
from trainer import __version__
from trainer.cli.main import COMMANDS

HEAVY = ("textual", "rich", "pydantic", "sqlalchemy", "alembic", "yaml", "sqlite3")
LOADED = f"""
import atexit, json, sys
atexit.register(lambda: sys.stderr.write(json.dumps(
    [name for name in {HEAVY!r} if name in sys.modules])))
from trainer.cli.main import main
sys.argv[:] = ["bounceback", *sys.argv[1:]]
main()
"""


def _loaded(*words: str, **environ: str) -> tuple[str, list[str]]:
    """What the command printed, and which heavy packages it had loaded at its end."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *words],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | environ,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    names: list[str] = json.loads(done.stderr.splitlines()[-1])
    return done.stdout, names


def _completed(words: str) -> list[str]:
    """What the shell would offer after these words, without loading anything heavy."""
    out, loaded = _loaded(
        _BOUNCEBACK_COMPLETE="bash_complete",
        COMP_WORDS=words,
        COMP_CWORD=str(len(words.split(" ")) - 1),
    )
    assert loaded == []
    return [line.partition(",")[2] for line in out.splitlines()]


@pytest.mark.parametrize("words", [("--version",), ("--help",), ("completion", "zsh")])
def test_little_is_loaded_for_little(words: tuple[str, ...]) -> None:
    out, loaded = _loaded(*words)
    assert out
    assert loaded == []


def test_the_meter_sees_what_is_loaded() -> None:
    assert "yaml" in _loaded("list")[1]
    assert "sqlalchemy" not in _loaded("list")[1]
    assert "sqlalchemy" in _loaded("replay")[1]


def test_completion_knows_commands_and_options_and_loads_nothing() -> None:
    assert _completed("bounceback ") == list(COMMANDS)
    assert _completed("bounceback re") == ["replay"]
    assert "--person" in _completed("bounceback --")
    assert {"--plain", "--seed"} <= set(_completed("bounceback drill --"))
    assert _completed("bounceback drill --mode ") == ["practice", "assessed"]
    assert "--markdown" in _completed("bounceback replay --")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(shell: str) -> None:
    done = run("completion", shell)
    assert done.code == 0
    assert f"_BOUNCEBACK_COMPLETE={shell}_complete" in done.out


def test_version() -> None:
    assert run("--version").out == f"bounceback, version {__version__}\n"


def test_help_lists_every_command_and_every_exit_code() -> None:
    out = run("--help").out
    for name in COMMANDS:
        assert f"\n  {name} " in out
    assert "130 interrupted" in out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    done = run(name, "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"Usage: bounceback {name}")


def test_an_unknown_command_is_a_usage_error() -> None:
    done = run("dril")
    assert (done.code, done.out) == (2, "")
    assert "dril" in done.err


def test_without_a_screen_the_app_says_how_to_go_on() -> None:
    done = run()
    assert (done.code, done.out) == (2, "")
    assert "bounceback drill --plain" in done.err


def test_a_setting_that_cannot_be_understood_is_named() -> None:
    done = spawn("list", BOUNCEBACK_MODE="exam")
    assert done.code == 2
    assert "BOUNCEBACK_MODE" in done.err
    assert "Traceback" not in done.err


def test_python_m_is_the_same_command() -> None:
    assert spawn("--version") == run("--version")
