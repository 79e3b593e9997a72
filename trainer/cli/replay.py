"""`bounceback replay`: a finished talk and its debrief again."""

import json
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from trainer.cli import context
from trainer.cli.streams import say, say_json

if TYPE_CHECKING:
    from trainer.drill.record import SessionRecord
    from trainer.drill.schedule import Result

JSON_VERSION = 1


@click.command("replay")
@click.argument("session", required=False)
@click.option(
    "--attempt", type=click.IntRange(1), default=1, help="Which attempt; 1 is measured."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--markdown", is_flag=True, help="Print Markdown.")
@click.pass_context
def command(
    ctx: click.Context,
    session: str | None,
    attempt: int,
    as_json: bool,
    markdown: bool,
) -> None:
    """Show the talk SESSION and its debrief; without SESSION list what there is."""
    if as_json and markdown:
        raise click.UsageError("--json and --markdown cannot go together.")
    chosen = context.settings(ctx)
    with closing(context.open_store(chosen)) as store:
        if session is None:
            _list(store.results(chosen.person), as_json)
            return
        record = store.record(session)
    if attempt > len(record.attempts):
        raise click.UsageError(f"This talk has {len(record.attempts)} attempt(s).")
    _show(record, attempt, as_json, markdown)


def _show(record: "SessionRecord", attempt: int, as_json: bool, markdown: bool) -> None:
    from trainer.drill.codec import record_to_json
    from trainer.reports import debrief_markdown, debrief_text

    if as_json:
        say_json(record_to_json(record, indent=2))
    elif markdown:
        say(debrief_markdown.render(record, attempt), end="")
    else:
        say(debrief_text.render(record, attempt, talk=True), end="")


def _list(results: "tuple[Result, ...]", as_json: bool) -> None:
    if as_json:
        rows = [asdict(result) for result in results]
        found = {"schema_version": JSON_VERSION, "talks": rows}
        say_json(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        say("\n".join(map(_line, results)) or "No finished talks yet.")


def _line(result: "Result") -> str:
    score = "–" if result.score is None else f"{result.score:.0f}"
    return (
        f"{result.session}  {result.finished_at}  {score:>3}  "
        f"{result.ending:<11}  {result.scenario_title}"
    )
