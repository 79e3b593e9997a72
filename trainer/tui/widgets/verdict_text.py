"""The verdict as text: ending and score, what to change, and each criterion."""

from collections.abc import Mapping

from textual.content import Content

from scoring.verdict import CheckResult, CriterionVerdict, Outcome, Quote, Verdict
from trainer.drill.debrief import Advice, Debrief
from trainer.reports.wording import MARKS, duration, number, points, trust
from trainer.tui.rows import Row, Rows, item, items
from trainer.tui.words import fit, line, words

Line = Row | Content | str
HEAD = "bold $primary"

STYLES: Mapping[Outcome, str] = {
    Outcome.MET: "$success",
    Outcome.PARTLY: "$warning",
    Outcome.MISSED: "$error",
    Outcome.NOT_APPLICABLE: "$soft",
}


def passed_word(verdict: Verdict) -> tuple[str, str]:
    """'✓ passed' and its style."""
    if verdict.passed is None:
        return "no score: nothing in this talk could be counted", "$soft"
    return ("✓ passed", "$success") if verdict.passed else ("✗ not passed", "$error")


def headline_text(debrief: Debrief, measured: bool, several: bool) -> Rows:
    """What stands beside the big figure."""
    word, style = passed_word(debrief.verdict)
    rows: list[Line] = [
        line((debrief.ending.capitalize(), "bold"), "   ", (word, f"bold {style}")),
        debrief.ending_why,
        words(_small_print(debrief, measured, several), "$soft"),
    ]
    rows += items("✗ ", debrief.verdict.failed_because, "$error")
    return Rows(rows)


def _small_print(debrief: Debrief, measured: bool, several: bool) -> str:
    parts = [debrief.verdict.rubric_title]
    if debrief.seconds is not None:
        parts.append(f"you took {duration(debrief.seconds)}")
    parts.append(f"survey {debrief.story.survey} of 10")
    if several:
        parts.append("the measured attempt" if measured else "not the measured one")
    return " · ".join(parts)


def result_text(debrief: Debrief) -> Rows:
    """One to three things to change, what went well, and the other rubrics."""
    rows: list[Line] = []
    if debrief.advice:
        one = len(debrief.advice) == 1
        rows += [words(f"Change {'this' if one else 'these'} next time", HEAD), ""]
    for count, advice in enumerate(debrief.advice, start=1):
        rows += _advice(advice, f"{count}  ", "$warning", "Better ")
    if debrief.did_well:
        rows += [words("What went well", HEAD), ""]
    for praise in debrief.did_well:
        rows += _advice(praise, "✓  ", "$success", "")
    for verdict in debrief.verdicts[1:]:
        rows += [_other(verdict)]
    return Rows(rows)


def _advice(advice: Advice, mark: str, style: str, better: str) -> list[Line]:
    rows: list[Line] = [
        item(
            mark,
            line((advice.title, "bold"), (f"   turn {advice.turn}", "$soft")),
            style,
        )
    ]
    if advice.your_words:
        rows.append(item("   You said  ", f"“{advice.your_words}”", "$soft"))
    rows.append(item("   Why       ", advice.reason, "$soft"))
    if better and advice.better:
        text = words(f"“{advice.better}”", "$success")
        rows.append(item("   Better    ", text, "$soft"))
    return [*rows, ""]


def _other(verdict: Verdict) -> Content:
    score = "no score" if verdict.score is None else f"{verdict.score:.0f} of 100"
    word, style = passed_word(verdict)
    return line((f"{verdict.rubric_title}  ", "$soft"), f"{score}  ", (word, style))


def criterion_row(criterion: CriterionVerdict, width: int) -> Content:
    """Mark, title, word and points, in columns."""
    style = STYLES[criterion.outcome]
    title = max(10, width - 32)
    return line(
        (f"{MARKS[criterion.outcome]} ", f"bold {style}"),
        (fit(criterion.title, title), "bold"),
        (" " + fit(criterion.outcome.value, 15), style),
        (f"{points(criterion):>13}", ""),
    )


def criterion_detail(criterion: CriterionVerdict) -> Rows:
    """The question, each check, my words as evidence, and how far to trust it."""
    rows: list[Line] = [words(criterion.asks, "bold"), criterion.why, ""]
    for check in criterion.checks:
        rows += _check(check)
    for quote in criterion.against:
        text = line((_quote(quote), "$error"))
        rows.append(item("✗ spoiled by  ", text, "$error"))
    rows += ["", words(f"Judge's reliability here: {trust(criterion)}.", "$soft")]
    if not criterion.counted:
        rows.append(words("Too weak to count, so this is advice only.", "$warning"))
    return Rows(rows)


def _check(check: CheckResult) -> list[Line]:
    mark, style = {
        True: ("✓ ", "$success"),
        False: ("✗ ", "$error"),
        None: ("– ", "$soft"),
    }[check.met]
    rows: list[Line] = [item(mark, check.asks, style)]
    rows += [item("  ", words(_quote(quote), "$trainee")) for quote in check.quotes]
    if not check.quotes and check.why:
        rows.append(item("  ", words(check.why, "$soft")))
    return rows


def _quote(quote: Quote) -> str:
    return f"turn {quote.turn}: “{quote.text}”"


def score_figure(verdict: Verdict) -> str:
    """The score as digits, '' where there is none."""
    return "" if verdict.score is None else number(round(verdict.score))
