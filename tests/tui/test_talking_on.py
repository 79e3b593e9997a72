"""What may happen to a talk: silence, a full disk, a killed process, a second try."""

import asyncio
from dataclasses import replace

import pytest
from textual import events
from textual.geometry import Size

from tests.tui.driving import at_desk
from tests.tui.world import GOOD, World
from trainer.drill.events import Replied, Retried, StayedSilent
from trainer.tui.app import Start
from trainer.tui.screens.compare import CompareScreen
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.screens.drill import DrillScreen
from trainer.tui.talk import SILENCE


async def test_into_a_long_silence_the_customer_speaks_twice(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        for _ in range(4):
            world.clock.seconds += SILENCE
            desk.drill.tick()
            await desk.settle()
        turns = desk.drill.talk.session.turns
        assert [turn.reply for turn in turns] == [None, None]
        assert turns[0].says in desk.said[-3]
        (events,) = world.store.log.values()
        silences = [event for event in events if isinstance(event, StayedSilent)]
        assert [silence.seconds for silence in silences] == [SILENCE, SILENCE]


async def test_typing_holds_the_silence_off(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        world.clock.seconds += SILENCE - 1
        await desk.press("h")
        world.clock.seconds += SILENCE - 1
        desk.drill.tick()
        await desk.settle()
        assert not desk.drill.talk.session.turns


async def test_no_silence_while_the_help_is_open(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        drill = desk.drill
        await desk.press("f1")
        world.clock.seconds += SILENCE
        drill.tick()
        await desk.settle()
        assert not drill.talk.session.turns


async def test_a_failed_write_is_told_and_tried_again_in_order(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        world.store.broken = True
        await desk.say(GOOD[0])
        assert desk.said[-1].startswith("Dana Whitfield")
        assert any("Nothing could be written." in told for told in desk.told)
        await desk.say(GOOD[1])
        assert desk.app.keeper.waiting == 2
        world.store.broken = False
        await desk.say(GOOD[2])
        assert any("saved again" in told for told in desk.told)
        (events,) = world.store.log.values()
        kept = [event.text for event in events if isinstance(event, Replied)]
        assert kept == list(GOOD)


async def test_what_could_never_be_written_is_known_after_the_app_closed(
    world: World,
) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        world.store.broken = True
        await desk.say(GOOD[0])
    assert desk.app.keeper.waiting == 1


async def test_a_talk_goes_on_in_a_new_process(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        before = desk.said
        (session,) = world.store.log
    async with at_desk(world, start=Start(session=session)) as desk:
        assert desk.said == before
        await desk.say(GOOD[1])
        assert len(desk.drill.talk.session.turns) == 2


async def test_a_talk_that_ended_unseen_opens_at_its_end(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin("lost-parcel")
        while not desk.drill.talk.over:
            await desk.say("Calm down and go away.")
        (session,) = world.store.log
        world.store.log[session].pop()
        world.store.records.clear()
    async with at_desk(world, start=Start(session=session)) as desk:
        assert "The talk is over" in desk.painted()
        assert session in world.store.records


async def test_an_unknown_session_is_told(world: World) -> None:
    async with at_desk(world, start=Start(session="gone")) as desk:
        assert any("There is no talk gone." in told for told in desk.told)


async def test_retry_keeps_both_attempts_and_compares_them(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say("Calm down.")
        await desk.say(GOOD[1])
        await desk.end()
        assert isinstance(desk.app.screen, DebriefScreen)
        await desk.press("5", "home")
        await desk.press("r")
        assert "Try again from turn 1?" in desk.painted()
        await desk.press("enter")
        assert isinstance(desk.app.screen, DrillScreen)
        assert not desk.drill.talk.session.turns
        for reply in GOOD:
            await desk.say(reply)
        await desk.end()
        assert isinstance(desk.app.screen, CompareScreen)
        painted = desk.painted()
        for words in ("Attempt 1, measured", "Attempt 2, the latest", "Calm down.",
                      "points better", "stays the measured one"):  # fmt: skip
            assert words in painted
        await desk.press("escape")
        assert "attempt 2 of 2" in desk.painted()
        await desk.press("a")
        assert "attempt 1 of 2" in desk.painted()
        await desk.press("r")
        assert any("Only the latest attempt" in told for told in desk.told)
        await desk.press("c")
        assert isinstance(desk.app.screen, CompareScreen)
    (events,) = world.store.log.values()
    assert [event.turn for event in events if isinstance(event, Retried)] == [1]
    (record,) = world.store.records.values()
    assert len(record.attempts) == 2


async def test_retry_from_history_in_a_new_process(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        await desk.end()
    async with at_desk(world) as desk:
        await desk.press("h")
        await desk.press("enter")
        assert isinstance(desk.app.screen, DebriefScreen)
        await desk.press("r")
        await desk.press("enter")
        assert isinstance(desk.app.screen, DrillScreen)


async def test_an_assessed_talk_is_not_tried_again(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin(mode="assessed")
        await desk.say(GOOD[0])
        await desk.end()
        assert isinstance(desk.app.screen, DebriefScreen)
        await desk.press("r")
        assert isinstance(desk.app.screen, DebriefScreen)
        assert "Try again" not in desk.painted()


async def test_the_typing_pause_is_short_and_any_key_skips_it(world: World) -> None:
    slow = replace(world, settings=replace(world.settings, typing_pause=True))
    async with at_desk(slow) as desk:
        await desk.begin()
        desk.box.load_text(GOOD[0])
        await desk.pilot.press("enter")
        await desk.pilot.pause(0.05)
        assert desk.text("#thinking") == "Dana Whitfield is thinking …"
        count = len(desk.said)
        await desk.pilot.press("a")
        await desk.pilot.pause(0.05)
        assert len(desk.said) == count + 1
        assert desk.text("#thinking") == ""
        assert desk.box.text == "a"


async def test_two_sizes_at_once_come_to_rest(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        for height in (25, 24):
            size = Size(80, height)
            desk.drill.post_message(events.Resize(size, size))
            desk.drill.call_later(desk.drill.refresh_bindings)
        await asyncio.wait_for(desk.settle(), 5)
        assert desk.drill.size.height == 24


@pytest.mark.parametrize("size", [(40, 12), (8, 3)])
async def test_no_size_of_terminal_crashes_the_app(
    world: World, size: tuple[int, int]
) -> None:
    async with at_desk(world, size) as desk:
        await desk.press("enter")
        await desk.press("enter")
        await desk.say(GOOD[0])
        await desk.press("f2")
        await desk.press("f3")
        await desk.end()
        await desk.press("2", "3", "4", "5")
        await desk.press("escape")
        await desk.press("h")
        await desk.press("f1")
