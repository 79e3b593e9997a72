"""Of alternatives a customer takes one, and what they took counts as done."""

import pytest

from tests.talks import Line, play, shipped

DELIVERY = shipped().scenario("let-down-colleague")
PIRATE = shipped().scenario("sick-team-member")


def test_of_two_ways_with_a_question_one_is_taken() -> None:
    script: list[Line] = [
        ("I'm sorry, we put it down for the wrong week.", ("apology", "ownership")),
        (
            "I can bring all twelve tonight with a lorry, or a man with a van brings "
            "the five that you need most. Which would you like?",
            ("options", "solution"),
        ),
    ]
    turn = play(DELIVERY, script).turns[1]
    assert len(turn.offered) == 2
    assert len(turn.accepted) == 1


def test_or_between_two_offers_is_a_choice_without_any_label() -> None:
    script: list[Line] = [
        ("I'm sorry, we let you down.", ("apology", "ownership")),
        (
            "I can send our magician at four, or you get a third of the price back.",
            (),
        ),
    ]
    turn = play(PIRATE, script).turns[1]
    assert len(turn.accepted) <= 1


@pytest.mark.parametrize("labels", [(), ("urgency",)])
def test_what_they_take_up_counts_as_acted_on(labels: tuple[str, ...]) -> None:
    words = "I can send Jo with the same show at two."
    script: list[Line] = [
        ("I'm sorry, we let you down.", ("apology", "ownership")),
        (words, labels),
    ]
    turn = play(PIRATE, script).turns[1]
    assert turn.accepted
    found = turn.reading.get("solution")
    assert found is not None
    assert words[found.start : found.end] == found.evidence
