"""Commands: declared once, found everywhere."""

from collections import Counter

import pytest
from textual.screen import Screen

from tests.tui.driving import at_desk
from tests.tui.world import World
from trainer.tui.app import BounceBackApp
from trainer.tui.commands import Command, bindings
from trainer.tui.screens.brief import BriefScreen
from trainer.tui.screens.compare import CompareScreen
from trainer.tui.screens.confirm import Confirm
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.screens.drill import DrillScreen
from trainer.tui.screens.help import HelpScreen
from trainer.tui.screens.history import HistoryScreen
from trainer.tui.screens.home import HomeScreen
from trainer.tui.screens.pick import Pick
from trainer.tui.screens.problems import ProblemsScreen
from trainer.tui.screens.save import SaveScreen
from trainer.tui.screens.steady import Steady
from trainer.tui.theme import THEMES

SCREENS = (
    HomeScreen, BriefScreen, DrillScreen, DebriefScreen, CompareScreen, HistoryScreen,
)  # fmt: skip
MODALS = (Confirm, HelpScreen, Pick, ProblemsScreen, SaveScreen)


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)
def test_every_command_has_its_action_and_a_key_of_its_own(
    screen: type[HomeScreen],
) -> None:
    keys: Counter[str] = Counter()
    for command in (*screen.ASKS, *BounceBackApp.ASKS):
        owner = screen if command in screen.ASKS else BounceBackApp
        assert hasattr(owner, f"action_{command.action}"), command.id
        assert command.says.endswith(".")
        keys.update(key for key in command.keys.split(",") if key)
    assert [key for key, count in keys.items() if count > 1] == []


def test_only_the_first_key_may_stand_in_the_footer() -> None:
    first, second = bindings([Command("end", "f10,ctrl+e", "End", "End it.")])
    assert not isinstance(first, tuple)
    assert not isinstance(second, tuple)
    assert (first.show, second.show) == (True, False)
    assert (first.key_display, first.tooltip, first.id) == ("F10", "End it.", "end")
    assert second.action == "end"


def test_keys_are_spelled_as_people_say_them() -> None:
    command = Command("search", "slash,ctrl+f", "Search", "Look.")
    assert command.key_words == "/ or Ctrl+F"


async def test_the_palette_finds_commands_and_drills(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.press("ctrl+p")
        await desk.type("cold soup")
        await desk.pilot.pause(0.3)
        await desk.press("down", "enter")
        assert isinstance(desk.app.screen, BriefScreen)


async def test_the_palette_runs_a_command_of_the_screen(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.press("ctrl+p")
        await desk.type("history")
        await desk.pilot.pause(0.3)
        await desk.press("down", "enter")
        assert isinstance(desk.app.screen, HistoryScreen)


async def test_the_colours_change_in_turn(world: World) -> None:
    async with at_desk(world) as desk:
        seen = [desk.app.theme]
        for _ in THEMES:
            await desk.press("f9")
            seen.append(desk.app.theme)
        assert seen == [*(theme.name for theme in THEMES), THEMES[0].name]


async def test_an_unknown_theme_in_the_settings_is_the_calm_one(world: World) -> None:
    async with at_desk(world, app=lambda: world.app(theme="no such")) as desk:
        assert desk.app.theme == "bounceback"


async def test_a_theme_of_textuals_own_is_usable(world: World) -> None:
    async with at_desk(world, app=lambda: world.app(theme="nord")) as desk:
        await desk.begin()
        assert "Two hours we've been" in desk.painted()


@pytest.mark.parametrize(
    "screen", [*SCREENS, *MODALS], ids=lambda screen: screen.__name__
)
def test_every_screen_is_steady_and_still_styled_as_a_screen(
    screen: type[Screen[object]],
) -> None:
    assert issubclass(screen, Steady)
    assert {"Screen", screen.__name__} <= set(screen._css_type_names)
