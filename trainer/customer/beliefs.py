"""What the customer thinks is going on, and what changed their mind."""

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Beliefs:
    """Eight beliefs, each 0 (not at all) to 1 (fully).

    heard: they listened. owned: they stand up for it. fix: it will be mended, and I
    know when. outcome, process, person: I was treated fairly in what I got, in how it
    was decided, in how they spoke to me (distributive, procedural and interactional
    justice). goodwill: they mean well. say: I have a say in it.
    """

    heard: float
    owned: float
    fix: float
    outcome: float
    process: float
    person: float
    goodwill: float
    say: float

    def moved(self, name: str, delta: float) -> "Beliefs":
        """These beliefs with one of them moved, kept within 0 to 1."""
        value = min(1.0, max(0.0, getattr(self, name) + delta))
        return replace(self, **{name: value})


BELIEFS: tuple[str, ...] = tuple(field.name for field in fields(Beliefs))


@dataclass(frozen=True, slots=True)
class Change:
    """A belief that moved, and why.

    cause: a clause in the past tense with the trainee as 'you', fit for the debrief
    ('you offered money before you had heard them out'). evidence: the trainee's words,
    empty where no words did it (a silence).
    """

    belief: str
    delta: float
    cause: str
    evidence: str = ""
    label: str = ""
