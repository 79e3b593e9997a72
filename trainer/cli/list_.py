"""`bounceback list`: the drills of the library."""

import json
from typing import TYPE_CHECKING

import click

from trainer.cli import context
from trainer.cli.streams import say, say_json, tell

if TYPE_CHECKING:
    from trainer.scenario.model import Scenario


@click.command("list")
@click.option("--topic", help="Only drills of this topic.")
@click.option("--skill", help="Only drills that teach this move.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def command(
    ctx: click.Context, topic: str | None, skill: str | None, as_json: bool
) -> None:
    """List the drills of the library, easiest first."""
    library = context.library(context.settings(ctx))
    chosen = sorted(
        (
            s
            for s in library.scenarios
            if topic in (None, s.topic) and (skill is None or skill in s.teaches)
        ),
        key=lambda s: (s.difficulty, s.title),
    )
    if as_json:
        say_json(_json(chosen))
    else:
        say(_lines(chosen))
    for problem in library.problems:
        tell(str(problem))


def _json(chosen: "list[Scenario]") -> str:
    rows = [
        {
            "id": s.id,
            "title": s.title,
            "topic": s.topic,
            "channel": s.channel,
            "difficulty": s.difficulty,
            "minutes": s.minutes,
            "teaches": list(s.teaches),
            "rubrics": list(s.rubrics),
        }
        for s in chosen
    ]
    return json.dumps(
        {"schema_version": 1, "scenarios": rows}, ensure_ascii=False, indent=2
    )


def _lines(chosen: "list[Scenario]") -> str:
    if not chosen:
        return "No drill fits."
    width = max(len(s.id) for s in chosen)
    return "\n".join(
        f"{s.id:<{width}}  {'●' * s.difficulty:<5}  {s.topic:<12} {s.channel:<10} "
        f"{s.minutes:>3} min  {s.title}"
        for s in chosen
    )
