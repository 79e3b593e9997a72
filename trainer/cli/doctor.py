"""`bounceback doctor`: what this machine has and where things are kept."""

import os
import platform
import sys
from importlib.metadata import version

import click

from trainer import __version__
from trainer.cli import context
from trainer.cli.drill import on_a_screen
from trainer.errors import BounceBackError
from trainer.paths import config_folder, library

PACKAGES = ("textual", "pydantic", "pyyaml", "click", "sqlalchemy", "alembic")


@click.command("doctor")
@click.pass_context
def command(ctx: click.Context) -> None:
    """Say what this machine has, where things are kept, and what is broken.

    Exits with 4 where the store cannot be opened, 3 where a scenario is broken.
    """
    chosen = context.settings(ctx)
    click.echo(f"bounceback {__version__}, Python {platform.python_version()}")
    click.echo(", ".join(f"{name} {version(name)}" for name in PACKAGES))
    click.echo(f"Library: {library()}")
    click.echo(f"Settings: {config_folder() / 'settings.toml'}")
    click.echo(f"Store: {context.store_path(chosen)}")
    click.echo(f"Person: {chosen.person}")
    click.echo(
        f"Terminal: TERM={os.environ.get('TERM', '')}, "
        f"encoding {sys.stdout.encoding}, app {'can' if on_a_screen() else 'cannot'} open"
    )
    loaded = context.library(chosen)
    errors = [p for p in loaded.problems if p.level == "error"]
    click.echo(f"Drills: {len(loaded.scenarios)} playable, {len(errors)} problems")
    for problem in errors:
        click.echo(f"  {problem}")
    _check_store(ctx)
    ctx.exit(3 if errors else 0)


def _check_store(ctx: click.Context) -> None:
    chosen = context.settings(ctx)
    try:
        store = context.open_store(chosen)
        talks = len(store.results(chosen.person))
        store.close()
    except BounceBackError as error:
        click.echo(f"Store: {error.message}")
        ctx.exit(error.exit_code)
    click.echo(f"Finished talks of {chosen.person}: {talks}")
