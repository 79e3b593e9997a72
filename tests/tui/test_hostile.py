"""Text that would like to be more than text: shown literally, never obeyed."""

from dataclasses import replace

import pytest

from tests.tui.driving import at_desk
from tests.tui.world import World
from trainer.errors import StorageUnavailable
from trainer.scenario.model import Scenario

HOSTILE = (
    "[/]",
    "[@click=app.quit]press me[/] \\[b]x $primary [$error] <b>&amp;</b> {name} [b",
    "مرحبا بالعالم 👩‍👩‍👧 🏳️‍🌈 =1+1",
)


def poisoned(scenario: Scenario, text: str) -> Scenario:
    """The scenario with this text wherever a text is shown."""
    brief = scenario.brief
    authority = replace(brief.authority, may=(text,), may_not=(text,))
    return replace(
        scenario,
        title=text,
        topic=text,
        brief=replace(
            brief, setting=text, role=text, know=(text,), policy=(text,),
            authority=authority,
        ),
        customer=replace(scenario.customer, name=text),
        opening=text,
    )  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
async def test_hostile_text_is_shown_as_it_is(world: World, text: str) -> None:
    every = tuple(poisoned(scenario, text) for scenario in world.library.scenarios)
    library = replace(world.library, scenarios=every)
    async with at_desk(replace(world, library=library), (120, 40)) as desk:
        await desk.press("ctrl+p")
        await desk.press(*"dri")
        await desk.press("escape")
        await desk.press("enter")
        assert text in desk.text("#brief")
        await desk.press("enter")
        await desk.say(f"I am sorry {text}")
        assert f"I am sorry {text}" in desk.said[-2]
        desk.drill.query_one("#notes Input").value = text  # type: ignore[attr-defined]
        await desk.press("f2", "enter")
        await desk.press("f4")
        await desk.press("f2")
        await desk.end()
        for page in "12345":
            await desk.press(page)
        assert desk.app.is_running
        await desk.pilot.click("#turns")
        await desk.press("escape")
        await desk.press("h")
        assert desk.app.is_running


@pytest.mark.parametrize(
    "text", ["\x1b[2Jgone", "nul\x00nul", "bell\x07", "\u202eover"]
)
async def test_no_control_character_reaches_the_terminal(
    world: World, text: str
) -> None:
    every = tuple(poisoned(scenario, text) for scenario in world.library.scenarios)
    library = replace(world.library, scenarios=every)
    async with at_desk(replace(world, library=library), (120, 40)) as desk:
        pages = [desk.painted()]
        await desk.press("enter")
        pages.append(desk.painted())
        await desk.press("enter")
        pages.append(desk.painted())
        for page in pages:
            assert not set(page) & set("\x00\x07\x1b\u202e")
            assert any(mark in page for mark in "␛␀␇⟨")


async def test_a_hostile_error_message_is_told_literally(world: World) -> None:
    def refuse() -> None:
        raise StorageUnavailable("[/]", "[@click=app.quit]no disk[/]")

    async with at_desk(world) as desk:
        await desk.begin()
        desk.world.store._check = refuse  # type: ignore[method-assign]
        await desk.say("I am sorry.")
        assert any("[@click=app.quit]no disk[/]" in told for told in desk.told)
        assert "[@click=app.quit]no disk[/]" in desk.painted()
