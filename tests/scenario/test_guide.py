"""The author's guide is true: its example plays, and no key and no code is left out."""

import re

import pytest

from scoring.codebook import LABELS
from tests.scenario.test_schema import KINDS, keys
from trainer.paths import library
from trainer.scenario.folders import all_ids
from trainer.scenario.lint import Around
from trainer.scenario.loader import load_drill, load_rubric
from trainer.scenario.problems import CODES
from trainer.scenario.schema import Kind, group_of
from trainer.scenario.voice_lint import OFFERS

GUIDE = (library() / "README.md").read_text(encoding="utf-8")
BLOCKS: list[str] = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)


def block(id: str) -> str:
    """The example with this id."""
    return next(text for text in BLOCKS if f"\nid: {id}\n" in f"\n{text}")


def test_its_scenario_has_no_problem() -> None:
    roots = [library()]
    around = Around(
        "late-cake", "food", all_ids(roots, "voices"), all_ids(roots, "rubrics")
    )
    loaded = load_drill(block("late-cake"), around=around)
    assert [str(problem) for problem in loaded.problems] == []
    assert loaded.value is not None


def test_its_rubric_has_no_problem() -> None:
    loaded = load_rubric(block("two-things"), around=Around("two-things"))
    assert [str(problem) for problem in loaded.problems] == []


@pytest.mark.parametrize("kind", KINDS)
def test_it_names_every_key(kind: Kind) -> None:
    missing = [
        key.name
        for key in keys(group_of(kind))
        if not re.search(rf"(`|: )({key.name})[`:]|\b{key.name}: ", GUIDE)
    ]
    assert missing == []


def test_it_explains_every_code_as_the_program_does() -> None:
    rows = dict(re.findall(r"^\| ([EW]\d{3}) \| (.*) \|$", GUIDE, re.MULTILINE))
    assert rows == CODES


def test_it_names_every_move_and_fault_and_every_offer() -> None:
    assert [label for label in LABELS if f"`{label}`" not in GUIDE] == []
    assert [cue for cue in OFFERS if f"`{cue}`" not in GUIDE] == []
