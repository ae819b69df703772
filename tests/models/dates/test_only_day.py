"""One exact day, and everything else."""

from __future__ import annotations

import datetime

import pytest

from models.dates import parse_edtf


@pytest.mark.parametrize(
    ("edtf", "is_one_day", "has_day"),
    [
        ("2025-12-18", True, True),
        ("2025-12-18~", True, False),
        ("2025-12-18?", True, False),
        ("2025-12-18%", True, False),
        ("2025-12", False, False),
        ("2025-12-18/2025-12-19", False, False),
        ("[2025-12-18..2025-12-19]", False, False),
        ("2025-12-18/..", False, False),
    ],
)
def test_only_day(edtf: str, is_one_day: bool, has_day: bool) -> None:
    date = parse_edtf(edtf)
    assert date.is_one_day is is_one_day
    assert date.only_day == (datetime.date(2025, 12, 18) if has_day else None)
