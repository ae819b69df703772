"""The timeline as a picture: shows a layout of the project, keeps its place, and follows what changes."""

from __future__ import annotations

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
from models.filters import EventFilter, SearchTexts, matcher
from models.project import Change
from models.records import Actor, Event, Indicator, Kind, Period, ProjectInfo, Source, Status
from models.statistics import Statistics
from models.timeline import Layout, TimelineContent, TimeScale, content_after, content_of, fit, layout
from models.timeline.compared import with_compared
from models.timeline.overview import whole
from models.timeline.reach import held, least_pixels_per_day
from ui import theme
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.symbols import CALLED_OFF
from ui.timeline import card
from ui.timeline.laning import Laning
from ui.timeline.painter import paint
from ui.timeline.pointed import PointedDays
from ui.timeline.style import TimelineStyle, window_style

_DRAWN = (Event, Kind, Actor, Period, Indicator, ProjectInfo)
_Window = tuple[float | None, float | None, bool, bool]
"""The days that are counted, whether there is an event, whether two measures are compared."""

_SEARCHED = (Kind, Actor, Source)
"""Their names are part of what a search looks into."""


class TimelineCanvas(QWidget):
    """An opaque widget that paints `models.timeline.layout` and follows document, measure and selection.

    The layout is dropped whenever something it depends on changes, and made again by the next paint (or hit
    test). Painting changes no other state.
    """

    scale_changed = Signal()
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
        self._content: TimelineContent | None = None
        self._statistics: Statistics | None = None
        """Those that the content was made of."""
        self._mended: tuple[TimelineContent, Change] | None = None
        """The content before the last edit and the one event that it changed."""
        self._filter = EventFilter()
        self.texts = SearchTexts()
        """What searches look into; the window gives it the tables', so that each text is folded once."""
        self._matching: list[int] | None = None
        self._scale: TimeScale | None = None
        self._layout: Layout | None = None
        self._shows_corroboration = True
        self._hidden: frozenset[Status] = frozenset()
        self._is_fitted = True
        self._fitted_window: _Window | None = None
        self.folded: frozenset[str] = frozenset()
        """Ids of the indicators of which only the name is shown."""
        self.pointed = PointedDays(self)
        self.laning = Laning(self, current_measure)
        self.laning.changed.connect(self._follow_lanes)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Timeline"))
        self._describe()
        document.changed.connect(self._follow)
        document.replaced.connect(self.forget)
        current_measure.changed.connect(self._follow_measure)
        current_measure.silence_changed.connect(self._drop_layout)
        current_measure.preview_changed.connect(self._drop_content)
        selection.changed.connect(self._show_selection)

    # What is shown

    @property
    def style_now(self) -> TimelineStyle:
        if self._style is None:
            self._style = window_style(theme.current(), self.font())
        return self._style

    @property
    def content(self) -> TimelineContent:
        if self._content is None:
            self._statistics, project = self._measure.statistics, self._measure.project
            if self._mended is None:
                self._content = content_of(project, self._statistics, hidden=self._hidden)
            else:
                before, change = self._mended
                self._content = content_after(before, project, self._statistics, change)
                self.laning.follow(before, self._content, change.record.id)
            self._content = with_compared(
                self._content, project, self._statistics, self._measure.compared_statistics
            )
            self._mended = None
        return self._content

    @property
    def matching(self) -> list[int] | None:
        """Positions in `content.events` of those that pass the filter; None without a filter."""
        if self._matching is None and not self._filter.is_empty:
            passes = matcher(self._document.project, self._filter, self.texts)
            events = self._document.project.events
            self._matching = [
                position for position, event in enumerate(self.content.events) if passes(events[event.id])
            ]
        return self._matching

    @property
    def scale(self) -> TimeScale:
        if self._scale is None or self._must_refit():
            today = float(self._measure.today().toordinal())
            covered = self.laning.covered
            self._scale = fit(self.content, self.width(), self.style_now.sizes, today, covered)
            self._fitted_window = self._window()
        return self._scale

    def _must_refit(self) -> bool:
        """Whether the view showed everything, and the days that are counted are others now.

        An edit of events moves nothing: only a new window does, and the first event of all.
        """
        if not self._is_fitted or self._measure.is_preview or self._stays_for_what_if():
            return False
        return self._window() != self._fitted_window

    def _window(self) -> _Window:
        content = self.content
        return content.start, content.as_of, bool(content.events), content.compared is not None

    @property
    def drawing(self) -> Layout:
        """The layout of what is in view now."""
        if self._layout is None:
            self._layout = layout(
                self.content,
                self.scale,
                self.width(),
                self.height(),
                self.style_now.text_width,
                self.style_now.sizes,
                self._selection.event_ids,
                self._current_id(),
                self._measure.selected_silence,
                self.matching,
                Confirmations(self._document.project).of if self._shows_corroboration else None,
                self._measure.selected_compared,
                self.folded,
                lanes=self.laning.shown,
            )
        return self._layout

    def show_corroboration(self, shown: bool) -> None:
        """Mark who confirms each contact, or not."""
        if shown != self._shows_corroboration:
            self._shows_corroboration = shown
            self._drop_layout()

    def show_called_off(self, shown: bool) -> None:
        """Draw what was cancelled, postponed or denied, or leave it out; the view stays where it is."""
        hidden = frozenset[Status]() if shown else CALLED_OFF
        if hidden != self._hidden:
            self._hidden = hidden
            self._drop_content()

    def toggle_fold(self, indicator: str) -> None:
        """Show only the name of an indicator, or all of it again."""
        self.folded ^= {indicator}
        self._drop_layout()

    @property
    def is_fitted(self) -> bool:
        """True until the user moves the view."""
        return self._is_fitted

    def forget(self) -> None:
        """Another project: fit it, unless `show_scale` follows."""
        self._scale = None
        self._is_fitted = True
        self.texts.forget()
        self._drop_content()

    def show_scale(self, scale: TimeScale) -> None:
        """Show this part of time, as the user's own choice."""
        self._scale, self._is_fitted = scale, False
        self._drop_layout()
        self.scale_changed.emit()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(isinstance(change.record, _SEARCHED) for change in changes):
            self.texts.forget()
            self._matching = None
            self._drop_layout()
        if any(isinstance(change.record, _DRAWN) for change in changes):
            known = self._content
            self._drop_content()
            if known is not None and len(changes) == 1 and isinstance(changes[0].record, Event):
                self._mended = (known, changes[0])
            self._describe()

    def _follow_measure(self) -> None:
        """An edit has been followed already, and nothing need be made anew if only others asked first."""
        if self._content is not None and self._measure.statistics is not self._statistics:
            self._drop_content()
        elif self._content is None:
            self._drop_layout()

    def _drop_content(self) -> None:
        self._content = self._matching = self._mended = None
        self._drop_layout()

    def set_filter(self, event_filter: EventFilter) -> None:
        """Dim the events that do not pass; all of them stay where they are."""
        if event_filter != self._filter:
            self._filter, self._matching = event_filter, None
            self._drop_layout()

    def _stays_for_what_if(self) -> bool:
        """While a what-if day is dragged only its line moves, as long as it is in view."""
        day = self._measure.what_if
        if day is None or self._scale is None:
            return False
        return 0 <= self._scale.x(day.toordinal()) <= self.width() - 5 * self.style_now.sizes.line

    def _follow_lanes(self) -> None:
        """Other lanes: what was fitted is fitted beside their headers."""
        if self._is_fitted:
            self._scale = None
        self._drop_layout()

    def _drop_layout(self) -> None:
        self._layout = None
        self.update()
        self.outdated.emit()

    @property
    def current_day(self) -> float | None:
        """Where the current event stands, if there is one."""
        position = self.content.positions.get(self._current_id() or "")
        return None if position is None else self.content.days[position]

    def _current_id(self) -> str | None:
        return self._selection.current if self._selection.record_type is Event else None

    # Moving about

    def fit(self) -> None:
        """Show everything: the measure's window and all contacts."""
        self._scale, self._is_fitted = None, True
        self._drop_layout()
        self.scale_changed.emit()

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Zoom about `x`; without it about the current event if it is in view, else the middle."""
        shown = self.scale
        least = least_pixels_per_day(self.width(), *self.project_days)
        factor = max(factor, min(least / shown.pixels_per_day, 1.0))
        self._move(shown.zoomed(factor, self._pivot() if x is None else x))

    def pan(self, pixels: float) -> None:
        self._move(self.scale.panned(pixels))

    @property
    def project_days(self) -> tuple[float, float]:
        """First day and end of the whole project."""
        return whole(self.content, float(self._measure.today().toordinal()))

    def _move(self, scale: TimeScale) -> None:
        """Show this part of time as far as it has to do with the project."""
        self.show_scale(held(scale, self.width(), *self.project_days, self.scale))

    def show_event(self, event_id: str) -> None:
        """Scroll until an event is in view; a view that shows it already stays."""
        position = self.content.positions.get(event_id)
        if position is None:
            return
        self.laning.reveal_event(event_id)
        day, margin, covered = self.content.days[position], min(24.0, self.width() / 4), self.laning.covered
        if not covered + margin <= self.scale.x(day) <= self.width() - margin:
            self.show_scale(self.scale.with_day_at(day, (covered + self.width()) / 2))

    def show_silence(self, index: int) -> None:
        """Scroll until a silence is in view, zooming out if it is longer than the view."""
        track = self.content.silences
        self.show_days(track.starts[index], track.ends[index])

    def show_days(self, first: float, last: float) -> None:
        """The same for the days between two."""
        margin = min(24.0, self.width() / 4)
        if margin <= self.scale.x(first) and self.scale.x(last) <= self.width() - margin:
            return
        room = (self.width() - 2 * margin) / ((last - first) * self.scale.pixels_per_day or 1.0)
        scale = self.scale.zoomed(room, 0.0) if room < 1 else self.scale
        self.show_scale(scale.with_day_at((first + last) / 2, self.width() / 2))

    def _pivot(self) -> float:
        day = self.current_day
        if day is not None and 0 <= (x := self.scale.x(day)) <= self.width():
            return x
        return self.width() / 2

    def _show_selection(self) -> None:
        self._drop_layout()
        self._describe()
        if current := self._current_id():
            self.show_event(current)

    def _describe(self) -> None:
        """Tell screen readers of the current event, or how many there are."""
        record = self._selection.record()
        if isinstance(record, Event):
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
        if self._is_fitted:
            self._scale = None
        self._drop_layout()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._style = None
            if self._is_fitted:
                self._scale = None
            self._drop_layout()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
