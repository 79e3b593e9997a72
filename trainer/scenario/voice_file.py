"""The shape of a voice file: its keys, with a description and examples each."""

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from trainer.scenario.drill_file import EndingShape
from trainer.scenario.fields import Id, Line, Shape, Text
from trainer.scenario.model import ENDINGS
from trainer.scenario.voice import CUES

Share = Annotated[float, Field(ge=0.6, le=1.6)]
Bank = Annotated[list[Text], Field(min_length=1)]


class TemperShape(Shape):
    """How this kind of customer differs in more than words; 1 is ordinary."""

    quick: Share = Field(
        default=1, description="How fast anger rises, 0.6 to 1.6.", examples=[1.2]
    )
    slow_to_cool: Share = Field(
        default=1,
        alias="slow to cool",
        description="How slowly anger falls, 0.6 to 1.6.",
        examples=[1.2],
    )
    proud: Share = Field(
        default=1,
        description="How much being heard weighs, 0.6 to 1.6.",
        examples=[0.8],
    )
    practical: Share = Field(
        default=1, description="How much a fix weighs, 0.6 to 1.6.", examples=[1.2]
    )


class HeatShape(Shape):
    """Lines by how angry the speaker is; one without lines borrows the others'."""

    hot: Bank | None = Field(
        default=None, description="When angry.", examples=[["Oh, NOW you're sorry."]]
    )
    cool: Bank | None = Field(
        default=None, description="When wary.", examples=[["Alright. Sorry. And now?"]]
    )
    warm: Bank | None = Field(
        default=None, description="When calm.", examples=[["Thank you for saying so."]]
    )


def _kind(value: Any) -> str:
    return "every heat" if isinstance(value, list) else "by heat"


Lines = Annotated[
    Annotated[HeatShape, Tag("by heat")] | Annotated[Bank, Tag("every heat")],
    Discriminator(_kind),
]
"""Lines by heat, or a bare list that serves every heat."""

Endings = Annotated[list[EndingShape], Field(min_length=1)]


class VoiceShape(Shape):
    """A voice: a kind of customer, reusable in every scenario."""

    format: Literal[1] = Field(description="Always 1.", examples=[1])
    id: Id = Field(
        description="The name of the file without '.yaml'.",
        examples=["exhausted-parent"],
    )
    title: Line = Field(
        description="What kind of customer it is.", examples=["The exhausted parent"]
    )
    about: Text = Field(
        description="One or two sentences for trainers.",
        examples=["Long past the end of their strength; calms when somebody acts."],
    )
    strength: int = Field(
        ge=1,
        le=5,
        description="How strong the language gets: 1 (mild) to 5 (rough).",
        examples=[2],
    )
    temper: TemperShape = Field(
        default=TemperShape(),
        description="How they differ in more than words.",
        examples=[{"quick": 1.2, "practical": 1.2}],
    )
    lines: dict[str, Lines] = Field(
        description="What the customer says, by cue. All cues are needed.",
        examples=[{"canned": ["You read that off a card."]}],
        json_schema_extra={"propertyNames": {"enum": list(CUES)}},
    )
    endings: dict[str, Endings] = Field(
        description="Last words, review and what a friend hears, for all six endings.",
        examples=[{"won over": [{"says": "Thank you.", "review": "They cared."}]}],
        json_schema_extra={"propertyNames": {"enum": list(ENDINGS)}},
    )
