"""What must hold in a rubric beyond the shape of its parts."""

from trainer.scenario.lint import (
    Around,
    check_faults,
    check_id,
    check_labels,
    check_moves,
    check_unique,
    note,
    text_of,
)
from trainer.scenario.problems import Problems
from trainer.scenario.wording import shown
from trainer.scenario.yaml_tree import Node

_OF_WORDS = ("times", "before", "after", "within")


def lint_rubric(tree: Node, around: Around, problems: Problems) -> None:
    """Note everything that does not hold."""
    check_id(tree, around, problems)
    criteria = tree.listed("criteria")
    check_unique(criteria, "criteria", problems)
    for criterion in criteria:
        check_faults(criterion.listed("spoiled by"), problems)
        _question(criterion, problems)
        _blocker(criterion, problems)
        for check in criterion.listed("checks"):
            _check(check, problems)


def _question(entry: Node, problems: Problems) -> None:
    node = entry.get("asks")
    if node and text_of(node) and not text_of(node).endswith("?"):
        message = f"'{shown(text_of(node))}' does not end in a question mark"
        note(problems, node, "W409", message, "ask a yes/no question")


def _blocker(criterion: Node, problems: Problems) -> None:
    node = criterion.get("blocker")
    if node and node.value is True and not criterion.listed("spoiled by"):
        message = "a blocker without 'spoiled by' can block nothing"
        note(problems, node, "E309", message, "name the faults under 'spoiled by'")


def _check(check: Node, problems: Problems) -> None:
    if check.kind != "map":
        return
    _question(check, problems)
    check_moves(check.listed("shows"), problems)
    check_labels([*check.listed("before"), *check.listed("after")], problems)
    shows, that = bool(check.listed("shows")), check.get("that") is not None
    if shows == that:
        message = "a check needs 'shows' or 'that', and not both"
        note(problems, check, "E309", message, "name moves, or a fact of the talk")
    extra = [key for key in _OF_WORDS if that and check.get(key) is not None]
    if extra:
        message = f"'{extra[0]}' says nothing beside 'that'"
        note(problems, check, "E309", message, "take it out")
