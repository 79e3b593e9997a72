"""Small tools for checks that need more than one field, on the tree itself.

They work on the tree and not on the shape, so that a file with a misspelt key still
gets all its other problems told in the same go.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from scoring.codebook import FAULTS, LABELS, MOVES
from trainer.scenario.problems import Problems
from trainer.scenario.wording import near, shown
from trainer.scenario.yaml_tree import Node


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of the place of a file; None where it does not matter.

    stem: its name without '.yaml'. folder: the name of the folder it is in. voices,
    rubrics: ids that exist.
    """

    stem: str | None = None
    folder: str | None = None
    voices: frozenset[str] | None = None
    rubrics: frozenset[str] | None = None


def text_of(node: Node) -> str:
    """The text of a node, '' if it is no text."""
    return node.value.strip() if isinstance(node.value, str) else ""


def note(problems: Problems, node: Node, code: str, message: str, mend: str) -> None:
    """A problem at the place of a node."""
    problems.add(node.line, node.column, code, message, mend)


def check_id(tree: Node, around: Around, problems: Problems) -> None:
    """The id must be the name of the file."""
    node, name = tree.get("id"), tree.said("id")
    if node and name and around.stem is not None and name != around.stem:
        note(
            problems, node, "E301",
            f"the id is '{shown(name)}' but the file is named '{shown(around.stem)}'",
            "make them the same",
        )  # fmt: skip


def check_moves(nodes: Sequence[Node], problems: Problems) -> None:
    """Each of these must be a move of the codebook."""
    for node in nodes:
        word = text_of(node)
        if word in FAULTS:
            message = f"'{word}' is a fault; only a move can stand here"
            note(problems, node, "E304", message, f"moves: {', '.join(sorted(MOVES))}")
        elif word:
            _check_in(node, word, MOVES, "a move", problems)


def check_labels(nodes: Sequence[Node], problems: Problems) -> None:
    """Each of these must be a move or a fault of the codebook."""
    for node in nodes:
        if word := text_of(node):
            _check_in(node, word, LABELS, "a move or a fault", problems)


def check_faults(nodes: Sequence[Node], problems: Problems) -> None:
    """Each of these must be a fault of the codebook."""
    for node in nodes:
        if word := text_of(node):
            _check_in(node, word, FAULTS, "a fault", problems)


def _check_in(
    node: Node, word: str, known: Iterable[str], what: str, problems: Problems
) -> None:
    if word in known:
        return
    names = sorted(known)
    mend = near(word.replace(" ", "_"), names, f"one of: {', '.join(names)}")
    message = f"'{shown(word)}' is not {what} of the codebook"
    note(problems, node, "E304", message, mend)


def check_exists(
    nodes: Sequence[Node],
    known: frozenset[str] | None,
    code: str,
    what: str,
    problems: Problems,
) -> None:
    """Each of these must be the id of a file that exists."""
    for node in nodes:
        word = text_of(node)
        if known is None or not word or word in known:
            continue
        mend = near(word, known, f"there are: {', '.join(sorted(known)) or 'none'}")
        note(problems, node, code, f"there is no {what} '{shown(word)}'", mend)


def check_unique(entries: Sequence[Node], what: str, problems: Problems) -> None:
    """No two entries of a list may have the same id."""
    first: dict[str, int] = {}
    for entry in entries:
        node, name = entry.get("id"), entry.said("id")
        if node is None or not name:
            continue
        if name in first:
            message = f"two {what} have the id '{shown(name)}'"
            mend = f"the other is on line {first[name]}: rename one"
            note(problems, node, "E302", message, mend)
        first.setdefault(name, node.line)


def check_commas(group: Node | None, problems: Problems) -> None:
    """Warns where [Me, my husband] is one text that a comma has cut in two.

    Told by a small letter after an entry with a capital, neither of them in quotes.
    """
    entries = group.entries if group is not None and group.flow else []
    for before, entry in pairwise(entries):
        cut = before.plain and entry.plain and text_of(before)[:1].isupper()
        if cut and text_of(entry)[:1].islower():
            message = f"the comma makes '{shown(text_of(entry))}' an entry of its own"
            mend = "put the whole text in quotes, or each entry on its own line"
            note(problems, entry, "W410", message, mend)


def check_repeats(nodes: Iterable[Node], problems: Problems) -> None:
    """Warns of texts that stand twice."""
    first: dict[str, int] = {}
    for node in nodes:
        text = text_of(node).casefold()
        if text in first:
            message = f"'{shown(text_of(node))}' stands on line {first[text]} too"
            note(problems, node, "W406", message, "say it in other words")
        elif text:
            first[text] = node.line
