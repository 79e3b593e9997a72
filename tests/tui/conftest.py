"""Fixtures: a small world and an empty folder."""

from pathlib import Path

import pytest

from tests.tui.world import World, make_library


@pytest.fixture(scope="session")
def shelf_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the small library lies."""
    return tmp_path_factory.mktemp("library")


@pytest.fixture
def world(shelf_folder: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    """Three drills, an empty store, a clock that stands still."""
    monkeypatch.setenv("BOUNCEBACK_HOME", str(shelf_folder / "home"))
    monkeypatch.delenv("NO_COLOR", raising=False)
    return World(make_library(shelf_folder))


@pytest.fixture
def tmp_cwd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
