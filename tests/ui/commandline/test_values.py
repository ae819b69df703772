"""Values of options as people type them."""

from __future__ import annotations

import argparse
import datetime

import pytest

from ui.commandline import values


@pytest.mark.parametrize("text", ["2025-12-18", "18 Dec 2025", "18 déc. 2025", "Dec 18, 2025"])
def test_a_day_is_read_in_both_languages(text: str) -> None:
    assert values.day(text) == datetime.date(2025, 12, 18)


@pytest.mark.parametrize(
    "text", ["", "soon", "2025-12", "2025-02-30", "2025-12-18~", "2025-12-18/2025-12-20", "[..2025-12-18]"]
)
def test_what_is_not_one_exact_day_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="is not a day"):
        values.day(text)


def test_a_day_with_two_readings_is_refused() -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="2 December 2025"):
        values.day("12/02/2025")


def test_names_are_separated_by_commas() -> None:
    assert values.names(" call, meeting ,") == ("call", "meeting")


@pytest.mark.parametrize("text", ["", "-5", "0", "12.5", "wide", "319", "8001"])
def test_a_size_out_of_range_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="from 320 to 8000"):
        values.size(text)


def test_a_size_is_in_pixels() -> None:
    assert values.size("1600") == 1600


@pytest.mark.parametrize(("text", "value"), [("1", 1.0), ("2.5", 2.5), ("2,5", 2.5)])
def test_a_factor_may_have_a_decimal_comma(text: str, value: float) -> None:
    assert values.scale(text) == value


@pytest.mark.parametrize("text", ["", "0", "0.5", "5", "nan", "inf", "twice"])
def test_a_factor_out_of_range_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="from 1 to 4"):
        values.scale(text)
