"""The overall mark of a reply, 1 to 5: what it does, and how it is tied to the case."""

from collections.abc import Mapping
from dataclasses import dataclass

WORTH: dict[str, float] = {
    "solution": 0.85, "ownership": 0.4, "empathy": 0.45, "apology": 0.3,
    "options": 0.35, "redress": 0.35, "extra_mile": 0.45, "urgency": 0.3,
    "follow_up": 0.3, "restatement": 0.3, "inquiry": 0.35, "asks_wish": 0.35,
    "explanation": 0.2, "prevention": 0.3, "valued": 0.15,
}  # fmt: skip
"""What a move adds to the mark."""

HARM: dict[str, float] = {
    "rudeness": 2.0, "blame": 1.2, "minimising": 1.0, "cut_off": 1.0,
    "defensive": 1.0, "non_apology": 0.8, "policy_wall": 0.9, "deferral": 0.6,
    "overpromise": 0.4, "canned": 0.8,
}  # fmt: skip
"""What a fault takes from the mark."""

CAPS: dict[str, float] = {
    "rudeness": 1.6, "blame": 2.0, "canned": 2.0, "cut_off": 2.4, "minimising": 2.6,
    "policy_wall": 2.4, "non_apology": 2.8, "defensive": 2.6, "overpromise": 3.4,
}  # fmt: skip
"""The most that a reply with this fault can reach."""

_BASE = 2.05


@dataclass(frozen=True, slots=True)
class Tied:
    """How a reply is made.

    specific: words that belong to this case. salad: words strewn without sentences.
    """

    specific: int
    salad: bool


def mark(found: Mapping[str, float], tied: Tied) -> float:
    """The mark, 1 (makes it worse) to 5 (excellent), with one decimal.

    found: probability by label. Length and politeness earn nothing by themselves.
    """
    gain = sum(WORTH.get(label, 0.0) * p for label, p in found.items())
    harm = sum(HARM.get(label, 0.0) * p for label, p in found.items())
    raw = _BASE + 1.25 * gain - harm + 0.08 * min(tied.specific, 4)
    caps = [CAPS[label] for label in found if label in CAPS]
    if tied.salad:
        caps.append(1.8)
    if not any(label in WORTH for label in found):
        caps.append(2.4)
    return round(min([max(1.0, raw), 5.0, *caps]), 1)
