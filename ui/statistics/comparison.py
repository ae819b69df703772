"""Two measures side by side: the headline and the pace of each."""

from __future__ import annotations

from collections.abc import Callable

from models.narrative.numbers import number
from models.narrative.terms import by_day, definition, figure_name
from models.records import CountBy
from models.statistics import Statistics, length_of_longest
from ui.statistics.lines import DASH, FigureRow, days_or_dash, pair

_Value = Callable[[Statistics, str], str]

_FIGURES: tuple[tuple[str, _Value], ...] = (
    ("days_since_last", lambda s, language: days_or_dash(s.days_since_last, language)),
    ("count", lambda s, language: number(s.count, language)),
    ("days_per_contact", lambda s, language: days_or_dash(s.pace, language, 1)),
    ("mean_interval", lambda s, language: days_or_dash(s.mean_interval, language, 1)),
    ("median_interval", lambda s, language: days_or_dash(s.median_interval, language, 1)),
    ("longest", lambda s, language: days_or_dash(s.longest_days, language)),
    (
        "longest_closed",
        lambda s, language: days_or_dash(length_of_longest(s.intervals, s.longest_closed), language),
    ),
    ("exposure_per_contact", lambda s, language: days_or_dash(s.exposure_per_contact, language, 1)),
)


def comparison(first: Statistics, second: Statistics, language: str) -> tuple[FigureRow, ...]:
    """A row for each figure; `value` is the first measure's, `other` the second's."""
    return tuple(
        _row(key, value(first, language), value(second, language), first, second, language)
        for key, value in _FIGURES
    )


def _row(key: str, value: str, other: str, first: Statistics, second: Statistics, language: str) -> FigureRow:
    is_mixed = first.measure.count_by is not second.measure.count_by
    count_by = CountBy.EVENT if is_mixed else first.measure.count_by
    if is_mixed and key == "count":
        value, other = (
            by_day(text, language) if each.measure.count_by is CountBy.DAY else text
            for each, text in ((first, value), (second, other))
        )
    label = figure_name(key, language, count_by)
    both = "; ".join(
        pair(statistics.measure.name, text) for statistics, text in ((first, value), (second, other))
    )
    explained = definition(key, language, count_by)
    return FigureRow(key, label, value, explained, pair(label, both), other or DASH)
