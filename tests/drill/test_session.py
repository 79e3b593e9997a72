"""The headless talk: events in, the same talk out."""

import pytest

from tests.fakes import ScriptedDetector
from tests.talks import BAD, begin, expert, play, say, shipped
from trainer.drill.coach import HINTS
from trainer.drill.codec import record_from_json, record_to_json
from trainer.drill.events import Event, Replied, Retried
from trainer.drill.session import Session
from trainer.scenario.model import Scenario

FLIGHT = shipped().scenario("cancelled-flight")


def _events(session: Session, scenario: Scenario) -> list[Event]:
    events: list[Event] = [session.started]
    for reply, _ in expert(scenario)[:3]:
        events.append(session.reply(reply, seconds=12.5, at="t")[1])
    events.append(session.note("window seat", at="t"))
    events.append(session.hint(at="t")[1])
    events.append(session.stay_silent(seconds=45, at="t")[1])
    return events


def test_replaying_the_events_gives_the_same_talk() -> None:
    script = dict(expert(FLIGHT))
    session = begin(FLIGHT, expert(FLIGHT))
    events = _events(session, FLIGHT)
    again = Session.resume(events, shipped(), ScriptedDetector(script))
    assert again.turns == session.turns
    assert again.notes == session.notes
    assert again.mood == session.mood
    assert again.coach == session.coach
    assert record_to_json(again.record(at="t")) == record_to_json(
        session.record(at="t")
    )


def test_resume_keeps_the_customers_words_even_if_the_engine_has_changed() -> None:
    session = begin(FLIGHT, expert(FLIGHT))
    events = _events(session, FLIGHT)
    deaf = ScriptedDetector({})
    again = Session.resume(events, shipped(), deaf)
    assert [t.says for t in again.turns] == [t.says for t in session.turns]


def test_resume_keeps_the_ending_even_if_the_engine_has_changed() -> None:
    session = begin(FLIGHT, BAD)
    events: list[Event] = [session.started]
    while not session.ending:
        reply = BAD[len(session.turns)][0]
        events.append(session.reply(reply, seconds=None, at="")[1])
    again = Session.resume(events, shipped(), ScriptedDetector({}))
    assert again.ending == session.ending


def test_what_a_second_window_sent_after_the_ending_is_left_out() -> None:
    session = begin(FLIGHT, BAD)
    events: list[Event] = [session.started]
    while not session.ending:
        reply = BAD[len(session.turns)][0]
        events.append(session.reply(reply, seconds=None, at="")[1])
    late: list[Event] = [Replied("Wait!", None, "No.", None, ""), Retried(99, "")]
    again = Session.resume([*events, *late], shipped(), ScriptedDetector(dict(BAD)))
    assert again.turns == session.turns
    assert again.ending == session.ending


def test_a_talk_begins_with_its_start() -> None:
    session = begin(FLIGHT, expert(FLIGHT))
    events = _events(session, FLIGHT)[1:]
    with pytest.raises(ValueError, match="begins with"):
        Session.resume(events, shipped(), ScriptedDetector({}))


def test_the_same_seed_gives_the_same_words_and_another_seed_others() -> None:
    script = expert(FLIGHT)
    one, same = play(FLIGHT, script, 1), play(FLIGHT, script, 1)
    assert [t.says for t in one.turns] == [t.says for t in same.turns]
    others = {tuple(t.says for t in play(FLIGHT, script, s).turns) for s in range(5)}
    assert len(others) == 5


def test_an_empty_reply_is_refused() -> None:
    session = begin(FLIGHT)
    for nothing in ("", "   ", "\n\t ", "\u200b", "\x00", "\u202e \u00a0"):
        with pytest.raises(ValueError, match="empty"):
            session.reply(nothing, seconds=None, at="")
    assert session.turns == ()


def test_after_the_ending_nothing_more_is_said() -> None:
    session = play(FLIGHT, BAD)
    with pytest.raises(ValueError, match="over"):
        session.reply("Wait!", seconds=None, at="")
    with pytest.raises(ValueError, match="over"):
        session.stay_silent(seconds=None, at="")


def test_hints_are_limited_and_belong_to_practice() -> None:
    session = begin(FLIGHT)
    hints = [session.hint(at="")[0] for _ in range(HINTS)]
    assert len(set(hints)) == HINTS
    with pytest.raises(ValueError, match="used"):
        session.hint(at="")
    with pytest.raises(ValueError, match="practice"):
        begin(FLIGHT, mode="assessed").hint(at="")


def test_a_retry_keeps_both_ways_and_the_first_stays_the_measured_one() -> None:
    good = expert(FLIGHT)
    session = begin(FLIGHT, [*BAD, *good])
    for reply, _ in BAD:
        if session.ending:
            break
        say(session, reply)
    session.finish(at="t")
    first = session.debrief()
    session.retry(1, at="t")
    assert session.turns == ()
    assert session.ending is None
    for reply, _ in good:
        if session.ending:
            break
        say(session, reply)
    session.finish(at="t")
    record = session.record(at="t")
    assert [a.number for a in record.attempts] == [1, 2]
    assert record.measured == first
    better, worse = record.debriefs[1].verdict.score, first.verdict.score
    assert better is not None
    assert worse is not None
    assert better > worse


def test_a_retry_from_the_middle_keeps_what_came_before() -> None:
    script = expert(FLIGHT)
    session = play(FLIGHT, script[:3])
    before = session.turns
    session.retry(3, at="t")
    assert session.turns == before[:2]
    assert session.attempts[0].turns == before


@pytest.mark.parametrize("turn", [0, 4, -1])
def test_a_turn_that_is_not_there_cannot_be_tried_again(turn: int) -> None:
    session = play(FLIGHT, expert(FLIGHT)[:3])
    with pytest.raises(ValueError, match="no turn"):
        session.retry(turn, at="t")


def test_an_assessed_talk_is_not_tried_again() -> None:
    session = begin(FLIGHT, expert(FLIGHT), mode="assessed")
    say(session, expert(FLIGHT)[0][0])
    with pytest.raises(ValueError, match="assessed"):
        session.retry(1, at="t")


def test_a_record_survives_json() -> None:
    record = play(FLIGHT, BAD).record(at="t")
    assert record_from_json(record_to_json(record)) == record


def test_a_talk_without_a_reply_has_a_debrief_that_says_so() -> None:
    session = begin(FLIGHT)
    session.finish(at="t")
    debrief = session.debrief()
    assert debrief.ending == "out of time"
    assert debrief.verdict.score in (None, 0.0)
    assert [a.title for a in debrief.advice] == ["Say something"]
    assert debrief.did_well == ()


def test_long_pauses_use_up_the_time() -> None:
    session = begin(FLIGHT)
    for _ in range(30):
        if session.ending:
            break
        session.stay_silent(seconds=120, at="")
    assert session.ending in ("out of time", "walked out")


def test_two_hundred_turns_stay_quick_to_append() -> None:
    """The customer of this drill never runs out of patience."""
    import dataclasses
    import time

    sheet = dataclasses.replace(FLIGHT.customer, patience=1000)
    endless = dataclasses.replace(FLIGHT, customer=sheet, minutes=10_000)
    session = begin(endless)
    took = []
    for number in range(200):
        began = time.perf_counter()
        session.reply(f"Well, that is point {number}.", seconds=1.0, at="")
        took.append(time.perf_counter() - began)
    early, late = sorted(took[1:21])[10], sorted(took[-20:])[10]
    assert late < max(4 * early, 0.02)
    says = [turn.says for turn in session.turns]
    assert all(says)
