"""`bounceback check`: every problem of the files that trainers write."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from trainer.authoring.check import Report, check
from trainer.authoring.excerpt import excerpt, safe
from trainer.cli.context import settings
from trainer.errors import InvalidScenario
from trainer.scenario.problems import CODES

JSON_VERSION = 1


@click.command("check")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the problems as JSON.")
@click.pass_context
def command(ctx: click.Context, paths: tuple[Path, ...], as_json: bool) -> None:
    """Check scenarios, voices and rubrics.

    PATHS are YAML files, or folders that hold them. Every problem is told in one go,
    with its place and how to mend it. Exits with 3 if there is any error; warnings
    leave it at 0.
    """
    report = check(paths, settings(ctx).library)
    lines = _json(report) if as_json else _plain(report)
    for line in lines:
        click.echo(line)
    if not as_json:
        click.echo(_counts(report), err=True)
    if report.errors:
        ctx.exit(InvalidScenario.exit_code)


def _plain(report: Report) -> Iterator[str]:
    for problem in report.problems:
        yield safe(str(problem))
        yield from excerpt(problem)


def _counts(report: Report) -> str:
    counted = (
        (len(report.files), "file"),
        (report.errors, "error"),
        (report.warnings, "warning"),
    )
    return ", ".join(f"{n} {word}{'' if n == 1 else 's'}" for n, word in counted)


def _json(report: Report) -> Iterator[str]:
    found = {
        "schema_version": JSON_VERSION,
        "files": [str(file) for file in report.files],
        "errors": report.errors,
        "warnings": report.warnings,
        "problems": [
            asdict(problem) | {"meaning": CODES[problem.code]}
            for problem in report.problems
        ],
    }
    yield json.dumps(found, ensure_ascii=False, indent=2)


if __name__ == "__main__":
    command()
