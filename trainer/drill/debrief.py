"""What the trainee gets when the talk is over."""

from dataclasses import dataclass

from scoring.verdict import Verdict
from trainer.customer.mood import Mood
from trainer.scenario.model import EndingName


@dataclass(frozen=True, slots=True)
class MoodStep:
    """The mood after one turn and the causes that moved it most.

    turn: 0 is before the first reply. calm: 0 to 10. causes: full clauses, strongest
    first, at most three, each with its direction '+' or '-'.
    """

    turn: int
    mood: Mood
    causes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to change next time.

    turn: where; your_words: the trainee's own (may be '' if something was never said);
    reason: why it matters here; better: a wording for that moment of that scenario.
    """

    turn: int
    title: str
    your_words: str
    reason: str
    better: str


@dataclass(frozen=True, slots=True)
class BudgetUse:
    """Money spent against what was needed; all in `currency`.

    word: 'fair', 'too little', 'too much', 'beyond authority' or 'none needed'.
    """

    currency: str
    limit: float
    used: float
    needed: float
    word: str
    why: str
    items: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Story:
    """What the customer says about it afterwards.

    survey: the mark they give, 1 to 10. last_words close the talk.
    """

    last_words: str
    survey: int
    survey_why: str
    review: str
    friend: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """The whole answer to one attempt.

    verdicts: one a rubric, the scenario's first rubric first; the headline score is
    that of the first. did_well: at most two things, with the trainee's words.
    """

    attempt: int
    ending: EndingName
    ending_why: str
    verdicts: tuple[Verdict, ...]
    mood: tuple[MoodStep, ...]
    advice: tuple[Advice, ...]
    did_well: tuple[Advice, ...]
    budget: BudgetUse
    story: Story
    seconds: float | None

    @property
    def verdict(self) -> Verdict:
        """The verdict of the scenario's first rubric."""
        return self.verdicts[0]
