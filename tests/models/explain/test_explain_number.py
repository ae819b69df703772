"""Numbers as people type them."""

from __future__ import annotations

import pytest

from models.explain import Asked, NumberError, read_number


@pytest.mark.parametrize(
    ("text", "value", "decimals"),
    [
        ("34", 34, 0),
        (" 34 ", 34, 0),
        ("33,6", 33.6, 1),
        ("33.625", 33.625, 3),
        ("33,625", 33.625, 3),
        ("33.60", 33.6, 2),
        ("63 days", 63, 0),
        ("1 day", 1, 0),
        ("34 jours", 34, 0),
        ("34\u00a0jours", 34, 0),
        ("8 calls", 8, 0),
        ("8 appels", 8, 0),
        ("10 000", 10000, 0),
        ("10\u202f000,5", 10000.5, 1),
        ("10,000.5", 10000.5, 1),
        ("10.000,5", 10000.5, 1),
        ("1,234,567", 1234567, 0),
        ("−3", -3, 0),
        ("-0.5", -0.5, 1),
        ("0", 0, 0),
    ],
)
def test_what_is_a_number(text: str, value: float, decimals: int) -> None:
    assert read_number(text) == Asked(value, decimals)


@pytest.mark.parametrize(
    "text", ["abc", "3x4", "1 2", "12 3456", "1.2.3", "34 bananas", "1,,5", "nan", "--3", "9" * 40, "½"]
)
def test_what_is_none(text: str) -> None:
    with pytest.raises(NumberError) as error:
        read_number(text)
    assert (error.value.code, error.value.text) == ("not_a_number", text)


@pytest.mark.parametrize("text", ["", "  "])
def test_nothing_typed_is_told_apart(text: str) -> None:
    with pytest.raises(NumberError) as error:
        read_number(text)
    assert error.value.code == "empty"
