"""From the shapes of files to the frozen models of the engine."""

from collections.abc import Sequence

from scoring.rubric import Anchors, Check, Criterion, Rubric, TalkCheck
from trainer.scenario import drill_file as drill
from trainer.scenario import rubric_file as rubric
from trainer.scenario import voice_file as voice
from trainer.scenario.fields import money
from trainer.scenario.model import (
    ENDINGS,
    Authority,
    Brief,
    Concern,
    CustomerSheet,
    EndingName,
    EndingText,
    Example,
    Fact,
    HotButton,
    Remedy,
    Scenario,
    Start,
)
from trainer.scenario.voice import HEATS, Heat, Temper, Voice


def scenario(shape: drill.DrillShape, source: str, hash: str) -> Scenario:
    """The scenario that a file describes."""
    return Scenario(
        id=shape.id,
        title=shape.title,
        topic=shape.topic,
        difficulty=shape.difficulty,
        channel=shape.channel,
        minutes=shape.minutes,
        teaches=tuple(shape.teaches),
        rubrics=tuple(shape.rubric),
        brief=_brief(shape.brief),
        customer=_customer(shape.customer),
        opening=shape.opening,
        concerns=tuple(_concern(concern) for concern in shape.concerns),
        facts=tuple(Fact(tuple(fact.asked), fact.says) for fact in shape.facts),
        remedies=tuple(_remedy(remedy) for remedy in shape.remedies),
        hot_buttons=tuple(
            HotButton(tuple(button.heard_as), button.says)
            for button in shape.hot_buttons
        ),
        endings=_endings(shape.endings),
        wordings=dict(shape.wordings),
        examples=tuple(_example(example) for example in shape.examples),
        hash=hash,
        source=source,
    )


def _brief(shape: drill.BriefShape) -> Brief:
    may = shape.authority
    authority = Authority(money(may.budget), tuple(may.may), tuple(may.may_not))
    return Brief(
        shape.setting, shape.role, tuple(shape.know), tuple(shape.policy), authority
    )


def _customer(shape: drill.CustomerShape) -> CustomerSheet:
    start = shape.start
    return CustomerSheet(
        name=shape.name,
        voice=shape.voice,
        loss=shape.loss,
        severity=shape.severity,
        relationship=shape.relationship,
        start=Start(start.anger, start.helplessness, start.trust),
        patience=shape.patience,
    )


def _concern(shape: drill.ConcernShape) -> Concern:
    return Concern(
        id=shape.id,
        says=shape.says,
        met_by=tuple(shape.met_by),
        about=shape.about,
        again=tuple(shape.again),
        answer=shape.answer or "",
    )


def _remedy(shape: drill.RemedyShape) -> Remedy:
    return Remedy(
        id=shape.id,
        what=shape.what,
        cost=money(shape.cost).amount,
        worth=shape.worth,
        heard_as=tuple(shape.heard_as),
        takes=shape.takes or "",
        beyond=shape.beyond,
    )


def _ending(shape: drill.EndingShape) -> EndingText:
    return EndingText(shape.says or "", shape.review or "", shape.friend or "")


def _endings(shape: drill.EndingsShape) -> dict[EndingName, EndingText]:
    found = {name: getattr(shape, name.replace(" ", "_")) for name in ENDINGS}
    return {name: _ending(text) for name, text in found.items() if text is not None}


def _example(shape: drill.ExampleShape) -> Example:
    return Example(shape.reply, tuple(shape.shows), tuple(shape.shows_not), shape.mood)


def customer_voice(shape: voice.VoiceShape) -> Voice:
    """The voice that a file describes."""
    temper = shape.temper
    return Voice(
        id=shape.id,
        title=shape.title,
        about=shape.about,
        strength=shape.strength,
        temper=Temper(
            temper.quick, temper.slow_to_cool, temper.proud, temper.practical
        ),
        lines={cue: _lines(lines) for cue, lines in shape.lines.items()},
        endings={
            name: tuple(_ending(one) for one in shape.endings[name]) for name in ENDINGS
        },
    )


def _lines(shape: voice.HeatShape | Sequence[str]) -> dict[Heat, tuple[str, ...]]:
    if not isinstance(shape, voice.HeatShape):
        return {heat: tuple(shape) for heat in HEATS}
    banks = {heat: getattr(shape, heat) for heat in HEATS}
    return {heat: tuple(bank) for heat, bank in banks.items() if bank}


def talk_rubric(shape: rubric.RubricShape) -> Rubric:
    """The rubric that a file describes."""
    return Rubric(
        id=shape.id,
        version=shape.version,
        title=shape.title,
        about=shape.about,
        source=shape.source,
        criteria=tuple(_criterion(criterion) for criterion in shape.criteria),
        passes_at=shape.passes_at,
    )


def _criterion(shape: rubric.CriterionShape) -> Criterion:
    return Criterion(
        id=shape.id,
        title=shape.title,
        asks=shape.asks,
        checks=tuple(_check(check) for check in shape.checks),
        anchors=Anchors(shape.anchors.good, shape.anchors.poor),
        source=shape.source,
        weight=shape.weight,
        spoiled_by=tuple(shape.spoiled_by),
        minimum=shape.minimum,
        blocker=shape.blocker,
    )


def _check(shape: rubric.CheckShape) -> Check:
    return Check(
        asks=shape.asks,
        shows=tuple(shape.shows),
        times=shape.times,
        before=tuple(shape.before),
        after=tuple(shape.after),
        within=shape.within,
        that=TalkCheck(shape.that) if shape.that else None,
    )
