"""A voice file: what is read, and what is wrong with it."""

from pathlib import Path

import pytest

from tests.scenario.sample import VOICE, changed
from trainer.paths import library
from trainer.scenario.lint import Around
from trainer.scenario.loader import load_voice
from trainer.scenario.model import ENDINGS, EndingText
from trainer.scenario.problems import Problem
from trainer.scenario.voice import CUES, Temper


def problems_of(text: str) -> tuple[Problem, ...]:
    return load_voice(text, "calm-one.yaml", Around("calm-one")).problems


def test_reads_every_part() -> None:
    loaded = load_voice(VOICE, "calm-one.yaml", Around("calm-one"))
    assert loaded.problems == ()
    voice = loaded.value
    assert voice is not None
    assert voice.strength == 1
    assert voice.temper == Temper(0.8, 1.2, 1.0, 1.0)
    assert list(voice.endings) == list(ENDINGS)
    assert voice.endings["grudging"] == (
        EndingText("Bye.", "It was so.", "Hear this."),
    )
    assert set(voice.lines) == set(CUES)


def test_a_bare_list_serves_every_heat_and_a_heat_may_be_missing() -> None:
    voice = load_voice(VOICE).value
    assert voice is not None
    same = ("Line for canned",)
    assert voice.lines["canned"] == {"hot": same, "cool": same, "warm": same}
    assert voice.lines["apology"] == {
        "hot": ("Sorry, are you?",),
        "warm": ("Thank you, {name} says.",),
    }


@pytest.mark.parametrize(
    ("old", "new", "code", "says"),
    [
        ("  canned: [Line for canned]\n", "", "E310", "no text for: canned"),
        ("  canned: [Line", "  caned: [Line", "E310", "'canned'?"),
        ("  grudging:", "  grudge:", "E310", "'grudging'?"),
        ("    hot: [", "    hott: [", "E202", "'hot'?"),
        ('    hot: ["Sorry, are you?"]', "    hot: []", "E205", "'hot' is empty"),
        ("[Line for canned]", "['Line {nam}']", "E308", "{nam}"),
        ("[Line for canned]", "[Line } here]", "E101", ""),
        ("[Line for canned]", "['Line } here']", "E308", "}"),
        ("[Line for canned]", "['You offer {remedy}?']", "E308", "here only: {name}"),
        ("[Line for settled]", "['And {about}?']", "E308", "{about}"),
        ("[Line for canned]", "- {remedy}", "E101", "'-'"),
        ("[Line for canned]", "[{remedy}]", "E203", "must be quoted"),
        ("[Line for canned]", "{a: b}", "E202", "known here: hot, cool, warm"),
        ("[Line for canned]", "[Same, same]", "W406", "on line"),
        ("[Line for canned]", "[Sorry, are you?]", "W410", "'are you?'"),
        ("[Line for canned]", "3", "E203", "group of keys"),
        ("quick: 0.8", "quick: 3", "E206", "from 0.6 to 1.6"),
        ("strength: 1", "strength: 6", "E206", "from 1 to 5"),
        ("id: calm-one", "id: calm", "E301", "'calm-one'"),
    ],
)
def test_says_what_is_wrong(old: str, new: str, code: str, says: str) -> None:
    found = problems_of(changed(old, new, VOICE))
    told = [str(problem) for problem in found if problem.code == code]
    assert any(says in line for line in told), [str(p) for p in found]


def test_offers_may_name_the_remedy_and_still_what_it_is_about() -> None:
    text = changed("[Line for takes]", "['{remedy}? Fine.']", VOICE)
    text = changed("[Line for still]", "['Nothing about {about}, {name} says.']", text)
    assert problems_of(text) == ()


@pytest.mark.parametrize("path", sorted(library().glob("voices/*.yaml")), ids=str)
def test_the_voices_that_ship_are_sound(path: Path) -> None:
    loaded = load_voice(path, around=Around(path.stem))
    assert [str(p) for p in loaded.problems if p.level == "error"] == []
