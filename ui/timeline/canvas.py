"""The timeline as a picture: shows a layout of the project, keeps its place, and follows what changes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.evidence.confirmations import Confirmations
from models.filters import EventFilter
from models.project import Change
from models.records import CALLED_OFF, Event
from models.timeline import Layout, TimelineContent, TimeScale, layout
from ui import theme
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.timeline.laning import Laning
from ui.timeline.painter import paint
from ui.timeline.pointed import PointedDays
from ui.timeline.shown_content import DRAWN, ShownContent
from ui.timeline.style import TimelineStyle, window_style
from ui.timeline.viewport import Viewport


class TimelineCanvas(QWidget):
    """An opaque widget that paints `models.timeline.layout` and follows document, measure and selection.

    The layout is dropped whenever something it depends on changes, and made again by the next paint (or hit
    test). Painting changes no other state.
    """

    scale_changed = Signal()
    """The view goes to another part of time, or is there already."""
    outdated = Signal()
    """What is drawn will be drawn anew: another part of time, an edit, another selection."""

    def __init__(
        self,
        document: Document,
        selection: Selection,
        current_measure: CurrentMeasure,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._selection = selection
        self._measure = current_measure
        self._style: TimelineStyle | None = None
        self.shown = ShownContent(document, current_measure, self)
        self.shown.changed.connect(self._drop_layout)
        self._layout: Layout | None = None
        self._stands_still = False
        self._shows_corroboration = True
        self.folded: frozenset[str] = frozenset()
        """Ids of the indicators of which only the name is shown."""
        self.pointed = PointedDays(self)
        self.laning = Laning(self, current_measure)
        self.laning.changed.connect(self._follow_lanes)
        self.viewport = Viewport(self, current_measure)
        self.viewport.moved.connect(self._drop_layout)
        self.viewport.bound.connect(self.scale_changed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Timeline"))
        self._describe()
        document.changed.connect(self._follow)
        document.replaced.connect(self.forget)
        current_measure.silence_changed.connect(self._drop_layout)
        selection.changed.connect(self._show_selection)

    # What is shown

    @property
    def style_now(self) -> TimelineStyle:
        if self._style is None:
            self._style = window_style(theme.current(), self.font())
        return self._style

    @property
    def content(self) -> TimelineContent:
        """What there is to draw, in view or not."""
        return self.shown.now

    @property
    def scale(self) -> TimeScale:
        """What is seen now, also on the way elsewhere."""
        return self.viewport.scale

    @property
    def drawing(self) -> Layout:
        """The layout of what is in view now."""
        if self._layout is None:
            self._layout = self.laid_out(self.scale, self.width())
        return self._layout

    def laid_out(self, scale: TimeScale, width: float) -> Layout:
        """A drawing of any part of time, as high as the view."""
        return layout(
            self.content,
            scale,
            width,
            self.height(),
            self.style_now.text_width,
            self.style_now.sizes,
            self._selection.event_ids,
            self.current_id,
            self._measure.selected_silence,
            self.shown.matching,
            Confirmations(self._document.project).of if self._shows_corroboration else None,
            self._measure.selected_compared,
            self.folded,
            lanes=self.laning.shown,
        )

    def show_corroboration(self, shown: bool) -> None:
        """Mark who confirms each contact, or not."""
        if shown != self._shows_corroboration:
            self._shows_corroboration = shown
            self._drop_layout()

    def show_called_off(self, shown: bool) -> None:
        """Draw what was cancelled, postponed or denied, or leave it out; the view stays where it is."""
        self.shown.hide(frozenset() if shown else CALLED_OFF)

    def toggle_fold(self, indicator: str) -> None:
        """Show only the name of an indicator, or all of it again."""
        self.folded ^= {indicator}
        self._drop_layout()

    @property
    def is_fitted(self) -> bool:
        """True until the user moves the view."""
        return self.viewport.is_fitted

    def forget(self) -> None:
        """Another project: fit it, unless `show_scale` follows."""
        self.viewport.forget()
        self.shown.forget()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(isinstance(change.record, DRAWN) for change in changes):
            self._describe()

    def set_filter(self, event_filter: EventFilter) -> None:
        """Dim the events that do not pass; all of them stay where they are."""
        self.shown.set_filter(event_filter)

    def _follow_lanes(self) -> None:
        """Other lanes: what was fitted is fitted beside their headers."""
        self.viewport.refit()
        self._drop_layout()

    def _drop_layout(self) -> None:
        self._layout = None
        self.update()
        self.outdated.emit()

    @property
    def current_day(self) -> float | None:
        """Where the current event stands, if there is one."""
        position = self.content.positions.get(self.current_id or "")
        return None if position is None else self.content.days[position]

    @property
    def current_id(self) -> str | None:
        """The current event, if it is one that is current."""
        return self._selection.current if self._selection.record_type is Event else None

    # Moving about

    def fit(self) -> None:
        """Show everything: the measure's window and all contacts."""
        self.viewport.fit()

    def show_scale(self, scale: TimeScale) -> None:
        """Show this part of time at once, as the user's own choice."""
        self.viewport.show(scale)

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Zoom about `x`; without it about the current event if it is in view, else the middle."""
        self.viewport.zoom(factor, x)

    def pan(self, pixels: float) -> None:
        self.viewport.pan(pixels)

    @property
    def project_days(self) -> tuple[float, float]:
        """First day and end of the whole project."""
        return self.viewport.project_days

    def show_event(self, event_id: str) -> None:
        """Scroll until an event is in view; a view that shows it already stays."""
        position = self.content.positions.get(event_id)
        if position is not None:
            self.laning.reveal_event(event_id)
            self.viewport.show_day(self.content.days[position])

    def show_silence(self, index: int) -> None:
        """Scroll until a silence is in view, zooming out if it is longer than the view.

        One of the compared measure if that has the selected silence, else of the measure shown.
        """
        compared = self.content.compared
        is_second = compared is not None and self._measure.selected_compared is not None
        track = compared.track if compared is not None and is_second else self.content.silences
        self.viewport.show_days(track.starts[index], track.ends[index])

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """While something is selected that the pointer is on: nothing moves away from under it."""
        self._stands_still = True
        try:
            yield
        finally:
            self._stands_still = False

    def _show_selection(self) -> None:
        self._drop_layout()
        self._describe()
        current = self.current_id
        if current is not None and not self._stands_still:
            self.show_event(current)

    def _describe(self) -> None:
        """Tell screen readers of the current event, or how many there are."""
        record = self._selection.record()
        if isinstance(record, Event):
            from ui.timeline import card

            text = card.spoken(self._document.project, record)
        else:
            text = self.tr("%n event(s)", "", len(self._document.project.events))
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        drawing, style = self.drawing, self.style_now
        painter = QPainter(self)
        try:
            paint(painter, drawing, style, QRectF(event.rect()))
            if not self._document.project.events:
                self._paint_hint(painter, drawing, style)
            self.pointed.paint(painter)
            self._paint_over(painter)
            if self.hasFocus():
                painter.setPen(QPen(QColor(style.theme.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        finally:
            # An exception with a live painter would end the process.
            painter.end()

    def _paint_over(self, painter: QPainter) -> None:
        """What is no part of the drawing and stands in front of it while somebody works on it."""

    def _paint_hint(self, painter: QPainter, drawing: Layout, style: TimelineStyle) -> None:
        painter.setFont(style.font)
        painter.setPen(QColor(style.theme.muted))
        where = QRectF(0, 0, drawing.width, drawing.axis_y)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, self.tr("Double-click to add the first event"))

    def sizeHint(self) -> QSize:
        return QSize(960, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.viewport.refit()
        self._drop_layout()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._style = None
            self.viewport.refit()
            self._drop_layout()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
