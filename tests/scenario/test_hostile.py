"""Files that are broken, foreign or made to do harm: a clear problem, never a crash."""

import time
from pathlib import Path

import pytest

from tests.scenario.sample import DRILL, changed, load, only, problems_of
from trainer.scenario.loader import load_drill, load_rubric, load_voice
from trainer.scenario.problems import MOST
from trainer.scenario.yaml_text import LARGEST
from trainer.scenario.yaml_tree import MOST_EVENTS

BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


@pytest.mark.parametrize(
    ("text", "place", "code", "says"),
    [
        ("[" * 50_000, (1, 65), "E102", "nested"),
        ("- " * 50_000, (1, 129), "E102", "nested"),
        ("", (1, 1), "E005", "empty"),
        (" \n\n", (1, 1), "E005", "empty"),
        ("# only this\n", (1, 1), "E005", "empty"),
        ("- a\n- b\n", (1, 1), "E203", "it is a list"),
        ("just words\n", (1, 1), "E203", "it is 'just words'"),
        ("a: 1\n---\nb: 2\n", (2, 1), "E106", "second document"),
        ("a:\n\tb: 1\n", (2, 1), "E101", "tab"),
        ("a: |\n\tb\n", (2, 1), "E101", "tab"),
        ("a: 'b\n", (1, 4), "E101", "quote is opened"),
        ("says: Well: this\n", (1, 11), "E101", "colon"),
        ("a: [b, c\nd: e\n", (2, 2), "E101", "not closed"),
        ("a: @b\n", (1, 4), "E101", "cannot begin with @"),
        ("a: `b\n", (1, 4), "E101", "cannot begin with `"),
        ("a: * b\n", (1, 5), "E101", "without quotes"),
        ('a: "\\d"\n', (1, 5), "E101", "backslash"),
        ("a: {b}? Fine.\n", (1, 7), "E101", "a '?'"),
        ("a: !!python/object/apply:os.system [ls]\n", (1, 4), "E104", "python"),
        ("a: !x b\n", (1, 4), "E104", "!x"),
        ("a: \x00\n", (1, 4), "E004", "NUL"),
        ("a: b\n  \x1b[31m\n", (2, 3), "E004", "escape"),
        ("a: \u202eb\n", (1, 4), "E004", "turns the text round"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_names_the_trouble_and_its_place(
    text: str, place: tuple[int, int], code: str, says: str
) -> None:
    problem = only(text)
    assert (problem.line, problem.column, problem.code) == (*place, code)
    assert says in problem.message


def test_too_many_parts_are_not_read() -> None:
    problem = only("a: [" + "x," * MOST_EVENTS + "]")
    assert problem.code == "E102"
    assert "40,000 parts" in problem.message


def test_refuses_anchors_and_aliases_before_they_unfold() -> None:
    found = problems_of(BOMB)
    assert {problem.code for problem in found} == {"E103"}
    assert len(found) == 6


def test_a_file_of_another_encoding_is_named_with_its_place() -> None:
    raw = changed("name: Ann Lee", "name: Zo\u00eb").encode("latin-1")
    problem = only(raw)
    assert (problem.line, problem.column, problem.code) == (17, 11, "E003")
    assert "save the file as UTF-8" in problem.mend
    assert only(DRILL.encode("utf-16")).code == "E003"


def test_byte_order_mark_and_windows_line_ends_are_fine() -> None:
    raw = b"\xef\xbb\xbf" + DRILL.replace("\n", "\r\n").encode()
    assert load(raw).problems == ()


def test_a_problem_has_the_same_place_with_windows_line_ends() -> None:
    text = changed("channel: chat", "channel: fax").replace("\n", "\r\n")
    assert (only(text.encode()).line, only(text.encode()).column) == (6, 10)


def test_columns_count_letters_not_bytes() -> None:
    text = changed("may: [send a courier]", "may: ['é🎂', no]")
    assert (only(text).line, only(text).column) == (15, 43)


def test_too_large_a_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    path.write_bytes(b"# " + b"x" * (2 * LARGEST))
    assert [p.code for p in load_drill(path).problems] == ["E002"]


def test_a_folder_and_a_missing_file_cannot_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "x.yaml"
    folder.mkdir()
    (problem,) = load_drill(folder).problems
    assert (problem.code, problem.file) == ("E001", str(folder))
    assert "a folder" in problem.message
    assert [p.code for p in load_drill(tmp_path / "no.yaml").problems] == ["E001"]


def test_an_unreadable_file_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "x.yaml"
    path.write_text(DRILL)
    monkeypatch.setattr(Path, "open", refuse)
    (problem,) = load_drill(path).problems
    assert problem.code == "E001"
    assert problem.message == "cannot be read: permission denied"


def test_a_device_that_never_ends_is_cut_off() -> None:
    assert [p.code for p in load_drill(Path("/dev/zero")).problems] == ["E002"]


def test_what_steers_a_terminal_is_not_repeated_in_messages() -> None:
    text = changed("voice: wounded-quiet", 'voice: "\\e]0;x\\a"')
    assert problems_of(text)
    assert all("\x1b" not in str(problem) for problem in problems_of(text))


def test_the_list_of_problems_ends_somewhere() -> None:
    text = "".join(f"key{n}: 1\n" for n in range(5000))
    found = problems_of(text)
    assert len(found) == MOST + 1
    assert "perhaps more" in found[-1].message


def test_very_many_warnings_break_nothing() -> None:
    text = changed("heard as: another train", f"heard as: [{'same, ' * 500}other]")
    loaded = load(text)
    assert loaded.value is not None
    assert len(loaded.problems) == MOST


REMEDIES = "".join(f"  - {{id: remedy{n}}}\n" for n in range(3000))
CONCERNS = "  - {met by: [remedyy]}\n" * 1000


@pytest.mark.parametrize(
    "text",
    [
        "[" * 900_000,
        "{" + "a," * 400_000 + "}",
        "a: " + "x " * 400_000,
        'a: "' + "x" * 900_000,
        "difficulty: " + "9" * 900_000,
        "title: " + "1:" * 400_000,
        "a: &a x\nb: [" + "*a," * 100_000 + "]",
        "id: x\n" * 50_000,
        "\x1b" * 900_000,
        "remedies:\n" + REMEDIES + "concerns:\n" + CONCERNS,
    ],
    ids=range(10),
)
def test_nothing_takes_long(text: str) -> None:
    start = time.process_time()
    for load_any in (load_drill, load_voice, load_rubric):
        loaded = load_any(text)
        assert loaded.value is None
        assert loaded.problems
    assert time.process_time() - start < 5
