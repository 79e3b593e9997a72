"""`bounceback replay`: a finished talk and its debrief again."""

import click

from trainer.cli import context
from trainer.drill.codec import record_to_json
from trainer.reports import debrief_markdown, debrief_text


@click.command("replay")
@click.argument("session", required=False)
@click.option("--attempt", type=click.IntRange(1), default=1, help="Which attempt.")
@click.option("--json", "as_json", is_flag=True, help="Print the record as JSON.")
@click.option("--markdown", is_flag=True, help="Print Markdown, the talk included.")
@click.pass_context
def command(
    ctx: click.Context,
    session: str | None,
    attempt: int,
    as_json: bool,
    markdown: bool,
) -> None:
    """Show the talk SESSION and its debrief; without SESSION list what there is."""
    chosen = context.settings(ctx)
    store = context.open_store(chosen)
    try:
        if session is None:
            for result in store.results(chosen.person):
                score = "–" if result.score is None else f"{result.score:.0f}"
                click.echo(
                    f"{result.session}  {result.finished_at}  {score:>3}  "
                    f"{result.ending:<11}  {result.scenario_title}"
                )
            return
        record = store.record(session)
    finally:
        store.close()
    if attempt > len(record.attempts):
        raise click.UsageError(f"This talk has {len(record.attempts)} attempt(s).")
    if as_json:
        click.echo(record_to_json(record, indent=2))
    elif markdown:
        click.echo(debrief_markdown.render(record, attempt), nl=False)
    else:
        click.echo(debrief_text.render(record, attempt), nl=False)
