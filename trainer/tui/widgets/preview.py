"""What the highlighted scenario is about, beside or below the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from trainer.tui.shelf import Standing, skill_name
from trainer.tui.words import line, lines

if TYPE_CHECKING:
    from trainer.drill.schedule import Result
    from trainer.scenario.model import Scenario


def preview(scenario: Scenario, mine: Standing, wide: bool) -> Content:
    """Two lines below a narrow list, a whole card beside a wide one."""
    return _card(scenario, mine) if wide else _strip(scenario, mine)


class Preview(Static):
    """Shows one scenario in brief."""

    DEFAULT_CSS = """
    Preview { height: auto; padding: 0 1; }
    """


def _strip(scenario: Scenario, mine: Standing) -> Content:
    teaches = ", ".join(map(skill_name, scenario.teaches))
    return lines(
        line(("Practises  ", "$soft"), teaches),
        line(
            (f"{scenario.channel}, with {scenario.customer.name}", "$soft"), _last(mine)
        ),
    )


def _card(scenario: Scenario, mine: Standing) -> Content:
    skills = [line(("· ", "$primary"), skill_name(move)) for move in scenario.teaches]
    return lines(
        (scenario.title, "bold"),
        (
            f"{scenario.channel}, with {scenario.customer.name}, "
            f"about {scenario.minutes} minutes",
            "$soft",
        ),
        "",
        scenario.brief.setting,
        "",
        ("What it practises", "$primary"),
        *skills,
        "",
        ("My results", "$primary"),
        *_results(mine),
    )


def _last(mine: Standing) -> str:
    if mine.last is None:
        return " · not tried yet"
    return f" · last time: {mine.last.ending}"


def _results(mine: Standing) -> tuple[str, ...]:
    if mine.last is None:
        return ("Not tried yet.",)
    return (f"Best  {_words(mine.best)}", f"Last  {_words(mine.last)}")


def _words(result: Result | None) -> str:
    if result is None or result.score is None:
        return "not scored"
    verdict = {True: "passed", False: "not passed", None: "no verdict"}[result.passed]
    day = result.finished_at[:10]
    return f"{result.score:.0f} of 100, {verdict}, {result.ending}, {day}"
