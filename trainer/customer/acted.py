"""What an accepted offer says about a reply, beside what the judge heard in it.

The judge knows no scenario; the author's phrasings of each remedy do. An offer that the
customer took up was made, whatever construction the judge missed in it.
"""

from scoring.codebook import CODEBOOK
from scoring.reading import Finding, Reading
from trainer.customer.offers import Offer, Response
from trainer.scenario.model import Remedy, Scenario

TAKEN_UP = 0.9
"""How sure an offer is that was matched and taken up; calibrated."""
_ORDER = {label.id: place for place, label in enumerate(CODEBOOK)}


def _label(scenario: Scenario, remedy: Remedy) -> str:
    """A remedy that meets a concern is a solution, any other of value is redress."""
    meets = any(remedy.id in concern.met_by for concern in scenario.concerns)
    return "solution" if meets or remedy.cost == 0 else "redress"


def _finding(label: str, start: int, end: int, reply: str, reason: str) -> Finding:
    words = reply[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return Finding(label, TAKEN_UP, start, start + len(words), words, reason)


def with_acts(
    scenario: Scenario,
    reply: str,
    reading: Reading,
    offers: list[Offer],
    responses: list[Response],
) -> Reading:
    """The reading with the acts that the customer took up and the choices they had."""
    if "canned" in reading.labels:
        return reading
    accepted = {r.remedy.id for r in responses if r.answer in ("takes", "chooses")}
    found = {finding.label: finding for finding in reading.findings}
    for offer in offers:
        label = _label(scenario, offer.remedy)
        if offer.remedy.id in accepted and not offer.remedy.beyond:
            start, end = offer.match.start, offer.match.end
            reason = "they took you up on it"
            found.setdefault(label, _finding(label, start, end, reply, reason))
    if len(offers) > 1 and any(r.answer == "chooses" for r in responses):
        start, end = offers[0].match.start, max(o.match.end for o in offers)
        reason = "you put more than one way to them"
        found.setdefault("options", _finding("options", start, end, reply, reason))
    ranked = sorted(found.values(), key=lambda finding: _ORDER[finding.label])
    return Reading(tuple(ranked), reading.quality)
