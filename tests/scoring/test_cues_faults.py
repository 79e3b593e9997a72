"""What shows a fault, and what must never be mistaken for one."""

import pytest

from scoring.codebook import FAULTS
from scoring.detector import load_detector
from scoring.reading import Context, Utterance

GLASSES = Context(
    setting="A frame maker's workshop. A painting came back with a scratched glass.",
    role="You took the order.",
    talk=(
        Utterance(
            "customer",
            "My grandfather painted this, and now there's a scratch right across it."
            " I only left it here for a new frame!",
        ),
    ),
)

SHOWS = [
    ("non_apology", "I'm sorry you feel that way."),
    ("non_apology", "Sorry if you were inconvenienced."),
    ("non_apology", "I'm sorry, but you should have told us it was fragile."),
    ("non_apology", "I apologise for any inconvenience this may have caused."),
    ("defensive", "That's not what happened."),
    ("defensive", "I did exactly what I was supposed to do."),
    ("defensive", "Nobody else has ever complained about our frames."),
    ("blame", "You should have wrapped it properly."),
    ("blame", "That was the courier's fault, they always throw things about."),
    ("blame", "He'll be fired for this, believe me."),
    ("policy_wall", "It's our policy not to pay for glass."),
    ("policy_wall", "There's nothing I can do, my hands are tied."),
    ("policy_wall", "I'm not allowed to make exceptions."),
    ("deferral", "I'd have to check with my manager."),
    ("deferral", "You'll need to call this number and fill in the form."),
    ("deferral", "Someone from the team will get back to you."),
    ("minimising", "Calm down, please."),
    ("minimising", "It's only a small scratch."),
    ("minimising", "These things happen."),
    ("minimising", "At least the painting isn't torn."),
    ("rudeness", "You're being ridiculous."),
    ("rudeness", "What do you want from me? Deal with it."),
    ("rudeness", "Oh great, another genius."),
    ("cut_off", "Let me stop you there."),
    ("cut_off", "Just answer yes or no."),
    ("cut_off", "I've got all the facts, thanks."),
    ("overpromise", "This will never happen again, I guarantee it."),
    ("overpromise", "I promise you it'll look better than new, whatever it takes."),
]

NEVER_A_FAULT = [
    "I'm so sorry. I scratched it when I cut the glass, and I should have told you.",
    "Your grandfather painted it, I can see why you're shaking. Let me take it out of"
    " the frame now and look at the surface with you.",
    "Our supplier was late with the glass, and that is ours to fix. I'm cutting a new"
    " pane for you this afternoon.",
    "I'm bringing Ana in, she restores paintings, and I'm staying with you until she"
    " has looked at it.",
    "I can't undo the scratch myself, but I can have it at the restorer's by noon.",
    "Please take a seat, I'll fetch the lamp. When did you first see it?",
    "I promise I'll ring you at six with what she says.",
    "You don't have to explain it again, I've written it all down here for her.",
    "You're right, it was whole when you left it with us on Monday.",
    "It's not a small thing, it's your grandfather's.",
    "I'm not going to tell you to calm down. I'd be furious.",
    "You shouldn't have had to find that yourself.",
    "What matters most to you about it, the colour or the surface?",
    "You can reach me on my own phone until nine tonight.",
    "No need to bring the receipt, I remember you. I'll order the glass right now.",
    "Oh no, not your grandfather's. I'm so sorry.",
]


@pytest.mark.parametrize(("label", "reply"), SHOWS)
def test_the_fault_is_found(label: str, reply: str) -> None:
    assert label in load_detector().read(reply, GLASSES).labels


@pytest.mark.parametrize("reply", NEVER_A_FAULT)
def test_an_honest_reply_is_charged_with_nothing(reply: str) -> None:
    assert not load_detector().read(reply, GLASSES).labels & FAULTS


@pytest.mark.parametrize(
    ("reply", "kept", "gone"),
    [
        (
            "I'm so sorry we scratched it. Sorry about any delay as well.",
            "apology",
            "non_apology",
        ),
        (
            "The rules say glass isn't covered, so what I'll do instead is cut you a"
            " new pane today from my own stock.",
            "solution",
            "policy_wall",
        ),
        (
            "Online by six, I guarantee it.",
            "overpromise",
            "solution",
        ),
    ],
)
def test_labels_weigh_each_other(reply: str, kept: str, gone: str) -> None:
    found = load_detector().read(reply, GLASSES).labels
    assert kept in found
    assert gone not in found


def test_a_form_as_the_only_way_is_both_wall_and_deferral() -> None:
    reply = "Claims can only be made in writing, you have to fill in the form."
    found = load_detector().read(reply, GLASSES).labels
    assert {"policy_wall", "deferral"} <= found
