"""`bounceback schema`: the JSON Schema of what is written in files."""

import click

from trainer.cli.streams import say

FILES = ("scenario", "voice", "rubric")


@click.command("schema")
@click.argument(
    "what", type=click.Choice([*FILES, "record"]), default="scenario", required=False
)
def command(what: str) -> None:
    """Print the JSON Schema of WHAT.

    WHAT is a scenario file (the default), a voice file or a rubric file, as trainers
    write them, or the record that `drill --record` writes.
    """
    if what == "record":
        from trainer.drill.codec import record_schema

        say(record_schema())
        return
    from trainer.scenario.schema import Kind, schema

    kinds: dict[str, Kind] = {"scenario": "drill", "voice": "voice", "rubric": "rubric"}
    say(schema(kinds[what]), end="")
