"""What the mouse and the menu do with what lies around the events: periods, indicators, the second ribbon."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter

from models.names import name_of
from models.records import Indicator, Period
from models.text import shortened
from models.timeline import Hit
from models.timeline.beneath import Beneath
from ui.i18n import current_language
from ui.plain import menu_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from ui.timeline.view import TimelineView


_LONGEST_NAME = 32
"""Characters of a period's name in a menu."""


class Background(QObject):
    """Serves one view."""

    point_chosen = Signal(str, int)
    """Id of an indicator and position of one of its points: to be selected in its table."""
    value_requested = Signal(str, object)
    """Id of an indicator and EventDate: a value is to be typed there."""
    indicator_requested = Signal()
    """A new indicator is to be asked for."""
    chosen_changed = Signal()
    """Another period or value is chosen, or none."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._point: tuple[str, int] | None = None
        self._period: str | None = None
        view.selection.changed.connect(self._follow_selection)
        view.measure.silence_changed.connect(self._follow_silence)
        view.document.changed.connect(self._follow_edit)
        view.document.replaced.connect(self.let_go)

    @property
    def chosen_point(self) -> tuple[str, int] | None:
        """The value that was clicked or walked to last, as long as its indicator is selected."""
        return self._point

    @property
    def chosen_period(self) -> str | None:
        """The period that was clicked or walked to last, until something else is."""
        return self._period

    def choose_period(self, period_id: str) -> None:
        """Make a period the one that keys and menu are about, and say which."""
        from ui.timeline.spoken import spoken_period

        self._view.selection.clear()
        self._view.choose_silence(None)
        self._choose(None, period_id)
        self._view.said.emit(spoken_period(self._view.document.project, period_id))

    def choose_point(self, indicator_id: str, number: int) -> None:
        """The same of a value; its indicator is selected."""
        from ui.timeline.spoken import spoken_point

        self._view.choose_silence(None)
        self._view.selection.select(Indicator, (indicator_id,))
        self._choose((indicator_id, number), None)
        self._view.said.emit(spoken_point(self._view.document.project, indicator_id, number))

    def let_go(self) -> None:
        """Neither a period nor a value is chosen any more."""
        self._choose(None, None)

    @property
    def place(self) -> QPointF | None:
        """Where what is chosen stands in the drawing, if it is in view."""
        from models.timeline.whereabouts import point_rect

        drawing = self._view.drawing
        band = next((band for band in drawing.periods if band.id == self._period), None)
        if band is not None:
            return QPointF(band.rect.x + 2, band.rect.y + drawing.sizes.line / 2)
        rect = None if self._point is None else point_rect(drawing, *self._point)
        return None if rect is None else QRectF(*rect).center()

    def open_chosen(self) -> bool:
        """Type another name for the chosen period, or show the chosen value in its table; False for none."""
        if self._period is not None:
            self._view.periods.type_name(self._period)
        elif self._point is not None:
            self.point_chosen.emit(*self._point)
        return self._period is not None or self._point is not None

    def _choose(self, point: tuple[str, int] | None, period: str | None) -> None:
        if (point, period) != (self._point, self._period):
            self._point, self._period = point, period
            self._view.update()
            self.chosen_changed.emit()

    def click(self, found: Beneath) -> None:
        view = self._view
        if found.second is not None:
            view.choose_compared(found.second)
        elif found.indicator is not None:
            view.toggle_fold(found.indicator)
        elif found.point is not None:
            self.choose_point(*found.point)
            self.point_chosen.emit(*found.point)
        elif found.period is not None:
            self.choose_period(found.period)

    def double_click(self, found: Beneath) -> None:
        if found.period is not None:
            self._view.periods.type_name(found.period)

    def card(self, found: Beneath) -> str:
        """The hover card, as rich text."""
        from html import escape

        from ui.timeline.point_card import point_card
        from ui.timeline.spoken import spoken_silence

        project, content = self._view.document.project, self._view.content
        if found.point is not None:
            return point_card(project, *found.point)
        if found.period is not None:
            return self._view.periods.card(found.period)
        if found.second is not None and content.compared is not None:
            spoken = spoken_silence(content.compared.track, found.second)
            return f"<b>{escape(content.compared.name)}</b><br>{escape(spoken)}"
        return ""

    def spoken_indicator(self, indicator: Indicator) -> str:
        """`Support (%), 7 values, unfolded`, for those who hear it."""
        count = len(indicator.points)
        named = f"{indicator.name} ({indicator.unit})" if indicator.unit else indicator.name
        state = self.tr("folded") if indicator.id in self._view.folded else self.tr("unfolded")
        return ", ".join((named, self.tr("%n value(s)", "", count), state))

    def add_to_menu(self, menu: QMenu, hit: Hit, place: QPointF) -> None:
        """The part of the context menu about periods and indicators."""
        self._add_period(menu, hit, place)
        self._add_values(menu, hit, place)
        self._add_indicators(menu)
        menu.addSeparator()

    def _add_period(self, menu: QMenu, hit: Hit, place: QPointF) -> None:
        """In a menu of its own: deleting a period is out of reach of whoever wants to delete an event."""
        period, tools = self._period_at(hit, place), self._view.periods
        if period is None:
            return
        name = menu_text(shortened(name_of(period, current_language()), _LONGEST_NAME))
        submenu = menu.addMenu(self.tr("Period “{name}”").format(name=name))
        submenu.addAction(self.tr("Rename"), partial(tools.type_name, period.id))
        submenu.addAction(self.tr("Edit…"), partial(tools.edit_requested.emit, period.id))
        submenu.addAction(self.tr("Delete"), partial(tools.delete, period.id))

    def _period_at(self, hit: Hit, place: QPointF) -> Period | None:
        """The period whose name is there, or else on whose ground it is."""
        from models.timeline.beneath import period_at

        found = hit.beneath.period if hit.beneath else None
        if found is None:
            band = period_at(self._view.drawing, place.x(), place.y())
            found = None if band is None else band.id
        return self._view.document.project.periods.get(found or "")

    def _add_values(self, menu: QMenu, hit: Hit, place: QPointF) -> None:
        """On the strip of a chart, what can be added to it, and beneath it."""
        from models.timeline.beneath import chart_at

        chart = chart_at(self._view.drawing, place.x(), place.y())
        if chart is None:
            return
        ask = partial(self.value_requested.emit, chart.id, self._view.date_at(hit.day))
        menu.addAction(self.tr("Add a value here…"), ask)
        menu.addAction(self.tr("New indicator…"), self.indicator_requested.emit)

    def _add_indicators(self, menu: QMenu) -> None:
        """Which indicators are unfolded."""
        indicators = self._view.content.indicators
        if not indicators:
            return
        submenu = menu.addMenu(self.tr("Indicators"))
        for indicator in indicators:
            action = submenu.addAction(
                menu_text(indicator.name), partial(self._view.toggle_fold, indicator.id)
            )
            action.setCheckable(True)
            action.setChecked(indicator.id not in self._view.folded)

    def paint(self, painter: QPainter) -> None:
        from ui.timeline.paint_charts import paint_chosen_point
        from ui.timeline.paint_periods import paint_chosen_period

        if self._point is not None:
            paint_chosen_point(painter, self._view.drawing, self._view.style_now, self._point)
        if self._period is not None:
            paint_chosen_period(painter, self._view.drawing, self._view.style_now, self._period)

    def _follow_selection(self) -> None:
        """Something else is selected: an event, or another indicator in its table."""
        selection = self._view.selection
        is_gone = self._point is not None and (selection.record_type, selection.current) != (
            Indicator,
            self._point[0],
        )
        if is_gone or (self._period is not None and selection.ids):
            self.let_go()

    def _follow_silence(self) -> None:
        measure = self._view.measure
        if measure.selected_silence is not None or measure.selected_compared is not None:
            self.let_go()

    def _follow_edit(self) -> None:
        """Periods and values may be gone."""
        project = self._view.document.project
        indicator, number = self._point or ("", -1)
        points = project.indicators[indicator].points if indicator in project.indicators else ()
        if (self._period is not None and self._period not in project.periods) or number >= len(points):
            self.let_go()
