"""How far two readings agree: kappa, precision, recall, ranks, and their intervals."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import sqrt

Z95 = 1.959964


@dataclass(frozen=True, slots=True)
class Interval:
    """A range that holds the true value in about 95 of 100 cases."""

    low: float
    high: float


def _same_length(a: Sequence[object], b: Sequence[object]) -> None:
    if len(a) != len(b):
        raise ValueError(f"{len(a)} values cannot be compared with {len(b)}")


def kappa(a: Sequence[bool], b: Sequence[bool]) -> float:
    """Cohen's kappa of two yes/no readings: 1 agrees fully, 0 as by chance.

    0 where chance alone would agree fully, as when nobody ever says yes. Raises
    ValueError for different lengths or no cases.
    """
    _same_length(a, b)
    if not a:
        raise ValueError("no cases")
    n = len(a)
    observed = sum(x == y for x, y in zip(a, b, strict=True)) / n
    yes_a, yes_b = sum(a) / n, sum(b) / n
    chance = yes_a * yes_b + (1 - yes_a) * (1 - yes_b)
    return 0.0 if chance >= 1 else (observed - chance) / (1 - chance)


@dataclass(frozen=True, slots=True)
class Counts:
    """How often a label was found and was there: true and false positives, misses."""

    hits: int
    false_alarms: int
    misses: int

    @property
    def precision(self) -> float:
        """Share of what was found that is there; 0 if nothing was found."""
        found = self.hits + self.false_alarms
        return self.hits / found if found else 0.0

    @property
    def recall(self) -> float:
        """Share of what is there that was found; 0 if nothing is there."""
        there = self.hits + self.misses
        return self.hits / there if there else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, 0 to 1."""
        total = 2 * self.hits + self.false_alarms + self.misses
        return 2 * self.hits / total if total else 0.0


def count(found: Sequence[bool], there: Sequence[bool]) -> Counts:
    """Counts of what was found against what is there."""
    _same_length(found, there)
    pairs = list(zip(found, there, strict=True))
    return Counts(
        sum(f and t for f, t in pairs),
        sum(f and not t for f, t in pairs),
        sum(t and not f for f, t in pairs),
    )


def ranks(values: Sequence[float]) -> list[float]:
    """The rank of every value from 0; ties share the mean of their ranks."""
    order = sorted(range(len(values)), key=values.__getitem__)
    out = [0.0] * len(values)
    first = 0
    while first < len(order):
        last = first
        while last + 1 < len(order) and values[order[last + 1]] == values[order[first]]:
            last += 1
        for position in range(first, last + 1):
            out[order[position]] = (first + last) / 2
        first = last + 1
    return out


def pearson(a: Sequence[float], b: Sequence[float]) -> float:
    """Pearson's correlation, -1 to 1; 0 where one side never varies."""
    _same_length(a, b)
    n = len(a)
    if n == 0:
        return 0.0
    mean_a, mean_b = sum(a) / n, sum(b) / n
    both = sum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    spread_a = sqrt(sum((x - mean_a) ** 2 for x in a))
    spread_b = sqrt(sum((y - mean_b) ** 2 for y in b))
    return both / (spread_a * spread_b) if spread_a and spread_b else 0.0


def spearman(a: Sequence[float], b: Sequence[float]) -> float:
    """Spearman's rank correlation, -1 to 1."""
    return pearson(ranks(a), ranks(b))


def weighted_kappa(a: Sequence[float], b: Sequence[float], top: int = 5) -> float:
    """Quadratic weighted kappa of marks 1 to `top`, rounded to whole marks.

    1 agrees fully; far misses weigh more than near ones. 0 where neither varies.
    """
    _same_length(a, b)
    n = len(a)
    xs = [min(top, max(1, round(v))) for v in a]
    ys = [min(top, max(1, round(v))) for v in b]
    if not n:
        return 0.0
    seen = sum((x - y) ** 2 for x, y in zip(xs, ys, strict=True)) / n
    expected = sum((x - y) ** 2 for x in xs for y in ys) / (n * n)
    return 1 - seen / expected if expected else 0.0


def wilson(hits: int, total: int) -> Interval:
    """Wilson's 95 % interval of a share, 0 to 1; the whole range if total is 0."""
    if total == 0:
        return Interval(0.0, 1.0)
    share, square = hits / total, Z95 * Z95
    middle = (share + square / (2 * total)) / (1 + square / total)
    reach = Z95 * sqrt(share * (1 - share) / total + square / (4 * total * total))
    half = reach / (1 + square / total)
    return Interval(max(0.0, middle - half), min(1.0, middle + half))


def bootstrap(
    size: int,
    measure: Callable[[Sequence[int]], float],
    rounds: int = 500,
    seed: int = 1,
) -> Interval:
    """The 95 % percentile interval of a measure over cases drawn again with return.

    measure takes the indices of the cases drawn. Same seed, same interval. Raises
    ValueError if there are no cases.
    """
    if size < 1:
        raise ValueError("no cases")
    chance = random.Random(seed)
    drawn = sorted(measure(chance.choices(range(size), k=size)) for _ in range(rounds))
    return Interval(drawn[int(rounds * 0.025)], drawn[int(rounds * 0.975) - 1])


def better_of_two(marks: Sequence[float], true: Sequence[float], gap: float) -> float:
    """Share of pairs whose true marks lie `gap` apart that the marks order rightly.

    A tie counts one half. 0 if there are no such pairs.
    """
    _same_length(marks, true)
    right, total = 0.0, 0
    for i in range(len(true)):
        for j in range(i):
            if abs(true[i] - true[j]) >= gap:
                agree = (marks[i] - marks[j]) * (true[i] - true[j])
                right += 1.0 if agree > 0 else 0.5 if agree == 0 else 0.0
                total += 1
    return right / total if total else 0.0
