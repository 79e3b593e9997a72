"""What shows a move, and the near miss beside it, after the codebook's two columns."""

import pytest

from scoring.detector import load_detector
from scoring.reading import Context, Utterance

OVEN = Context(
    setting="An appliance firm's phone line. The new oven trips the fuse; third visit.",
    role="You plan the technicians' rounds.",
    talk=(
        Utterance(
            "customer",
            "Third technician, third time the oven throws the fuse out, and I've taken"
            " three mornings off work. I have twelve people coming on Sunday!",
        ),
    ),
)

SHOWS = [
    ("apology", "I'm really sorry about that."),
    ("apology", "I'm sorry we left you without an oven."),
    ("apology", "We owe you an apology, and you have it."),
    ("apology", "I am ashamed of this, three visits and nothing."),
    ("apology", "im so sory for the three mornings"),
    ("ownership", "That was our mistake from the first visit on."),
    ("ownership", "We let you down three times running."),
    ("ownership", "I will see this through myself."),
    ("ownership", "I'm staying on the line until it runs."),
    ("empathy", "Three mornings off work for nothing, I'd be furious too."),
    ("empathy", "You must be dreading Sunday with twelve people at the table."),
    ("inquiry", "Tell me what happens when you switch it on."),
    ("inquiry", "When do you have to start cooking on Sunday?"),
    ("inquiry", "does the fuse go straight away or after a while?"),
    ("asks_wish", "What would make this right for you?"),
    ("asks_wish", "How would you like us to put it right?"),
    (
        "restatement",
        "So that's three technicians, the fuse goes every time, and you've lost three"
        " mornings - have I got that right?",
    ),
    ("solution", "I'm sending our electrician to you at four, with a new cable."),
    ("solution", "Shall I book the nine o'clock for you?"),
    ("solution", "I can put a loan oven on the van for you."),
    ("options", "I can swap the oven or send the electrician. Which do you prefer?"),
    ("options", "Either we bring a new one, or you choose another model from us."),
    ("redress", "I'm giving you 80 euros back for the lost mornings."),
    ("redress", "You won't be paying for any of the visits."),
    (
        "extra_mile",
        "The electrician is coming at four. And I've rung the baker in your street so"
        " that he keeps his oven free for you on Sunday.",
    ),
    ("urgency", "I'm calling him right now, while you are on the line."),
    ("urgency", "He will be with you within the hour."),
    ("follow_up", "I'll ring you tomorrow at nine to make sure it still runs."),
    ("follow_up", "I'll text you as soon as I have the answer."),
    ("valued", "Thank you for giving us another chance after all this."),
    ("valued", "I don't want to lose you as a customer over a cable."),
    (
        "explanation",
        "The cable is too thin, because of that the fuse goes at full heat.",
    ),
    ("explanation", "I can't say yet whether it is the cable or the oven itself."),
    (
        "prevention",
        "I'm changing the checklist so that every technician measures the line first"
        " and nobody else waits three visits.",
    ),
]

NEAR_MISSES = [
    ("apology", "Sorry to hear that."),
    ("apology", "Sorry, what was your name?"),
    ("apology", "I'm sorry but no."),
    ("apology", "I'm not going to apologise for our technicians."),
    ("apology", "If we had done something wrong I would apologise."),
    ("apology", "I'm sorry you feel that way."),
    ("ownership", "I'll check the system."),
    ("ownership", "It shouldn't have happened."),
    ("ownership", "That's not our fault."),
    ("empathy", "I understand your frustration."),
    ("empathy", "Sorry to hear that."),
    ("inquiry", "Can I have your order number and your address?"),
    ("inquiry", "What do you expect me to do?"),
    ("inquiry", "Would you like a voucher?"),
    ("inquiry", "How am I supposed to know that?"),
    ("asks_wish", "Which of the two would you prefer?"),
    ("asks_wish", "What do you want me to do about it?"),
    ("restatement", "So you're upset."),
    ("solution", "We'll look into it."),
    ("solution", "I'll try."),
    ("solution", "Maybe someone could come on Monday."),
    ("solution", "If I could, I'd send a new oven today."),
    ("solution", "I can't send you another technician."),
    ("options", "I can send the electrician."),
    ("options", "You can wait or you can cancel."),
    ("redress", "I can't give you any money back."),
    ("redress", "We don't do refunds."),
    ("redress", "I'm sending a replacement free of charge."),
    ("extra_mile", "I'm giving you a 20 euro voucher."),
    ("urgency", "We'll deal with it as soon as possible."),
    ("urgency", "He'll come tomorrow at nine."),
    ("urgency", "So you have to have it by Sunday at noon."),
    ("follow_up", "Call us back if it happens again."),
    ("follow_up", "Someone may contact you."),
    ("valued", "Your call is important to us."),
    ("valued", "Thanks."),
    ("explanation", "I can't explain it."),
    ("prevention", "That can happen again."),
]


@pytest.mark.parametrize(("label", "reply"), SHOWS)
def test_the_move_is_found(label: str, reply: str) -> None:
    assert label in load_detector().read(reply, OVEN).labels


@pytest.mark.parametrize(("label", "reply"), NEAR_MISSES)
def test_the_near_miss_is_not_the_move(label: str, reply: str) -> None:
    assert label not in load_detector().read(reply, OVEN).labels


@pytest.mark.parametrize(
    "wrapped",
    [
        "I never said I'm sending you an electrician.",
        "My boss wants me to say I'm so sorry.",
        "He said 'I'm sending the electrician now' and then left.",
        "Normally I'd send you the electrician straight away.",
        "If it were up to me I'd give you 80 euros back.",
        "I wish I could swap the oven for you.",
    ],
)
def test_negated_reported_and_wished_moves_do_not_count(wrapped: str) -> None:
    found = load_detector().read(wrapped, OVEN).labels
    assert not found & {"apology", "solution", "redress", "urgency"}


def test_a_grudging_condition_leaves_the_move() -> None:
    reply = "I could book the electrician for you, if you'd let me finish."
    assert {"solution", "cut_off"} <= load_detector().read(reply, OVEN).labels
