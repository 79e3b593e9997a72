"""The headless talk: a scenario, a trainee's replies, a customer's answers."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace

from scoring.reading import Context, Detector, Reading, Utterance
from trainer.customer.customer import Customer, Reaction
from trainer.customer.endings import when_closed
from trainer.customer.mood import Mood
from trainer.customer.state import State
from trainer.drill import coach as coaching
from trainer.drill.budget import used
from trainer.drill.coach import HINTS, Coach
from trainer.drill.debrief import Debrief
from trainer.drill.debriefing import Evidence, debrief
from trainer.drill.events import (
    Event,
    Finished,
    HintTaken,
    Mode,
    Noted,
    Replied,
    Retried,
    Started,
    StayedSilent,
)
from trainer.drill.record import ENGINE_VERSION, RECORD_FORMAT, SessionRecord
from trainer.drill.turn import Attempt, Note, Turn
from trainer.errors import InvalidScenario
from trainer.scenario.catalogue import Library
from trainer.scenario.loader import load_drill
from trainer.scenario.model import EndingName, Scenario

_CLOSED = "the talk is over"


@dataclass
class _Way:
    """One attempt in the making: the turns and the customer's mind after each."""

    number: int
    from_turn: int
    turns: list[Turn]
    states: list[State]
    ending: EndingName | None = None

    def frozen(self) -> Attempt:
        return Attempt(self.number, self.from_turn, tuple(self.turns), self.ending)


def _scenario_of(started: Started) -> Scenario:
    """The scenario as it was when the talk began."""
    loaded = load_drill(started.scenario_source, f"{started.scenario}.yaml")
    if loaded.value is None:
        raise InvalidScenario(
            "This talk cannot go on",
            "\n".join(str(problem) for problem in loaded.problems),
        )
    return loaded.value


