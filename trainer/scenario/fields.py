"""The kinds of field that every file is made of, as pydantic reads them."""

import re
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
)
from pydantic import StringConstraints as Constraints
from pydantic_core import PydanticCustomError

from scoring.codebook import CODEBOOK, Kind
from trainer.scenario.model import Money

ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
MONEY = r"^(\d{1,3}(,\d{3})+|\d{1,9})(\.\d{1,2})? [A-Z]{3}$"


class Shape(BaseModel):
    """A part of a file: its keys are all known, and nothing is guessed."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, allow_inf_nan=False
    )


def _one_line(text: str) -> str:
    if "\n" in text:
        raise PydanticCustomError("E210", "must stand on one line")
    return text


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _ids(labels: list[str]) -> dict[str, Any]:
    return {"type": "string", "enum": labels}


def _few(item: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [{"type": "array", "items": item}, item]}


Text = Annotated[
    str, Constraints(strict=True, strip_whitespace=True, min_length=1, max_length=2000)
]
"""Some sentences, in the writer's own words."""

Line = Annotated[
    str,
    Constraints(strict=True, strip_whitespace=True, min_length=1, max_length=120),
    AfterValidator(_one_line),
]
"""A few words on one line."""

Id = Annotated[str, Constraints(strict=True, max_length=60, pattern=ID)]
"""A short name: lower case letters, figures and dashes."""

_MOVES = [label.id for label in CODEBOOK if label.kind is Kind.MOVE]
_FAULTS = [label.id for label in CODEBOOK if label.kind is Kind.FAULT]

Move = Annotated[Text, WithJsonSchema(_ids(_MOVES))]
Fault = Annotated[Text, WithJsonSchema(_ids(_FAULTS))]
Label = Annotated[Text, WithJsonSchema(_ids(_MOVES + _FAULTS))]
"""Ids of the codebook. That they are known is checked with everything else that needs
more than the field itself, so that 'did you mean' is said in one place."""

_TEXT = {"type": "string", "minLength": 1}
Texts = Annotated[list[Text], BeforeValidator(_as_list), WithJsonSchema(_few(_TEXT))]
Ids = Annotated[
    list[Text],
    BeforeValidator(_as_list),
    WithJsonSchema(_few({"type": "string", "pattern": ID})),
]
Names = Annotated[list[Text], BeforeValidator(_as_list), WithJsonSchema(_few(_TEXT))]
Moves = Annotated[
    list[Text], BeforeValidator(_as_list), WithJsonSchema(_few(_ids(_MOVES)))
]
Faults = Annotated[
    list[Text], BeforeValidator(_as_list), WithJsonSchema(_few(_ids(_FAULTS)))
]
Labels = Annotated[
    list[Text], BeforeValidator(_as_list), WithJsonSchema(_few(_ids(_MOVES + _FAULTS)))
]
"""Lists; a bare text is a list of one, so that the short way to write it works."""


def _money(text: str) -> str:
    if not re.fullmatch(MONEY, text):
        raise PydanticCustomError("E208", "is no amount of money like '200 EUR'")
    return text


Amount = Annotated[
    str,
    Constraints(strict=True, strip_whitespace=True, max_length=40),
    AfterValidator(_money),
    WithJsonSchema({"type": "string", "pattern": MONEY}),
]
"""An amount of money: a figure, a space, three capital letters."""


def money(text: str) -> Money:
    """An `Amount` as money."""
    figure, currency = text.split(" ")
    return Money(float(figure.replace(",", "")), currency)


def filled(kind: type) -> Any:
    """A required list of this kind with at least one entry (for `Field`)."""
    return Annotated[list[kind], Field(min_length=1)]  # type: ignore[valid-type]
