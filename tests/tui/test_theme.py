"""Colours that can be read, and a screen that can do without them."""

from itertools import product

import pytest
from textual.color import Color
from textual.theme import Theme

from tests.tui.driving import at_desk
from tests.tui.world import GOOD, World
from trainer.tui.theme import OURS, THEMES

TEXT = ("foreground", "soft", "primary", "success", "warning", "error", "customer",
        "trainee")  # fmt: skip
GROUND = ("background", "surface", "panel")
PAIRS = (
    *product(TEXT, GROUND),
    ("foreground", "mark"),
    ("trainee", "mark"),
    ("foreground", "block-cursor-blurred-background"),
    ("block-cursor-foreground", "block-cursor-background"),
    ("footer-key-foreground", "footer-background"),
    ("footer-description-foreground", "footer-background"),
    ("background", "primary"),
)


def luminance(color: Color) -> float:
    """Relative luminance as WCAG 2 defines it, 0 to 1."""

    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, color.rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio as WCAG 2 defines it, 1 to 21."""
    first, second = luminance(Color.parse(one)), luminance(Color.parse(other))
    light, dark = max(first, second), min(first, second)
    return (light + 0.05) / (dark + 0.05)


def colour(theme: Theme, name: str) -> str:
    """A colour of the theme, ours or Textual's."""
    return theme.variables.get(name) or str(getattr(theme, name))


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_text_can_be_read_on_every_ground(theme: Theme) -> None:
    low = {
        f"{text} on {ground}": round(
            contrast(colour(theme, text), colour(theme, ground)), 2
        )
        for text, ground in PAIRS
        if contrast(colour(theme, text), colour(theme, ground)) < 4.5
    }
    assert low == {}


def test_black_on_white_is_21() -> None:
    assert round(contrast("#000000", "#ffffff"), 1) == 21.0


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_theme_has_all_our_variables(theme: Theme) -> None:
    assert set(OURS) <= set(theme.variables)


async def test_without_colour_marks_and_words_say_it_all(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with at_desk(world) as desk:
        await desk.begin()
        await desk.say(GOOD[0])
        painted = desk.painted()
        assert "Mood" in painted
        assert "calm" in painted
        await desk.end()
        await desk.press("2")
        painted = desk.painted()
    for words in ("✓ A sincere apology", "met", "✗ A real fix, soon", "missed"):
        assert words in painted
