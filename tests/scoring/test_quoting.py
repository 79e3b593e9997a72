"""The quotes that stand beside a label are ones that a person recognises."""

import subprocess
import sys

import pytest

from scoring.detector import load_detector
from scoring.reading import Context, Utterance

KERB = Context(
    setting="A taxi firm's phone line. A booked car did not come.",
    talk=(
        Utterance(
            "customer",
            "I booked a car for six with two child seats, it rains and nobody came!",
        ),
    ),
)


def quoted(reply: str, label: str) -> str:
    found = {f.label: f for f in load_detector().read(reply, KERB).findings}
    assert found[label].evidence in reply
    return found[label].evidence


@pytest.mark.parametrize(
    ("label", "reply", "quote"),
    [
        (
            "empathy",
            "You must be soaked with two kids at the kerb since six.",
            "You must be soaked with two kids at the kerb since six",
        ),
        (
            "solution",
            "I'm ordering a car with two child seats for you right now.",
            "I'm ordering a car with two child seats for you right now",
        ),
        (
            "urgency",
            "I'm sorry. The car leaves our yard right now.",
            "The car leaves our yard right now",
        ),
        ("apology", "I'm so sorry, nobody called you.", "I'm so sorry"),
    ],
)
def test_the_clause_is_quoted(label: str, reply: str, quote: str) -> None:
    assert quoted(reply, label) == quote


def test_a_long_clause_is_cut_at_a_joint() -> None:
    reply = (
        "I'm sending our own red van from the yard behind the station to the corner of"
        " your street with two seats for the children and a blanket for everybody"
    )
    quote = quoted(reply, "solution")
    assert quote.startswith("I'm sending our own red van")
    assert 8 <= len(quote.split()) <= 16
    assert quote.split()[-1] not in {"the", "of", "to", "with", "your", "and", "a"}


def test_importing_the_detector_compiles_no_cue() -> None:
    code = (
        "import scoring.detector, scoring.cues.cue as c;"
        "print(c._compiled.cache_info().currsize)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "0"
