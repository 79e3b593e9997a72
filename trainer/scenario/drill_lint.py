"""What must hold in a scenario beyond the shape of its parts."""

from scoring.codebook import FAULTS, MOVES
from trainer.scenario.kinds import money
from trainer.scenario.lint import (
    Around,
    check_commas,
    check_exists,
    check_id,
    check_labels,
    check_moves,
    check_repeats,
    check_unique,
    note,
    text_of,
)
from trainer.scenario.model import Money
from trainer.scenario.problems import Problems
from trainer.scenario.wording import near, shown
from trainer.scenario.yaml_tree import Node

WORDED = ("apology", "ownership", "empathy", "inquiry", "solution")
"""Moves that every scenario should have a model sentence for."""


def lint_drill(tree: Node, around: Around, problems: Problems) -> None:
    """Note everything that does not hold."""
    check_id(tree, around, problems)
    for key in ("know", "policy"):
        check_commas(tree.get("brief", key), problems)
    _topic(tree, around, problems)
    check_moves(tree.listed("teaches"), problems)
    voice = tree.get("customer", "voice")
    check_exists([voice] if voice else [], around.voices, "E305", "voice", problems)
    check_exists(tree.listed("rubric"), around.rubrics, "E306", "rubric", problems)
    _remedies(tree, problems)
    _concerns(tree, problems)
    _wordings(tree, problems)
    _examples(tree, problems)


def _topic(tree: Node, around: Around, problems: Problems) -> None:
    node, topic = tree.get("topic"), tree.said("topic")
    if node and topic and around.folder is not None and topic != around.folder:
        message = f"the topic is '{shown(topic)}', the folder '{shown(around.folder)}'"
        note(problems, node, "W407", message, "make them the same")


def _remedies(tree: Node, problems: Problems) -> None:
    remedies = tree.listed("remedies")
    check_unique(remedies, "remedies", problems)
    budget = _money(tree.get("brief", "authority", "budget"))
    for remedy in remedies:
        _named_as_move(remedy, problems)
        _cost(remedy, budget, problems)
    phrases = [phrase for remedy in remedies for phrase in remedy.listed("heard as")]
    check_repeats(phrases, problems)


def _named_as_move(remedy: Node, problems: Problems) -> None:
    node = remedy.get("id")
    if node and text_of(node) in MOVES:
        message = f"a remedy cannot have the name of a move, '{text_of(node)}'"
        note(problems, node, "E302", message, "rename it")


def _money(node: Node | None) -> Money | None:
    text = text_of(node) if node else ""
    return money(text)


def _cost(remedy: Node, budget: Money | None, problems: Problems) -> None:
    node = remedy.get("cost")
    cost = _money(node)
    if node is None or cost is None or budget is None:
        return
    if cost.currency != budget.currency:
        message = f"the cost is in {cost.currency}, the budget in {budget.currency}"
        note(problems, node, "E307", message, f"write it in {budget.currency}")
    elif cost.amount > budget.amount and not _beyond(remedy):
        message = f"costs {cost}, more than the budget of {budget}"
        note(problems, node, "W401", message, "add 'beyond: true', or a larger budget")


def _beyond(remedy: Node) -> bool:
    node = remedy.get("beyond")
    return node is not None and node.value is True


def _concerns(tree: Node, problems: Problems) -> None:
    concerns = tree.listed("concerns")
    check_unique(concerns, "concerns", problems)
    remedies = {r.said("id"): _beyond(r) for r in tree.listed("remedies")}
    for concern in concerns:
        check_commas(concern.get("again"), problems)
        _met_by(concern, remedies, problems)
        if concern.kind == "map" and concern.get("answer") is None:
            message = f"the concern '{shown(concern.said('id'))}' has no model answer"
            note(problems, concern, "W402", message, "add 'answer: …'")


def _met_by(concern: Node, remedies: dict[str, bool], problems: Problems) -> None:
    names = [node for node in concern.listed("met by") if text_of(node)]
    for node in names:
        _met_name(node, remedies, problems)
    ways = [remedies[text_of(n)] for n in names if text_of(n) in remedies]
    if ways and all(ways):
        message = "only a remedy with 'beyond: true' meets this concern"
        note(problems, names[0], "W408", message, "name one that the role may promise")


def _met_name(node: Node, remedies: dict[str, bool], problems: Problems) -> None:
    word = text_of(node)
    if word in remedies or word in MOVES:
        return
    if word in FAULTS:
        message = f"'{word}' is a fault; it meets no concern"
        note(problems, node, "E304", message, "name remedies or moves")
        return
    known = [*remedies, *sorted(MOVES)]
    listed = ", ".join(name for name in remedies if name) or "none"
    message = f"'{shown(word)}' is neither a remedy of this file nor a move"
    note(problems, node, "E303", message, near(word, known, f"remedies: {listed}"))


def _wordings(tree: Node, problems: Problems) -> None:
    wordings = tree.get("wordings")
    keys = [key for key, _ in wordings.keys.values()] if wordings else []
    check_moves([_as_text(key) for key in keys], problems)
    have = {key.text for key in keys}
    wanted = [*WORDED, *(text_of(node) for node in tree.listed("teaches"))]
    missing = [m for m in dict.fromkeys(wanted) if m in MOVES and m not in have]
    if missing:
        message = f"no model sentence for: {', '.join(missing)}"
        note(problems, wordings or tree, "W403", message, "add them to 'wordings'")


def _as_text(key: Node) -> Node:
    return Node("text", key.line, key.column, key.text, key.text)


def _examples(tree: Node, problems: Problems) -> None:
    examples = tree.listed("examples")
    for example in examples:
        shows, shows_not = example.listed("shows"), example.listed("shows not")
        check_labels([*shows, *shows_not], problems)
        both = {text_of(node) for node in shows} & {text_of(n) for n in shows_not}
        for node in shows_not:
            if (word := text_of(node)) and word in both:
                message = f"'{shown(word)}' is in 'shows' and in 'shows not'"
                note(problems, node, "E309", message, "take it out of one")
    if not examples:
        message = "there are no examples, so nothing proves that it works"
        note(problems, tree, "W405", message, "add five to eight under 'examples'")
