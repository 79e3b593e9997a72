"""What stands in a debrief, in the order in which it helps."""

from collections.abc import Iterator

from scoring.codebook import LABELS
from scoring.reading import Finding
from scoring.verdict import CriterionVerdict, Verdict
from trainer.drill.debrief import Advice, Debrief
from trainer.drill.record import SessionRecord
from trainer.drill.turn import Attempt
from trainer.reports import wording
from trainer.reports.sections import Block, Para, Points, Quote, Section, Table

TALK = "The talk"
"""The title of the section that holds the talk itself."""


def debrief_sections(record: SessionRecord, attempt: int = 1) -> tuple[Section, ...]:
    """The debrief of one attempt (from 1) as sections."""
    debrief = record.debriefs[attempt - 1]
    way = record.attempts[attempt - 1]
    sections = [
        _headline(record, debrief),
        _advice("What to change next time", debrief.advice),
        _advice("What went well", debrief.did_well),
        *(_criteria(verdict) for verdict in debrief.verdicts),
        _mood(debrief),
        _budget(debrief),
        _story(record, debrief),
        _attempts(record),
        _transcript(record, way),
        _notes(record),
        _trust(record, debrief),
    ]
    return tuple(section for section in sections if section.blocks)


def _headline(record: SessionRecord, debrief: Debrief) -> Section:
    verdict = debrief.verdict
    facts = [
        f"Ending: {debrief.ending}. {debrief.ending_why}",
        f"Score: {wording.score(verdict)} ({verdict.rubric_title})",
        *verdict.failed_because,
        f"Mode: {record.mode}",
    ]
    if record.started_at:
        facts.append(f"Begun: {record.started_at}")
    if debrief.seconds is not None:
        facts.append(f"Time: {wording.duration(debrief.seconds)}")
    if len(record.attempts) > 1:
        which = "the measured one" if debrief.attempt == 1 else "a retry, not measured"
        facts.append(f"Attempt: {debrief.attempt} of {len(record.attempts)}, {which}")
    return Section(f"Debrief: {record.scenario_title}", (Points(tuple(facts)),))


def _advice(title: str, items: tuple[Advice, ...]) -> Section:
    blocks: list[Block] = []
    for number, item in enumerate(items, 1):
        blocks.append(Para(f"{number}. {item.title} (reply {item.turn})"))
        if item.your_words:
            blocks.append(Quote("You said", item.your_words))
        blocks.append(Para(item.reason))
        if item.better:
            blocks.append(Quote("Better here", item.better))
    return Section(title, tuple(blocks))


def _evidence(criterion: CriterionVerdict) -> str:
    quotes = [f"“{q.text}” (reply {q.turn})" for q in criterion.quotes[:2]]
    against = [f"against: “{q.text}” (reply {q.turn})" for q in criterion.against[:2]]
    return "; ".join(quotes + against) or "–"


def _criteria(verdict: Verdict) -> Section:
    rows = tuple(
        (
            wording.outcome(criterion),
            criterion.asks,
            wording.points(criterion),
            _evidence(criterion),
            criterion.why,
            wording.trust(criterion),
        )
        for criterion in verdict.criteria
    )
    heads = ("Result", "Question", "Points", "Your words", "Why", "Judge's reliability")
    total = (
        f"{wording.number(verdict.points)} of {wording.number(verdict.possible)} points"
    )
    return Section(verdict.rubric_title, (Table(heads, rows), Para(total)))


def _mood(debrief: Debrief) -> Section:
    rows = []
    for step in debrief.mood:
        causes = "; ".join(f"{sign} {cause}" for cause, sign in step.causes)
        when = "start" if step.turn == 0 else f"reply {step.turn}"
        calm = f"{step.mood.calm:.0f} of 10"
        rows.append((when, calm, step.mood.word, causes or "–"))
    heads = ("When", "Calm", "Mood", "What moved it")
    return Section("The customer's mood", (Table(heads, tuple(rows)),))


def _budget(debrief: Debrief) -> Section:
    budget = debrief.budget
    text = (
        f"{budget.word}: {wording.money(budget.used, budget.currency)} used, "
        f"{wording.money(budget.needed, budget.currency)} needed, "
        f"{wording.money(budget.limit, budget.currency)} allowed. {budget.why}"
    )
    items = tuple(
        f"{what}: {wording.money(cost, budget.currency)}" for what, cost in budget.items
    )
    blocks: tuple[Block, ...] = (Para(text[:1].upper() + text[1:]),)
    return Section("Your budget", (*blocks, Points(items)) if items else blocks)


def _story(record: SessionRecord, debrief: Debrief) -> Section:
    story = debrief.story
    turns = record.attempts[debrief.attempt - 1].turns
    why = f" (because {story.survey_why})" if story.survey_why else ""
    blocks: list[Block] = [Para(f"Survey: {story.survey} of 10{why}")]
    if story.last_words and not (turns and turns[-1].ending):
        blocks.insert(0, Quote("Their last words", story.last_words))
    if story.review:
        blocks.append(Quote("The review", story.review))
    if story.friend:
        blocks.append(Quote("To a friend", story.friend))
    return Section("The story they will tell", tuple(blocks))


def _attempts(record: SessionRecord) -> Section:
    if len(record.attempts) < 2:
        return Section("Your attempts", ())
    rows = tuple(
        (
            f"{d.attempt}{' (measured)' if d.attempt == 1 else ''}",
            f"from reply {way.from_turn}",
            d.ending,
            wording.score(d.verdict),
            f"{d.story.survey} of 10",
        )
        for d, way in zip(record.debriefs, record.attempts, strict=True)
    )
    heads = ("Attempt", "Begun", "Ending", "Score", "Survey")
    return Section("Your attempts", (Table(heads, rows),))


def _talk(record: SessionRecord, way: Attempt) -> Iterator[Block]:
    yield Quote("Customer", record.opening)
    for turn in way.turns:
        said = "(you said nothing)" if turn.reply is None else turn.reply
        yield Quote(f"You, reply {turn.number}", said)
        if turn.reading.findings:
            yield Points(tuple(map(_found, turn.reading.findings)))
        yield Quote("Customer", turn.says)


def _found(finding: Finding) -> str:
    # a record may come from a version with other labels
    label = LABELS.get(finding.label)
    return f"{label.name if label else finding.label}: “{finding.evidence}”"


def _transcript(record: SessionRecord, way: Attempt) -> Section:
    return Section(TALK, tuple(_talk(record, way)))


def _notes(record: SessionRecord) -> Section:
    rows = tuple((note.at, note.text) for note in record.notes)
    return Section("Your notes", (Table(("When", "Note"), rows),) if rows else ())


def _trust(record: SessionRecord, debrief: Debrief) -> Section:
    verdict = debrief.verdict
    versions = (
        f"Judge {record.judge_version}, rubric {verdict.rubric} version "
        f"{verdict.rubric_version}, engine {record.engine_version}, scenario "
        f"{record.scenario_hash[:12]}, seed {record.seed}."
    )
    measured = any(c.trust.kappa is not None for c in verdict.criteria)
    trust = wording.SYNTHETIC if measured else wording.UNMEASURED
    return Section("How far to trust this", (Para(trust), Para(versions)))
