"""What the mouse and the menu do with what lies around the events: periods, indicators, the second ribbon."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMenu

from models.records import Indicator, Period
from models.timeline import Hit
from models.timeline.beneath import Beneath, period_at
from ui.timeline.paint_charts import paint_chosen_point
from ui.timeline.point_card import point_card
from ui.timeline.spoken import spoken_silence

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView


class Background(QObject):
    """Serves one view."""

    point_chosen = Signal(str, int)
    """Id of an indicator and position of one of its points: to be selected in its table."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._point: tuple[str, int] | None = None
        view.selection.changed.connect(self._follow_selection)
        view.document.replaced.connect(self._forget)

    @property
    def chosen_point(self) -> tuple[str, int] | None:
        """The value that was clicked last, as long as its indicator is selected."""
        return self._point

    def click(self, found: Beneath) -> None:
        view = self._view
        if found.second is not None:
            view.choose_compared(found.second)
        elif found.indicator is not None:
            view.toggle_fold(found.indicator)
        elif found.point is not None:
            view.selection.select(Indicator, (found.point[0],))
            self._point = found.point
            self.point_chosen.emit(*found.point)
            view.update()

    def double_click(self, found: Beneath) -> None:
        if found.period is not None:
            self._view.periods.type_name(found.period)

    def card(self, found: Beneath) -> str:
        """The hover card, as rich text."""
        project, content = self._view.document.project, self._view.content
        if found.point is not None:
            return point_card(project, *found.point)
        if found.period is not None:
            return self._view.periods.card(found.period)
        if found.second is not None and content.compared is not None:
            spoken = spoken_silence(content.compared.track, found.second)
            return f"<b>{escape(content.compared.name)}</b><br>{escape(spoken)}"
        return ""

    def add_to_menu(self, menu: QMenu, hit: Hit, place: QPointF) -> None:
        """The part of the context menu about periods and indicators."""
        self._add_periods(menu, hit, place)
        self._add_indicators(menu)
        menu.addSeparator()

    def _add_periods(self, menu: QMenu, hit: Hit, place: QPointF) -> None:
        tools = self._view.periods
        menu.addAction(self.tr("New period here"), partial(tools.new, hit.day))
        period = self._period_at(hit, place)
        if period is None:
            return
        named = {"name": period.name.replace("&", "&&")}
        menu.addAction(self.tr("Rename “{name}”").format(**named), partial(tools.type_name, period.id))
        menu.addAction(
            self.tr("Edit “{name}”…").format(**named), partial(tools.edit_requested.emit, period.id)
        )
        menu.addAction(self.tr("Delete “{name}”").format(**named), partial(tools.delete, period.id))

    def _period_at(self, hit: Hit, place: QPointF) -> Period | None:
        """The period whose name is there, or else on whose ground it is."""
        found = hit.beneath.period if hit.beneath else None
        if found is None:
            band = period_at(self._view.drawing, place.x(), place.y())
            found = None if band is None else band.id
        return self._view.document.project.periods.get(found or "")

    def _add_indicators(self, menu: QMenu) -> None:
        """Which indicators are unfolded."""
        indicators = self._view.content.indicators
        if not indicators:
            return
        submenu = menu.addMenu(self.tr("Indicators"))
        for indicator in indicators:
            action = submenu.addAction(
                indicator.name.replace("&", "&&"), partial(self._view.toggle_fold, indicator.id)
            )
            action.setCheckable(True)
            action.setChecked(indicator.id not in self._view.folded)

    def paint(self, painter: QPainter) -> None:
        if self._point is not None:
            paint_chosen_point(painter, self._view.drawing, self._view.style_now, self._point)

    def _follow_selection(self) -> None:
        selection = self._view.selection
        if self._point and (selection.record_type is not Indicator or selection.current != self._point[0]):
            self._forget()

    def _forget(self) -> None:
        self._point = None
