"""A talk line by line: no screen, no cursor, no colour."""

import secrets
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scoring.detector import load_detector

from trainer.cli import context, plain_text
from trainer.cli.plain_text import say, tell
from trainer.drill.codec import record_to_json
from trainer.drill.events import Event, Mode
from trainer.drill.session import Session
from trainer.drill.turn import Turn
from trainer.errors import BounceBackError, NotFound, UsageError
from trainer.reports import debrief_markdown, debrief_text
from trainer.scenario.catalogue import Library
from trainer.scenario.model import Scenario

if TYPE_CHECKING:
    from trainer.store.contract import Store

LONGEST_REPLY = 4000
"""Characters of one reply; nobody says more in one breath."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a plain talk runs.

    seed: None for a fresh one. record: the file for the record, None for none.
    piped: the replies come from a program; then nothing is timed, so that the same
    input gives the same output.
    """

    mode: Mode
    seed: int | None
    person: str
    record: Path | None
    piped: bool


class Leave(Exception):
    """The trainee leaves; the talk is kept as it stands."""


class Talk:
    """One plain talk: the session, the store behind it, the clock."""

    def __init__(
        self, session: Session, store: "Store | None", options: Options
    ) -> None:
        self.session = session
        self.store = store
        self.options = options
        self._spoke = time.monotonic()

    @property
    def now(self) -> str:
        """The time of an event; none for a piped talk with a seed."""
        fixed = self.options.piped and self.options.seed is not None
        return "" if fixed else context.now()

    def keep(self, event: Event) -> None:
        """Save an event; a store that fails is named, and the talk goes on."""
        if self.store is None:
            return
        try:
            self.store.append(self.session.started.session, event)
        except BounceBackError as error:
            tell(f"{error.title}: {error.message}")

    def seconds(self) -> float | None:
        """Seconds since the customer spoke, None where a program replies."""
        now = time.monotonic()
        passed, self._spoke = now - self._spoke, now
        return None if self.options.piped else round(passed, 1)

    def reply(self, text: str) -> None:
        """Say something, and hear the answer."""
        turn, event = self.session.reply(text, seconds=self.seconds(), at=self.now)
        self.keep(event)
        self.answer(turn)

    def silence(self) -> None:
        """Say nothing, and hear what comes."""
        turn, event = self.session.stay_silent(seconds=self.seconds(), at=self.now)
        self.keep(event)
        self.answer(turn)

    def answer(self, turn: Turn) -> None:
        """Print what the customer said, and how they are."""
        name = self.session.scenario.customer.name
        say(f"{name}: {turn.says}")
        say(plain_text.status(self.session))
        self._spoke = time.monotonic()


def run(
    library: Library,
    store: "Store | None",
    options: Options,
    scenario: str | None,
    resume: str | None,
) -> None:
    """Play a talk from the brief to the debrief."""
    talk = _talk(library, store, options, scenario, resume)
    session = talk.session
    if not resume:
        say(plain_text.brief(session.scenario, library, session.started.mode))
    plain_text.show_talk(session)
    try:
        _exchange(talk)
    except (Leave, KeyboardInterrupt):
        tell(f"\nKept. Go on with: bounceback drill --plain --resume "
             f"{session.started.session}")  # fmt: skip
        raise KeyboardInterrupt from None
    _close(talk)
    if not options.piped:
        _afterwards(talk)


def _talk(
    library: Library,
    store: "Store | None",
    options: Options,
    scenario: str | None,
    resume: str | None,
) -> Talk:
    detector = load_detector()
    if resume and store:
        session = Session.resume(store.events(resume), library, detector)
        return Talk(session, store, options)
    chosen = find_scenario(library, scenario or "")
    seed = secrets.randbelow(2**31) if options.seed is None else options.seed
    fixed = options.piped and options.seed is not None
    at = "" if fixed else context.now()
    session = Session.start(
        chosen,
        library,
        detector,
        session=f"seed-{seed}" if fixed else Session.new_id(at),
        mode=options.mode,
        seed=seed,
        person=options.person,
        at=at,
    )
    talk = Talk(session, store, options)
    if store and fixed:
        raise UsageError("--keep and --seed", "A repeatable talk is not kept.")
    talk.keep(session.started)
    return talk


