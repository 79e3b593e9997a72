"""What every test shares: the machine and its user stay outside."""

import os
from pathlib import Path

import pytest

OUTSIDE = ("BOUNCEBACK_", "XDG_")
SCREEN = {"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24", "LC_ALL": "C.UTF-8"}


@pytest.fixture(autouse=True)
def own_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A user's home of the test's own; nothing of the real one is read or written."""
    for name in [n for n in os.environ if n.startswith(OUTSIDE)]:
        monkeypatch.delenv(name)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "PYTHONIOENCODING"):
        monkeypatch.delenv(name, raising=False)
    for name, value in SCREEN.items():
        monkeypatch.setenv(name, value)
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("BOUNCEBACK_HOME", str(home))
    return home
