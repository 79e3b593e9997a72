"""Where a plain talk comes from: a scenario of the library, a file, an old talk."""

import secrets
from typing import TYPE_CHECKING

from scoring.detector import load_detector
from trainer.cli.finding import find_scenario
from trainer.cli.plain_talk import Options, Talk
from trainer.drill.events import Finished
from trainer.drill.session import Session
from trainer.errors import InvalidScenario
from trainer.scenario.catalogue import Library

if TYPE_CHECKING:
    from trainer.store.contract import Store


def begin(library: Library, store: "Store | None", options: Options, name: str) -> Talk:
    """A new talk of this scenario: an id of the library, or a file."""
    around, scenario = find_scenario(library, name)
    seed = secrets.randbelow(2**31) if options.seed is None else options.seed
    at = options.now
    session = Session.start(
        scenario,
        around,
        load_detector(),
        session=f"seed-{seed}" if options.repeatable else Session.new_id(at),
        mode=options.mode,
        seed=seed,
        person=options.person,
        at=at,
    )
    talk = Talk(session, store, options)
    talk.keep(session.started)
    return talk


def resume(library: Library, store: "Store", options: Options, name: str) -> Talk:
    """The talk of this session as it stands; NotFound if there is none.

    Raises InvalidScenario where its events do not make one talk.
    """
    events = store.events(name)
    try:
        session = Session.resume(events, library, load_detector())
    except ValueError as error:
        # it went on in two windows, or this version ends it where another did not
        raise InvalidScenario(
            "This talk cannot go on", f"What was kept of it does not fit: {error}."
        ) from error
    last = events[-1]
    closed_at = last.at if isinstance(last, Finished) else ""
    return Talk(session, store, options, closed_at)
