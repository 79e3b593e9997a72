"""The schemas for editors: true to the shapes, and with words for every key."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from trainer.paths import library
from trainer.scenario.groups import Either, Group, Key, Many, Table
from trainer.scenario.kinds import BROKEN
from trainer.scenario.problems import Problems
from trainer.scenario.schema import FILES, Kind, group_of, schema, write_all
from trainer.scenario.yaml_tree import compose

KINDS = sorted(FILES)


def keys(kind: Any) -> Iterator[Key]:
    """Every key of a shape, at every depth."""
    if isinstance(kind, Group):
        for key in kind.keys:
            yield key
            yield from keys(key.kind)
    elif isinstance(kind, Many | Table):
        yield from keys(kind.kind)
    elif isinstance(kind, Either):
        yield from keys(kind.group)


def holds_group(kind: Any) -> bool:
    return isinstance(kind, Group | Table) or (
        isinstance(kind, Many) and holds_group(kind.kind)
    )


@pytest.mark.parametrize("kind", KINDS)
def test_the_file_is_what_the_shapes_say(kind: Kind) -> None:
    """If this fails, write them anew: `schema.write_all(library())`."""
    written = (library() / FILES[kind]).read_text(encoding="utf-8")
    assert written == schema(kind)


def test_writes_them_where_they_belong(tmp_path: Path) -> None:
    (tmp_path / "voices").mkdir()
    (tmp_path / "rubrics").mkdir()
    write_all(tmp_path)
    for kind, file in FILES.items():
        assert (tmp_path / file).read_text(encoding="utf-8") == schema(kind)


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_has_words_and_an_example_that_is_right(kind: Kind) -> None:
    for key in keys(group_of(kind)):
        assert key.about.endswith((".", "…'."))
        if holds_group(key.kind):
            continue
        problems = Problems("example")
        tree = compose(yaml.safe_dump({"x": key.example}), problems)
        assert tree is not None
        assert key.kind.read(tree.keys["x"][1], "x", problems) is not BROKEN
        assert problems.in_order() == ()


def test_it_names_what_is_needed_and_what_can_be_chosen() -> None:
    drill = group_of("drill").schema()
    assert drill["additionalProperties"] is False
    assert "brief" in drill["required"]
    assert "facts" not in drill["required"]
    channel = drill["properties"]["channel"]
    assert channel["enum"] == ["in person", "phone", "chat", "email", "social"]
    assert channel["description"] == "Where the talk takes place."
    assert drill["properties"]["difficulty"]["maximum"] == 5
    concern = drill["properties"]["concerns"]["items"]
    assert concern["required"] == ["id", "about", "says", "met by"]
