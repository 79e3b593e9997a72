"""The command `bounceback`: finds the subcommand, shows errors, sets exit codes."""

import sys
from importlib import import_module
from typing import Any

import click
from click.shell_completion import CompletionItem

from trainer import __version__
from trainer.cli.streams import silence, steady, tell
from trainer.errors import BounceBackError

INTERRUPTED = 130

COMMANDS: dict[str, str] = {
    "drill": "Play a drill, from the brief to the debrief.",
    "list": "List the drills of the library.",
    "replay": "Show a finished talk and its debrief again.",
    "check": "Check scenario, rubric and voice files.",
    "judge": "Read replies as JSON lines, write what is found in them.",
    "schema": "Print the JSON Schema of a file or of a record.",
    "doctor": "Say what this machine has and where things are kept.",
    "completion": "Print the shell completion script.",
}
"""Every command with its one line of help; a module of that name holds it."""


class LazyGroup(click.Group):
    """Imports a command's module only when it is called, so that help stays quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order in which people need them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """The command of this name, None if there is none."""
        if name not in COMMANDS:
            return None
        module = import_module(f"trainer.cli.{name.replace('list', 'list_')}")
        command: click.Command = module.command
        return command

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """List the commands without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def shell_complete(
        self, ctx: click.Context, incomplete: str
    ) -> list[CompletionItem]:
        """Complete the names of commands without importing any of them."""
        names = [
            CompletionItem(name, help=text)
            for name, text in COMMANDS.items()
            if name.startswith(incomplete)
        ]
        return [*names, *click.Command.shell_complete(self, ctx, incomplete)]

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a reader that goes away ends it without a word."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            silence()
            return 0


@click.group(cls=LazyGroup, invoke_without_command=True)
@click.version_option(__version__, prog_name="bounceback")
@click.option("--store", metavar="FILE", help="Keep talks in this file.")
@click.option("--person", metavar="NAME", help="Keep talks under this pseudonym.")
@click.option("--theme", metavar="NAME", help="Colours of the app.")
@click.option(
    "--library",
    metavar="FOLDER",
    multiple=True,
    help="Lay this folder of drills over the built-in ones; may be given again.",
)
@click.pass_context
def bounceback(
    ctx: click.Context,
    store: str | None,
    person: str | None,
    theme: str | None,
    library: tuple[str, ...],
) -> None:
    """Practise service recovery: an upset customer, your own words, an honest debrief.

    Without a command the app opens.

    \b
    Exit codes: 0 ok, 1 failed check, 2 usage, 3 invalid scenario,
    4 storage not available, 5 not found, 130 interrupted.
    """
    ctx.obj = {
        "store": store,
        "person": person,
        "theme": theme,
        "library": list(library) or None,
    }
    if ctx.invoked_subcommand is None:
        from trainer.cli.drill import open_home

        open_home(ctx)


def main() -> None:
    """Run the command line; what a person can act on is shown without a traceback."""
    steady()
    try:
        code = bounceback.main(prog_name="bounceback", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        code = INTERRUPTED
    except BounceBackError as error:
        gap = "\n" if "\n" in error.message else " "
        tell(f"{error.title}:{gap}{error.message}")
        code = error.exit_code
    sys.exit(code if isinstance(code, int) else 0)
