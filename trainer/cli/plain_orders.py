"""What the trainee can ask for during a plain talk: words that begin with '/'."""

from collections.abc import Callable

from trainer.cli import plain_text
from trainer.cli.plain_talk import Talk
from trainer.cli.streams import say, tell


class Leave(Exception):
    """The trainee leaves; the talk is kept as it stands."""


def order(talk: Talk, line: str) -> bool:
    """Do what the line asks for; False where it ends the talk.

    Raises Leave for '/quit'.
    """
    word, _, rest = line[1:].strip().partition(" ")
    if word == "end":
        return False
    if word == "quit":
        raise Leave
    orders: dict[str, Callable[[Talk, str], None]] = {
        "help": _help,
        "brief": _brief,
        "silence": _silence,
        "hint": _hint,
        "coach": _coach,
        "note": _note,
    }
    if word in orders:
        orders[word](talk, rest.strip())
    else:
        tell(f"There is no /{word}; /help lists what there is.")
    return True


def _help(_talk: Talk, _rest: str) -> None:
    say(plain_text.HELP)


def _brief(talk: Talk, _rest: str) -> None:
    say(plain_text.recall(talk.session.scenario))


def _silence(talk: Talk, _rest: str) -> None:
    talk.silence()


def _hint(talk: Talk, _rest: str) -> None:
    try:
        text, event = talk.session.hint(at=talk.options.now)
    except ValueError as error:
        tell(f"No hint: {error}.")
        return
    talk.keep(event)
    say(f"Hint: {text}")


def _coach(talk: Talk, _rest: str) -> None:
    if talk.session.started.mode != "practice":
        tell("The coach belongs to practice mode.")
        return
    say(plain_text.coach(talk.session.coach))


def _note(talk: Talk, rest: str) -> None:
    if not rest:
        tell("Write the note after the word: /note …")
        return
    talk.keep(talk.session.note(rest, at=talk.options.now))
    tell("Noted.")
