"""Replies in, labels out."""

import json
from pathlib import Path
from typing import Any

import pytest

from scoring.codebook import CODEBOOK
from tests.cli.runs import Run, run

SORRY = "I'm so sorry we left you standing there for two hours."
LINES: list[dict[str, Any]] = [
    {
        "id": "a",
        "setting": "A hotel desk.",
        "role": "You are the night manager.",
        "facts": "The room was not cleaned.",
        "talk": [{"who": "customer", "says": "Two hours I stood here!"}],
        "reply": SORRY,
    },
    {"id": "b", "reply": "Calm down, it's only a delay."},
    {"id": 3, "reply": "", "talk": None},
]


def _given(*lines: object) -> str:
    return "\n".join(json.dumps(line) for line in lines) + "\n"


def _rows(done: Run) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.out.splitlines()]


def test_every_reply_gets_its_line_in_order() -> None:
    done = run("judge", "-", "-", stdin=_given(*LINES))
    assert (done.code, done.err) == (0, "")
    rows = _rows(done)
    assert [row["id"] for row in rows] == ["a", "b", 3]
    assert "apology" in rows[0]["labels"]
    assert "minimising" in rows[1]["labels"]
    assert rows[2]["labels"] == {}
    known = {label.id for label in CODEBOOK}
    for row, line in zip(rows, LINES, strict=True):
        assert set(row) == {"id", "labels", "quality"}
        assert 1 <= row["quality"] <= 5
        assert set(row["labels"]) <= known
        for found in row["labels"].values():
            assert set(found) == {"p", "evidence"}
            assert 0 <= found["p"] <= 1
            assert found["evidence"] in line["reply"]


def test_files_and_pipes_give_the_same_in_any_batch(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(_given(*LINES), "utf-8")
    done = run("judge", str(source), str(target))
    assert (done.code, done.out, done.err) == (0, "", "")
    together = run("judge", "-", "-", stdin=_given(*LINES)).out
    assert target.read_text("utf-8") == together
    alone = [run("judge", "-", "-", stdin=_given(line)).out for line in LINES]
    assert "".join(alone) == together


HOSTILE = [
    "\u202esorry\u2066", "a\x00b", "\ud800", "x\u2028y", "\x7f\x9b31m", "👩\u200d👧",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_evidence_is_exact_whatever_stands_around_it(text: str) -> None:
    reply = f"{text} {SORRY} {text}"
    done = run("judge", "-", "-", stdin=_given({"id": text, "reply": reply}))
    assert done.code == 0
    assert done.out.replace("\n", "").replace("\u200d", "").isprintable()
    (row,) = _rows(done)
    assert row["id"] == text
    assert row["labels"]["apology"]["evidence"] in reply


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"{", "is no JSON"),
        (b"[" * 100_000, "is no JSON"),
        (b"[]", "is no JSON object"),
        (b'{"id": "x", "reply": "\xff"}', "is not written in UTF-8"),
        (b'{"reply": "x"}', "has no 'id'"),
        (b'{"id": "x"}', "'reply'"),
        (b'{"id": "x", "reply": 7}', "'reply'"),
        (b'{"id": "x", "reply": "y", "role": 7}', "'role'"),
        (b'{"id": "x", "reply": "y", "talk": "z"}', "'talk'"),
        (b'{"id": "x", "reply": "y", "talk": [{"who": "me", "says": "z"}]}', "'talk'"),
        (b'{"id": "x", "reply": "y", "talk": ["z"]}', "'talk'"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_and_the_rest_judged(
    line: bytes, why: str
) -> None:
    good = _given(LINES[0]).encode()
    done = run("judge", "-", "-", stdin=good + b"\n" + line + b"\n" + good)
    assert done.code == 1
    assert [row["id"] for row in _rows(done)] == ["a", "a"]
    assert done.err.startswith("-:3: the line ")
    assert why in done.err


def test_a_byte_order_mark_is_no_trouble() -> None:
    given = b"\xef\xbb\xbf" + _given(LINES[0]).encode()
    assert run("judge", "-", "-", stdin=given).code == 0


def test_nothing_in_nothing_out() -> None:
    assert run("judge", "-", "-") == Run(0, "", "")


def test_places_that_cannot_be(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(_given(LINES[0]), "utf-8")
    assert run("judge", str(tmp_path / "none"), "-").code == 5
    assert run("judge", str(source), str(tmp_path)).code == 2
    assert run("judge", str(source), str(source)).code == 2
    assert source.read_text("utf-8") == _given(LINES[0])
    assert run("judge", str(source)).code == 2
