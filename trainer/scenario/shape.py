"""Holds a tree against a shape, and says at which place what is wrong."""

from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from trainer.scenario.fields import Shape
from trainer.scenario.problems import Problems
from trainer.scenario.yaml_scalar import Odd
from trainer.scenario.yaml_tree import Node, shown

S = TypeVar("S", bound=Shape)
Loc = tuple[str | int, ...]

_KINDS = {
    "string_type": "a text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "a list",
    "dict_type": "a group of keys",
    "model_type": "a group of keys",
    "model_attributes_type": "a group of keys",
}
_RANGES = ("greater_than_equal", "less_than_equal", "greater_than", "less_than")


def fit(tree: Node, shape: type[S], problems: Problems) -> S | None:
    """The tree as this shape; None, with all problems, if it does not fit."""
    try:
        return shape.model_validate(tree.data())
    except ValidationError as error:
        for one in error.errors(include_url=False):
            _note(tree, shape, one, problems)
        return None


def near(word: str, words: Any, otherwise: str = "") -> str:
    """'did you mean …?' for a word nearly right, or else something to say."""
    match = get_close_matches(word.lower(), list(words), n=1, cutoff=0.6)
    return f"did you mean '{match[0]}'?" if match else otherwise


def _note(tree: Node, shape: type[Shape], error: Any, problems: Problems) -> None:
    loc, kind = error["loc"], error["type"]
    node, label = _find(tree, loc)
    if kind == "missing":
        code, message, mend = _missing(shape, loc)
    elif kind == "extra_forbidden":
        node = _key(tree, loc)
        code, message, mend = _extra(shape, loc)
    else:
        code, message, mend = _value(node, label, kind, error)
    problems.add(node.line, node.column, code, message, mend)


def _find(tree: Node, loc: Loc) -> tuple[Node, str]:
    """The node that a location means, and the key it stands under.

    Parts that are no key of the tree are names of validators; they are stepped over.
    """
    node, label = tree, ""
    for part in loc:
        if isinstance(part, int) and node.kind == "list" and part < len(node.entries):
            node = node.entries[part]
        elif isinstance(part, str) and part in node.keys:
            node, label = node.keys[part][1], part
    return node, label


def _key(tree: Node, loc: Loc) -> Node:
    parent, _ = _find(tree, loc[:-1])
    name = str(loc[-1])
    return parent.keys[name][0] if name in parent.keys else parent


def _known(shape: type[BaseModel]) -> dict[str, FieldInfo]:
    return {field.alias or name: field for name, field in shape.model_fields.items()}


def _inside(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((m for a in get_args(annotation) if (m := _inside(a))), None)


def _shape_at(shape: type[BaseModel], loc: Loc) -> type[BaseModel]:
    for part in loc:
        field = _known(shape).get(str(part))
        shape = (_inside(field.annotation) if field else None) or shape
    return shape


def _missing(shape: type[Shape], loc: Loc) -> tuple[str, str, str]:
    name = str(loc[-1])
    field = _known(_shape_at(shape, loc[:-1])).get(name)
    sample = field.examples[0] if field and field.examples else None
    mend = f"{field.description}" if field and field.description else ""
    if isinstance(sample, str | int | float):
        mend = f"{mend} Write for instance '{name}: {shown(str(sample))}'"
    where = [str(part) for part in loc[:-1] if isinstance(part, str)]
    return (
        "E201",
        f"'{name}' is missing" + (f" in '{where[-1]}'" if where else ""),
        mend,
    )


def _extra(shape: type[Shape], loc: Loc) -> tuple[str, str, str]:
    known = _known(_shape_at(shape, loc[:-1]))
    mend = near(str(loc[-1]), known, f"known here: {', '.join(known)}")
    return "E202", f"'{shown(str(loc[-1]))}' is not known here", mend


def _value(node: Node, label: str, kind: str, error: Any) -> tuple[str, str, str]:
    name = f"'{label}'" if label else "the file"
    context = error.get("ctx", {})
    if kind in _KINDS:
        return _wrong_kind(node, name, _KINDS[kind])
    if kind in _RANGES:
        bound = next(iter(context.values()))
        word = "at least" if kind == "greater_than_equal" else "at most"
        if kind == "greater_than":
            word = "more than"
        return "E206", f"{name} is {shown(node.text)}, it must be {word} {bound:g}", ""
    if kind == "literal_error":
        return _not_one_of(node, name, str(context.get("expected", "")))
    return _text_or_list(node, name, kind, error, context)


def _wrong_kind(node: Node, name: str, wanted: str) -> tuple[str, str, str]:
    if node.kind == "text" and node.value is None:
        return "E205", f"{name} is empty", "write something, or take the key away"
    if wanted == "a text":
        return _not_text(node, name)
    got = _kind_of(node)
    mend = "write it as a plain number" if isinstance(node.value, Odd) else ""
    if wanted.endswith("number") and node.kind == "text" and not node.plain:
        mend = "take the quotes away"
    if wanted == "a list":
        mend = "begin every entry on a line of its own with '- '"
    return "E203", f"{name} must be {wanted}, it is {got}", mend


def _not_text(node: Node, name: str) -> tuple[str, str, str]:
    if node.kind == "text":
        text = shown(node.text)
        message = (
            f"{name} must be a text, but {text} without quotes is {_read_as(node)}"
        )
        return "E204", message, f'quote it: "{text}"'
    if node.kind == "map" and node.keys:
        mend = "a text with ': ' in it, or one that begins with {, must be quoted"
    else:
        mend = "write one text; one that begins with [ must be quoted"
    return "E203", f"{name} must be a text, it is {_kind_of(node)}", mend


def _read_as(node: Node) -> str:
    if isinstance(node.value, bool):
        return "read as yes or no"
    if isinstance(node.value, Odd):
        return "read as a number or a date"
    return "read as a number"


def _kind_of(node: Node) -> str:
    if node.kind != "text":
        return "a list" if node.kind == "list" else "a group of keys"
    if isinstance(node.value, bool):
        return "true or false"
    if isinstance(node.value, int | float):
        return f"the number {shown(node.text)}"
    return f"'{shown(node.text)}'"


def _not_one_of(node: Node, name: str, expected: str) -> tuple[str, str, str]:
    if node.kind == "text" and node.value is None:
        return "E205", f"{name} is empty", f"one of: {expected}"
    words = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
    mend = near(node.text, words, "")
    message = f"{name} must be {expected}, it is {_kind_of(node)}"
    return "E207", message, mend


def _text_or_list(
    node: Node, name: str, kind: str, error: Any, context: Any
) -> tuple[str, str, str]:
    if kind == "string_too_short" or (kind == "too_short" and not node.entries):
        return "E205", f"{name} is empty", "write something, or take the key away"
    if kind in ("string_too_long", "too_long", "too_short"):
        return "E210", f"{name} is too {kind.split('_')[-1]}", _limit(kind, context)
    if kind == "string_pattern_mismatch":
        mend = "lower case letters, figures and dashes: 'cancelled-flight'"
        return "E208", f"{name} cannot be '{shown(node.text)}'", mend
    if kind.startswith("E2"):
        said = error["msg"]
        return kind, f"{name}: '{shown(node.text)}' {said}", ""
    return "E203", f"{name} is not right: {error['msg']}", ""


def _limit(kind: str, context: Any) -> str:
    most = context.get("max_length") or context.get("min_length")
    unit = "letters" if kind.startswith("string") else "entries"
    return f"at {'least' if kind == 'too_short' else 'most'} {most} {unit}"
