"""Mood, money and story as text."""

from collections.abc import Sequence

from textual.content import Content

from trainer.drill.debrief import BudgetUse, Debrief, MoodStep
from trainer.drill.turn import Note
from trainer.reports.wording import money
from trainer.tui.rows import Row, Rows, item
from trainer.tui.widgets.status import calm_style
from trainer.tui.words import line, words

Line = Row | Content | str
HEAD = "bold $primary"
WIDTH = 20


def mood_text(debrief: Debrief) -> Rows:
    """One bar a turn, with what moved it, then the money."""
    rows: list[Line] = [
        line(("The customer's calm, turn by turn", HEAD), ("   0 to 10", "$soft")),
        "",
    ]
    for step in debrief.mood:
        rows += _step(step)
    return Rows([*rows, "", *_money(debrief.budget)])


def _step(step: MoodStep) -> list[Line]:
    calm = step.mood.calm
    style = calm_style(calm)
    turn = f"{step.turn:>5}  " if step.turn else "start  "
    full = round(calm / 10 * WIDTH)
    bar = line(
        (f"{step.mood.word:<9}", style),
        ("█" * full, style),
        ("░" * (WIDTH - full), "$rule"),
        f" {calm:4.1f}",
    )
    rows: list[Line] = [item(turn, bar, "$soft")]
    for cause, way in step.causes:
        mark, style = ("▲ ", "$success") if way == "+" else ("▼ ", "$error")
        rows.append(item(f"       {mark}", cause, style))
    return rows


def _money(budget: BudgetUse) -> list[Line]:
    used = money(budget.used, budget.currency)
    needed = money(budget.needed, budget.currency)
    limit = money(budget.limit, budget.currency)
    rows: list[Line] = [
        line(("Money", HEAD), f"   {budget.word}"),
        f"spent {used}  ·  needed {needed}  ·  you had {limit}",
        words(budget.why, "$soft"),
    ]
    for what, cost in budget.items:
        rows.append(item(f"  {money(cost, budget.currency):>10}  ", what, "$soft"))
    return rows


def story_text(debrief: Debrief, name: str) -> Rows:
    """What the customer says about it afterwards."""
    story = debrief.story
    stars = "★" * story.survey + "☆" * (10 - story.survey)
    rows: list[Line] = [
        words(f"{name}'s last words", HEAD),
        words(f"“{story.last_words}”", "$customer"),
        "",
        words("The mark in the survey", HEAD),
        line((stars, "$warning"), f"  {story.survey} of 10"),
    ]
    if story.survey_why:
        rows.append(words(f"because {story.survey_why}", "$soft"))
    rows += [
        "",
        words("The review they post", HEAD),
        item("│ ", story.review, "$rule"),
        "",
        words("What they tell a friend", HEAD),
        item("│ ", story.friend, "$rule"),
    ]
    return Rows(rows)


def notes_text(notes: Sequence[Note], hints: Sequence[str]) -> Rows:
    """My notes, and the hints I took."""
    rows: list[Line] = []
    if notes:
        rows += [words("My notes", HEAD)]
        rows += [item(f"{note.at[11:16]}  ", note.text, "$soft") for note in notes]
        rows += [""]
    if hints:
        rows += [words("Hints I took", HEAD)]
        rows += [item("→ ", hint, "$warning") for hint in hints]
    return Rows(rows)
