"""Indicators below the events: each with its name, a small value axis, its points and their curve."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

import msgspec

from models.dates.wording import format_date
from models.records import Drawn, Indicator
from models.timeline.chart_values import Field, values
from models.timeline.content import TimelineContent
from models.timeline.scale import TimeScale
from models.timeline.series import Series, series_of
from models.timeline.shapes import Chart, ChartPoint, ChartTick, Rect, Sizes, TextWidth
from models.timeline.value_axis import ValueAxis, value_axis
from models.timeline.writer import shortened

_OVERHANG = 0.4
"""Of a line, that the text of a tick reaches beyond the end of the plot."""

_BETWEEN_TICKS = 0.95
"""Of a line, from one tick to the next at least."""

_LONG_UNIT = 2.2
"""Lines: a unit wider than that would make the axis wider than its numbers do."""

_GROWTH = 1.2
"""How much of its least height a plot gains at most where the drawing is high."""


class ChartRow(msgspec.Struct, frozen=True):
    """Room for one indicator, from the foot of what stands above it."""

    indicator: Indicator
    y: float
    plot_height: float
    """0 where it is folded."""


def chart_rows(
    indicators: Sequence[Indicator], folded: Collection[str], height: float, sizes: Sizes
) -> tuple[tuple[ChartRow, ...], float]:
    """The indicators that have room in `height`, in order, and how much of it they take.

    Labels have what they leave for two more tiers; half of the rest makes their plots higher.
    """
    if not sizes.chart:
        return (), 0.0
    least = {each.id: 0.0 if each.id in folded else sizes.chart for each in indicators}
    taken = 0.0
    shown: list[Indicator] = []
    for each in indicators:
        block = _block(least[each.id], sizes)
        if taken + block > height:
            break
        taken += block
        shown.append(each)
    open_plots = sum(least[each.id] > 0 for each in shown)
    spare = max(height - taken - 2 * (2 * sizes.line + sizes.gap), 0.0)
    grown = min(spare / 2 / open_plots, sizes.chart * _GROWTH) if open_plots else 0.0
    rows: list[ChartRow] = []
    y = 0.0
    for each in shown:
        plot_height = least[each.id] + grown if least[each.id] else 0.0
        rows.append(ChartRow(each, y, plot_height))
        y += _block(plot_height, sizes)
    return tuple(rows), y


def _block(plot_height: float, sizes: Sizes) -> float:
    return sizes.line + plot_height + sizes.gap + (sizes.gap / 2 if plot_height else 0.0)


def charts(
    rows: Sequence[ChartRow], content: TimelineContent, scale: TimeScale, width: float, y: float,
    can_fold: bool, text_width: TextWidth, sizes: Sizes, covered: float = 0.0,
) -> tuple[Chart, ...]:  # fmt: skip
    """The indicators one below the other from `y` on, the texts of their axes in one column.

    `covered` is the width of what covers the left edge above: plots begin no further left.
    """
    axes = [_axis(row, sizes) for row in rows]
    units = ["" if _is_long(row.indicator.unit, text_width, sizes) else row.indicator.unit for row in rows]
    texts = [
        [value_text(tick, unit, content.language) for tick in axis.ticks] if axis else []
        for unit, axis in zip(units, axes, strict=True)
    ]
    column = max((text_width(text, False) for each in texts for text in each), default=0.0)
    gutter = max(min(sizes.margin / 2 + column + sizes.gap, width / 3), covered)
    drafts = (
        _Draft(row, axis, labels, content, scale, width, y + row.y, gutter, can_fold, text_width, sizes)
        for row, axis, labels in zip(rows, axes, texts, strict=True)
    )
    return tuple(draft.chart() for draft in drafts)


def _is_long(unit: str, text_width: TextWidth, sizes: Sizes) -> bool:
    """Whether a unit stands beside the name, not at each tick."""
    return text_width(unit, False) > _LONG_UNIT * sizes.line


def _axis(row: ChartRow, sizes: Sizes) -> ValueAxis | None:
    """None of a folded indicator."""
    if not row.plot_height:
        return None
    series = series_of(row.indicator.points)
    return value_axis(series.low, series.high, _inner(row.plot_height, sizes) / (sizes.line * _BETWEEN_TICKS))


def _inner(plot_height: float, sizes: Sizes) -> float:
    """From the highest to the lowest place of a point: texts of ticks reach beyond both."""
    return plot_height - 2 * _OVERHANG * sizes.line


class _Draft(msgspec.Struct, frozen=True):
    """One indicator on its way to the drawing."""

    row: ChartRow
    axis: ValueAxis | None
    tick_texts: Sequence[str]
    content: TimelineContent
    scale: TimeScale
    width: float
    y: float
    gutter: float
    """Where the plot begins."""
    can_fold: bool
    text_width: TextWidth
    sizes: Sizes

    def chart(self) -> Chart:
        indicator, sizes = self.row.indicator, self.sizes
        left = sizes.margin
        fold_rect = Rect(left, self.y, sizes.line, sizes.line) if self.can_fold else None
        left += sizes.line if self.can_fold else 0.0
        room = self.width - left - sizes.margin
        named = indicator.name
        if _is_long(indicator.unit, self.text_width, sizes):
            named = f"{named} ({indicator.unit})"
        name = shortened(named, room, lambda text: self.text_width(text, False))
        name_rect = Rect(left, self.y, self.text_width(name, False), sizes.line)
        top = self.y + sizes.line + sizes.gap / 2 if self.axis else self.y + sizes.line
        plot = Rect(self.gutter, top, max(self.width - self.gutter, 0.0), self.row.plot_height)
        if self.axis is None:
            return Chart(indicator.id, name, name_rect, indicator.colour, plot, fold_rect=fold_rect)
        series = series_of(indicator.points)
        seen = series.around(self.scale.day(plot.x), self.scale.day(self.width))
        points = self._points(series, seen, plot)
        curve = tuple(_curve(points, indicator.drawn))
        return Chart(
            id=indicator.id,
            name=name,
            name_rect=name_rect,
            colour=indicator.colour,
            plot=plot,
            ticks=tuple(self._ticks(plot)),
            curve=curve,
            points=points,
            values=self._values(series, seen, points, curve, plot, name_rect),
            fold_rect=fold_rect,
        )

    def _y(self, value: float, plot: Rect) -> float:
        assert self.axis is not None
        overhang = _OVERHANG * self.sizes.line
        return plot.bottom - overhang - self.axis.part(value) * _inner(plot.height, self.sizes)

    def _ticks(self, plot: Rect) -> Iterator[ChartTick]:
        assert self.axis is not None
        for value, text in zip(self.axis.ticks, self.tick_texts, strict=True):
            y, length = self._y(value, plot), self.text_width(text, False)
            left = plot.x - self.sizes.gap - length
            if left < 0:
                text, left, length = "", 0.0, 0.0
            yield ChartTick(y, text, Rect(left, y - self.sizes.line / 2, length, self.sizes.line))

    def _points(self, series: Series, seen: range, plot: Rect) -> tuple[ChartPoint, ...]:
        return tuple(
            ChartPoint(
                number=series.indexes[position],
                x=self.scale.x(series.days[position]),
                y=self._y(series.values[position], plot),
                left=self.scale.x(series.firsts[position]),
                right=self.scale.x(series.lasts[position]),
            )
            for position in _thinned(series, seen, self.scale)
        )

    def _values(
        self,
        series: Series,
        seen: range,
        points: Sequence[ChartPoint],
        curve: Sequence[tuple[float, float]],
        plot: Rect,
        name_rect: Rect,
    ) -> tuple[tuple[str, Rect], ...]:
        indicator, language, sizes = self.row.indicator, self.content.language, self.sizes
        texts = [value_text(indicator.points[p.number].value, indicator.unit, language) for p in points]
        # Where a curve comes in, or where no value is in view: the nearest one, and of when.
        is_empty = not any(plot.x <= point.x <= plot.right for point in points)
        before = after = ""
        if points[0].x < plot.x and (curve or is_empty):
            before = f"← {texts[0]} · {self._when(points[0])}"
        if points[-1].x > plot.right and is_empty:
            after = f"{texts[-1]} · {self._when(points[-1])} →"
        whiskers = [point for point in points if point.left < point.right]
        room = Rect(plot.x, self.y, plot.width, plot.bottom + sizes.gap / 2 - self.y)
        grid = [self._y(tick, plot) for tick in self.axis.ticks] if self.axis else []
        field = Field(points, whiskers, curve, room, name_rect, grid, sizes)
        return values(field, texts, before, after, lambda text: self.text_width(text, True))

    def _when(self, point: ChartPoint) -> str:
        return format_date(self.row.indicator.points[point.number].date, self.content.language, "medium")


def _curve(points: Sequence[ChartPoint], drawn: Drawn) -> Iterator[tuple[float, float]]:
    if drawn is Drawn.POINTS:
        return
    for point, following in pairwise(points):
        yield point.x, point.y
        if drawn is Drawn.STEPS:
            yield following.x, point.y
    if points:
        yield points[-1].x, points[-1].y


def _thinned(series: Series, seen: range, scale: TimeScale) -> Sequence[int]:
    """The positions to be drawn: of several on one pixel, the first, the lowest, the highest and the last."""
    first, last = scale.x(series.days[seen.start]), scale.x(series.days[seen.stop - 1])
    if len(seen) <= max(2 * (last - first), 100):
        return seen
    columns: dict[int, list[int]] = {}
    for position in seen:
        columns.setdefault(int(scale.x(series.days[position])), []).append(position)
    kept: list[int] = []
    for column in columns.values():
        lowest, highest = (
            min(column, key=series.values.__getitem__),
            max(column, key=series.values.__getitem__),
        )
        kept += sorted({column[0], lowest, highest, column[-1]})
    return kept


def value_text(value: float, unit: str, language: str) -> str:
    """`44 %` with a no-break space, `12,500`; in French `12 500`, and a decimal comma."""
    number = f"{value:,.10g}".replace("-", "\N{MINUS SIGN}")
    if language == "fr":
        number = number.replace(",", "\N{NARROW NO-BREAK SPACE}").replace(".", ",")
    return f"{number}\N{NO-BREAK SPACE}{unit}" if unit else number
