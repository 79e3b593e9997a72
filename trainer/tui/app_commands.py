"""What can be asked of the app on every screen."""

from trainer.tui.commands import Command

HELP = Command("help", "f1", "Help", "Every key of this screen.", always=True)
PALETTE = Command(
    "command-palette", "ctrl+p", "Commands", "Find any command by name.", False, True
)
THEME = Command(
    "next-theme", "f9", "Colours", "Change to the next set of colours.", False
)
QUIT = Command(
    "quit", "ctrl+q", "Quit", "Leave the app; all that was sent is kept.", False, True
)
LEAVE = Command(
    "leave", "ctrl+c", "Leave", "Leave at once; all that was sent is kept.", False, True
)

ALWAYS: tuple[Command, ...] = (HELP, PALETTE, THEME, QUIT, LEAVE)
"""In the order of the help."""
