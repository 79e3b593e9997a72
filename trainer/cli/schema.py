"""`bounceback schema`: the JSON Schema of a scenario or of a record."""

import click


@click.command("schema")
@click.argument("what", type=click.Choice(["scenario", "record"]), default="scenario")
def command(what: str) -> None:
    """Print the JSON Schema of WHAT: a scenario file, or a session's record."""
    if what == "record":
        from trainer.drill.codec import record_schema

        click.echo(record_schema())
        return
    from trainer.paths import library

    click.echo((library() / "schema.json").read_text(encoding="utf-8"), nl=False)
