"""`bounceback drill`: the app, or the same talk line by line."""

import os
import sys
from contextlib import ExitStack, closing
from pathlib import Path
from secrets import randbelow
from typing import TYPE_CHECKING

import click

from trainer.cli import context
from trainer.cli.streams import is_terminal
from trainer.errors import UsageError
from trainer.settings import Settings

if TYPE_CHECKING:
    from trainer.scenario.catalogue import Library


def on_a_screen() -> bool:
    """Whether this terminal can show the app.

    Textual paints to stderr and never asks: on a pipe or a dumb terminal it would
    print escape codes and wait for ever.
    """
    able = os.environ.get("TERM", "") not in ("", "dumb") or os.name == "nt"
    return able and is_terminal(sys.stdin) and is_terminal(sys.stderr)


@click.command("drill")
@click.argument("scenario", required=False)
@click.option("--plain", is_flag=True, help="Line by line, for screen readers, pipes.")
@click.option(
    "--mode", type=click.Choice(["practice", "assessed"]), help="How it counts."
)
@click.option("--seed", type=int, help="Makes the customer repeatable, byte for byte.")
@click.option(
    "--record", type=click.Path(dir_okay=False), help="Write the record here."
)
@click.option("--resume", metavar="SESSION", help="Go on with an interrupted talk.")
@click.option("--keep", is_flag=True, help="Keep a piped talk in the store, too.")
@click.pass_context
def command(
    ctx: click.Context,
    scenario: str | None,
    plain: bool,
    mode: str | None,
    seed: int | None,
    record: str | None,
    resume: str | None,
    keep: bool,
) -> None:
    """Play SCENARIO (an id from `bounceback list`, or a file).

    Without a screen, or with --plain, the talk runs line by line. From a pipe every
    line is a reply, an empty one a silence, a backslash at its end goes on in the next
    line, and the end of the input ends the talk.
    """
    if resume and (scenario or mode or seed is not None):
        raise UsageError(
            "--resume stands alone",
            "The talk that goes on has its scenario, mode and seed already.",
        )
    ctx.find_root().obj["mode"] = mode
    chosen = context.settings(ctx)
    if plain or not on_a_screen():
        _plain(chosen, scenario or "", seed, record, resume or "", keep)
        return
    if record:
        raise UsageError("--record needs --plain", "Add --plain, or save in the app.")
    _open_app(chosen, scenario or "", resume or "", seed)


def _plain(
    chosen: Settings,
    scenario: str,
    seed: int | None,
    record: str | None,
    resume: str,
    keep: bool,
) -> None:
    from trainer.cli.plain import run
    from trainer.cli.plain_talk import Options

    if not scenario and not resume:
        raise UsageError(
            "Which drill?", "Name a scenario; `bounceback list` shows them all."
        )
    options = Options(
        mode=chosen.mode,
        seed=seed,
        person=chosen.person,
        record=Path(record) if record else None,
        piped=not is_terminal(sys.stdin),
    )
    if keep and options.repeatable:
        raise UsageError("--keep and --seed", "A repeatable talk is not kept.")
    with ExitStack() as open_things:
        store = None
        if keep or resume or not options.piped:
            store = open_things.enter_context(closing(context.open_store(chosen)))
        run(context.library(chosen), store, options, scenario, resume)


def _open_app(chosen: Settings, scenario: str, resume: str, seed: int | None) -> None:
    from trainer.cli.finding import find_scenario, is_file_name
    from trainer.tui.app import BounceBackApp, Start
    from trainer.tui.clock import SystemClock

    around: Library | None = None
    if is_file_name(scenario):
        around, found = find_scenario(context.library(chosen), scenario)
        scenario = found.id

    def seeds() -> int:
        return randbelow(2**31) if seed is None else seed

    app = BounceBackApp(
        library_loader=lambda: around or context.library(chosen),
        store_factory=lambda: context.open_store(chosen),
        settings=chosen,
        clock=SystemClock(),
        start=Start(scenario=scenario, session=resume),
        seeds=seeds,
    )
    app.run()
    if app.return_code:
        sys.exit(app.return_code)


def open_home(ctx: click.Context) -> None:
    """Open the app at Home; without a screen say how to go on."""
    if not on_a_screen():
        raise UsageError(
            "No screen to open the app on",
            "Use `bounceback drill --plain SCENARIO`, or `bounceback list`.",
        )
    _open_app(context.settings(ctx), "", "", None)