class Session:
    """One running talk; mutable, single-threaded, without screen, clock or store.

    Every change is made by a method that returns the event to save; replaying the same
    events through `Session.resume` gives the same talk.
    """

    def __init__(
        self, started: Started, scenario: Scenario, library: Library, detector: Detector
    ) -> None:
        self.started = started
        self.scenario = scenario
        self._library = library
        self._detector = detector
        self._voice = library.voice(scenario.customer.voice)
        self._customer = Customer(scenario, self._voice, started.seed)
        self._ways = [_Way(1, 1, [], [self._customer.at_opening()])]
        self._notes: list[Note] = []
        self._hints: list[str] = []

    @staticmethod
    def new_id(now: str) -> str:
        """A fresh session id that sorts by `now` (ISO 8601)."""
        stamp = "".join(c for c in now if c.isdigit())[:14]
        return f"{stamp}-{secrets.token_hex(4)}"

    @classmethod
    def start(
        cls,
        scenario: Scenario,
        library: Library,
        detector: Detector,
        *,
        session: str,
        mode: Mode,
        seed: int,
        person: str,
        at: str,
    ) -> "Session":
        """A talk that has just begun; `started` is its first event."""
        started = Started(
            session,
            scenario.id,
            scenario.hash,
            scenario.source,
            mode,
            seed,
            person,
            at,
        )
        return cls(started, scenario, library, detector)

    @classmethod
    def resume(
        cls, events: Iterable[Event], library: Library, detector: Detector
    ) -> "Session":
        """The talk as it stood after these events, the first of which is Started.

        The customer's words and the ending are those that were saved, even where a
        newer engine would choose others. What was still sent after the ending (from a
        second window on the same talk) is left out.
        """
        stream = iter(events)
        started = next(stream, None)
        if not isinstance(started, Started):
            raise ValueError("a talk begins with Started")
        scenario = _scenario_of(started)
        session = cls(started, scenario, library, detector)
        for event in stream:
            session._apply(event)
        return session

    def _apply(self, event: Event) -> None:
        match event:
            case Replied() | StayedSilent() if self._way.ending:
                pass
            case Replied():
                self._hear(event.text, event.seconds, event)
            case StayedSilent():
                self._wait(event.seconds, event)
            case Noted():
                self._notes.append(Note(event.at, event.text))
            case HintTaken():
                self._hints.append(event.text)
            case Retried():
                if event.turn <= len(self._way.turns):
                    self._branch(event.turn)
            case Finished():
                self._close()
            case Started():
                raise ValueError("a talk begins only once")

    @property
    def _way(self) -> _Way:
        return self._ways[-1]

    @property
    def _state(self) -> State:
        return self._way.states[-1]

    def _open(self) -> None:
        if self._way.ending:
            raise ValueError(_CLOSED)

    def _context(self) -> Context:
        talk = [Utterance("customer", self.scenario.opening)]
        for turn in self._way.turns:
            if turn.reply is not None:
                talk.append(Utterance("trainee", turn.reply))
            talk.append(Utterance("customer", turn.says))
        brief = self.scenario.brief
        facts = " ".join((*brief.know, *brief.policy))
        return Context(brief.setting, brief.role, facts, tuple(talk))

    def _hear(
        self, text: str, seconds: float | None, kept: Replied | None = None
    ) -> Turn:
        self._open()
        reading = self._detector.read(text, self._context())
        reaction = self._customer.hear(self._state, text, reading, seconds)
        return self._turn(text, seconds, reaction, kept)

    def _wait(self, seconds: float | None, kept: StayedSilent | None = None) -> Turn:
        self._open()
        reaction = self._customer.stay_silent(self._state, seconds)
        return self._turn(None, seconds, reaction, kept)

    def _turn(
        self,
        reply: str | None,
        seconds: float | None,
        reaction: Reaction,
        kept: Replied | StayedSilent | None,
    ) -> Turn:
        state = reaction.state
        ending = reaction.ending if kept is None else kept.ending
        turn = Turn(
            number=len(self._way.turns) + 1,
            reply=reply,
            seconds=seconds,
            reading=reaction.reading,
            changes=reaction.changes,
            beliefs=state.beliefs,
            mood=state.mood,
            offered=reaction.offered,
            accepted=reaction.accepted,
            met=reaction.met,
            raised=reaction.raised,
            patience=state.patience,
            says=reaction.says if kept is None else kept.says,
            ending=ending,
        )
        self._way.turns.append(turn)
        self._way.states.append(state)
        self._way.ending = ending
        return turn

    def _branch(self, turn: int) -> None:
        way = self._way
        if not 1 <= turn <= len(way.turns):
            raise ValueError(f"there is no turn {turn} to try again")
        kept = _Way(len(self._ways) + 1, turn, way.turns[: turn - 1], way.states[:turn])
        if way.ending is None:
            way.ending = when_closed(self.scenario, way.states[-1])
        self._ways.append(kept)

    def _close(self) -> None:
        if self._way.ending is None:
            self._way.ending = when_closed(self.scenario, self._state)

    def reply(self, text: str, *, seconds: float | None, at: str) -> tuple[Turn, Event]:
        """Say something to the customer.

        Raises ValueError for text without a visible character, and when the talk is
        over.
        """
        if not any(c.isprintable() and not c.isspace() for c in text):
            raise ValueError("an empty reply says nothing")
        turn = self._hear(text, seconds)
        return turn, Replied(text, seconds, turn.says, turn.ending, at)

    def stay_silent(self, *, seconds: float | None, at: str) -> tuple[Turn, Event]:
        """Let the customer speak into a long silence."""
        turn = self._wait(seconds)
        return turn, StayedSilent(seconds, turn.says, turn.ending, at)

    def note(self, text: str, *, at: str) -> Event:
        """Write something down."""
        self._notes.append(Note(at, text))
        return Noted(text, at)

    def hint(self, *, at: str) -> tuple[str, Event]:
        """One hint; ValueError outside practice mode or after HINTS of them."""
        self._open()
        if self.started.mode != "practice":
            raise ValueError("hints belong to practice mode")
        if len(self._hints) >= HINTS:
            raise ValueError(f"all {HINTS} hints are used")
        text = coaching.hint(self.scenario, self._state, tuple(self._hints))
        self._hints.append(text)
        return text, HintTaken(text, at)

    def retry(self, turn: int, *, at: str) -> Event:
        """Go back to before this turn of the current attempt.

        Raises ValueError outside practice mode and for a turn that is not there.
        """
        if self.started.mode != "practice":
            raise ValueError("an assessed talk is not tried again")
        self._branch(turn)
        return Retried(turn, at)

    def finish(self, *, at: str) -> Event:
        """Close the talk; an unfinished one gets the ending that its state deserves."""
        self._close()
        return Finished(at)

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """All ways through the talk so far, the current one last."""
        return tuple(way.frozen() for way in self._ways)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns of the current attempt."""
        return tuple(self._way.turns)

    @property
    def notes(self) -> tuple[Note, ...]:
        """The trainee's notes."""
        return tuple(self._notes)

    @property
    def ending(self) -> EndingName | None:
        """How the current attempt ended, None while it goes on."""
        return self._way.ending

    @property
    def mood(self) -> Mood:
        """The customer's mood now."""
        return self._state.mood

    @property
    def patience(self) -> int:
        """Turns without progress that are left."""
        return self._state.patience

    @property
    def seconds(self) -> float:
        """Seconds of the current attempt so far, as far as they were timed."""
        return self._state.seconds

    @property
    def budget_left(self) -> float:
        """What is left of the budget in the current attempt."""
        budget = self.scenario.brief.authority.budget.amount
        return budget - used(self.scenario, self._state.accepted)

    @property
    def coach(self) -> Coach:
        """What the coach would say now."""
        return coaching.coach(
            self.scenario, self._state, self.last_reading(), len(self._hints)
        )

    def last_reading(self) -> Reading | None:
        """What was found in the last reply."""
        return self._way.turns[-1].reading if self._way.turns else None

    def debrief(self, attempt: int | None = None) -> Debrief:
        """The debrief of one attempt (1, 2, …), the current one by default."""
        way = self._way if attempt is None else self._ways[attempt - 1]
        ending = way.ending or when_closed(self.scenario, way.states[-1])
        done = replace(way.frozen(), ending=ending)
        rubrics = tuple(map(self._library.rubric, self.scenario.rubrics))
        return debrief(
            Evidence(
                self.scenario,
                self._voice,
                rubrics,
                done,
                tuple(way.states),
                self.started.seed,
                self._detector.kappas,
                self._detector.version,
            )
        )

    def record(self, *, at: str) -> SessionRecord:
        """The whole session as it is stored."""
        started = self.started
        return SessionRecord(
            format=RECORD_FORMAT,
            session=started.session,
            scenario=self.scenario.id,
            scenario_title=self.scenario.title,
            scenario_hash=self.scenario.hash,
            topic=self.scenario.topic,
            mode=started.mode,
            seed=started.seed,
            person=started.person,
            started_at=started.at,
            finished_at=at,
            opening=self.scenario.opening,
            attempts=self.attempts,
            debriefs=tuple(self.debrief(n + 1) for n in range(len(self._ways))),
            notes=self.notes,
            hints=tuple(self._hints),
            judge_version=self._detector.version,
            engine_version=ENGINE_VERSION,
        )
