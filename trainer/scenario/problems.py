"""What is wrong with a file, where, and how to mend it."""

from dataclasses import dataclass
from typing import Literal


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
        text = f"{self.file}:{self.line}:{self.column}: {self.code} {self.message}"
        return f"{text} ({self.mend})" if self.mend else text
