"""The shape of a scenario file: its keys, with a description and examples each."""

from typing import Annotated, Literal

from pydantic import Field

from trainer.scenario.fields import (
    Amount,
    Id,
    Ids,
    Labels,
    Line,
    Moves,
    Names,
    Shape,
    Text,
    Texts,
)
from trainer.scenario.model import Channel, Loss, Relationship, Severity

Feeling = Annotated[float, Field(ge=0, le=10)]


class AuthorityShape(Shape):
    """What the trainee may do without asking anybody."""

    budget: Amount = Field(
        description="Money the trainee may spend on goodwill: a figure and a currency.",
        examples=["200 EUR"],
    )
    may: Texts = Field(
        default=[],
        description="What the trainee may do, in short items.",
        examples=[["rebook", "pay for a hotel"]],
    )
    may_not: Texts = Field(
        default=[],
        alias="may not",
        description="What the trainee may not do, in short items.",
        examples=[["promise a seat before it is confirmed"]],
    )


class BriefShape(Shape):
    """What the trainee knows before the talk."""

    setting: Text = Field(
        description="Where and when it is and what has happened: one or two sentences.",
        examples=["Gate B14, 16:20. The evening flight is cancelled."],
    )
    role: Text = Field(
        description="Who the trainee is.", examples=["You are the gate agent."]
    )
    know: Texts = Field(
        default=[],
        description="Plain facts that the trainee has at hand.",
        examples=[["A partner flight at 19:05 has three seats"]],
    )
    policy: Texts = Field(
        default=[],
        description="What the rules of the house say.",
        examples=[["Passengers may be rebooked on partner airlines at no charge"]],
    )
    authority: AuthorityShape = Field(
        description="What the trainee may do, and for how much.",
        examples=[{"budget": "200 EUR", "may": ["rebook"]}],
    )


class StartShape(Shape):
    """How the customer feels as the talk begins."""

    anger: Feeling = Field(
        default=6, description="0 (none) to 10 (furious).", examples=[7]
    )
    helplessness: Feeling = Field(
        default=5, description="0 (in control) to 10 (lost).", examples=[6]
    )
    trust: Feeling = Field(
        default=4, description="0 (none) to 10 (full).", examples=[3]
    )


class CustomerShape(Shape):
    """Who the customer is."""

    name: Line = Field(
        description="The customer's full name.", examples=["Dana Whitfield"]
    )
    voice: Id = Field(
        description="How they talk: the id of a file in the folder voices.",
        examples=["exhausted-parent"],
    )
    loss: Loss = Field(
        default="outcome",
        description="What went wrong: what they got (outcome) or how they were treated"
        " (process).",
        examples=["outcome"],
    )
    severity: Severity = Field(
        default="medium", description="How much it matters.", examples=["high"]
    )
    relationship: Relationship = Field(
        default="regular",
        description="How long they have been with the house.",
        examples=["regular"],
    )
    start: StartShape = Field(
        default=StartShape(),
        description="How they feel as the talk begins.",
        examples=[{"anger": 7, "helplessness": 6, "trust": 3}],
    )
    patience: int = Field(
        default=7,
        ge=1,
        le=30,
        description="Replies without progress before they leave.",
        examples=[7],
    )


class ConcernShape(Shape):
    """One thing the customer needs; the next surfaces when the one before is met."""

    id: Id = Field(description="A short name for it.", examples=["arrive"])
    about: Line = Field(
        description="What it is about, as a few words that fit 'nothing about …'.",
        examples=["the wedding"],
    )
    says: Text = Field(
        description="How the customer first raises it.",
        examples=["I have to be at my sister's wedding by noon tomorrow."],
    )
    again: Texts = Field(
        default=[],
        description="Two or three other ways in which they come back to it.",
        examples=[["And the wedding? Noon tomorrow."]],
    )
    met_by: Names = Field(
        alias="met by",
        min_length=1,
        description="Ids of remedies, of which any one meets it; or, with no remedy"
        " among them, moves of the codebook, which must all be made.",
        examples=[["partner-1905"], ["explanation", "apology"]],
    )
    answer: Text | None = Field(
        default=None,
        description="A model reply of the trainee to this concern: one to three"
        " sentences with the facts of the brief.",
        examples=["I'm putting all four of you on the 19:05 now."],
    )


class FactShape(Shape):
    """Something the customer tells when asked."""

    asked: Texts = Field(
        min_length=1,
        description="Three to five ways to ask for it.",
        examples=[["who are you travelling with", "how many of you"]],
    )
    says: Text = Field(
        description="What the customer answers.",
        examples=["Me, my husband, and two kids under five."],
    )


class RemedyShape(Shape):
    """Something the trainee can really do or offer."""

    id: Id = Field(description="A short name for it.", examples=["partner-1905"])
    what: Line = Field(
        description="A few words that fit 'You are offering me …'.",
        examples=["seats on the 19:05"],
    )
    cost: Amount = Field(
        description="What it takes from the budget; '0 EUR' if it is free.",
        examples=["0 EUR"],
    )
    worth: float = Field(
        ge=0,
        le=2,
        description="The share of the loss that it makes good: a real fix 0.8 to 1, a"
        " voucher 0.1 to 0.3.",
        examples=[0.9],
    )
    heard_as: Texts = Field(
        alias="heard as",
        min_length=1,
        description="Four to seven ways in which a trainee may offer it.",
        examples=[["I can put you on the 19:05", "seats on the partner flight"]],
    )
    takes: Text | None = Field(
        default=None,
        description="What the customer says when they accept it.",
        examples=["The 19:05. Fine. All four of us?"],
    )
    beyond: bool = Field(
        default=False,
        description="true if the role may not promise it.",
        examples=[True],
    )


