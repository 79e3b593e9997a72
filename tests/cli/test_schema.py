"""The schemas as the command prints them."""

import json

import pytest

from tests.cli.runs import run
from trainer.paths import library


@pytest.mark.parametrize(
    ("what", "file"),
    [
        ((), "schema.json"),
        (("scenario",), "schema.json"),
        (("voice",), "voices/schema.json"),
        (("rubric",), "rubrics/schema.json"),
    ],
)
def test_of_a_file_it_is_the_one_in_the_library(
    what: tuple[str, ...], file: str
) -> None:
    assert run("schema", *what).out == (library() / file).read_text("utf-8")


def test_of_a_record_every_part_is_described() -> None:
    schema = json.loads(run("schema", "record").out)
    assert schema["type"] == "object"
    assert {"attempts", "debriefs", "judge_version"} <= set(schema["properties"])
    assert "Verdict" in schema["$defs"]


def test_of_anything_else_there_is_none() -> None:
    assert run("schema", "novel").code == 2
