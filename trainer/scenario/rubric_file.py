"""The shape of a rubric file: its keys, with a description and examples each."""

from typing import Annotated, Literal

from pydantic import Field

from trainer.scenario.fields import Faults, Id, Labels, Line, Moves, Shape, Text

That = Literal[
    "concerns met", "budget fair", "within authority", "promises kept", "prompt"
]
Count = Annotated[int, Field(ge=1, le=20)]


class CheckShape(Shape):
    """One yes/no question about a talk: of the trainee's words or of the whole."""

    asks: Text = Field(
        description="The question, for a person.",
        examples=["Did you apologise in one of your first two replies?"],
    )
    shows: Moves = Field(
        default=[],
        description="Moves of the codebook; any one of them answers it with yes.",
        examples=[["apology"]],
    )
    times: Count = Field(
        default=1, description="In how many replies, at least.", examples=[2]
    )
    before: Labels = Field(
        default=[],
        description="No later than the first reply with one of these.",
        examples=[["redress"]],
    )
    after: Labels = Field(
        default=[],
        description="No earlier than the first reply with one of these.",
        examples=[["inquiry", "empathy"]],
    )
    within: Count | None = Field(
        default=None,
        description="Among the first so many replies.",
        examples=[2],
    )
    that: That | None = Field(
        default=None,
        description="Instead of 'shows': something that is true of the whole talk.",
        examples=["budget fair"],
    )


class AnchorsShape(Shape):
    """Two behaviours that show what the criterion means in practice."""

    good: Text = Field(
        description="What somebody does who does it well.",
        examples=["Says sorry for the two hours of silence, and stops there."],
    )
    poor: Text = Field(
        description="What somebody does who does not.",
        examples=["Says sorry if anybody was inconvenienced."],
    )


class CriterionShape(Shape):
    """One question of a rubric."""

    id: Annotated[str, Field(strict=True, pattern=r"^[a-z0-9]+([-_][a-z0-9]+)*$")] = (
        Field(description="A short name for it.", examples=["apology"])
    )
    title: Line = Field(
        description="Its title in the debrief.", examples=["A deep, sincere apology"]
    )
    asks: Text = Field(
        description="A plain yes/no question.",
        examples=["Did you apologise for what it did to them?"],
    )
    checks: list[CheckShape] = Field(
        min_length=1,
        description="The questions that answer it; the share of yes is the credit.",
        examples=[[{"asks": "Did you apologise?", "shows": ["apology"]}]],
    )
    spoiled_by: Faults = Field(
        default=[],
        alias="spoiled by",
        description="Faults; each one that is found halves the credit.",
        examples=[["non_apology"]],
    )
    weight: float = Field(
        default=1,
        gt=0,
        le=10,
        description="How much it counts beside the others.",
        examples=[3],
    )
    minimum: float | None = Field(
        default=None,
        gt=0,
        le=1,
        description="The share of credit below which the talk fails whatever the rest.",
        examples=[0.5],
    )
    blocker: bool = Field(
        default=False,
        description="true if any spoiling fault fails the talk.",
        examples=[True],
    )
    anchors: AnchorsShape = Field(
        description="What good and poor look like.",
        examples=[{"good": "Says sorry and stops.", "poor": "Says 'sorry if'."}],
    )
    source: Text = Field(
        description="Where it comes from, in words.",
        examples=["The four strategies, first"],
    )


class RubricShape(Shape):
    """A rubric: a named framework that judges talks."""

    format: Literal[1] = Field(description="Always 1.", examples=[1])
    id: Id = Field(
        description="The name of the file without '.yaml'.",
        examples=["four-strategies"],
    )
    version: int = Field(
        ge=1,
        le=9999,
        description="Counts up by one whenever the criteria change.",
        examples=[1],
    )
    title: Line = Field(
        description="The title in the library.", examples=["The four strategies"]
    )
    about: Text = Field(
        description="What it looks for, in one or two sentences.",
        examples=["Apologise, act at once, show that you feel with them, make it up."],
    )
    source: Text = Field(
        description="Where it comes from: author and title, in words.",
        examples=["A column on service recovery"],
    )
    passes_at: float = Field(
        default=70,
        alias="passes at",
        ge=0,
        le=100,
        description="The score from which a talk passes, 0 to 100.",
        examples=[70],
    )
    criteria: list[CriterionShape] = Field(
        min_length=1,
        description="The questions that it asks of a talk.",
        examples=[[{"id": "apology", "title": "A deep, sincere apology"}]],
    )
