"""What must hold in a voice beyond the shape of its parts."""

import re
from collections.abc import Iterable

from trainer.scenario.lint import (
    Around,
    check_commas,
    check_id,
    check_repeats,
    note,
    text_of,
)
from trainer.scenario.model import ENDINGS
from trainer.scenario.problems import Problems
from trainer.scenario.voice import CUES
from trainer.scenario.wording import near, shown
from trainer.scenario.yaml_tree import Node, walk

OFFERS = frozenset(
    (
        "takes",
        "chooses",
        "doubts",
        "too little",
        "not heard",
        "wrong thing",
        "too much",
        "already",
    )
)
"""Cues whose lines may name the {remedy}."""

_BRACES = re.compile(r"\{[^{}]*\}|[{}]")


def lint_voice(tree: Node, around: Around, problems: Problems) -> None:
    """Note everything that does not hold."""
    check_id(tree, around, problems)
    _complete(tree, "lines", CUES, "cue", problems)
    _complete(tree, "endings", ENDINGS, "ending", problems)
    lines = tree.get("lines")
    for cue, (_, node) in (lines.keys if lines else {}).items():
        spoken = [text for text in walk(node) if text_of(text)]
        for bank in walk(node):
            check_commas(bank, problems)
        for text in spoken:
            _placeholders(text, cue, problems)
        check_repeats(spoken, problems)


def _complete(
    tree: Node, key: str, known: Iterable[str], what: str, problems: Problems
) -> None:
    group = tree.get(key)
    if group is None or group.kind != "map":
        return
    for name, (node, _) in group.keys.items():
        if name not in known:
            mend = near(name, known, f"there are: {', '.join(known)}")
            note(problems, node, "E310", f"there is no {what} '{shown(name)}'", mend)
    missing = [name for name in known if name not in group.keys]
    if missing:
        message = f"no text for: {', '.join(missing)}"
        note(problems, group, "E310", message, f"every {what} needs at least one")


def _placeholders(node: Node, cue: str, problems: Problems) -> None:
    allowed = ["{name}"]
    allowed += ["{remedy}"] if cue in OFFERS else []
    allowed += ["{about}"] if cue == "still" else []
    for found in _BRACES.findall(text_of(node)):
        if found not in allowed:
            message = f"{shown(found)} cannot stand in a line for '{shown(cue)}'"
            note(problems, node, "E308", message, f"here only: {', '.join(allowed)}")
