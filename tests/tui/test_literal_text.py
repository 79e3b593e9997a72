"""No text of a person or a file may reach a widget as markup: a look at the source."""

import ast
from pathlib import Path

import pytest

import trainer.tui

SOURCES = sorted(Path(trainer.tui.__file__).parent.rglob("*.py"))

WIDGETS = frozenset(
    "Static Label Button Checkbox RadioButton Option Tab TabPane Collapsible Digits "
    "Link Tree DataTable OptionList Select SelectionList Log RichLog".split()
)
METHODS = frozenset({"notify", "update", "add_row", "add_column", "add_option"})
TITLES = frozenset({"border_title", "border_subtitle", "label", "tooltip"})
MAKERS = frozenset(
    "Content words line lines Rows Option brief_text rubric_text preview head scenario "
    "headline_text result_text mood_text story_text notes_text criterion_row "
    "criterion_detail attempt_text score_figure _page _row _head _empty _resume "
    "_suggestion _in_a_sentence _status".split()
)
"""What makes literal text (or digits), as its annotation says and mypy checks."""


def name_of(node: ast.expr) -> str:
    """The last name, without its underscore: `self._where` is 'where'."""
    if isinstance(node, ast.Attribute):
        return node.attr.lstrip("_")
    return node.id.lstrip("_") if isinstance(node, ast.Name) else ""


def is_safe(node: ast.expr, known: frozenset[str]) -> bool:
    """A literal of ours, or something that only our literal-text functions make."""
    if isinstance(node, ast.Constant):
        return not (isinstance(node.value, str) and "[" in node.value)
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func).rpartition(".")[2]
        return name in MAKERS
    if isinstance(node, ast.IfExp):
        return is_safe(node.body, known) and is_safe(node.orelse, known)
    return name_of(node) in known


def known_content(tree: ast.Module) -> frozenset[str]:
    """Names annotated as Content or Rows, or assigned from what makes such."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.arg) and node.annotation is not None:
            annotation = ast.unparse(node.annotation)
            if annotation in ("Content", "Rows", "Content | None", "ContentText"):
                found.add(node.arg.lstrip("_"))
        if isinstance(node, ast.Assign) and is_safe(node.value, frozenset()):
            found |= {name_of(target) for target in node.targets}
    return frozenset(found)


def is_literal(call: ast.Call) -> bool:
    """Whether the call itself says `markup=False`."""
    return any(
        key.arg == "markup" and ast.unparse(key.value) == "False"
        for key in call.keywords
    )


def shown_by(node: ast.AST) -> list[ast.expr]:
    """The texts that this piece of source puts on the screen."""
    if isinstance(node, ast.Call) and not is_literal(node):
        name = ast.unparse(node.func).rpartition(".")[2]
        shows = name in WIDGETS | METHODS
        plain = [arg for arg in node.args if not isinstance(arg, ast.Starred)]
        return plain[:1] if shows else []
    if isinstance(node, ast.Assign):
        targets = [t for t in node.targets if isinstance(t, ast.Attribute)]
        return [node.value] if any(t.attr in TITLES for t in targets) else []
    return []


def offences(source: str) -> list[str]:
    """Every place that hands a text to a widget which might parse it."""
    tree = ast.parse(source)
    known = known_content(tree)
    return [
        f"line {text.lineno}: {ast.unparse(text)[:70]}"
        for node in ast.walk(tree)
        for text in shown_by(node)
        if not is_safe(text, known)
    ]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_every_text_is_shown_literally(path: Path) -> None:
    assert offences(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "Static(f'[b]{name}[/b]')",
        "Button(scenario.title)",
        "self.notify(str(error))",
        "self.notify(why, severity='warning')",
        "box.border_title = question",
        "widget.update(reply)",
        "Option(title + '!')",
        "table.add_row(result.title)",
        "Label('[b]' + name)",
    ],
)
def test_the_look_sees_what_it_should(source: str) -> None:
    assert offences(source)


@pytest.mark.parametrize(
    "source",
    [
        "Static(words(name))",
        "Button('Save')",
        "self.notify(why, markup=False)",
        "box.border_title = Content(question)",
        "widget.update(line('a', name))",
    ],
)
def test_the_look_lets_literal_text_through(source: str) -> None:
    assert offences(source) == []
