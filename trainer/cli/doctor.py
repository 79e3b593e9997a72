"""`bounceback doctor`: what this machine has and where things are kept."""

import os
import platform
import sys
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version

import click

from trainer import __version__
from trainer.cli import context
from trainer.cli.drill import on_a_screen
from trainer.cli.streams import say
from trainer.errors import BounceBackError, InvalidScenario
from trainer.paths import config_folder
from trainer.settings import FILE, Settings

PACKAGES = ("textual", "pydantic", "pyyaml", "click", "sqlalchemy", "alembic")


@click.command("doctor")
@click.pass_context
def command(ctx: click.Context) -> None:
    """Say what this machine has, where things are kept, and what is broken.

    Exits with 4 where the store cannot be opened, with 3 where a scenario is broken.
    """
    chosen = context.settings(ctx)
    say("\n".join(_machine(chosen)))
    code = _library(chosen)
    ctx.exit(_store(chosen) or code)


def _machine(chosen: Settings) -> list[str]:
    app = "can" if on_a_screen() else "cannot"
    return [
        f"Bounce Back {__version__}, Python {platform.python_version()}",
        "Packages: " + ", ".join(f"{name} {_version(name)}" for name in PACKAGES),
        f"Settings: {config_folder() / FILE}",
        f"Store: {context.store_path(chosen)}",
        f"Person: {chosen.person}",
        f"Terminal: TERM={os.environ.get('TERM', '')}, encoding "
        f"{sys.stdout.encoding}; the app {app} open here",
    ]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "is missing"


def _library(chosen: Settings) -> int:
    found = context.library(chosen)
    say("Library: " + ", ".join(map(str, found.folders)))
    say(f"Drills: {len(found.scenarios)} can be played")
    for problem in found.problems:
        say(f"  {problem}")
    return InvalidScenario.exit_code if found.problems else 0


def _store(chosen: Settings) -> int:
    try:
        with closing(context.open_store(chosen)) as store:
            talks = len(store.results(chosen.person))
            unfinished = len(store.open_talks(chosen.person))
    except BounceBackError as error:
        say(f"{error.title}: {error.message}")
        return error.exit_code
    say(f"Talks of {chosen.person}: {talks} finished, {unfinished} unfinished")
    return 0
