"""The keys go along a row of the drawing - periods, silences, values - and from one row to the next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from models.records import Indicator
from models.timeline.content import SilenceTrack
from models.timeline.periods import period_days
from models.timeline.series import series_of

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView

_SEEN = 16.0
"""Pixels of what has a length, below which walking to it zooms in."""


class Row:
    """What stands from left to right at one height. Its parts are told by their place among them."""

    starts: Sequence[float]
    """The day on which each part begins; they ascend."""

    def __init__(self, view: TimelineView) -> None:
        self.view = view

    def end(self, place: int) -> float:
        """The day on which a part ends."""
        raise NotImplementedError

    def chosen(self) -> int | None:
        """The part that is selected."""
        raise NotImplementedError

    def choose(self, place: int) -> None:
        """Select a part."""
        raise NotImplementedError

    def has(self, place: int) -> bool:
        """Whether there is such a part to be walked to."""
        return 0 <= place < len(self.starts)

    def go_to(self, place: int) -> None:
        """Select a part and bring it into view, as large as it takes to be seen."""
        self.view.pointed.clear()
        self.choose(place)
        first, last, scale = self.starts[place], self.end(place), self.view.viewport.end
        pixels = (last - first) * scale.pixels_per_day
        if 0 < pixels < _SEEN:
            scale = scale.zoomed(_SEEN / pixels, 0.0)
            scale = scale.with_day_at((first + last) / 2, self.view.width() / 2)
        self.view.viewport.show_days(first, last, scale)

    def step(self, step: int) -> None:
        """To the part after (1) or before (-1) the selected one, else that beside the current event."""
        chosen = self.chosen()
        place = self._beside(step) if chosen is None else chosen + step
        while 0 <= place < len(self.starts) and not self.has(place):
            place += step
        if self.has(place):
            self.go_to(place)

    def at(self, day: float) -> int:
        """The part on a day, or the one before it."""
        return max(bisect_right(self.starts, day) - 1, 0)

    def _beside(self, step: int) -> int:
        """The part after or before the current event if it is in view, else the first or last in view."""
        scale, day = self.view.viewport.end, self.view.current_day
        left, right = scale.day(0), scale.day(self.view.width())
        if day is None or not left <= day <= right:
            day = left if step > 0 else right
        place = bisect_left(self.starts, day)
        if step > 0:
            return place
        while place > 0 and self.end(place - 1) > day:
            place -= 1
        return place - 1


class SilenceRow(Row):
    """The ribbon of the measure shown."""

    def __init__(self, view: TimelineView, track: SilenceTrack) -> None:
        super().__init__(view)
        self.starts, self._track = track.starts, track

    def end(self, place: int) -> float:
        return self._track.ends[place]

    def chosen(self) -> int | None:
        return self.view.measure.selected_silence

    def choose(self, place: int) -> None:
        self.view.choose_silence(place)

    def has(self, place: int) -> bool:
        """A silence of no day is not to be seen."""
        return super().has(place) and self.end(place) > self.starts[place]


class ComparedRow(SilenceRow):
    """The ribbon of the measure that it is compared with."""

    def chosen(self) -> int | None:
        return self.view.measure.selected_compared

    def choose(self, place: int) -> None:
        self.view.choose_compared(place)


class PeriodRow(Row):
    """All periods by their beginning, though they may overlap."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._periods = view.content.periods
        self.starts = [float(period_days(period)[0]) for period in self._periods]

    def end(self, place: int) -> float:
        """One that has no end goes on as long as the project does."""
        first, end = period_days(self._periods[place])
        return float(max(min(end, self.view.project_days[1]), first + 1))

    def chosen(self) -> int | None:
        wanted = self.view.background.chosen_period
        return next((place for place, each in enumerate(self._periods) if each.id == wanted), None)

    def choose(self, place: int) -> None:
        self.view.background.choose_period(self._periods[place].id)


class PointRow(Row):
    """The values of an indicator."""

    def __init__(self, view: TimelineView, indicator: Indicator) -> None:
        super().__init__(view)
        self.indicator = indicator
        self._series = series_of(indicator.points)
        self.starts = self._series.days

    def end(self, place: int) -> float:
        return self.starts[place]

    def chosen(self) -> int | None:
        point = self.view.background.chosen_point
        if point is None or point[0] != self.indicator.id or point[1] not in self._series.indexes:
            return None
        return self._series.indexes.index(point[1])

    def choose(self, place: int) -> None:
        self.view.background.choose_point(self.indicator.id, self._series.indexes[place])


def rows_of(view: TimelineView) -> list[Row]:
    """Those that have any part, from top to bottom; folded indicators show none."""
    content = view.content
    rows: list[Row] = [PeriodRow(view), SilenceRow(view, content.silences)]
    if content.compared is not None:
        rows.append(ComparedRow(view, content.compared.track))
    rows += [PointRow(view, each) for each in content.indicators if each.id not in view.folded]
    return [row for row in rows if row.starts]


def ribbon_of(view: TimelineView) -> SilenceRow:
    """The one in which a silence is selected, else that of the measure shown."""
    compared = view.content.compared
    if compared is not None and view.measure.selected_compared is not None:
        return ComparedRow(view, compared.track)
    return SilenceRow(view, view.content.silences)


def selected_days(view: TimelineView) -> tuple[float, float] | None:
    """Beginning and end of the selected part of any row."""
    for row in rows_of(view):
        if (place := row.chosen()) is not None:
            return row.starts[place], row.end(place)
    return None


def step(view: TimelineView, by: int) -> None:
    """Along the row: to the next (1) or previous (-1) part."""
    rows = rows_of(view)
    if rows:
        rows[_current(rows)].step(by)


def change(view: TimelineView, by: int) -> None:
    """To the row below (1) or above (-1), to what stands there at the same time."""
    rows = rows_of(view)
    here = _current(rows)
    if rows and 0 <= here + by < len(rows):
        place = rows[here].chosen()
        day = view.viewport.end.day(view.width() / 2)
        if place is not None:
            day = (rows[here].starts[place] + rows[here].end(place)) / 2
        below = rows[here + by]
        below.go_to(below.at(day))


def _current(rows: Sequence[Row]) -> int:
    """The row of the selected part; without one that of the silences, else the first."""
    chosen = (number for number, row in enumerate(rows) if row.chosen() is not None)
    ribbons = (number for number, row in enumerate(rows) if isinstance(row, SilenceRow))
    return next(chosen, next(ribbons, 0))
