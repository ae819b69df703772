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
        ("33,62", 33.62, 2),
        ("0,625", 0.625, 3),
        ("3,6255", 3.6255, 4),
        ("33.625 days", 33.625, 3),
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
    assert read_number(text, "en") == read_number(text, "fr") == Asked(value, decimals)


@pytest.mark.parametrize(
    ("text", "english", "french"),
    [
        ("10,000", Asked(10000, 0), Asked(10, 3)),
        ("1,000 days", Asked(1000, 0), Asked(1, 3)),
        ("-33,625", Asked(-33625, 0), Asked(-33.625, 3)),
    ],
)
def test_a_comma_before_three_digits_is_what_the_language_writes(
    text: str, english: Asked, french: Asked
) -> None:
    assert (read_number(text, "en"), read_number(text, "fr")) == (english, french)


@pytest.mark.parametrize(
    "text", ["abc", "3x4", "1 2", "12 3456", "1.2.3", "34 bananas", "1,,5", "nan", "--3", "9" * 40, "½"]
)
def test_what_is_none(text: str) -> None:
    with pytest.raises(NumberError) as error:
        read_number(text, "en")
    assert (error.value.code, error.value.text) == ("not_a_number", text)


@pytest.mark.parametrize("text", ["", "  "])
def test_nothing_typed_is_told_apart(text: str) -> None:
    with pytest.raises(NumberError) as error:
        read_number(text, "en")
    assert error.value.code == "empty"
