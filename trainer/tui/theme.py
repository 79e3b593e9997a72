"""Our colours: a calm theme, a light one, and a high-contrast colour-blind-safe one.

Variables of ours: customer and trainee (who speaks), soft (second-rank text), mark (the
background of highlighted evidence). The colours of the contrast theme are Okabe and
Ito's, which people with any common colour blindness can tell apart.
"""

from textual.theme import Theme

CALM = Theme(
    name="bounceback",
    primary="#7cc4b4",
    secondary="#8fb8de",
    accent="#7cc4b4",
    foreground="#dbe2e8",
    background="#14191e",
    surface="#1a2027",
    panel="#222a32",
    success="#97cf9b",
    warning="#e5c274",
    error="#f0a196",
    dark=True,
    variables={
        "customer": "#e6b98c",
        "trainee": "#8fb8de",
        "soft": "#94a3b0",
        "mark": "#2d4a52",
        "rule": "#33404b",
        "footer-background": "#14191e",
        "footer-key-foreground": "#7cc4b4",
        "footer-description-foreground": "#94a3b0",
        "block-cursor-background": "#2c3a44",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-blurred-background": "#222a32",
        "input-selection-background": "#3a5a66",
        "border": "#7cc4b4",
        "border-blurred": "#33404b",
        "scrollbar": "#33404b",
        "scrollbar-background": "#1a2027",
    },
)

DAY = Theme(
    name="bounceback-day",
    primary="#1c6b5e",
    secondary="#2b5f94",
    accent="#1c6b5e",
    foreground="#20282e",
    background="#f6f4ef",
    surface="#fffdf8",
    panel="#e9e6de",
    success="#2a6b33",
    warning="#7a5600",
    error="#a33327",
    dark=False,
    variables={
        "customer": "#8a4b12",
        "trainee": "#2b5f94",
        "soft": "#55626c",
        "mark": "#cfe6df",
        "rule": "#c9c5ba",
        "footer-background": "#f6f4ef",
        "footer-key-foreground": "#1c6b5e",
        "footer-description-foreground": "#55626c",
        "block-cursor-background": "#d5e4de",
        "block-cursor-foreground": "#10161a",
        "block-cursor-blurred-background": "#e9e6de",
        "input-selection-background": "#b8d8cf",
        "border": "#1c6b5e",
        "border-blurred": "#c9c5ba",
        "scrollbar": "#c9c5ba",
        "scrollbar-background": "#fffdf8",
    },
)

CONTRAST = Theme(
    name="bounceback-contrast",
    primary="#56b4e9",
    secondary="#56b4e9",
    accent="#f0e442",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1c1c1c",
    success="#56b4e9",
    warning="#f0e442",
    error="#e69f00",
    dark=True,
    variables={
        "customer": "#e69f00",
        "trainee": "#56b4e9",
        "soft": "#d4d4d4",
        "mark": "#00435f",
        "rule": "#8a8a8a",
        "footer-background": "#000000",
        "footer-key-foreground": "#f0e442",
        "footer-description-foreground": "#ffffff",
        "block-cursor-background": "#00435f",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-blurred-background": "#1c1c1c",
        "input-selection-background": "#00435f",
        "border": "#f0e442",
        "border-blurred": "#8a8a8a",
        "scrollbar": "#8a8a8a",
        "scrollbar-background": "#000000",
    },
)

THEMES: tuple[Theme, ...] = (CALM, DAY, CONTRAST)

NAMES: dict[str, str] = {
    CALM.name: "Calm",
    DAY.name: "Calm, on a light ground",
    CONTRAST.name: "High contrast, safe for colour-blind eyes",
}

OURS: dict[str, str] = {
    "customer": "#e6b98c",
    "trainee": "#8fb8de",
    "soft": "#94a3b0",
    "mark": "#2d4a52",
    "rule": "#33404b",
}
"""What our variables are under a theme that is not ours."""
