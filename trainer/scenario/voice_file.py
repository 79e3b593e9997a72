"""The shape of a voice file: its keys, with a description and an example each."""

from typing import Any

from trainer.scenario.customer_file import ENDING
from trainer.scenario.groups import Either, Group, Key, Many, Table
from trainer.scenario.kinds import Number, OneOf
from trainer.scenario.model import ENDINGS
from trainer.scenario.vocabulary import ID, LINE, TEXT
from trainer.scenario.voice import CUES, HEATS, Heat, Temper, Voice

SHARE = Number(0.6, 1.6)
BANK = Many(TEXT, least=1)

TEMPER = Group(
    "How this kind of customer differs in more than words; 1 is ordinary.",
    Temper,
    (
        Key("quick", SHARE, "How fast anger rises, 0.6 to 1.6.", 1.2, 1.0),
        Key("slow to cool", SHARE, "How slowly it falls, 0.6 to 1.6.", 1.2, 1.0),
        Key("proud", SHARE, "How much being heard weighs, 0.6 to 1.6.", 0.8, 1.0),
        Key("practical", SHARE, "How much a fix weighs, 0.6 to 1.6.", 1.2, 1.0),
    ),
)


def _banks(**values: tuple[str, ...]) -> dict[Heat, tuple[str, ...]]:
    return {heat: values[heat] for heat in HEATS if values[heat]}


BY_HEAT = Group(
    "Lines by how angry the speaker is; one without lines borrows the others'.",
    _banks,
    (
        Key("hot", BANK, "When they are angry.", ["Oh, NOW you're sorry."], ()),
        Key("cool", BANK, "When they are wary.", ["Alright. Sorry. And now?"], ()),
        Key("warm", BANK, "When they are calm.", ["Thank you for saying so."], ()),
    ),
)


def _lines(lines: Any) -> dict[Heat, tuple[str, ...]]:
    return lines if isinstance(lines, dict) else {heat: lines for heat in HEATS}


def _voice(format: int, lines: dict[str, Any], **values: Any) -> Voice:
    return Voice(lines={cue: _lines(said) for cue, said in lines.items()}, **values)


VOICE = Group(
    "A voice: a kind of customer, reusable in every scenario.",
    _voice,
    (
        Key("format", OneOf((1,)), "Always 1.", 1),
        Key("id", ID, "The name of the file without '.yaml'.", "exhausted-parent"),
        Key("title", LINE, "What kind of customer it is.", "The exhausted parent"),
        Key(
            "about",
            TEXT,
            "One or two sentences for trainers.",
            "Long past the end of their strength; calms when somebody acts.",
        ),
        Key(
            "strength",
            Number(1, 5, whole=True),
            "How strong the language gets: 1 (mild) to 5 (rough).",
            2,
        ),
        Key(
            "temper",
            TEMPER,
            "How they differ in more than words.",
            {"quick": 1.2, "practical": 1.2},
            Temper(),
        ),
        Key(
            "lines",
            Table(Either(BANK, BY_HEAT), tuple(CUES), all_needed=True),
            "What the customer says, by cue; every cue is needed.",
            {"canned": ["You read that off a card."]},
        ),
        Key(
            "endings",
            Table(Many(ENDING, least=1, bare=False), ENDINGS, all_needed=True),
            "Last words, review and what a friend hears, for every ending.",
            {"won over": [{"says": "Thank you.", "review": "They cared."}]},
        ),
    ),
)
