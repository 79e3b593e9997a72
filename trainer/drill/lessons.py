"""What each fault and each missing move teaches: a title and the reason, for people."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lesson:
    """A thing to change: its title, why it matters, the moves that do better."""

    title: str
    reason: str
    instead: tuple[str, ...]


FAULT_LESSONS: dict[str, Lesson] = {
    "non_apology": Lesson(
        "Apologise for what happened, not for how they feel",
        "A sorry about their feelings takes nothing on, and they hear that.",
        ("apology", "ownership"),
    ),
    "defensive": Lesson(
        "Put your own case last",
        "As long as you defend yourself, nobody is looking after them.",
        ("restatement", "inquiry", "empathy"),
    ),
    "blame": Lesson(
        "Keep it with you",
        "To them you are the house; whose fault it was inside does not help them.",
        ("ownership", "solution"),
    ),
    "policy_wall": Lesson(
        "Say what you can do",
        "A rule with nothing after it tells them that the rule matters more.",
        ("options", "solution"),
    ),
    "deferral": Lesson(
        "Act on it yourself",
        "Your brief gives you the authority; handing it on costs them another wait.",
        ("solution", "ownership"),
    ),
    "minimising": Lesson(
        "Let it be as bad as it is for them",
        "Playing it down tells them that they were not heard.",
        ("empathy", "restatement"),
    ),
    "rudeness": Lesson(
        "Stay on their side, whatever they say",
        "One rude line undoes everything else you did.",
        ("empathy", "apology"),
    ),
    "cut_off": Lesson(
        "Let them finish",
        "People who are cut off start again, louder.",
        ("inquiry", "restatement"),
    ),
    "overpromise": Lesson(
        "Promise only what you can keep",
        "They have been promised things before; a vow nobody can keep costs trust.",
        ("follow_up", "explanation", "solution"),
    ),
    "canned": Lesson(
        "Say it about them",
        "It would fit any complaint anywhere, so it says that you did not listen.",
        ("empathy", "restatement", "solution"),
    ),
}

MOVE_LESSONS: dict[str, Lesson] = {
    "apology": Lesson(
        "Say sorry, plainly and early",
        "They waited for somebody to regret what was done to them.",
        ("apology",),
    ),
    "ownership": Lesson(
        "Take it on yourself",
        "Responsibility is the part of an apology that counts most.",
        ("ownership",),
    ),
    "empathy": Lesson(
        "Name what it meant to them",
        "Nothing else gets through before they feel understood.",
        ("empathy",),
    ),
    "inquiry": Lesson(
        "Ask before you solve",
        "They knew things that would have changed what helps.",
        ("inquiry",),
    ),
    "asks_wish": Lesson(
        "Ask what would put it right",
        "It gives them a say, and often they want less than you fear.",
        ("asks_wish",),
    ),
    "restatement": Lesson(
        "Say back what they told you",
        "It is the only proof that you listened.",
        ("restatement",),
    ),
    "solution": Lesson(
        "Offer one concrete thing you will do",
        "Kind words without an act leave them where they were.",
        ("solution",),
    ),
    "options": Lesson(
        "Give them a choice of two",
        "A choice puts them back in control.",
        ("options",),
    ),
    "redress": Lesson(
        "Make up for the trouble",
        "The fix only brings them back to where they should have been.",
        ("redress",),
    ),
    "extra_mile": Lesson(
        "Add something they did not ask for",
        "A small thought for their day is what they will tell others about.",
        ("extra_mile",),
    ),
    "urgency": Lesson(
        "Tie it to now, or to a time",
        "They have waited; a time is worth more than 'soon'.",
        ("urgency",),
    ),
    "follow_up": Lesson(
        "Say when you will come back to them",
        "Otherwise they have to chase you, and they have done enough chasing.",
        ("follow_up",),
    ),
    "valued": Lesson(
        "Tell them that they matter",
        "Thanks that fit the moment show that they are more than a case.",
        ("valued",),
    ),
    "explanation": Lesson(
        "Tell them why, and what comes next",
        "An honest reason takes away anger; the next steps take away helplessness.",
        ("explanation",),
    ),
    "prevention": Lesson(
        "Say how it will not happen again",
        "It lets their bad day spare somebody else one.",
        ("prevention",),
    ),
}

PRAISE: dict[str, str] = {
    "apology": "A plain apology for what happened. They noticed.",
    "ownership": "You took it on, and that is what they remember.",
    "empathy": "You saw what it meant to them, in their own terms.",
    "inquiry": "You asked, and learnt something that mattered.",
    "asks_wish": "You gave them a say in how it ends.",
    "restatement": "You proved that you had listened.",
    "solution": "A concrete act instead of a promise to look into it.",
    "options": "A choice put them back in control.",
    "redress": "It made up for more than the fix alone.",
    "extra_mile": "A thought that nobody had asked for.",
    "urgency": "A time they could hold on to.",
    "follow_up": "They do not have to chase you.",
    "valued": "You showed them that they are more than a case.",
    "explanation": "An honest reason, without an excuse in it.",
    "prevention": "The next customer is spared this.",
}
