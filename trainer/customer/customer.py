"""The customer: hears a reply, changes their mind, answers."""

import re
from dataclasses import dataclass, replace
from random import Random

from scoring.matching import find
from scoring.reading import Reading
from trainer.customer import appraisal, concerns, endings, offers, questions, speech
from trainer.customer.appraisal import Appraiser
from trainer.customer.beliefs import Change
from trainer.customer.effects import EFFECTS
from trainer.customer.lines import Lines, sentence_keys
from trainer.customer.mood import follow
from trainer.customer.offers import Offer, Response
from trainer.customer.speech import Heard
from trainer.customer.state import State, at_opening
from trainer.scenario.model import Concern, EndingName, Scenario
from trainer.scenario.voice import Voice

PROGRESS = 0.12
"""Belief gains less losses from which a turn counts as progress; calibrated."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_NO_READING = Reading((), 1.0)


@dataclass(frozen=True, slots=True)
class Reaction:
    """What one reply (or silence) did: the new state, what the customer said, why."""

    state: State
    says: str
    changes: tuple[Change, ...]
    offered: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    met: tuple[str, ...] = ()
    raised: str = ""
    ending: EndingName | None = None


class Customer:
    """One scenario's customer in one voice; holds no state of the talk itself."""

    def __init__(self, scenario: Scenario, voice: Voice, seed: int) -> None:
        self.scenario = scenario
        self.voice = voice
        self.seed = seed

    def at_opening(self) -> State:
        """The customer as the talk begins, the opening words spoken."""
        state = at_opening(self.scenario)
        return replace(state, said=sentence_keys(self.scenario.opening))

    def hear(
        self, state: State, reply: str, reading: Reading, seconds: float | None = None
    ) -> Reaction:
        """What the customer makes of a reply; deterministic in all its arguments."""
        found = offers.mentioned(self.scenario, reply)
        responses = offers.respond(
            self.scenario, state, reply, reading, offers.offered(found, reply, reading)
        )
        taken = _taken(responses)
        appraiser = Appraiser(self.scenario, self.voice.temper, state.beliefs)
        appraisal.read_pace(appraiser, seconds)
        appraisal.read_words(appraiser, state, reply, reading)
        appraisal.read_offers(appraiser, responses)
        lost = self._take_back(appraiser, state, found)
        after = self._remember(state, reply, reading, responses, taken, lost, seconds)
        met = concerns.newly_met(self.scenario, after, after.accepted)
        self._note_met(appraiser, met)
        after = replace(after, met=(*after.met, *met), beliefs=appraiser.beliefs)
        after = self._feel(after, appraiser)
        return self._speak(
            state, after, reply, reading, found, responses, appraiser, met
        )

    def stay_silent(self, state: State, seconds: float | None = None) -> Reaction:
        """What the customer makes of a long silence."""
        appraiser = Appraiser(self.scenario, self.voice.temper, state.beliefs)
        appraisal.read_silence(appraiser)
        after = replace(
            state,
            beliefs=appraiser.beliefs,
            seconds=state.seconds + (seconds or 0.0),
        )
        after = self._feel(after, appraiser)
        ending = endings.forced(self.scenario, after, last=False)
        lines = self._lines(after)
        nag = next(iter(concerns.open_concerns(self.scenario, after)), None)
        says = "" if ending else speech.silence(lines, self.scenario, after, nag)
        if ending:
            says = self.last_words(ending)
        after = replace(after, said=lines.said, replies=(*after.replies, ""))
        return Reaction(after, says, tuple(appraiser.changes), ending=ending)

    def last_words(self, ending: EndingName) -> str:
        """What the customer says as the talk ends."""
        return endings.story(self.scenario, self.voice, ending, self.seed).says or "…"

    def _lines(self, state: State) -> Lines:
        rng = Random(f"{self.seed}:{len(state.replies)}:{len(state.said)}")
        return Lines(self.voice, state.said, rng)

    def _take_back(
        self, appraiser: Appraiser, state: State, found: list[Offer]
    ) -> tuple[str, ...]:
        lost = offers.withdrawn(found, state)
        for offer in lost:
            appraisal.read_broken(appraiser, offer.remedy.what, "")
        return tuple(offer.remedy.id for offer in lost)

    def _remember(
        self,
        state: State,
        reply: str,
        reading: Reading,
        responses: list[Response],
        taken: tuple[str, ...],
        lost: tuple[str, ...],
        seconds: float | None,
    ) -> State:
        counts = dict(state.counts)
        for label in reading.labels:
            counts[label] = counts.get(label, 0) + 1
        accepted = [a for a in (*state.accepted, *taken) if a not in lost]
        doubted = [r.remedy.id for r in responses if r.answer == "doubts"]
        beyond = any(r.beyond and r.id in taken for r in self.scenario.remedies)
        return replace(
            state,
            moves=concerns.note_moves(self.scenario, state, reading.labels),
            accepted=tuple(accepted),
            doubted=(*state.doubted, *doubted),
            counts=tuple(sorted(counts.items())),
            replies=(*state.replies, reply),
            broken=(*state.broken, *lost),
            met=tuple(m for m in state.met if not self._undone(m, lost)),
            beyond=state.beyond or beyond,
            seconds=state.seconds + (seconds or 0.0),
        )

    def _undone(self, concern: str, lost: tuple[str, ...]) -> bool:
        met_by = next(c.met_by for c in self.scenario.concerns if c.id == concern)
        return any(remedy in lost for remedy in met_by)

    def _note_met(self, appraiser: Appraiser, met: list[str]) -> None:
        remedies = {remedy.id for remedy in self.scenario.remedies}
        for concern in self.scenario.concerns:
            if concern.id in met:
                by_remedy = bool(remedies & set(concern.met_by))
                appraisal.read_concern(appraiser, concern.about, by_remedy)

    def _feel(self, state: State, appraiser: Appraiser) -> State:
        gained = sum(change.delta for change in appraiser.changes)
        worse = gained < -0.3
        patience = state.patience - (gained < PROGRESS) - worse
        mood = follow(state.mood, state.beliefs, self.voice.temper.slow_to_cool)
        return replace(state, mood=mood, patience=max(0, patience))

    def _next_concern(self, before: State, state: State, asked: bool) -> Concern | None:
        """A hidden concern surfaces when none is open, or when they were invited."""
        waiting = concerns.hidden(self.scenario, state)
        if not waiting:
            return None
        open_now = concerns.open_concerns(self.scenario, state)
        return waiting[0] if not open_now or asked else None

    def _speak(
        self,
        before: State,
        state: State,
        reply: str,
        reading: Reading,
        found: list[Offer],
        responses: list[Response],
        appraiser: Appraiser,
        met: list[str],
    ) -> Reaction:
        asked = questions.asked(self.scenario, before, reply, reading)
        rising = self._next_concern(before, state, asked.story)
        if rising:
            state = replace(state, surfaced=(*state.surfaced, rising.id))
        resolved = not concerns.unmet(self.scenario, state)
        ending = endings.forced(self.scenario, state, last=before.settled)
        lines = self._lines(state)
        heard = self._heard(before, state, reply, reading, responses, asked, rising)
        if ending:
            says = self.last_words(ending)
        else:
            heard = replace(heard, settled=resolved and not before.settled)
            says = speech.compose(lines, heard, self.scenario, state)
        told = before.told | set(asked.facts)
        state = replace(state, said=lines.said, settled=resolved, told=frozenset(told))
        return Reaction(
            state,
            says,
            tuple(appraiser.changes),
            offered=tuple(o.remedy.id for o in offers.offered(found, reply, reading)),
            accepted=_taken(responses),
            met=tuple(met),
            raised=rising.id if rising else "",
            ending=ending,
        )

    def _heard(
        self,
        before: State,
        state: State,
        reply: str,
        reading: Reading,
        responses: list[Response],
        asked: questions.Asked,
        rising: Concern | None,
    ) -> Heard:
        open_now = concerns.open_concerns(self.scenario, state)
        old = [c for c in open_now if c != rising]
        return Heard(
            reading=reading,
            asked=asked,
            responses=tuple(responses),
            hot_button=self._hot_button(reply),
            stale=appraisal.same_again(before, reply),
            sorry_again="apology" in reading.labels and before.count("apology") >= 2,
            puzzled=not _WORD.search(reply),
            raise_=rising,
            nag=next(iter(old), None),
        )

    def _hot_button(self, reply: str) -> str:
        for button in self.scenario.hot_buttons:
            match = find(button.heard_as, reply)
            if match and not match.refused:
                return button.says
        return ""


def _taken(responses: list[Response]) -> tuple[str, ...]:
    return tuple(r.remedy.id for r in responses if r.answer in ("takes", "chooses"))


def name_of_cause(label: str) -> str:
    """What the debrief calls the effect of a label."""
    return EFFECTS[label].cause
