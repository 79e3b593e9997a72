"""`bounceback check` as a person or a program calls it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.scenario.sample import DRILL, VOICE, changed
from trainer.cli.check import command
from trainer.cli.main import bounceback
from trainer.paths import library


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOUNCEBACK_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("BOUNCEBACK_LIBRARY", raising=False)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments])


def put(folder: Path, text: str) -> Path:
    path = folder / "late-parcel.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_good_file_says_nothing_but_the_count(tmp_path: Path) -> None:
    done = run(put(tmp_path, DRILL))
    assert done.exit_code == 0
    assert done.stdout == ""
    assert done.stderr == "1 file, 0 errors, 0 warnings\n"


def test_the_library_that_ships_passes() -> None:
    assert run(library()).exit_code == 0


def test_an_error_is_shown_with_its_line_and_exits_with_3(tmp_path: Path) -> None:
    path = put(tmp_path, changed("channel: chat", "channel: phon"))
    done = run(path)
    assert done.exit_code == 3
    head, line, caret = done.stdout.splitlines()
    assert head.startswith(f"{path}:6:10: E207 'channel' must be one of: ")
    assert head.endswith("it is 'phon' (did you mean 'phone'?)")
    assert line == "    6 | channel: phon"
    assert caret == "      |          ^"
    assert done.stderr == "1 file, 1 error, 0 warnings\n"


def test_a_warning_alone_exits_with_0(tmp_path: Path) -> None:
    done = run(put(tmp_path, DRILL[: DRILL.index("examples:")]))
    assert done.exit_code == 0
    assert "W405" in done.stdout


def test_json_is_for_programs(tmp_path: Path) -> None:
    path = put(tmp_path, changed("channel: chat", "channel: fax"))
    done = run("--json", path)
    assert done.exit_code == 3
    found = json.loads(done.stdout)
    assert found["schema_version"] == 1
    assert found["files"] == [str(path)]
    assert (found["errors"], found["warnings"]) == (1, 0)
    (problem,) = found["problems"]
    assert (problem["line"], problem["column"], problem["code"]) == (6, 10, "E207")
    assert problem["level"] == "error"
    assert problem["meaning"]


def test_json_of_good_files_is_empty_of_problems(tmp_path: Path) -> None:
    done = run("--json", put(tmp_path, DRILL))
    assert done.exit_code == 0
    assert json.loads(done.stdout)["problems"] == []


def test_hostile_files_crash_nothing_and_steer_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("[" * 50_000)
    (tmp_path / "b.yaml").write_bytes(b"a: \x1b]0;owned\x07\n")
    (tmp_path / "c.yaml").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "d.yaml").mkdir()
    (tmp_path / "e\x1b[31m.yaml").write_text(changed("id: late-parcel", "id: [/]"))
    done = run(tmp_path)
    assert done.exit_code == 3
    assert "\x1b" not in done.stdout
    assert {"E102", "E004", "E003", "E001"} <= set(done.stdout.split())


def test_without_a_path_it_says_how_to_use_it() -> None:
    assert run().exit_code == 2


def test_the_flag_names_a_library_whose_voices_may_be_used(tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "voices").mkdir(parents=True)
    (own / "voices/calm-one.yaml").write_text(VOICE, encoding="utf-8")
    path = put(tmp_path, changed("voice: wounded-quiet", "voice: calm-one"))
    assert run(path).exit_code == 3
    whole = ["--library", str(own), "check", str(path)]
    assert CliRunner().invoke(bounceback, whole).exit_code == 0
