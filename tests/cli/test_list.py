"""The drills as a list."""

import json
from pathlib import Path

from tests.cli.runs import run
from tests.talks import shipped


def _ids(*words: str) -> list[str]:
    found = json.loads(run("list", "--json", *words).out)
    assert found["schema_version"] == 1
    return [row["id"] for row in found["scenarios"]]


def test_every_drill_stands_in_it_the_easiest_first() -> None:
    done = run("list")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert len(lines) == len(shipped().scenarios)
    assert [line.split()[0] for line in lines] == _ids()
    stars = [line.count("●") for line in lines]
    assert stars == sorted(stars)


def test_by_topic_and_by_skill() -> None:
    assert _ids("--topic", "travel") == ["cancelled-flight"]
    taught = {s.id for s in shipped().scenarios if "options" in s.teaches}
    assert taught
    assert set(_ids("--skill", "options")) == taught
    assert run("list", "--topic", "opera").out == "No drill fits.\n"


def test_a_broken_drill_is_named_and_the_others_are_listed(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("title: [", "utf-8")
    done = run("--library", str(tmp_path), "list")
    assert done.code == 0
    assert len(done.out.splitlines()) == len(shipped().scenarios)
    assert f"{tmp_path / 'broken.yaml'}:" in done.err
