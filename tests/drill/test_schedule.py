"""What is suggested next, and why."""

import pytest

from trainer.drill.schedule import SKILLS, Result, Suggestion, skills_of, suggest
from trainer.paths import library
from trainer.scenario.catalogue import load_library
from trainer.scenario.model import (
    Authority,
    Brief,
    CustomerSheet,
    Money,
    Scenario,
)


def drill(id: str, *teaches: str, difficulty: int = 2, minutes: int = 8) -> Scenario:
    authority = Authority(Money(100, "EUR"))
    return Scenario(
        id=id,
        title=id.title(),
        topic="test",
        difficulty=difficulty,
        channel="phone",
        minutes=minutes,
        teaches=teaches,
        rubrics=("four-strategies",),
        brief=Brief("", "", (), (), authority),
        customer=CustomerSheet("Ann", "icy-professional"),
        opening="Well?",
        concerns=(),
        facts=(),
        remedies=(),
        hot_buttons=(),
        endings={},
        wordings={},
        examples=(),
        hash="",
        source="",
    )


def done(scenario: str, day: int, *missed: str) -> Result:
    return Result(
        session=f"s{day}",
        scenario=scenario,
        scenario_title=scenario.title(),
        mode="practice",
        finished_at=f"2026-03-{day:02}T10:00:00Z",
        score=50.0,
        passed=False,
        ending="grudging",
        missed=missed,
        attempts=1,
    )


def suggested(scenarios: list[Scenario], results: list[Result]) -> Suggestion:
    suggestion = suggest(scenarios, results)
    assert suggestion is not None
    return suggestion


def test_nothing_is_suggested_where_there_is_nothing() -> None:
    assert suggest([], [done("gone", 1, "apology")]) is None


def test_a_first_timer_begins_with_the_easiest_and_is_told_why() -> None:
    drills = [
        drill("hard", difficulty=4),
        drill("long", difficulty=1, minutes=12),
        drill("short", difficulty=1, minutes=6),
    ]
    got = suggested(drills, [])
    assert got.scenario == "short"
    assert got.reason == (
        "'Short' is the easiest to begin with: difficulty 1 of 5, about 6 minutes."
    )


def test_the_skill_most_often_missed_comes_first() -> None:
    drills = [drill("a", "options"), drill("b", "apology"), drill("c", "empathy")]
    results = [
        done("x", 3, "options", "apology"),
        done("x", 2, "apology"),
        done("x", 1, "options", "apology"),
    ]
    got = suggested(drills, results)
    assert got.scenario == "b"
    assert got.reason == (
        "'apologised' fell short in 3 of your last 3 talks; 'B' trains it and is new "
        "to you."
    )


def test_of_equally_frequent_skills_the_latest_comes_first() -> None:
    drills = [drill("a", "options"), drill("b", "apology")]
    results = [done("x", 1, "options"), done("x", 2, "apology")]
    assert suggested(drills, results).scenario == "b"


def test_one_talk_counts_a_skill_once_however_many_criteria_it_failed() -> None:
    drills = [drill("a", "solution"), drill("b", "apology")]
    results = [
        done("x", 3, "offer", "respond", "resolve"),
        done("x", 2, "apology"),
        done("x", 1, "apology"),
    ]
    assert suggested(drills, results).scenario == "b"


def test_the_drill_just_done_is_not_suggested_again() -> None:
    drills = [drill("a", "apology", difficulty=1), drill("b", "apology", difficulty=5)]
    got = suggested(drills, [done("a", 2, "apology")])
    assert got.scenario == "b"
    assert got.reason.startswith("'apologised' fell short in your last talk;")


def test_untried_drills_come_before_tried_ones_and_these_by_age() -> None:
    drills = [
        drill("old", "apology", difficulty=1),
        drill("older", "apology", difficulty=3),
        drill("new", "apology", difficulty=5),
        drill("last", "apology"),
    ]
    results = [
        done("last", 4, "apology"),
        done("old", 3),
        done("older", 2),
        done("old", 1),
    ]
    assert suggested(drills, results).scenario == "new"
    without = [d for d in drills if d.id != "new"]
    got = suggested(without, results)
    assert got.scenario == "older"
    assert "new to you" not in got.reason


def test_a_skill_that_no_other_drill_teaches_gives_way_to_the_next() -> None:
    drills = [drill("a", "apology"), drill("b", "options", difficulty=3), drill("c")]
    results = [done("a", 2, "apology", "options"), done("a", 1, "apology")]
    assert suggested(drills, results).scenario == "b"


def test_with_nothing_missed_the_easiest_new_drill_comes_next() -> None:
    drills = [drill("a"), drill("b", difficulty=4), drill("c", difficulty=3)]
    got = suggested(drills, [done("a", 1)])
    assert got.scenario == "c"
    assert got.reason == ("You have not tried 'C' yet, the easiest that is new to you.")


def test_with_all_done_and_nothing_missed_the_longest_unseen_comes_back() -> None:
    drills = [drill("a"), drill("b"), drill("c")]
    results = [done("b", 4), done("c", 3), done("a", 2), done("c", 1)]
    got = suggested(drills, results)
    assert got.scenario == "a"
    assert got.reason == "It is longest since you did 'A'."


def test_the_order_of_the_results_does_not_matter() -> None:
    drills = [drill("a", "apology"), drill("b", "options"), drill("c")]
    results = [done("a", 3, "options"), done("c", 2, "apology"), done("b", 1)]
    assert suggest(drills, results) == suggest(drills, results[::-1])


def test_results_without_a_date_still_count_as_done() -> None:
    """A program that plays with a seed leaves no date."""
    undated = [Result("s", "a", "A", "practice", "", None, None, "grudging", (), 1)]
    assert suggested([drill("a", difficulty=1), drill("b")], undated).scenario == "b"


def test_the_only_drill_is_suggested_again() -> None:
    got = suggested([drill("a")], [done("a", 1)])
    assert got == Suggestion("a", "'A' is worth another go.")


def test_what_was_missed_long_ago_is_forgotten() -> None:
    drills = [drill("a", "apology", difficulty=5), drill("b", difficulty=1)]
    results = [done("x", 1, "apology"), *(done("x", day) for day in range(2, 10))]
    assert suggested(drills, results).scenario == "b"


def test_an_unknown_criterion_is_passed_over() -> None:
    drills = [drill("a", "apology", difficulty=5), drill("b", difficulty=1)]
    results = [done("x", 1, "house-style", "fund")]
    assert suggested(drills, results).scenario == "b"


@pytest.mark.parametrize(
    "id", sorted(p.stem for p in (library() / "rubrics").glob("*.yaml"))
)
def test_every_criterion_that_ships_names_a_skill_that_it_asks_for(id: str) -> None:
    for criterion in load_library().rubric(id).criteria:
        asked = {move for check in criterion.checks for move in check.shows}
        skills = skills_of(criterion.id)
        assert bool(skills) == bool(asked), criterion.id
        assert set(skills) <= asked, criterion.id


def test_no_entry_is_left_over() -> None:
    shipped = load_library()
    ids = {
        criterion.id
        for path in (library() / "rubrics").glob("*.yaml")
        for criterion in shipped.rubric(path.stem).criteria
    }
    assert set(SKILLS) <= ids


def test_every_drill_that_ships_can_be_suggested() -> None:
    shipped = load_library().scenarios
    easiest = min(shipped, key=lambda s: (s.difficulty, s.minutes))
    first = suggested(list(shipped), [])
    assert first.scenario in {s.id for s in shipped}
    assert (
        next(s.difficulty for s in shipped if s.id == first.scenario)
        == easiest.difficulty
    )
