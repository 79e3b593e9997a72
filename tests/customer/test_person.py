"""The customer's phrases in other mouths."""

import pytest

from tests.talks import shipped
from trainer.customer.person import of_them, to_them


@pytest.mark.parametrize(
    ("own", "theirs"),
    [
        ("what I paid for it", "what they paid for it"),
        ("how I got answered", "how they got answered"),
        ("our table on the jetty", "their table on the jetty"),
        ("the nights I've lost paid in full", "the nights they've lost paid in full"),
        ("being told that the fault was mine", "being told that the fault was theirs"),
        ("what I was told", "what they were told"),
        ("why your system calls it working", "why your system calls it working"),
        ("the bill in March", "the bill in March"),
    ],
)
def test_a_debrief_speaks_about_them(own: str, theirs: str) -> None:
    assert of_them(own) == theirs


@pytest.mark.parametrize(
    ("own", "spoken"),
    [
        ("hot food for the three of us", "hot food for the three of you"),
        ("a statement that the error was yours", "a statement that the error was ours"),
        ("our table", "your table"),
    ],
)
def test_staff_speak_to_them(own: str, spoken: str) -> None:
    assert to_them(own) == spoken


def test_no_drill_speaks_of_the_customer_as_i_in_a_debrief() -> None:
    for scenario in shipped().scenarios:
        phrases = [c.about for c in scenario.concerns]
        for words in map(of_them, phrases + [r.what for r in scenario.remedies]):
            assert not {"I", "me", "my", "us", "our"} & set(words.split()), words
