"""What the machine has, and what is broken."""

from pathlib import Path

import pytest

from tests.cli.runs import run
from trainer import __version__


def test_a_sound_house(own_home: Path) -> None:
    done = run("doctor")
    assert (done.code, done.err) == (0, "")
    assert f"Bounce Back {__version__}" in done.out
    assert f"Store: {own_home / 'bounceback.sqlite3'}" in done.out
    assert "10 can be played" in done.out
    assert "Talks of me: 0 finished, 0 unfinished" in done.out
    assert "the app cannot open here" in done.out


def test_a_broken_drill_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("title: [", "utf-8")
    done = run("--library", str(tmp_path), "doctor")
    assert done.code == 3
    assert str(tmp_path / "broken.yaml") in done.out
    assert "Talks of me: 0 finished" in done.out


def test_a_store_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    done = run("--store", str(tmp_path), "doctor")
    assert done.code == 4
    assert "it is a folder" in done.out
    assert "10 can be played" in done.out


@pytest.mark.parametrize("place", ["relative.sqlite3", "~/talks.sqlite3"])
def test_the_store_is_where_the_flag_says(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert run("--store", place, "doctor").code == 0
    assert (tmp_path / Path(place).name).is_file()
