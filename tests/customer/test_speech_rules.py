"""Rules that no line may break, over many random talks on all drills."""

import random

import pytest

from scoring.codebook import CODEBOOK
from tests.talks import Line, begin, expert, say, shipped
from trainer.customer.lines import sentence_keys
from trainer.drill.session import Session
from trainer.scenario.model import Scenario

DRILLS = [pytest.param(s, id=s.id) for s in shipped().scenarios]
MOST_TURNS = 60
_LABELS = [label.id for label in CODEBOOK]


def _script(scenario: Scenario, rng: random.Random) -> list[Line]:
    """Replies of every kind: offers, questions, silences, nonsense, with any labels."""
    pool = [
        *(phrase for r in scenario.remedies for phrase in r.heard_as),
        *(phrase for f in scenario.facts for phrase in f.asked),
        *(phrase for b in scenario.hot_buttons for phrase in b.heard_as),
        *scenario.wordings.values(),
        *(c.answer for c in scenario.concerns),
        "What would put this right for you?",
        "Tell me what happened.",
        "asdf ghjk",
        "!!!",
    ]
    script: list[Line] = []
    for number in range(MOST_TURNS):
        text = rng.choice(pool)
        offer = rng.random() < 0.4
        reply = (
            f"I'll do this for you: {text}, {number}." if offer else f"{text} {number}"
        )
        labels = tuple(rng.sample(_LABELS, rng.randrange(0, 4)))
        script.append(("" if rng.random() < 0.08 else reply, labels))
    return script


def _talk(scenario: Scenario, seed: int) -> Session:
    script = _script(scenario, random.Random(f"{scenario.id}:{seed}"))
    session = begin(scenario, script, seed)
    for reply, _ in script:
        if session.ending:
            break
        say(session, reply)
    return session


@pytest.mark.parametrize("scenario", DRILLS)
def test_random_talks_end_and_repeat_no_sentence(scenario: Scenario) -> None:
    for seed in range(25):
        session = _talk(scenario, seed)
        assert session.ending, f"seed {seed} never came to an end"
        heard = sentence_keys(scenario.opening)
        for turn in session.turns:
            assert turn.says.strip()
            assert not heard & sentence_keys(turn.says), (seed, turn.number)
            heard |= sentence_keys(turn.says)


@pytest.mark.parametrize("scenario", DRILLS)
def test_nobody_takes_what_was_not_offered(scenario: Scenario) -> None:
    for seed in range(25):
        on_the_table: set[str] = set()
        for turn in _talk(scenario, seed).turns:
            on_the_table |= set(turn.offered)
            assert set(turn.accepted) <= on_the_table


@pytest.mark.parametrize("scenario", DRILLS)
def test_ten_turns_of_a_slow_talk_repeat_nothing(scenario: Scenario) -> None:
    vague = [(f"I see what you mean about number {n}.", ()) for n in range(10)]
    session = begin(scenario, vague)
    said: list[str] = []
    for reply, _ in vague:
        if session.ending:
            break
        said.append(say(session, reply).says)
    keys = [key for text in said for key in sentence_keys(text)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("scenario", DRILLS)
def test_one_reply_moves_a_feeling_no_further_than_inertia_allows(
    scenario: Scenario,
) -> None:
    session = _talk(scenario, 3)
    before = begin(scenario).mood
    for turn in session.turns:
        for feeling in ("anger", "helplessness"):
            change = getattr(turn.mood, feeling) - getattr(before, feeling)
            assert -2.0 - 1e-9 <= change <= 3.0 + 1e-9
        before = turn.mood


@pytest.mark.parametrize("scenario", DRILLS)
def test_an_expert_is_heard_out_on_every_concern(scenario: Scenario) -> None:
    session = begin(scenario, expert(scenario))
    for reply, _ in expert(scenario):
        if session.ending:
            break
        say(session, reply)
    met = {id for turn in session.turns for id in turn.met}
    assert met == {concern.id for concern in scenario.concerns}
