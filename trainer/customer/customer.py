"""The customer: hears a reply, changes their mind, answers."""

from dataclasses import dataclass, replace
from random import Random

from scoring.reading import Reading
from trainer.customer import appraisal, concerns, endings, speech
from trainer.customer.appraisal import Appraiser
from trainer.customer.beliefs import Change
from trainer.customer.hearing import Said, listen
from trainer.customer.lines import Lines, sentence_keys
from trainer.customer.mood import follow
from trainer.customer.state import State, at_opening
from trainer.scenario.model import Concern, EndingName, Scenario
from trainer.scenario.voice import Voice

PROGRESS = 0.12
"""Belief gains less losses from which a turn counts as progress; calibrated."""
SILENT = Reading((), 1.0)
"""What is found in a silence."""
SETBACK = -0.3
"""Belief gains less losses below which a turn costs patience twice; calibrated."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """What one reply (or silence) did: the new state, what the customer said, why.

    reading: the judge's, with what the customer took up added to it.
    """

    state: State
    says: str
    changes: tuple[Change, ...]
    reading: Reading = SILENT
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
        said = listen(self.scenario, state, reply, reading, seconds)
        appraiser = self._appraise(state, said)
        after = self._remember(state, said)
        met = concerns.newly_met(self.scenario, after, after.accepted)
        self._note_met(appraiser, met)
        after = replace(after, met=(*after.met, *met))
        after = self._feel(after, appraiser, bool(met or said.taken))
        rising = self._next_concern(after, said)
        if rising:
            after = replace(after, surfaced=(*after.surfaced, rising.id))
        after, says, ending = self._answer(state, after, said, rising)
        return Reaction(
            after,
            says,
            tuple(appraiser.changes),
            said.reading,
            offered=tuple(offer.remedy.id for offer in said.offers),
            accepted=said.taken,
            met=tuple(met),
            raised=rising.id if rising else "",
            ending=ending,
        )

    def stay_silent(self, state: State, seconds: float | None = None) -> Reaction:
        """What the customer makes of a long silence."""
        appraiser = Appraiser(self.scenario, self.voice.temper, state.beliefs)
        appraisal.read_silence(appraiser)
        passed = state.seconds + (seconds or 0.0)
        after = self._feel(replace(state, seconds=passed), appraiser, False)
        ending = endings.forced(self.scenario, after, last=False)
        lines = self._lines(after)
        nag = next(iter(concerns.open_concerns(self.scenario, after)), None)
        says = self.last_words(ending) if ending else speech.silence(lines, after, nag)
        after = replace(after, said=lines.said, replies=(*after.replies, ""))
        return Reaction(after, says, tuple(appraiser.changes), ending=ending)

    def last_words(self, ending: EndingName) -> str:
        """What the customer says as the talk ends."""
        return endings.story(self.scenario, self.voice, ending, self.seed).says or "…"

    def _lines(self, state: State) -> Lines:
        rng = Random(f"{self.seed}:{len(state.replies)}:{len(state.said)}")
        return Lines(self.voice, state.said, rng)

    def _appraise(self, state: State, said: Said) -> Appraiser:
        appraiser = Appraiser(self.scenario, self.voice.temper, state.beliefs)
        appraisal.read_pace(appraiser, said.seconds)
        appraisal.read_words(appraiser, state, said.reading, said.stale)
        appraisal.read_offers(appraiser, list(said.responses))
        if said.hot_button:
            appraisal.read_sore(appraiser)
        for remedy in said.lost:
            appraisal.read_broken(appraiser, remedy.what)
        return appraiser

    def _remember(self, state: State, said: Said) -> State:
        counts = dict(state.counts)
        for label in said.reading.labels:
            counts[label] = counts.get(label, 0) + 1
        lost = {remedy.id for remedy in said.lost}
        doubted = [
            r.remedy.id for r in said.responses if r.answer in ("doubts", "waits")
        ]
        beyond = any(offer.remedy.beyond for offer in said.offers)
        return replace(
            state,
            moves=concerns.note_moves(
                self.scenario, state, said.reading.labels, said.reply
            ),
            accepted=tuple(a for a in (*state.accepted, *said.taken) if a not in lost),
            doubted=(*state.doubted, *doubted),
            counts=tuple(sorted(counts.items())),
            replies=(*state.replies, said.reply),
            broken=(*state.broken, *sorted(lost)),
            met=concerns.still_met(self.scenario, state, lost),
            told=state.told | frozenset(said.asked.facts),
            beyond=state.beyond or beyond,
            seconds=state.seconds + (said.seconds or 0.0),
        )

    def _note_met(self, appraiser: Appraiser, met: list[str]) -> None:
        remedies = {remedy.id for remedy in self.scenario.remedies}
        for concern in self.scenario.concerns:
            if concern.id in met:
                by_remedy = bool(remedies & set(concern.met_by))
                appraisal.read_concern(appraiser, concern.about, by_remedy)

    def _feel(self, state: State, appraiser: Appraiser, settled: bool) -> State:
        """The state with the new beliefs, the mood that follows, less patience.

        settled: something was taken or answered, which is progress by itself; somebody
        nearly calm has no more gaps to close.
        """
        gained = sum(change.delta for change in appraiser.changes)
        lost = (gained < PROGRESS and not settled) + (gained < SETBACK)
        beliefs, cooling = appraiser.beliefs, self.voice.temper.slow_to_cool
        return replace(
            state,
            beliefs=beliefs,
            mood=follow(state.mood, beliefs, cooling),
            patience=max(0, state.patience - lost),
        )

    def _next_concern(self, state: State, said: Said) -> Concern | None:
        """A hidden concern surfaces when none is open, or when they were invited."""
        waiting = concerns.hidden(self.scenario, state)
        if not waiting:
            return None
        open_now = concerns.open_concerns(self.scenario, state)
        return waiting[0] if not open_now or said.asked.story else None

    def _answer(
        self, before: State, state: State, said: Said, rising: Concern | None
    ) -> tuple[State, str, EndingName | None]:
        resolved = not concerns.unmet(self.scenario, state)
        ending = endings.forced(self.scenario, state, last=before.settled)
        lines = self._lines(state)
        if ending:
            says = self.last_words(ending)
        else:
            open_now = concerns.open_concerns(self.scenario, state)
            nag = next((c for c in open_now if c != rising), None)
            settled = resolved and not before.settled
            heard = speech.Heard(said, before, rising, nag, settled)
            says = speech.compose(lines, heard, self.scenario, state)
        state = replace(state, said=lines.said, settled=resolved)
        return state, says, ending
