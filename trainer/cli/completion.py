"""`bounceback completion`: the shell completion script."""

import click
from click.shell_completion import get_completion_class

from trainer.cli.streams import say


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script for SHELL; source it in your shell's start file."""
    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"{shell} is not known here.")
    root = ctx.find_root().command
    say(kind(root, {}, "bounceback", "_BOUNCEBACK_COMPLETE").source())
