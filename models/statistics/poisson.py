"""Chi-square quantiles in plain Python, and the Poisson confidence interval they give."""

from __future__ import annotations

import math
from functools import lru_cache

_PRECISION = 1e-15


def lower_gamma(shape: float, x: float) -> float:
    """The regularised lower incomplete gamma function P(shape, x), for shape > 0 and x >= 0.

    The power series below shape + 1 (DLMF 8.7.1), the continued fraction of Q = 1 - P above it (DLMF 8.9.2,
    evaluated by the modified Lentz method).
    """
    if x <= 0:
        return 0.0
    scale = math.exp(shape * math.log(x) - x - math.lgamma(shape))
    if x < shape + 1:
        return scale * _series(shape, x)
    return 1.0 - scale * _fraction(shape, x)


def _series(shape: float, x: float) -> float:
    term = total = 1.0 / shape
    while term > total * _PRECISION:
        shape += 1
        term *= x / shape
        total += term
    return total


def _fraction(shape: float, x: float) -> float:
    b = x + 1 - shape
    c, d = math.inf, 1 / b
    result, step, i = d, 0.0, 0
    while abs(step - 1) > _PRECISION * 10:
        i += 1
        a = i * (shape - i)
        b += 2
        d = 1 / (b + a * d)
        c = b + a / c
        step = c * d
        result *= step
    return result


def _normal_quantile(probability: float) -> float:
    """The normal quantile of 0 < `probability` < 1, to 0.00045 (Abramowitz & Stegun 26.2.23)."""
    t = math.sqrt(-2 * math.log(min(probability, 1 - probability)))
    top = 2.515517 + t * (0.802853 + t * 0.010328)
    bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    return math.copysign(t - top / bottom, probability - 0.5)


@lru_cache(maxsize=256)
def chi_square_quantile(probability: float, degrees: int) -> float:
    """The value that a chi-square variable with `degrees` > 0 exceeds with probability 1 - `probability`.

    Chi-square is twice a gamma variable of shape degrees / 2; P is inverted by bisection around the
    approximation of Wilson & Hilferty (1931).
    """
    shape = degrees / 2
    part = 2 / (9 * degrees)
    guess = shape * max(0.0, 1 - part + _normal_quantile(probability) * math.sqrt(part)) ** 3
    low, high = 0.0, max(guess, 1e-3)
    while lower_gamma(shape, high) < probability:
        low, high = high, high * 1.1
    low = max(low, high * 0.5) if lower_gamma(shape, high * 0.5) < probability else low
    for _ in range(200):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if lower_gamma(shape, middle) < probability:
            low = middle
        else:
            high = middle
    return low + high


def exposure_interval(exposure: float, count: int) -> tuple[float, float]:
    """The 95 % interval of days per contact, given `exposure` days and `count` >= 0 contacts.

    [2E / chi2(.975; 2n + 2), 2E / chi2(.025; 2n)], the exact Poisson interval of Garwood (Biometrika 28,
    1936) turned from a rate into its inverse; without contact it has no upper end.
    """
    low = 2 * exposure / chi_square_quantile(0.975, 2 * count + 2)
    return low, 2 * exposure / chi_square_quantile(0.025, 2 * count) if count else math.inf
