"""Checking files and folders: what is read as what, and what is told."""

from pathlib import Path

import pytest

from tests.scenario.sample import RUBRIC, VOICE, changed
from trainer.authoring.check import check, kind_of
from trainer.authoring.excerpt import excerpt
from trainer.errors import NotFound
from trainer.paths import library
from trainer.scenario.problems import Problem

OWN = changed("voice: wounded-quiet", "voice: calm-one")


def put(root: Path, where: str, text: str) -> Path:
    path = root / where
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    put(tmp_path, "drills/logistics/late-parcel.yaml", OWN)
    put(tmp_path, "voices/calm-one.yaml", VOICE)
    put(tmp_path, "rubrics/two-things.yaml", RUBRIC)
    return tmp_path


def test_what_ships_has_no_problem_at_all() -> None:
    report = check([library()])
    assert [str(problem) for problem in report.problems] == []
    assert len(report.files) >= 23


def test_a_folder_is_read_whole_each_file_as_what_it_is(root: Path) -> None:
    report = check([root])
    assert report.problems == ()
    assert [kind_of(file) for file in report.files] == ["drill", "rubric", "voice"]


def test_a_single_file_knows_the_voices_of_its_own_library(root: Path) -> None:
    assert check([root / "drills/logistics/late-parcel.yaml"]).problems == ()


def test_a_file_by_itself_knows_the_given_libraries(root: Path, tmp_path: Path) -> None:
    alone = put(tmp_path.parent / "alone", "late-parcel.yaml", OWN)
    assert [problem.code for problem in check([alone]).problems] == ["E305"]
    assert check([alone], [root]).problems == ()


def test_tells_the_problems_of_every_file(root: Path) -> None:
    put(root, "voices/calm-one.yaml", changed("strength: 1", "strength: 7", VOICE))
    put(root, "rubrics/two-things.yaml", changed("weight: 3", "wait: 3", RUBRIC))
    put(root, "drills/logistics/late-parcel.yaml", OWN.replace("chat", "fax"))
    report = check([root])
    told = {Path(problem.file).name: problem.code for problem in report.problems}
    assert told == {
        "calm-one.yaml": "E206",
        "two-things.yaml": "E202",
        "late-parcel.yaml": "E207",
    }
    assert (report.errors, report.warnings) == (3, 0)


def test_a_file_named_twice_is_checked_once(root: Path) -> None:
    report = check([root, root / "voices", root / "voices/calm-one.yaml"])
    assert len(report.files) == 3


def test_what_is_not_there_is_said_at_once(root: Path) -> None:
    with pytest.raises(NotFound, match=r"nowhere\.yaml"):
        check([root, root / "nowhere.yaml"])


def test_a_folder_without_files_is_a_problem(tmp_path: Path) -> None:
    (problem,) = check([tmp_path]).problems
    assert problem.code == "E001"
    assert "no .yaml file" in problem.message


def excerpt_of(path: Path, raw: bytes, line: int, column: int) -> tuple[str, ...]:
    path.write_bytes(raw)
    return excerpt(Problem(str(path), line, column, "E101", ""))


def test_shows_the_line_with_a_caret_under_the_place(tmp_path: Path) -> None:
    shown = excerpt_of(tmp_path / "a.yaml", b"a: 1\r\nbc: 2\r\n", 2, 5)
    assert shown == ("    2 | bc: 2", "      |     ^")


def test_the_caret_stands_right_after_wide_letters(tmp_path: Path) -> None:
    shown = excerpt_of(tmp_path / "b.yaml", "日本: x".encode(), 1, 5)
    assert shown[1] == "      | " + " " * 6 + "^"


def test_a_long_line_is_cut_around_the_place(tmp_path: Path) -> None:
    raw = b"a: " + b"x" * 5000 + b"!" + b"y" * 5000
    line, caret = excerpt_of(tmp_path / "c.yaml", raw, 1, 5004)
    assert len(line) <= 110
    assert line[caret.index("^")] == "!"


def test_a_line_that_steers_the_terminal_is_made_harmless(tmp_path: Path) -> None:
    shown = excerpt_of(tmp_path / "d.yaml", b"a: \x1b[31m\xff\n", 1, 4)
    assert "\x1b" not in "".join(shown)


def test_no_place_no_line(tmp_path: Path) -> None:
    assert excerpt_of(tmp_path / "e.yaml", b"a: 1", 0, 0) == ()
    assert excerpt(Problem(str(tmp_path / "none.yaml"), 1, 1, "E001", "")) == ()
