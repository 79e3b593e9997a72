"""The drill: talking, writing, panels, and how it ends."""

import pytest

from tests.tui.driving import at_desk
from tests.tui.world import GOOD, World
from trainer.drill.events import HintTaken, Noted, Replied
from trainer.tui.app import INTERRUPTED
from trainer.tui.screens.debrief import DebriefScreen
from trainer.tui.screens.help import HelpScreen
from trainer.tui.screens.home import HomeScreen
from trainer.tui.typed import LIMIT
from trainer.tui.widgets.status import Status


async def test_a_reply_is_answered_and_kept(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        assert desk.said[-2].endswith(GOOD[0])
        assert desk.said[-1].startswith("Dana Whitfield")
        (events,) = world.store.log.values()
        assert isinstance(events[-1], Replied)
        assert events[-1].says in desk.said[-1]
        assert desk.box.text == ""


async def test_the_event_is_on_disk_before_the_answer_is_on_screen(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    async with at_desk(world) as desk:
        await desk.begin()
        append = world.store.append

        def watch(session: str, event: object) -> None:
            seen.append(len(desk.said))
            append(session, event)  # type: ignore[arg-type]

        monkeypatch.setattr(world.store, "append", watch)
        before = len(desk.said)
        await desk.say(GOOD[0])
        assert len(seen) == 1
        assert seen[0] < before + 2
        assert len(desk.said) == before + 2


async def test_new_line_keys_do_not_send(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.press("a", "ctrl+j", "b", "shift+enter", "c", "alt+enter", "d")
        assert desk.box.text == "a\nb\nc\nd"
        assert not desk.drill.talk.session.turns
        await desk.press("enter")
        assert desk.drill.talk.session.turns[0].reply == "a\nb\nc\nd"


async def test_a_paste_of_several_lines_is_kept_and_can_be_undone(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.paste("first line\nsecond line\nthird line")
        assert desk.box.text == "first line\nsecond line\nthird line"
        await desk.press("ctrl+z")
        assert desk.box.text == ""


async def test_the_box_grows_to_six_lines_and_no_further(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        assert desk.box.size.height == 1
        await desk.paste("\n".join("abcdefghij"))
        assert desk.box.size.height == 6


async def test_a_draft_survives_a_resize(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.paste("half a\nthought")
        for size in ((160, 50), (40, 12), (80, 24)):
            await desk.pilot.resize_terminal(*size)
            await desk.settle()
            assert desk.box.text == "half a\nthought"
        assert desk.box.has_focus


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\x00\x1b"])
async def test_nothing_is_not_sent(world: World, text: str) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(text)
        assert not desk.drill.talk.session.turns
        assert any("empty reply" in told for told in desk.told)


async def test_a_reply_too_long_is_refused_and_not_lost(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        text = "word " * 900
        await desk.say(text)
        assert desk.box.text == text
        assert any(f"{LIMIT:,} characters" in told for told in desk.told)


async def test_a_paste_of_a_megabyte_is_left_out_in_clear_words(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.paste("mine")
        await desk.paste("x" * 1_000_000)
        assert desk.box.text == "mine"
        assert any("1,000,000 characters" in told for told in desk.told)


async def test_control_characters_are_taken_out_and_told(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say("I am\x1b[31m sorry\x00.")
        assert desk.drill.talk.session.turns[0].reply == "I am[31m sorry."
        assert any("taken out" in told for told in desk.told)


async def test_the_status_tells_mood_patience_budget_and_time(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        world.clock.seconds += 40
        desk.drill.tick()
        await desk.settle()
        status = str(desk.drill.query_one(Status).visual)
    for words in ("angry", "calm 3/10", "7 turns", "200 EUR left", "9:20 left"):
        assert words in status


async def test_the_pause_is_the_replys_seconds_though_keys_were_pressed(
    world: World,
) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        world.clock.seconds += 30
        await desk.press("h")
        world.clock.seconds += 10
        await desk.say(GOOD[0])
        assert desk.drill.talk.session.turns[0].seconds == 40.0


async def test_a_note_is_stamped_and_kept(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.press("f2")
        await desk.type("promised the 19")
        await desk.press("enter")
        (events,) = world.store.log.values()
        assert isinstance(events[-1], Noted)
        assert events[-1].text == "promised the 19"
        assert "12:00  promised the 19" in desk.painted()
        await desk.press("f2")
        assert desk.box.has_focus


@pytest.mark.parametrize(
    ("key", "words"),
    [("f2", "My notes"), ("ctrl+n", "My notes"), ("f3", "You may not"),
     ("f4", "They still wait for"), ("f5", "2 hints left"), ("ctrl+t", "2 hints left")],
)  # fmt: skip
async def test_each_panel_opens_over_a_narrow_talk_and_escape_closes_it(
    world: World, key: str, words: str
) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.press(key)
        assert words in desk.painted()
        await desk.press("escape")
        assert words not in desk.painted()
        assert desk.box.has_focus


async def test_panels_stand_beside_a_wide_talk(world: World) -> None:
    async with at_desk(world, (160, 50)) as desk:
        await desk.begin()
        assert "What you know" in desk.painted()
        await desk.press("f2")
        await desk.press("f4")
        painted = desk.painted()
    for words in ("What you know", "My notes", "Coach", "Two hours we've been"):
        assert words in painted


async def test_a_note_half_written_stays_in_sight_when_the_screen_shrinks(
    world: World,
) -> None:
    async with at_desk(world, (160, 50)) as desk:
        await desk.begin()
        await desk.press("f2", "a", "b")
        await desk.pilot.resize_terminal(80, 24)
        await desk.settle()
        assert "My notes" in desk.painted()
        await desk.press("c", "enter")
        assert desk.drill.talk.session.notes[0].text == "abc"


async def test_three_hints_and_no_more(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        for _ in range(4):
            await desk.press("f5")
        (events,) = world.store.log.values()
        assert sum(isinstance(event, HintTaken) for event in events) == 3
        assert any("hints" in told for told in desk.told)


async def test_an_assessed_talk_has_no_coach(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin(mode="assessed")
        await desk.press("f4", "f5")
        assert "Coach" not in desk.painted()
        assert "Hint" not in desk.painted()


async def test_help_lists_every_key_of_the_screen(world: World) -> None:
    async with at_desk(world, (100, 40)) as desk:
        await desk.begin()
        await desk.press("f1")
        assert isinstance(desk.app.screen, HelpScreen)
        painted = desk.painted()
    for key in ("F2 or Ctrl+N", "F3", "F4", "F5 or Ctrl+T", "F10 or Ctrl+E", "Ctrl+J"):
        assert key in painted


@pytest.mark.parametrize("key", ["f10", "ctrl+e"])
async def test_ending_the_talk_asks_once_and_leads_to_the_debrief(
    world: World, key: str
) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        await desk.press(key)
        await desk.press("escape")
        assert not desk.drill.talk.over
        await desk.press(key)
        await desk.press("enter")
        assert "The talk is over" in desk.painted()
        assert desk.said[-1].startswith("Dana Whitfield")
        assert len(world.store.records) == 1
        await desk.press("enter")
        assert isinstance(desk.app.screen, DebriefScreen)


async def test_a_customer_who_walks_out_leaves_their_words_on_screen(
    world: World,
) -> None:
    async with at_desk(world) as desk:
        await desk.begin("lost-parcel")
        for _ in range(6):
            if desk.drill.talk.over:
                break
            await desk.say("Calm down and go away.")
        assert desk.drill.talk.session.ending == "walked out"
        assert desk.drill.talk.session.turns[-1].says in desk.said[-1]
        assert "The talk is over: walked out" in desk.painted()


async def test_escape_goes_home_with_the_talk_kept(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        await desk.press("escape")
        assert isinstance(desk.app.screen, HomeScreen)
        assert len(world.store.open_talks("me")) == 1


async def test_ctrl_c_leaves_at_once_with_130_and_everything_saved(
    world: World,
) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        await desk.pilot.press("ctrl+c")
    assert desk.app.return_code == INTERRUPTED
    assert world.store.closed
    (events,) = world.store.log.values()
    assert isinstance(events[-1], Replied)


async def test_ctrl_q_quits(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.pilot.press("ctrl+q")
    assert desk.app.return_code == 0
