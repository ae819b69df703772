"""Intervals -> the rows of the list of silences."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence

import msgspec

from models.dates import FIRST_DAY, DayRange
from models.dates.wording import format_date, format_day
from models.narrative.facts import days_date
from models.narrative.numbers import number
from models.narrative.open_ends import drawn_length
from models.narrative.terms import longest_definition
from models.statistics import Bounds, Interval, State, Statistics, longest_first
from ui.i18n import translate
from ui.statistics.lines import FigureRow, days_or_dash, pair

MOST_SILENCES = 30
"""Rows of the list of silences; the shorter ones are counted."""
_BEYOND = 1.15


class SilenceRow(msgspec.Struct, frozen=True):
    """A bar of the list of silences; `days` are drawn to the scale of `longest`."""

    row: FigureRow
    days: Bounds
    longest: float
    state: State
    is_alarm: bool
    events: tuple[str, ...]
    """The events at its ends, to be selected."""
    index: int
    """Position in `Statistics.intervals`."""


def silence_rows(
    statistics: Statistics,
    language: str,
    ranked: bool = False,
    most: int = MOST_SILENCES,
    selected: int | None = None,
) -> tuple[SilenceRow, ...]:
    """The longest intervals, at most `most` and the selected one: in the order of time, or longest first."""
    intervals = statistics.intervals
    chosen = longest_first(statistics, most)
    if selected is not None and selected not in chosen:
        chosen.append(selected)
    longest = bar_scale([intervals[index].days for index in chosen])
    if not ranked:
        chosen.sort()
    years = _spans_years(statistics)
    return tuple(
        silence_row(statistics, index, longest, interval_label(intervals[index], years, language), language)
        for index in chosen
    )


def bar_scale(lengths: Sequence[Bounds]) -> float:
    """The days that the whole width stands for; beyond the longest where one has no limit, to show that."""
    endless = any(math.isinf(days.max) for days in lengths)
    return max(map(drawn_length, lengths), default=0.0) * (_BEYOND if endless else 1)


def silence_row(
    statistics: Statistics,
    index: int,
    longest: float,
    label: str,
    language: str,
    length: Bounds | None = None,
) -> SilenceRow:
    """One interval under a label of one's own, drawn to the scale of `longest` days.

    It may stand for several, any of which may be the longest, under a `length` of its own.
    """
    interval = statistics.intervals[index]
    length = length or interval.days
    days = number(length, language)
    is_longest = index in statistics.longest
    extra = [translate("Statistics", "longest")] if is_longest else []
    if interval.state is not State.CLOSED:
        extra.append(_state_word(interval.state))
    if interval.vanishes:
        extra.append(_sometimes())
    spoken = ", ".join((pair(label, days_or_dash(length, language)), *extra))
    key = "longest" if is_longest else "interval"
    row = FigureRow(key, label, days, _silence_note(statistics, interval, is_longest, language), spoken)
    events = tuple(event for event in (interval.from_event, interval.to_event) if event is not None)
    alarm = is_longest and interval.state is State.OPEN
    return SilenceRow(row, length, longest, interval.state, alarm, events, index)


def _silence_note(statistics: Statistics, interval: Interval, is_longest: bool, language: str) -> str:
    notes = {
        State.OPENING: translate("Statistics", "From the start of the window to the first contact."),
        State.CLOSED: translate("Statistics", "From the end of all contact so far to the next contact."),
        State.OPEN: translate("Statistics", "From the last contact to the as-of day, still open."),
    }
    note = notes[interval.state]
    if interval.vanishes:
        note = f"{note}\n{_sometimes_note()}"
    return f"{note}\n{longest_definition('longest', statistics, language)}" if is_longest else note


def _sometimes() -> str:
    return translate("Statistics", "in some readings of the dates only")


def _sometimes_note() -> str:
    return translate("Statistics", "The dates leave open whether there is this silence at all.")


def _state_word(state: State) -> str:
    return {
        State.OPENING: translate("Statistics", "before the first contact"),
        State.CLOSED: "",
        State.OPEN: translate("Statistics", "still open"),
    }[state]


def interval_label(interval: Interval, years: bool, language: str) -> str:
    """`18 Mar → 19 May`, `4 → 14 Jun`, `4 Jun` for no day; with years where the window has several."""
    start, end = interval.start, interval.end
    end_text = range_text(end, years, language)
    if start.is_exact and start == end:
        return end_text
    if start.is_exact and end.is_exact and month_of(start.earliest) == month_of(end.earliest):
        return f"{datetime.date.fromordinal(start.earliest).day} → {end_text}"
    same_year = month_of(start.latest)[0] == month_of(end.earliest)[0]
    return f"{range_text(start, years and not same_year, language)} → {end_text}"


def range_text(days: DayRange, year: bool, language: str) -> str:
    """`16 Oct`; `5–9 Aug` for a day known only to lie between two, `before 8 Feb` for one without a first."""
    if days.earliest == FIRST_DAY and not days.is_exact:
        return format_date(days_date(days), language, "medium" if year else "short", year)
    latest = format_day(days.latest, language, "medium" if year else "short", year)
    if days.is_exact:
        return latest
    if month_of(days.earliest) == month_of(days.latest):
        return f"{datetime.date.fromordinal(days.earliest).day}–{latest}"
    return f"{format_day(days.earliest, language, 'short', False)}–{latest}"


def month_of(ordinal: int) -> tuple[int, int]:
    """Year and month of a day."""
    day = datetime.date.fromordinal(ordinal)
    return day.year, day.month


def _spans_years(statistics: Statistics) -> bool:
    return statistics.start is not None and statistics.start.year != statistics.as_of.year
