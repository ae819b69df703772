"""The four key figures under the timeline, each with what it is and how to check it."""

from __future__ import annotations

import msgspec

from models.dates import DayRange
from models.dates.wording import format_date, format_day
from models.names import joined
from models.narrative.facts import days_date, window_start
from models.narrative.numbers import days_text, number
from models.narrative.open_ends import without_open_ends
from models.narrative.quotes import amount, contact_word
from models.project import Project
from models.records import CountBy, Kind
from models.statistics import Bounds, Interval, State, Statistics, date_for, length_of_longest
from models.timeline import Standing, standing_of_longest
from ui.figure import words


class KeyFigure(msgspec.Struct, frozen=True):
    """`33.6 days`, `per call, on average`, `20 Jan → 16 Oct: 269 days ÷ 8 calls`."""

    value: str
    label: str
    detail: str = ""
    is_alarm: bool = False


def key_figures(project: Project, statistics: Statistics, language: str) -> tuple[KeyFigure, ...]:
    """Count, pace, longest closed silence, open silence; a dash where a figure cannot be computed."""
    teller = _Teller(project, without_open_ends(project, statistics), language)
    return (teller.count(), teller.pace(), teller.longest_closed(), *teller.open())


class _Teller:
    """Words one measure's statistics."""

    def __init__(self, project: Project, statistics: Statistics, language: str) -> None:
        self._project = project
        self._statistics = statistics
        self._language = language
        counted = [kind for kind, bounds in statistics.count_by_kind.items() if bounds.max > 0]
        kinds = [project.kinds[kind] for kind in counted or statistics.count_by_kind]
        self._kinds = sorted(kinds, key=lambda kind: (kind.order, kind.id))
        first = statistics.start or statistics.as_of
        self._show_year = first.year != statistics.as_of.year
        self._style = "medium" if self._show_year else "short"
        self._is_sole = standing_of_longest(statistics) is Standing.SOLE

    def count(self) -> KeyFigure:
        statistics = self._statistics
        value = number(statistics.count, self._language)
        if len(self._kinds) > 1 and statistics.count.max:
            parts = [self._of_kind(kind) for kind in self._kinds]
            return KeyFigure(value, self._noun(statistics.count), joined(parts, self._language))
        return KeyFigure(value, self._noun(statistics.count), self._window())

    def pace(self) -> KeyFigure:
        bounds = self._statistics.pace
        label = self._say("per", noun=self._noun(Bounds(1, 1)))
        if bounds is None:
            return KeyFigure(words.DASH, label)
        value = days_text(bounds, self._language, 1)
        return KeyFigure(value, label, self._arithmetic(bounds))

    def longest_closed(self) -> KeyFigure:
        label = self._say("closed")
        longest = [self._statistics.intervals[index] for index in self._statistics.longest_closed]
        days = length_of_longest(self._statistics.intervals, self._statistics.longest_closed)
        if days is None:
            return KeyFigure(words.DASH, label)
        return KeyFigure(self._days(days), label, self._longest_spans(longest))

    def open(self) -> tuple[KeyFigure, ...]:
        """The open silence; nothing if there is none."""
        for index, interval in enumerate(self._statistics.intervals):
            if interval.state is State.OPEN:
                label = self._say("counting" if interval.from_event else "without")
                alarm = index in self._statistics.longest and self._is_sole
                is_dash = interval.from_event is None and interval.days.max == 0
                value = words.DASH if is_dash else self._days(interval.days)
                return (KeyFigure(value, label, self._since(interval), alarm),)
        return ()

    def _say(self, key: str, **values: object) -> str:
        return words.say(key, self._language, **values)

    def _days(self, bounds: Bounds) -> str:
        return days_text(bounds, self._language)

    def _noun(self, count: Bounds) -> str:
        """What is counted, for that many: `calls`, `contact`, `days with a contact`."""
        one = count.max <= 1 if self._language == "fr" else count.min == count.max == 1
        if self._statistics.measure.count_by is CountBy.DAY:
            return self._say("day" if one else "days")
        return contact_word(self._kinds, count, self._language)

    def _of_kind(self, kind: Kind) -> str:
        """`8 phone calls`, `1 meeting (Anchorage)`."""
        bounds = self._statistics.count_by_kind[kind.id]
        text = amount(kind, bounds, self._language, self._statistics.measure.count_by)
        events = (self._project.events[event_id] for event_id in self._statistics.counted)
        place = next((event.place for event in events if event.kind == kind.id), "")
        return f"{text} ({place})" if place and bounds.max == 1 else text

    def _window(self) -> str:
        start = window_start(self._project, self._statistics)
        if start is None:
            return ""
        first = format_date(start, self._language, self._style, self._show_year)
        last = self._day(self._statistics.as_of.toordinal())
        return first if first == last else self._say("span", start=first, end=last)

    def _arithmetic(self, pace: Bounds) -> str:
        """The division behind the pace, from the window start to the last contact; only where exact."""
        statistics = self._statistics
        window = statistics.first_days
        if window is None or not (window.is_exact and pace.is_exact and statistics.count.is_exact):
            return self._window()
        days = round(pace.min * statistics.count.min)
        first = window.earliest
        amount_text = number(statistics.count, self._language)
        count = f"{amount_text}{words.NO_BREAK_SPACE}{self._noun(statistics.count)}"
        return self._say(
            "arithmetic",
            start=self._day(first),
            end=self._day(first + days),
            days=self._days(Bounds(days, days)),
            count=count,
        )

    def _longest_spans(self, longest: list[Interval]) -> str:
        """`18 Mar → 19 May`, and whether others are, or may be, as long."""
        shown = max(longest, key=lambda interval: (interval.days.max, interval.days.min))
        span = self._span(shown)
        if len(longest) == 1:
            return span
        if shown.days.is_exact and all(interval.days == shown.days for interval in longest):
            return self._say("tied", span=span, n=len(longest) - 1)
        return self._say("either", span=span)

    def _span(self, interval: Interval) -> str:
        start = self._edge(interval.start, interval.from_event)
        return self._say("span", start=start, end=self._edge(interval.end, interval.to_event))

    def _since(self, interval: Interval) -> str:
        if interval.from_event is None:
            return self._say("since", day=self._edge(interval.start, None, "long"))
        event = self._project.events[interval.from_event]
        kind = self._project.kinds[event.kind]
        day = self._edge(interval.start, event.id, "long")
        what = contact_word([kind], Bounds(1, 1), self._language)
        return self._say("since_event", kind=what, day=day)

    def _edge(self, days: DayRange, event: str | None, style: str = "") -> str:
        """The day on which a silence begins or ends.

        While it is uncertain, the event's date as recorded, unless another event may be meant.
        """
        style = style or self._style
        if days.is_exact or event is None:
            return format_day(days.earliest, self._language, style, self._show_year)
        date = date_for(self._project, self._statistics.measure, self._project.events[event])
        if days not in (date.start, date.end):
            date = days_date(days)
        return format_date(date, self._language, style, self._show_year)

    def _day(self, ordinal: int) -> str:
        return format_day(ordinal, self._language, self._style, self._show_year)
