"""Home: the library, the search, the next step."""

from dataclasses import replace

from tests.tui.driving import at_desk, text_of
from tests.tui.world import GOOD, World
from trainer.errors import StorageUnavailable
from trainer.scenario.catalogue import Library
from trainer.scenario.problems import Problem
from trainer.tui.screens.brief import BriefScreen
from trainer.tui.screens.confirm import Confirm
from trainer.tui.screens.drill import DrillScreen
from trainer.tui.screens.history import HistoryScreen
from trainer.tui.screens.home import HomeScreen
from trainer.tui.screens.problems import ProblemsScreen
from trainer.tui.shelf import haystack
from trainer.tui.widgets.library_list import LibraryList
from trainer.tui.widgets.next_card import NextCard


def titles(home: HomeScreen) -> list[str]:
    """The ids on the list, from the top."""
    return [str(option.id) for option in home.query_one(LibraryList).options]


async def test_the_library_is_listed_and_the_suggested_drill_is_ready(
    world: World,
) -> None:
    async with at_desk(world) as desk:
        assert isinstance(desk.app.screen, HomeScreen)
        assert titles(desk.app.screen) == [
            "cancelled-flight", "cold-soup", "lost-parcel",
        ]  # fmt: skip
        assert desk.app.screen.query_one(LibraryList).picked == "cold-soup"
        assert "new" in desk.painted()


async def test_an_empty_history_suggests_a_first_drill(world: World) -> None:
    async with at_desk(world) as desk:
        card = desk.app.screen.query_one(NextCard)
        assert card.has_class("-shown")
        assert "The cold soup" in desk.text("#card-text")
        await desk.press("n")
        assert isinstance(desk.app.screen, BriefScreen)
        assert "The cold soup" in desk.painted()


async def test_searching_narrows_the_list_as_one_types(world: World) -> None:
    async with at_desk(world) as desk:
        home = desk.app.screen
        assert isinstance(home, HomeScreen)
        await desk.press("slash", *"soup")
        assert titles(home) == ["cold-soup"]
        await desk.press("enter", "enter")
        assert isinstance(desk.app.screen, BriefScreen)


async def test_a_search_without_a_hit_says_how_to_go_on(world: World) -> None:
    async with at_desk(world) as desk:
        home = desk.app.screen
        assert isinstance(home, HomeScreen)
        await desk.press("slash", *"zebra")
        assert titles(home) == []
        assert "Esc shows all" in desk.painted()
        await desk.press("escape")
        assert len(titles(home)) == 3


async def test_topic_and_skill_filter_the_list(world: World) -> None:
    async with at_desk(world) as desk:
        home = desk.app.screen
        assert isinstance(home, HomeScreen)
        await desk.press("t")
        await desk.press("down", "enter")
        assert titles(home) == ["cold-soup"]
        await desk.press("escape")
        await desk.press("s")
        await desk.press("end", "enter")
        assert titles(home) == ["lost-parcel"]
        assert "follow up" in desk.painted()


async def test_a_finished_talk_shows_its_score_on_the_list(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        for reply in GOOD:
            await desk.say(reply)
        await desk.end()
        await desk.press("escape")
        assert "✓ 100" in desk.painted()


async def test_an_interrupted_talk_is_offered_first(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        await desk.press("escape")
        card = desk.app.screen.query_one(NextCard)
        assert card.has_class("-resume")
        assert "1 reply sent" in text_of(card.query_one("#card-text"))
        await desk.press("r")
        assert isinstance(desk.app.screen, DrillScreen)
        assert any(GOOD[0] in said for said in desk.said)


async def test_an_interrupted_talk_is_thrown_away_only_after_asking(
    world: World,
) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        await desk.press("escape")
        await desk.press("x")
        await desk.press("n")
        assert world.store.open_talks("me")
        await desk.press("x")
        await desk.press("y")
        assert not world.store.open_talks("me")
        assert not desk.app.screen.query_one(NextCard).has_class("-resume")


async def test_history_opens_and_is_inviting_when_empty(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.press("h")
        assert isinstance(desk.app.screen, HistoryScreen)
        assert "that is fine" in desk.painted()
        await desk.press("escape")
        assert isinstance(desk.app.screen, HomeScreen)


async def test_broken_files_are_a_quiet_note_that_opens_a_list(world: World) -> None:
    problem = Problem("drills/bad.yaml", 3, 5, "E101", "no such key", "remove it")
    library = replace(world.library, problems=(problem,))
    assert isinstance(library, Library)
    async with at_desk(replace(world, library=library)) as desk:
        assert "1 scenario file has problems" in desk.text("#quiet-note")
        await desk.press("p")
        assert isinstance(desk.app.screen, ProblemsScreen)
        assert "drills/bad.yaml:3:5" in desk.painted()
        assert "→ remove it" in desk.painted()


async def test_without_a_store_the_library_is_still_there(world: World) -> None:
    def refuse() -> None:
        raise StorageUnavailable("No store", "The folder cannot be written.")

    def app() -> object:
        return world.app(store_factory=refuse)  # type: ignore[arg-type]

    async with at_desk(world, app=app) as desk:  # type: ignore[arg-type]
        assert len(titles(desk.app.screen)) == 3  # type: ignore[arg-type]
        assert "cannot be written" in desk.text("#quiet-note")


async def test_an_unreadable_library_is_told_and_does_not_crash(world: World) -> None:
    def refuse() -> Library:
        raise StorageUnavailable("No library", "The folder is gone.")

    async with at_desk(world) as desk:
        desk.app._stock._library_loader = refuse
        desk.app._stock._library = None
        desk.app.fill_shelf()
        await desk.settle()
        assert any("The folder is gone." in told for told in desk.told)


async def test_enter_opens_what_is_suggested(world: World) -> None:
    async with at_desk(world) as desk:
        home = desk.app.screen
        assert isinstance(home, HomeScreen)
        assert home.shelf.suggestion is not None
        assert home.library.picked == home.shelf.suggestion.scenario


async def test_a_search_that_found_nothing_leaves_the_list_as_wide_as_before(
    world: World,
) -> None:
    async with at_desk(world) as desk:
        home = desk.app.screen
        assert isinstance(home, HomeScreen)
        before = [str(option.prompt) for option in home.library.options]
        await desk.press("slash", *"zzz")
        assert not home.library.display
        await desk.press("escape")
        assert [str(option.prompt) for option in home.library.options] == before


async def test_the_search_looks_into_the_brief(world: World) -> None:
    async with at_desk(world) as desk:
        home = desk.app.screen
        assert isinstance(home, HomeScreen)
        scenario = home.shelf.scenarios[0]
        word = scenario.brief.role.split()[-1].strip(".,")
        assert word.casefold() in haystack(scenario)


async def test_throwing_away_waits_for_more_than_enter(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say("I'm sorry.")
        await desk.press("escape")
        await desk.settle()
        await desk.press("x")
        assert isinstance(desk.app.screen, Confirm)
        assert desk.app.focused is not None
        assert desk.app.focused.id == "no"


async def test_a_draft_waits_for_its_talk(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say("I'm sorry.")
        await desk.type("half a word")
        await desk.press("escape")
        await desk.settle()
        await desk.press("r")
        await desk.settle()
        assert isinstance(desk.app.screen, DrillScreen)
        assert desk.app.screen.box.text == "half a word"
