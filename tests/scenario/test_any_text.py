"""Any text at all gives a scenario or problems, never anything else."""

import copy
import random

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.scenario.sample import DRILL, RUBRIC, VOICE, load
from trainer.scenario.loader import Loaded, load_drill, load_rubric, load_voice
from trainer.scenario.model import Scenario
from trainer.scenario.problems import CODES, Problem

QUICK = settings(
    max_examples=150, deadline=None, suppress_health_check=list(HealthCheck)
)
SIGNS = "\n\t -:#'\"[]{}|>&*!%@`,?=~<>\\\x00\x1b\ufeff\u202e0aé🎂"
GOOD = yaml.load(DRILL, Loader=yaml.CSafeLoader)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


def sound(problem: Problem) -> bool:
    """Whether it has a known code and a place."""
    return problem.code in CODES and problem.line >= 0 and problem.column >= 0


def check(loaded: Loaded[Scenario]) -> None:
    """A scenario, or at least one error."""
    assert all(sound(problem) for problem in loaded.problems)
    errors = [p for p in loaded.problems if p.level == "error"]
    assert (loaded.value is None) == bool(errors)


@QUICK
@given(st.text() | st.text(alphabet=SIGNS))
def test_any_text(text: str) -> None:
    check(load(text))


@QUICK
@given(st.binary())
def test_any_bytes(raw: bytes) -> None:
    check(load(raw))


@QUICK
@given(st.data())
def test_any_damage_to_a_good_file(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([DRILL, VOICE, RUBRIC]))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 30)))
    text = text[:start] + data.draw(st.text(alphabet=SIGNS, max_size=5)) + text[end:]
    check(load(text))
    for other in (load_voice(text), load_rubric(text)):
        errors = [p for p in other.problems if p.level == "error"]
        assert (other.value is None) == bool(errors)


@QUICK
@given(ANYTHING, st.integers(0, 10_000))
def test_any_value_in_any_place(value: object, seed: int) -> None:
    drill = copy.deepcopy(GOOD)
    put(drill, value, random.Random(seed))
    check(load_drill(yaml.dump(drill, Dumper=yaml.CSafeDumper, allow_unicode=True)))


def put(tree: object, value: object, chance: random.Random) -> None:
    """Puts the value somewhere in the tree."""
    assert isinstance(tree, dict | list)
    keys = list(tree) if isinstance(tree, dict) else list(range(len(tree)))
    key = chance.choice(keys)
    inner = tree[key]
    if isinstance(inner, dict | list) and inner and chance.random() < 0.8:
        put(inner, value, chance)
    else:
        tree[key] = value
