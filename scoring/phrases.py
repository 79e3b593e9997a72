"""What a label is called in a sentence to the trainee."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """base fits 'You did not …', past fits 'You …', noun fits 'the … came first'."""

    base: str
    past: str
    noun: str


PHRASES: dict[str, Phrase] = {
    "apology": Phrase("apologise", "apologised", "apology"),
    "ownership": Phrase("take responsibility", "took responsibility", "ownership"),
    "empathy": Phrase(
        "name what this did to them", "named what this did to them", "empathy"
    ),
    "inquiry": Phrase(
        "ask a question to understand", "asked a question to understand", "question"
    ),
    "asks_wish": Phrase(
        "ask what would put it right",
        "asked what would put it right",
        "question about their wish",
    ),
    "restatement": Phrase(
        "say back what they told you", "said back what they told you", "summary"
    ),
    "solution": Phrase("act on the problem", "acted on the problem", "solution"),
    "options": Phrase("give them a choice", "gave them a choice", "choice"),
    "redress": Phrase(
        "make up for the trouble", "made up for the trouble", "compensation"
    ),
    "extra_mile": Phrase("go the extra mile", "went the extra mile", "extra gesture"),
    "urgency": Phrase(
        "say what happens now or by when today",
        "said what happens now or by when today",
        "time",
    ),
    "follow_up": Phrase(
        "promise to get back to them", "promised to get back to them", "follow-up"
    ),
    "valued": Phrase(
        "thank them or show that they matter",
        "thanked them or showed that they matter",
        "thanks",
    ),
    "explanation": Phrase(
        "explain the cause or the next steps",
        "explained the cause or the next steps",
        "explanation",
    ),
    "prevention": Phrase(
        "say what keeps it from happening again",
        "said what keeps it from happening again",
        "prevention",
    ),
    "non_apology": Phrase(
        "give an apology that takes nothing on",
        "gave an apology that takes nothing on",
        "hollow apology",
    ),
    "defensive": Phrase("defend yourself", "defended yourself", "defence"),
    "blame": Phrase("put the blame elsewhere", "put the blame elsewhere", "blame"),
    "policy_wall": Phrase("hide behind the rules", "hid behind the rules", "refusal"),
    "deferral": Phrase(
        "hand it on or put it off", "handed it on or put it off", "hand-over"
    ),
    "minimising": Phrase("play it down", "played it down", "playing it down"),
    "rudeness": Phrase("speak rudely", "spoke rudely", "rude word"),
    "cut_off": Phrase("cut the story off", "cut the story off", "cutting them off"),
    "overpromise": Phrase(
        "promise what nobody can be sure of",
        "promised what nobody can be sure of",
        "empty promise",
    ),
    "canned": Phrase("use stock phrases", "used nothing but stock phrases", "phrases"),
}


def listed(words: list[str], last: str = "and") -> str:
    """'a', 'a and b', 'a, b and c'."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"
