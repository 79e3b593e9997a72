"""A talk line by line: no screen, no cursor, no colour."""

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from trainer.cli import plain_after, plain_text
from trainer.cli.plain_begin import begin, resume
from trainer.cli.plain_orders import Leave, order
from trainer.cli.plain_talk import Options, Talk
from trainer.cli.streams import say, tell
from trainer.drill.codec import record_to_json
from trainer.drill.record import SessionRecord
from trainer.errors import BounceBackError
from trainer.reports import debrief_text
from trainer.reports.visible import visible
from trainer.scenario.catalogue import Library

if TYPE_CHECKING:
    from trainer.store.contract import Store

LONGEST_REPLY = 4000
"""Characters of one reply; nobody says more in one breath."""


def run(
    library: Library,
    store: "Store | None",
    options: Options,
    scenario: str,
    session: str,
) -> None:
    """Play a talk from the brief to the debrief, or `session` from where it stands."""
    if options.record:
        plain_after.check_writable(options.record)
    if session and store:
        talk = resume(library, store, options, session)
    else:
        talk = begin(library, store, options, scenario)
        say(plain_text.brief(talk.session, library))
    try:
        _play(talk)
    except Leave:
        tell(_kept(talk))
    except KeyboardInterrupt:
        tell("\n" + _kept(talk))
        raise


def _kept(talk: Talk) -> str:
    if talk.over:
        return ""
    if talk.store is None:
        return "The talk was not kept."
    session = talk.session.started.session
    return f"Kept. Go on with: bounceback drill --plain --resume {session}"


def _play(talk: Talk) -> None:
    _once(talk)
    if talk.options.piped:
        return
    tell(plain_text.AFTER)
    for line in _lines("> "):
        word, _, rest = line.strip().partition(" ")
        if word in ("", "/quit", "/end"):
            return
        if word == "/retry" and plain_after.again(talk, rest.strip()):
            _once(talk)
        elif word == "/save":
            plain_after.save(talk, rest.strip())
        if word != "/save":
            tell(plain_text.AFTER)


def _once(talk: Talk) -> None:
    """One attempt, from the talk so far to its debrief."""
    plain_text.show_talk(talk.session)
    if not talk.session.ending:
        _exchange(talk)
    _debrief(talk)


def _lines(prompt: str) -> Iterator[str]:
    """What the trainee types, line by line; a last backslash joins the next line."""
    held = ""
    while sys.stdin is not None:
        tell(prompt, end="")
        line = visible(sys.stdin.readline(), keep="\n").replace("\ufeff", "")
        held += line.rstrip("\n")
        if line and held.endswith("\\"):
            held = held[:-1] + "\n"
            continue
        if line or held:
            yield held
        if not line:
            return
        held = ""


def _exchange(talk: Talk) -> None:
    """Replies and answers, until the talk ends or the input does."""
    piped = talk.options.piped
    one = _piped if piped else _typed
    for text in _lines("" if piped else "You: "):
        if not one(talk, text) or talk.session.ending:
            return
    if not piped:
        raise Leave


def _piped(talk: Talk, text: str) -> bool:
    """One line of a program's: a reply, or where it is empty a silence."""
    text = _short(text)
    if text.strip():
        say(f"You: {text}")
        talk.reply(text)
    else:
        say("(You say nothing.)")
        talk.silence()
    return True


def _typed(talk: Talk, text: str) -> bool:
    """One line of a person's; False where they end the talk."""
    if text.startswith("/"):
        return order(talk, text)
    if text.strip():
        talk.reply(_short(text))
    else:
        tell("Say something, or /help.")
    return True


def _short(text: str) -> str:
    if len(text) <= LONGEST_REPLY:
        return text
    tell(f"That is {len(text)} characters; the first {LONGEST_REPLY} are heard.")
    return text[:LONGEST_REPLY]


def _debrief(talk: Talk) -> None:
    """Keep the record and print the debrief, even where keeping it fails."""
    record = talk.close()
    failed = list(_failures(talk, record))
    say("\n" + debrief_text.render(record, len(record.attempts)), end="")
    if failed:
        raise failed[0]


def _failures(talk: Talk, record: SessionRecord) -> Iterator[BounceBackError]:
    keeping: list[Callable[[], None]] = [lambda: talk.keep_record(record)]
    if path := talk.options.record:
        text = record_to_json(record, indent=2) + "\n"
        keeping.append(lambda: plain_after.write_record(path, text))
    for keep in keeping:
        try:
            keep()
        except BounceBackError as error:
            yield error
