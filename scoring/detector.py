"""Finds moves and faults in a reply by cue rules, read in their context."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files

from scoring.codebook import FAULTS, LABELS
from scoring.cues import CUES
from scoring.cues.cue import Cue, Guard
from scoring.cues.giving import ERRAND
from scoring.echo import impact_named, restated
from scoring.guards import stands
from scoring.logic import Found, settle
from scoring.quality import Tied, mark
from scoring.questions import is_inquiry
from scoring.quoting import quotable
from scoring.reading import Context, Finding, Reading
from scoring.stockpile import is_stock_pile
from scoring.text import Sentence, clause_at, sentences
from scoring.tie import Tie, concrete, tie_of

VERSION = "cues-2"
THRESHOLD = 0.5
ROUNDED_UP = 4
FIRM = 0.75


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
        acts = found["solution"].p >= FIRM if "solution" in found else False
        if not acts and is_stock_pile(read, reply, tie):
            found = _as_stock(found, read, reply)
        specific = len(set().union(*(tie.specific(s) for s in read)))
        weights = {label: finding.p for label, finding in found.items()}
        quality = mark(weights, Tied(specific, _is_salad(read)))
        ordered = tuple(
            _quoted(found[label], read, reply) for label in LABELS if label in found
        )
        return Reading(ordered, quality)


def _found(read: Sequence[Sentence], reply: str, tie: Tie) -> Found:
    """The surest finding of every label; weak cues of one label add up."""
    by_label: dict[str, list[Finding]] = {}
    for i, sentence in enumerate(read):
        near = read[max(0, i - 1) : i + 2]
        for finding in _sifted([*_in_sentence(sentence, near, reply, tie)], sentence):
            by_label.setdefault(finding.label, []).append(finding)
    _without_errands(by_label)
    pooled = {label: _pool(all_of) for label, all_of in by_label.items() if all_of}
    return {label: f for label, f in pooled.items() if f.p >= THRESHOLD}


def _without_errands(by_label: dict[str, list[Finding]]) -> None:
    """Bringing the thing itself is the fix; only what comes on top is a gesture."""
    fixes = by_label.get("solution", [])
    by_label["extra_mile"] = [
        extra
        for extra in by_label.get("extra_mile", [])
        if extra.reason != ERRAND or any(not _overlap(extra, fix) for fix in fixes)
    ]


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
            span = match.span("ev" if "ev" in match.re.groupindex else 0)
            if stands(cue, sentence, *match.span()) and _tied(
                cue, sentence, near, reply, tie
            ):
                yield _finding(cue.label, cue.p, cue.reason, sentence, span, reply)


def _sifted(findings: list[Finding], sentence: Sentence) -> list[Finding]:
    """One sentence's findings without those that its other findings explain away.

    An act that is only a promise to ring is no solution, a question asked in contempt
    asks nothing, an excuse explains nothing.
    """
    labels = {f.label for f in findings}
    gone = {
        label
        for label, others in _EXPLAINED_AWAY
        if label in labels and labels & others
    }
    if "asks_wish" in labels and not _NEED.search(sentence.plain):
        gone.add("inquiry")
    if sentence.question and "inquiry" in labels:
        gone.add("explanation")
    if sentence.question and not labels & {"solution", "options"}:
        gone.add("urgency")
    calls = [f for f in findings if f.label in _NOT_THE_FIX]
    return [
        f
        for f in findings
        if f.label not in gone
        and not (f.label == "solution" and any(_overlap(f, c) for c in calls))
    ]


_SO = re.compile(r"(?: right| okay| ,)* so ")
_NEED = re.compile(r" (?:need|have to|must)(?= |$)")
_NOT_THE_FIX = ("follow_up", "deferral", "redress", "ownership")
_HOSTILE = frozenset({"cut_off", "rudeness", "blame", "defensive"})
_EXPLAINED_AWAY: tuple[tuple[str, frozenset[str]], ...] = (
    ("inquiry", _HOSTILE | {"options", "restatement"}),
    ("asks_wish", _HOSTILE | {"overpromise"}),
    (
        "explanation",
        frozenset({"blame", "rudeness", "prevention", "non_apology", "overpromise"}),
    ),
    ("restatement", _HOSTILE),
    ("ownership", frozenset({"defensive", "rudeness"})),
    ("solution", frozenset({"prevention"})),
    ("apology", frozenset({"non_apology"})),
    ("empathy", frozenset({"restatement", "non_apology"})),
)
"""What a finding is not, in a sentence that also holds one of the others."""


def _overlap(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end


def _tied(
    cue: Cue, sentence: Sentence, near: Sequence[Sentence], reply: str, tie: Tie
) -> bool:
    if cue.label == "restatement":
        return not tie.said or any(
            len(tie.echoes(s)) >= 2 or _SO.match(s.plain) for s in near
        )
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
    start, end = sentence.span(*_rounded(sentence, span))
    return Finding(label, p, start, end, reply[start:end], reason)


def _rounded(sentence: Sentence, span: tuple[int, int]) -> tuple[int, int]:
    """The span up to the end of its clause, if only a few words are missing."""
    end = clause_at(sentence, span[1] - 1)[1]
    missing = sentence.plain[span[1] : end].split()
    return (span[0], end) if len(missing) <= ROUNDED_UP else span


def _quoted(finding: Finding, read: Sequence[Sentence], reply: str) -> Finding:
    start, end = quotable(read, finding.start, finding.end)
    return replace(finding, start=start, end=end, evidence=reply[start:end])


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
    counts = Counter(words)
    grammar = sum(counts[word] for word in _GRAMMAR)
    most = max((n for word, n in counts.items() if word not in _GRAMMAR), default=0)
    variety = 0.4 if len(words) < 60 else 0.2
    strewn = grammar < len(words) * 0.2 or len(counts) < len(words) * variety
    return strewn or (most >= 4 and most > len(words) * 0.3)


_GRAMMAR = frozenset(
    """i we you it the a an is are am was were be been have has had will would can
    could shall do does did to of in on at for with and or but that this your my our me
    us so if not there here what how when by from they he she them let""".split()
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