def find_scenario(library: Library, name: str) -> Scenario:
    """The scenario of this id, or in this file."""
    path = Path(name)
    if path.suffix in (".yaml", ".yml"):
        from trainer.errors import InvalidScenario
        from trainer.scenario.loader import load_drill

        if not path.is_file():
            raise NotFound("No such file", f"There is no file {name}.")
        loaded = load_drill(path, name)
        if loaded.value is None:
            found = "\n".join(str(problem) for problem in loaded.problems)
            raise InvalidScenario(f"{name} cannot be played", f"\n{found}")
        return loaded.value
    return library.scenario(name)


def _lines(piped: bool) -> Iterator[str]:
    """What the trainee types, line by line; a last backslash joins the next line."""
    held = ""
    while True:
        if not piped:
            tell("You: ", end="")
        line = sys.stdin.readline()
        if not line:
            if held:
                yield held
            return
        held += line.rstrip("\r\n")
        if held.endswith("\\"):
            held = held[:-1] + "\n"
            continue
        yield held
        held = ""


def _exchange(talk: Talk) -> None:
    """Replies and answers, until the talk ends or the input does."""
    if talk.session.ending:
        return
    for line in _lines(talk.options.piped):
        text = plain_text.printable(line)
        if talk.options.piped:
            say(f"You: {text}" if text.strip() else "(You say nothing.)")
        if len(text) > LONGEST_REPLY:
            tell(f"That is {len(text)} characters; at most {LONGEST_REPLY} are heard.")
            text = text[:LONGEST_REPLY]
        if not _one(talk, text):
            return
        if talk.session.ending:
            return
    if not talk.options.piped:
        raise Leave


def _one(talk: Talk, text: str) -> bool:
    """One line of the trainee's; False where they end the talk."""
    if not talk.options.piped and text.startswith("/"):
        return _order(talk, text)
    if text.strip():
        talk.reply(text)
    elif talk.options.piped:
        talk.silence()
    else:
        tell("Say something, or /help.")
    return True


def _order(talk: Talk, text: str) -> bool:
    word, _, rest = text[1:].partition(" ")
    if word == "end":
        return False
    if word == "quit":
        raise Leave
    orders: dict[str, Callable[[Talk, str], None]] = {
        "help": lambda _talk, _rest: say(plain_text.HELP),
        "brief": _brief,
        "silence": lambda talk, _rest: talk.silence(),
        "hint": _hint,
        "coach": _coach,
        "note": _note,
    }
    order = orders.get(word)
    if order is None:
        tell(f"There is no /{word}; /help lists what there is.")
    else:
        order(talk, rest)
    return True


def _brief(talk: Talk, _rest: str) -> None:
    say(plain_text.recall(talk.session.scenario))


def _hint(talk: Talk, _rest: str) -> None:
    try:
        text, event = talk.session.hint(at=talk.now)
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
    if not rest.strip():
        tell("Write the note after the word: /note …")
        return
    talk.keep(talk.session.note(rest.strip(), at=talk.now))
    tell("Noted.")


def _close(talk: Talk) -> None:
    """End the talk, keep its record, print the debrief."""
    session = talk.session
    talk.keep(session.finish(at=talk.now))
    record = session.record(at=talk.now)
    if talk.store:
        talk.store.finish(record)
    if talk.options.record:
        _write(talk.options.record, record_to_json(record, indent=2) + "\n")
    say("")
    say(debrief_text.render(record, len(record.attempts)))


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError("The file was not written", str(error)) from error


def _afterwards(talk: Talk) -> None:
    """What can be done with a debrief: try a turn again, save it, leave."""
    tell(plain_text.AFTER)
    for line in _lines(piped=False):
        word, _, rest = line.strip().partition(" ")
        if word == "/retry":
            if _retry(talk, rest):
                plain_text.show_talk(talk.session)
                _exchange(talk)
                _close(talk)
            tell(plain_text.AFTER)
        elif word == "/save":
            _save(talk, rest)
        elif word in ("", "/quit", "/end"):
            return
        else:
            tell(plain_text.AFTER)


def _retry(talk: Talk, rest: str) -> bool:
    try:
        event = talk.session.retry(int(rest), at=talk.now)
    except ValueError as error:
        tell(f"Not again: {error}.")
        return False
    talk.keep(event)
    return True


def _save(talk: Talk, rest: str) -> None:
    path = Path(rest.strip() or f"{talk.session.scenario.id}-debrief.md")
    if path.exists():
        tell(f"{path} is there already; name another file.")
        return
    record = talk.session.record(at=talk.now)
    _write(path, debrief_markdown.render(record, len(record.attempts)))
    tell(f"Saved as {path}.")
