"""Chi-square quantiles against published tables, and the Poisson interval they give."""

from __future__ import annotations

import math

import pytest

from models.statistics.poisson import chi_square_quantile, exposure_interval, lower_gamma

TABLE = [
    # NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, and Abramowitz & Stegun, table 26.8.
    (0.025, 1, 0.000982),
    (0.025, 2, 0.0506356),
    (0.025, 4, 0.484419),
    (0.025, 10, 3.24697),
    (0.025, 20, 9.59078),
    (0.025, 60, 40.4817),
    (0.025, 100, 74.2219),
    (0.975, 1, 5.02389),
    (0.975, 2, 7.37776),
    (0.975, 4, 11.1433),
    (0.975, 10, 20.4832),
    (0.975, 18, 31.5264),
    (0.975, 20, 34.1696),
    (0.975, 60, 83.2977),
    (0.975, 100, 129.561),
    (0.95, 10, 18.3070),
    (0.5, 2, 1.38629),
]


@pytest.mark.parametrize(("probability", "degrees", "expected"), TABLE)
def test_quantiles_are_those_of_the_tables(probability: float, degrees: int, expected: float) -> None:
    assert chi_square_quantile(probability, degrees) == pytest.approx(expected, rel=1e-5, abs=5e-7)


@pytest.mark.parametrize("degrees", [2, 7, 50, 1001, 200_000])
@pytest.mark.parametrize("probability", [0.025, 0.5, 0.975])
def test_a_quantile_inverts_the_distribution(probability: float, degrees: int) -> None:
    quantile = chi_square_quantile(probability, degrees)
    assert lower_gamma(degrees / 2, quantile / 2) == pytest.approx(probability, abs=1e-8)


@pytest.mark.parametrize("x", [0.1, 1.0, 3.0, 9.0])
def test_even_degrees_are_a_sum_of_poisson_probabilities(x: float) -> None:
    expected = 1 - math.exp(-x) * sum(x**k / math.factorial(k) for k in range(4))
    assert lower_gamma(4, x) == pytest.approx(expected, abs=1e-14)


def test_interval_of_a_published_count() -> None:
    """Garwood's limits for a count of 10: 4.795 and 18.390 (Biometrika Tables, table 40)."""
    low, high = exposure_interval(100, 10)
    assert 100 / high == pytest.approx(4.795, abs=5e-4)
    assert 100 / low == pytest.approx(18.390, abs=5e-4)


def test_without_contact_there_is_no_upper_end() -> None:
    low, high = exposure_interval(332, 0)
    assert low == pytest.approx(332 / 3.68888, rel=1e-5)
    assert high == math.inf
