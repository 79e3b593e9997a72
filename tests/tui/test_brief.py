"""The brief: nothing hidden, one choice, one button."""

from tests.tui.driving import at_desk
from tests.tui.world import World
from trainer.tui.app import Start
from trainer.tui.screens.brief import BriefScreen
from trainer.tui.screens.drill import DrillScreen
from trainer.tui.screens.home import HomeScreen


async def test_all_that_the_trainee_may_know_is_on_the_page(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.press("enter")
        brief, rubric = desk.text("#brief"), desk.text("#rubric")
    for words in (
        "Gate B14", "gate agent", "19:05", "budget 200 EUR", "✓ may      taxi",
        "✗ may not  promise a seat", "no charge", "Dana Whitfield",
    ):  # fmt: skip
        assert words in brief
    for words in (
        "You pass with 70", "A sincere apology", "Did you act on the problem?",
        "Less than 50%", "judge: good", "judge: fair", "advice only",
    ):  # fmt: skip
        assert words in rubric


async def test_mode_is_changed_by_key_and_told_in_a_sentence(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.press("enter")
        assert "coach, hints" in desk.text("#mode-says")
        await desk.press("m")
        assert "no coach" in desk.text("#mode-says")
        assert "● Assessed" in desk.painted()
        await desk.press("enter")
        assert desk.drill.talk.session.started.mode == "assessed"


async def test_a_click_on_a_mode_chooses_it(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.press("enter")
        await desk.pilot.click("#assessed")
        await desk.settle()
        brief = desk.app.screen
        assert isinstance(brief, BriefScreen)
        assert brief.mode == "assessed"


async def test_start_begins_a_talk_that_is_kept_at_once(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.press("enter")
        await desk.press("enter")
        assert isinstance(desk.app.screen, DrillScreen)
        (events,) = world.store.log.values()
        assert [type(event).__name__ for event in events] == ["Started"]


async def test_space_reads_on_and_escape_goes_back(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.press("enter")
        page = desk.app.screen.query_one("#page")
        await desk.press("space")
        await desk.pilot.pause(0.4)
        assert page.scroll_y > 0
        await desk.press("escape")
        assert isinstance(desk.app.screen, HomeScreen)


async def test_the_app_can_open_at_a_brief(world: World) -> None:
    async with at_desk(world, start=Start(scenario="lost-parcel")) as desk:
        assert isinstance(desk.app.screen, BriefScreen)
        assert "The lost parcel" in desk.painted()


async def test_an_unknown_scenario_is_told(world: World) -> None:
    async with at_desk(world, start=Start(scenario="lost-parcle")) as desk:
        assert isinstance(desk.app.screen, HomeScreen)
        assert any("lost-parcel" in told for told in desk.told)