class HotButtonShape(Shape):
    """Words that set this customer off."""

    heard_as: Texts = Field(
        alias="heard as",
        min_length=1,
        description="The words.",
        examples=[["leaflet", "check our website"]],
    )
    says: Text = Field(
        description="What the customer answers.", examples=["I don't want a leaflet!"]
    )


class EndingShape(Shape):
    """How a talk ends; what is missing comes from the voice."""

    says: Text | None = Field(
        default=None,
        description="The customer's last words.",
        examples=["Thank you. Really."],
    )
    review: Text | None = Field(
        default=None,
        description="The review that they post: one to three sentences.",
        examples=["They cancelled our flight and still got us to the church."],
    )
    friend: Text | None = Field(
        default=None,
        description="What they tell a friend: one or two sentences.",
        examples=["You won't believe what the woman at the gate did."],
    )


_ENDING = {"says": "Thank you. Really.", "review": "They got us to the church."}


class EndingsShape(Shape):
    """The six ways in which a talk can end."""

    won_over: EndingShape | None = Field(
        default=None,
        alias="won over",
        description="They leave happier than they came.",
        examples=[_ENDING],
    )
    satisfied: EndingShape | None = Field(
        default=None,
        description="It is settled and they are content.",
        examples=[_ENDING],
    )
    grudging: EndingShape | None = Field(
        default=None, description="It is settled, no more.", examples=[_ENDING]
    )
    handed_on: EndingShape | None = Field(
        default=None,
        alias="handed on",
        description="Somebody else takes over.",
        examples=[_ENDING],
    )
    walked_out: EndingShape | None = Field(
        default=None,
        alias="walked out",
        description="Their patience is out.",
        examples=[_ENDING],
    )
    out_of_time: EndingShape | None = Field(
        default=None,
        alias="out of time",
        description="The talk is over before it is settled.",
        examples=[_ENDING],
    )


class ExampleShape(Shape):
    """A test of the scenario: a first reply, and what it must do."""

    reply: Text = Field(
        description="What a trainee might answer to the opening.",
        examples=["Please calm down, it's only a delay."],
    )
    shows: Labels = Field(
        default=[],
        description="Moves and faults that it certainly has.",
        examples=[["minimising"]],
    )
    shows_not: Labels = Field(
        default=[],
        alias="shows not",
        description="Moves and faults that it certainly has not.",
        examples=[["apology"]],
    )
    mood: Literal["better", "worse", "same"] | None = Field(
        default=None,
        description="What it does to the customer's mood.",
        examples=["worse"],
    )


class DrillShape(Shape):
    """A scenario: one talk with one upset customer."""

    format: Literal[1] = Field(description="Always 1.", examples=[1])
    id: Id = Field(
        description="The name of the file without '.yaml'.",
        examples=["cancelled-flight"],
    )
    title: Line = Field(
        description="The title in the library.", examples=["The cancelled flight"]
    )
    topic: Id = Field(
        description="One word; the name of the folder that the file is in.",
        examples=["travel"],
    )
    difficulty: int = Field(
        ge=1, le=5, description="1 (easy) to 5 (hard).", examples=[3]
    )
    channel: Channel = Field(
        description="Where the talk takes place.", examples=["in person"]
    )
    minutes: int = Field(
        ge=1, le=60, description="How long it takes, about.", examples=[10]
    )
    teaches: Moves = Field(
        min_length=1,
        description="The moves of the codebook that it practises.",
        examples=[["empathy", "solution", "options", "urgency"]],
    )
    rubric: Ids = Field(
        min_length=1,
        description="The rubric that judges the talk, or a list; the first counts.",
        examples=["four-strategies", ["four-strategies", "last"]],
    )
    brief: BriefShape = Field(
        description="What the trainee knows before the talk.",
        examples=[{"setting": "Gate B14, 16:20.", "role": "You are the gate agent."}],
    )
    customer: CustomerShape = Field(
        description="Who the customer is.",
        examples=[{"name": "Dana Whitfield", "voice": "exhausted-parent"}],
    )
    opening: Text = Field(
        description="The customer's first words.",
        examples=["Two hours we've been sitting here and now it says CANCELLED?"],
    )
    concerns: list[ConcernShape] = Field(
        min_length=1,
        description="What the customer needs, in the order in which it comes up:"
        " three to five.",
        examples=[[{"id": "arrive", "says": "I have to be there by noon."}]],
    )
    facts: list[FactShape] = Field(
        default=[],
        description="What the customer tells when asked: three to six.",
        examples=[[{"asked": ["how many of you"], "says": "Four."}]],
    )
    remedies: list[RemedyShape] = Field(
        default=[],
        description="What the trainee can really do or offer: four to eight.",
        examples=[[{"id": "partner-1905", "what": "seats on the 19:05"}]],
    )
    hot_buttons: list[HotButtonShape] = Field(
        default=[],
        alias="hot buttons",
        description="Words that set this customer off: one to three.",
        examples=[[{"heard as": ["leaflet"], "says": "I don't want a leaflet!"}]],
    )
    wordings: dict[str, Text] = Field(
        default={},
        description="Model sentences of this case by move, for the debrief.",
        examples=[{"apology": "I'm sorry we left you sitting here for two hours."}],
    )
    endings: EndingsShape = Field(
        default=EndingsShape(),
        description="How it ends, in the customer's words; the voice has its own.",
        examples=[{"won over": _ENDING}],
    )
    examples: list[ExampleShape] = Field(
        default=[],
        description="First replies with what they must do: the tests of the scenario,"
        " five to eight.",
        examples=[[{"reply": "Please calm down.", "shows": ["minimising"]}]],
    )
