"""Plays scripted talks on the shipped library."""

from collections.abc import Sequence
from functools import cache

from tests.fakes import ScriptedDetector
from trainer.drill.session import Session
from trainer.drill.turn import Turn
from trainer.scenario.catalogue import Library, load_library
from trainer.scenario.model import Scenario

Line = tuple[str, tuple[str, ...]]
"""What a scripted trainee says, and the labels that it carries."""


@cache
def shipped() -> Library:
    """The library that ships with the package, read once for all tests."""
    return load_library()


def begin(
    scenario: Scenario,
    script: Sequence[Line] = (),
    seed: int = 1,
    mode: str = "practice",
) -> Session:
    """A talk that has just begun, with a detector that knows the script."""
    return Session.start(
        scenario,
        shipped(),
        ScriptedDetector(dict(script)),
        session="test",
        mode="assessed" if mode == "assessed" else "practice",
        seed=seed,
        person="me",
        at="2026-01-01T09:00:00Z",
    )


def play(scenario: Scenario, script: Sequence[Line], seed: int = 1) -> Session:
    """The talk after these replies, or as far as the customer lets it come."""
    session = begin(scenario, script, seed)
    for reply, _ in script:
        if session.ending:
            break
        say(session, reply)
    return session


def say(session: Session, reply: str) -> Turn:
    """One reply, '' for a silence."""
    if reply:
        return session.reply(reply, seconds=None, at="")[0]
    return session.stay_silent(seconds=None, at="")[0]


def expert(scenario: Scenario) -> list[Line]:
    """A skilled trainee: hears them out, then each concern with its own answer.

    Composed from the scenario's model wordings and answers.
    """
    words = scenario.wordings
    opening = " ".join(
        words[m] for m in ("empathy", "apology", "ownership", "inquiry") if m in words
    )
    script: list[Line] = [
        (opening, ("empathy", "apology", "ownership", "inquiry", "restatement"))
    ]
    remedies = {remedy.id for remedy in scenario.remedies}
    for concern in scenario.concerns:
        moves = tuple(means for means in concern.met_by if means not in remedies)
        acts = ("solution", "urgency", "ownership")
        script.append((concern.answer, moves if moves == concern.met_by else acts))
    script.append((words.get("follow_up", "I'll ring you tonight."), ("follow_up",)))
    return script


BAD: list[Line] = [
    ("You need to calm down, it is not that bad.", ("minimising",)),
    ("That was the other department, not us.", ("blame",)),
    ("Our terms are clear, there is nothing I can do.", ("policy_wall",)),
    ("I did everything right here, so mind your tone.", ("defensive", "rudeness")),
    ("You will have to write to head office.", ("deferral",)),
    ("As I have explained, rules are rules.", ("policy_wall",)),
    ("Your call is important to us.", ("canned",)),
    ("Well, these things happen.", ("minimising",)),
]
"""A trainee who does everything wrong."""
