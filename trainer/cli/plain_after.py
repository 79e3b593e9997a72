"""What can be done after a plain talk: try a turn again, save the debrief."""

from pathlib import Path

from trainer.cli.plain_talk import Talk
from trainer.cli.streams import tell
from trainer.errors import UsageError
from trainer.reports import debrief_markdown


def again(talk: Talk, rest: str) -> bool:
    """Go back to before the turn that was named; False where that cannot be."""
    if not rest.isdecimal():
        tell("Name the reply to try again: /retry 2")
        return False
    try:
        talk.again(int(rest))
    except ValueError as error:
        tell(f"Not again: {error}.")
        return False
    return True


def save(talk: Talk, rest: str) -> None:
    """Write the debrief as Markdown; a file that is there already stays as it is."""
    path = Path(rest or f"{talk.session.scenario.id}-debrief.md")
    record = talk.session.record(at=talk.closed_at)
    text = debrief_markdown.render(record, len(record.attempts))
    try:
        with path.expanduser().open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        tell(f"{path} is there already; name another file.")
    except (OSError, RuntimeError, ValueError) as error:
        tell(f"{path} was not written: {getattr(error, 'strerror', None) or error}.")
    else:
        tell(f"Saved as {path}.")


def check_writable(path: Path) -> None:
    """UsageError if this file can surely not be written, before anybody has talked."""
    if path.is_dir() or not path.parent.is_dir():
        what = "is a folder" if path.is_dir() else "lies in no folder that there is"
        raise UsageError("The record cannot be written", f"{path} {what}.")


def write_record(path: Path, text: str) -> None:
    """Write the record; UsageError where that fails."""
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(
            "The record was not written", f"{path}: {error.strerror or error}."
        ) from error
