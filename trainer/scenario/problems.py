"""What is wrong with a file, where, and how to mend it."""

from dataclasses import dataclass, field
from typing import Literal

MOST = 200
"""Problems listed for one file."""

CODES: dict[str, str] = {
    "E001": "the file or folder cannot be read",
    "E002": "the file is too large",
    "E003": "the file is not written in UTF-8",
    "E004": "a control character stands in the file",
    "E005": "the file is empty",
    "E101": "the file is no valid YAML",
    "E102": "the file is nested too deeply or has too many parts",
    "E103": "an anchor (&) or an alias (*) is used",
    "E104": "a tag (!) is used",
    "E105": "a key stands twice",
    "E106": "there is more than one document in the file",
    "E107": "a key is not a plain word",
    "E201": "a key is missing",
    "E202": "a key is not known here",
    "E203": "something of another kind is expected",
    "E204": "a text must be quoted",
    "E205": "something is empty",
    "E206": "a number is out of range",
    "E207": "a word is not one of those that are possible",
    "E208": "an id or an amount of money is not written as it must be",
    "E209": "a text has a control character in it",
    "E210": "a text is too long, or a list has too few or too many entries",
    "E301": "the id is not the name of the file",
    "E302": "an id is used twice",
    "E303": "a name is neither a remedy nor a move",
    "E304": "a name is not in the codebook, or is a fault where a move must stand",
    "E305": "there is no such voice",
    "E306": "there is no such rubric",
    "E307": "two amounts are in different currencies",
    "E308": "a placeholder cannot stand here",
    "E309": "two parts contradict each other",
    "E310": "a cue of the voice is missing or not known",
    "W401": "a remedy costs more than the budget",
    "W402": "a concern has no model answer",
    "W403": "a model wording is missing",
    "W404": "a text is cut off by a #",
    "W405": "there are no examples",
    "W406": "the same words stand twice",
    "W407": "the topic is not the name of the folder",
    "W408": "a concern can be met only by what the role may not promise",
    "W409": "a question does not end in a question mark",
    "W410": "a comma cuts a text in two",
}
"""Every code with its meaning; E are errors, W are warnings; codes never change."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem; line and column count from 1, 0 where there is no place.

    code: a stable id such as 'E101'. mend: what to do, '' where the message says it.
    """

    file: str
    line: int
    column: int
    code: str
    message: str
    mend: str = ""
    level: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        place = f":{self.line}:{self.column}" if self.line else ""
        text = f"{self.file}{place}: {self.code} {self.message}"
        return f"{text} ({self.mend})" if self.mend else text


class Enough(Exception):
    """So much is wrong with a file that reading on would only cost time."""


@dataclass(slots=True)
class Problems:
    """Gathers the problems of one file; the same at the same place counts once."""

    file: str
    found: dict[tuple[int, int, str, str], Problem] = field(default_factory=dict)
    errors: int = 0

    def add(
        self, line: int, column: int, code: str, message: str, mend: str = ""
    ) -> None:
        """Note a problem; a code that starts with W is a warning.

        Raises Enough at the error after the MOST-th; more warnings are left out.
        """
        key = (line, column, code, message)
        if key in self.found:
            return
        if code.startswith("W"):
            if len(self.found) < MOST:
                self.found[key] = Problem(self.file, *key, mend, "warning")
            return
        if self.errors == MOST:
            raise Enough
        self.errors += 1
        self.found[key] = Problem(self.file, *key, mend)

    @property
    def broken(self) -> bool:
        """Whether there is any error."""
        return self.errors > 0

    def in_order(self) -> tuple[Problem, ...]:
        """The problems from top to bottom; the last says so if there may be more."""
        listed = sorted(self.found.values(), key=lambda p: (p.line, p.column, p.code))
        if self.errors == MOST:
            last = listed[-1]
            more = f"and perhaps more than these {MOST}"
            listed.append(
                Problem(
                    self.file,
                    last.line,
                    last.column,
                    last.code,
                    more,
                    "mend them first",
                )
            )
        return tuple(listed)
