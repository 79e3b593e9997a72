"""Agreement figures against values worked out by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.agreement import (
    better_of_two,
    bootstrap,
    count,
    kappa,
    pearson,
    ranks,
    spearman,
    weighted_kappa,
    wilson,
)

Y, N = True, False
readings = st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=60)


def test_kappa_by_hand() -> None:
    a = [Y] * 20 + [Y] * 5 + [N] * 10 + [N] * 15
    b = [Y] * 20 + [N] * 5 + [Y] * 10 + [N] * 15
    assert kappa(a, b) == pytest.approx((0.7 - 0.5) / 0.5)


def test_kappa_of_perfect_and_of_constant_readings() -> None:
    assert kappa([Y, N, Y], [Y, N, Y]) == 1
    assert kappa([Y, N], [N, Y]) == -1
    assert kappa([N, N, N], [N, N, N]) == 0
    assert kappa([Y, Y], [Y, N]) == 0


@given(readings)
def test_kappa_is_symmetric_and_bounded(pairs: list[tuple[bool, bool]]) -> None:
    a, b = [x for x, _ in pairs], [y for _, y in pairs]
    assert kappa(a, b) == pytest.approx(kappa(b, a))
    assert -1 <= kappa(a, b) <= 1


@pytest.mark.parametrize("measure", [kappa, pearson, spearman, weighted_kappa, count])
def test_readings_of_different_length_are_refused(measure) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match=r"compared|length|shorter|longer"):
        measure([1, 0, 1], [1, 0])


def test_no_cases_are_refused() -> None:
    with pytest.raises(ValueError, match="no cases"):
        kappa([], [])
    with pytest.raises(ValueError, match="no cases"):
        bootstrap(0, lambda drawn: 0.0)


def test_counts_by_hand() -> None:
    counts = count([Y, Y, N, N, Y], [Y, N, Y, N, Y])
    assert (counts.hits, counts.false_alarms, counts.misses) == (2, 1, 1)
    assert counts.precision == pytest.approx(2 / 3)
    assert counts.recall == pytest.approx(2 / 3)
    assert counts.f1 == pytest.approx(2 / 3)


def test_counts_of_nothing() -> None:
    counts = count([N, N], [N, N])
    assert (counts.precision, counts.recall, counts.f1) == (0, 0, 0)


def test_ties_share_their_rank() -> None:
    assert ranks([10, 20, 20, 5]) == [1, 2.5, 2.5, 0]


def test_correlations_by_hand() -> None:
    assert pearson([1, 2, 3], [2, 4, 6]) == pytest.approx(1)
    assert spearman([1, 2, 3, 4], [1, 8, 27, 1000]) == pytest.approx(1)
    assert spearman([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
    assert spearman([1, 1, 1], [1, 2, 3]) == 0
    assert pearson([], []) == 0


def test_weighted_kappa_by_hand() -> None:
    assert weighted_kappa([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]) == 1
    assert weighted_kappa([1, 5], [5, 1]) == pytest.approx(-1)
    near, far = [1, 2, 3, 4, 4], [1, 2, 3, 4, 1]
    assert weighted_kappa(near, [1, 2, 3, 4, 5]) > weighted_kappa(far, [1, 2, 3, 4, 5])
    assert weighted_kappa([], []) == 0
    assert weighted_kappa([3, 3], [3, 3]) == 0


def test_wilson_by_hand() -> None:
    interval = wilson(8, 10)
    assert interval.low == pytest.approx(0.4902, abs=1e-3)
    assert interval.high == pytest.approx(0.9433, abs=1e-3)
    assert (wilson(0, 0).low, wilson(0, 0).high) == (0, 1)


@given(st.integers(1, 400), st.integers(0, 400))
def test_wilson_holds_the_share(total: int, hits: int) -> None:
    hits = min(hits, total)
    interval = wilson(hits, total)
    assert 0 <= interval.low <= hits / total + 1e-9
    assert hits / total - 1e-9 <= interval.high <= 1


def test_the_bootstrap_repeats_itself_and_brackets_the_mean() -> None:
    values = [float(i % 7) for i in range(200)]

    def mean(drawn: list[int]) -> float:
        return sum(values[i] for i in drawn) / len(drawn)

    first = bootstrap(len(values), mean)  # type: ignore[arg-type]
    assert first == bootstrap(len(values), mean)  # type: ignore[arg-type]
    assert first.low < sum(values) / len(values) < first.high
    assert math.isclose(first.high - first.low, 0.55, abs_tol=0.15)


def test_the_better_of_two() -> None:
    assert better_of_two([1, 5], [1, 4], 2) == 1
    assert better_of_two([5, 1], [1, 4], 2) == 0
    assert better_of_two([3, 3], [1, 4], 2) == 0.5
    assert better_of_two([1, 2], [3, 4], 2) == 0
