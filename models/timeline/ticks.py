"""Axis ticks that adapt to the zoom: quarters of an hour to millennia, labelled in the project's language."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from models.dates import FIRST_DAY, LAST_DAY
from models.dates.wording import format_day, month_name
from models.timeline.scale import TimeScale
from models.timeline.shapes import Era, Rect, Sizes, TextWidth, Tick

_END = LAST_DAY + 1
_QUARTER = {"en": "Q{n}", "fr": "T{n}"}


@dataclass(frozen=True, slots=True)
class _Unit:
    """A step of the axis."""

    days: float
    """Its shortest length."""
    starts: Callable[[float, float], Iterable[float]]
    """Where its steps begin: the last one at or before the first day, up to the first one after the last."""
    text: Callable[[float, str], str]
    samples: tuple[float, ...]
    """Days with the widest labels."""
    larger: _Unit | None = None
    at_tick: bool = False
    """True: the label stands at the boundary; False: in the middle of the step."""


def ticks_and_eras(
    scale: TimeScale, width: float, y: float, language: str, text_width: TextWidth, sizes: Sizes
) -> tuple[tuple[Tick, ...], tuple[Era, ...]]:
    """Ticks of the smallest unit whose labels have room, and the larger unit on the line below them."""
    unit = _unit_for(scale, language, text_width, sizes)
    label_y = y + sizes.gap * 1.5
    ticks = _ticks(unit, scale, width, label_y, language, text_width, sizes)
    eras: tuple[Era, ...] = ()
    if unit.larger is not None:
        eras = _eras(unit.larger, scale, width, label_y + sizes.line, language, text_width, sizes)
    return ticks, eras


def _unit_for(scale: TimeScale, language: str, text_width: TextWidth, sizes: Sizes) -> _Unit:
    for unit in _UNITS:
        widest = max(text_width(unit.text(sample, language), False) for sample in unit.samples)
        if unit.days * scale.pixels_per_day >= widest + 2 * sizes.gap:
            return unit
    return _UNITS[-1]


def _ticks(
    unit: _Unit,
    scale: TimeScale,
    width: float,
    y: float,
    language: str,
    text_width: TextWidth,
    sizes: Sizes,
) -> tuple[Tick, ...]:
    larger = set(unit.larger.starts(scale.day(0), scale.day(width))) if unit.larger else set[float]()
    ticks: list[Tick] = []
    for start, end in pairwise(unit.starts(scale.day(0), scale.day(width))):
        x, text = scale.x(start), unit.text(start, language)
        length = text_width(text, False)
        if unit.at_tick:
            left = x - length / 2
            fits = left >= 0 and left + length <= width
        else:
            visible_left, visible_right = max(x, 0.0), min(scale.x(end), width)
            left = (visible_left + visible_right - length) / 2
            fits = visible_right - visible_left >= length + sizes.gap
        rect = Rect(left, y, length, sizes.line)
        ticks.append(Tick(x, start in larger, text if fits else "", rect))
    return tuple(ticks)


def _eras(
    unit: _Unit,
    scale: TimeScale,
    width: float,
    y: float,
    language: str,
    text_width: TextWidth,
    sizes: Sizes,
) -> tuple[Era, ...]:
    """Each text at the beginning of its unit, or at the left edge as long as the unit lasts."""
    eras: list[Era] = []
    for start, end in pairwise(unit.starts(scale.day(0), scale.day(width))):
        text = unit.text(start, language)
        length = text_width(text, True)
        left = min(max(scale.x(start) + sizes.gap, sizes.margin), scale.x(end) - length - sizes.gap)
        if left >= 0 and left + length <= width:
            eras.append(Era(text, Rect(left, y, length, sizes.line)))
    return tuple(eras)


def _date(day: float) -> datetime.date:
    return datetime.date.fromordinal(min(max(math.floor(day), FIRST_DAY), LAST_DAY))


def _every(step: float, offset: float = 0.0) -> Callable[[float, float], Iterator[float]]:
    """Steps of equal length: hours, days, weeks."""

    def starts(first: float, last: float) -> Iterator[float]:
        begin = math.floor((max(first, FIRST_DAY) - offset) / step)
        stop = math.ceil((min(last, _END) - offset) / step)
        return (offset + index * step for index in range(begin, stop + 1))

    return starts


def _months(step: int) -> Callable[[float, float], Iterator[float]]:
    """Steps of `step` calendar months, counted from January of year 0."""

    def starts(first: float, last: float) -> Iterator[float]:
        early, late = _date(first), _date(last)
        begin = (early.year * 12 + early.month - 1) // step
        stop = (late.year * 12 + late.month - 1) // step + 1
        return (_month_start(index * step) for index in range(begin, stop + 1))

    return starts


def _month_start(index: int) -> float:
    year, month = divmod(index, 12)
    if year < 1:
        return float(FIRST_DAY)
    return float(datetime.date(year, month + 1, 1).toordinal() if year <= 9999 else _END)


def _hour_text(day: float, language: str) -> str:
    minutes = round((day - math.floor(day)) * 24 * 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _day_text(day: float, language: str) -> str:
    date = _date(day)
    return "1er" if date.day == 1 and language == "fr" else str(date.day)


def _week_text(day: float, language: str) -> str:
    return format_day(_date(day).toordinal(), language, "short", year=False)


def _full_day_text(day: float, language: str) -> str:
    return format_day(_date(day).toordinal(), language, "long")


def _month_text(day: float, language: str) -> str:
    return month_name(_date(day).month, language, "short")


def _month_and_year_text(day: float, language: str) -> str:
    date = _date(day)
    return f"{month_name(date.month, language, 'long')} {date.year}"


def _quarter_text(day: float, language: str) -> str:
    return _QUARTER[language].format(n=(_date(day).month + 2) // 3)


def _year_text(day: float, language: str) -> str:
    return str(_date(day).year)


@cache
def _some_days(year: int, months: int) -> tuple[float, ...]:
    return tuple(float(datetime.date(year, month, 28).toordinal()) for month in range(1, 13, months))


_YEAR = _Unit(365, _months(12), _year_text, (float(_END - 1),))
_MONTH = _Unit(28, _months(1), _month_and_year_text, _some_days(2000, 1))
_DAY = _Unit(1, _every(1), _full_day_text, _some_days(2000, 1))
_UNITS = (
    *(_Unit(h / 24, _every(h / 24), _hour_text, (0.5,), _DAY, at_tick=True) for h in (0.25, 0.5, 1, 3, 6)),
    _Unit(1, _every(1), _day_text, (28.0,), _MONTH),
    _Unit(7, _every(7, 1.0), _week_text, _some_days(2000, 1), _YEAR, at_tick=True),
    _Unit(28, _months(1), _month_text, _some_days(2000, 1), _YEAR),
    _Unit(90, _months(3), _quarter_text, _some_days(2000, 3), _YEAR),
    _Unit(365, _months(12), _year_text, (float(_END - 1),)),
    *(
        _Unit(365 * years, _months(12 * years), _year_text, (float(_END - 1),), at_tick=True)
        for years in (2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
    ),
)
