"""The debrief: what it says, page by page, and saving it."""

from pathlib import Path

from tests.tui.driving import at_desk
from tests.tui.world import GOOD, World
from trainer.tui.screens.home import HomeScreen
from trainer.tui.screens.save import SaveScreen
from trainer.tui.widgets.talk_list import TalkList


async def test_the_first_page_tells_ending_score_and_what_to_change(
    world: World,
) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say("Calm down, it is nothing.")
        await desk.end()
        painted = desk.painted()
    for words in ("not passed", "Change these next time", "You said",
                  "“Calm down", "Why", "Better"):  # fmt: skip
        assert words in painted


async def test_criteria_show_word_points_evidence_and_trust(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        await desk.end()
        await desk.press("2")
        painted = desk.painted()
        for words in ("✓ A sincere apology", "2 of 2", "✗ A real fix, soon",
                      "advice only", "turn 1: “I am sorry”", "kappa 0.76"):  # fmt: skip
            assert words in painted
        await desk.press("enter")
        assert "-talk" in desk.debrief.classes
        assert desk.debrief.query_one(TalkList).turn == 1


async def test_evidence_is_found_though_a_silence_came_before(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        world.clock.seconds += 50
        desk.drill.tick()
        await desk.settle()
        await desk.say(GOOD[0])
        await desk.end()
        await desk.press("2")
        assert "turn 2: “I am sorry”" in desk.painted()
        await desk.press("enter")
        assert desk.debrief.query_one(TalkList).turn == 2


async def test_mood_page_has_a_bar_a_turn_with_causes_and_the_money(
    world: World,
) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        await desk.end()
        await desk.press("3")
        painted = desk.painted()
    for words in ("start", "angry", "▲", "you apologised", "Money", "you had 200 EUR"):
        assert words in painted


async def test_story_page_has_survey_review_and_friend(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        await desk.end()
        await desk.press("4")
        painted = desk.painted()
    for words in ("last words", "of 10", "The review they post", "tell a friend"):
        assert words in painted


async def test_notes_stand_below_the_talk(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.press("f2", "n", "o", "w", "enter")
        await desk.press("f2")
        await desk.say(GOOD[0])
        await desk.end()
        await desk.press("5")
        painted = desk.painted()
    for words in ("12:00  now", GOOD[0][:30], "Two hours we've been"):
        assert words in painted


async def test_a_click_on_a_page_turns_to_it(world: World) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        await desk.end()
        await desk.pilot.click("#tab-story")
        await desk.settle()
        assert "-story" in desk.debrief.classes


async def test_save_asks_for_a_name_and_never_overwrites_unasked(
    world: World, tmp_cwd: Path
) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        await desk.end()
        await desk.press("s")
        assert isinstance(desk.app.screen, SaveScreen)
        await desk.press("enter")
        saved = tmp_cwd / "cancelled-flight-2026-11-22.md"
        assert GOOD[0][:20] in saved.read_text(encoding="utf-8")
        saved.write_text("mine", encoding="utf-8")
        await desk.press("s")
        await desk.press("enter")
        assert saved.read_text(encoding="utf-8") == "mine"
        assert "there already" in desk.painted()
        await desk.press("enter")
        assert saved.read_text(encoding="utf-8") != "mine"


async def test_a_name_that_cannot_be_written_is_told(
    world: World, tmp_cwd: Path
) -> None:
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        await desk.end()
        await desk.press("s")
        desk.app.screen.query_one("#name").value = "no/such/folder.md"  # type: ignore[attr-defined]
        await desk.press("enter")
        assert "could not be saved" in desk.painted()
        await desk.press("escape")
        await desk.press("escape")
        assert isinstance(desk.app.screen, HomeScreen)
    assert list(tmp_cwd.iterdir()) == []
