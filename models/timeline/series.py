"""The points of an indicator in time order, prepared once, so that a frame only looks at those in view."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from models.dates import FIRST_DAY, LAST_DAY, DayRange
from models.records import IndicatorPoint
from models.timeline.scale import centre

_MOST_KEPT = 64


class Series(msgspec.Struct, frozen=True):
    """Parallel sequences, by the day on which a point is drawn."""

    indexes: Sequence[int]
    """Into `Indicator.points`."""
    days: Sequence[float]
    firsts: Sequence[float]
    """Where the days on which the value may have been measured begin; `lasts` where they end.

    Both are the day itself where it is known, and where nobody knows how far away it is."""
    lasts: Sequence[float]
    values: Sequence[float]
    low: float
    high: float

    def around(self, first: float, last: float) -> range:
        """Positions of the points between two days, and the nearest on either side."""
        begin = max(bisect_left(self.days, first) - 1, 0)
        return range(begin, min(bisect_right(self.days, last) + 1, len(self.days)))


_Points = Sequence[IndicatorPoint]

_kept: dict[int, tuple[_Points, Series]] = {}
"""By the identity of the points, which are kept so that their identity stays their own."""


def series_of(points: _Points) -> Series:
    """The series of an indicator's points, of which there is one at least; they never change, so it is
    made once."""
    found = _kept.get(id(points))
    if found is None:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        found = _kept[id(points)] = (points, _made(points))
    return found[1]


def _made(points: _Points) -> Series:
    rows = sorted(
        (centre(DayRange(point.date.earliest, point.date.latest)), index)
        for index, point in enumerate(points)
    )
    dates = [points[index].date for _, index in rows]
    values = [float(points[index].value) for _, index in rows]
    return Series(
        indexes=[index for _, index in rows],
        days=[day for day, _ in rows],
        firsts=[
            day if date.is_one_day or date.earliest == FIRST_DAY else float(date.earliest)
            for date, (day, _) in zip(dates, rows, strict=True)
        ],
        lasts=[
            day if date.is_one_day or date.latest == LAST_DAY else date.latest + 1.0
            for date, (day, _) in zip(dates, rows, strict=True)
        ],
        values=values,
        low=min(values),
        high=max(values),
    )
