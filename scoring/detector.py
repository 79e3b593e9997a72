"""Finds moves and faults in a reply by cue rules, read in their context."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files

from scoring.codebook import FAULTS, LABELS
from scoring.cues import CUES
from scoring.cues.cue import Cue, Guard
from scoring.echo import impact_named, restated
from scoring.guards import stands
from scoring.logic import Found, settle
from scoring.quality import Tied, mark
from scoring.questions import is_inquiry
from scoring.reading import Context, Finding, Reading
from scoring.stockpile import is_stock_pile
from scoring.text import Sentence, sentences
from scoring.tie import Tie, concrete, tie_of

VERSION = "cues-1"
THRESHOLD = 0.5


@dataclass(frozen=True, slots=True)
class CueDetector:
    """A detector made of curated constructions; same input, same reading, always."""

    version: str
    kappas: dict[str, float | None]

    def read(self, reply: str, context: Context) -> Reading:
        """What the reply does, with the words that show it.

        Any text is read without error; of a very long one only the beginning.
        """
        read = sentences(reply)
        if not read:
            return Reading((), 1.0)
        tie = tie_of(context)
        found = settle(_found(read, reply, tie))
        if is_stock_pile(read, reply, tie):
            found = _as_stock(found, read, reply)
        specific = len(set().union(*(tie.specific(s) for s in read)))
        weights = {label: finding.p for label, finding in found.items()}
        quality = mark(weights, Tied(specific, _is_salad(read)))
        ordered = tuple(found[label] for label in LABELS if label in found)
        return Reading(ordered, quality)


def _found(read: Sequence[Sentence], reply: str, tie: Tie) -> Found:
    """The surest finding of every label; weak cues of one label add up."""
    by_label: dict[str, list[Finding]] = {}
    for i, sentence in enumerate(read):
        near = read[max(0, i - 1) : i + 2]
        for finding in _sifted([*_in_sentence(sentence, near, reply, tie)]):
            by_label.setdefault(finding.label, []).append(finding)
    pooled = {label: _pool(all_of) for label, all_of in by_label.items()}
    return {label: f for label, f in pooled.items() if f.p >= THRESHOLD}


def _pool(findings: Sequence[Finding]) -> Finding:
    doubt = 1.0
    for p in {finding.reason: finding.p for finding in findings}.values():
        doubt *= 1 - p
    surest = max(findings, key=lambda f: (f.p, -f.start, -len(f.evidence)))
    return replace(surest, p=round(min(0.98, max(surest.p, 1 - doubt)), 3))


def _in_sentence(
    sentence: Sentence, near: Sequence[Sentence], reply: str, tie: Tie
) -> Iterable[Finding]:
    yield from _weighed(sentence, reply, tie)
    for cue in CUES:
        for match in cue.pattern.finditer(sentence.plain):
            span = match.span("ev" if "ev" in cue.pattern.groupindex else 0)
            if stands(cue, sentence, *match.span()) and _tied(
                cue, sentence, near, reply, tie
            ):
                yield _finding(cue.label, cue.p, cue.reason, sentence, span, reply)


def _sifted(findings: list[Finding]) -> list[Finding]:
    """Without acts that are only a promise to ring, and questions that ask a wish."""
    calls = [f for f in findings if f.label in ("follow_up", "deferral")]
    asked = {f.label for f in findings}
    kept = [
        f
        for f in findings
        if f.label != "solution" or not any(_overlap(f, c) for c in calls)
    ]
    if asked & {"asks_wish", "options"}:
        kept = [f for f in kept if f.label != "inquiry"]
    return kept


def _overlap(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end


def _tied(
    cue: Cue, sentence: Sentence, near: Sequence[Sentence], reply: str, tie: Tie
) -> bool:
    if cue.label == "restatement":
        return any(len(tie.echoes(s)) >= 2 for s in near) or not tie.said
    if Guard.NEAR in cue.guards:
        return any(_specific(s, reply, tie) for s in near)
    return Guard.SPECIFIC not in cue.guards or _specific(sentence, reply, tie)


def _specific(sentence: Sentence, reply: str, tie: Tie) -> bool:
    return bool(tie.specific(sentence)) or concrete(sentence, reply) > 0


def _weighed(sentence: Sentence, reply: str, tie: Tie) -> Iterable[Finding]:
    """Findings that no pattern can make: they weigh the sentence against the talk."""
    whole = (0, len(sentence.plain))
    weighed = (
        ("inquiry", 0.74 * is_inquiry(sentence), "asks in order to understand"),
        ("restatement", restated(sentence, tie), "says back what was reported"),
        ("empathy", impact_named(sentence, tie), "names what it cost the customer"),
    )
    for label, p, reason in weighed:
        if p > 0:
            yield _finding(label, p, reason, sentence, whole, reply)


def _finding(
    label: str,
    p: float,
    reason: str,
    sentence: Sentence,
    span: tuple[int, int],
    reply: str,
) -> Finding:
    start, end = sentence.span(*span)
    return Finding(label, p, start, end, reply[start:end], reason)


def _as_stock(found: Found, read: Sequence[Sentence], reply: str) -> Found:
    faults = {label: f for label, f in found.items() if label in FAULTS}
    start, end = read[0].start, read[0].end
    reason = "stock phrases that would fit any complaint"
    faults["canned"] = Finding("canned", 0.9, start, end, reply[start:end], reason)
    return faults


def _is_salad(read: Sequence[Sentence]) -> bool:
    """Whether words are strewn without sentences: hardly any grammar between them."""
    words = [w.plain for s in read for w in s.words if w.plain[0].isalnum()]
    if len(words) < 5:
        return False
    grammar = sum(1 for w in words if w in _GRAMMAR)
    return grammar < len(words) * 0.2 or len(set(words)) < len(words) * 0.4


_GRAMMAR = frozenset(
    """i we you it the a an is are am was were be been have has had will would can could
    shall do does did to of in on at for with and or but that this your my our me us so if
    not there here what how when by from they he she them let""".split()
)


def _measured() -> dict[str, float | None]:
    """Agreement by label as last measured; None where it never was."""
    known: dict[str, float | None] = dict.fromkeys(LABELS)
    file = files("scoring") / "model" / "kappas.json"
    if file.is_file():
        stored = json.loads(file.read_text(encoding="utf-8"))["kappas"]
        known.update({k: v for k, v in stored.items() if k in known})
    return known


@lru_cache(maxsize=1)
def load_detector() -> CueDetector:
    """The detector, made once in a process."""
    return CueDetector(VERSION, _measured())
