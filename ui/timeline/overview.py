"""The strip under the timeline: the whole project at a glance, and which part of it is in view."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.dates import FIRST_DAY, LAST_DAY
from models.dates.wording import format_day
from models.timeline import TimelineContent, TimeScale
from models.timeline.overview import Overview, overview
from ui import theme
from ui.i18n import current_language
from ui.timeline.canvas import TimelineCanvas
from ui.timeline.keys import NOTCH, ZOOM_STEP
from ui.timeline.paint_overview import paint_background, paint_window

_MARGIN = 12.0
_BARS = 20
"""Pixels of the strip above the line of the years, in fonts of the usual size."""
_GRIP = 6.0
"""Pixels on either side of an edge of the window that take hold of it."""
_NARROWEST = 8.0
"""Pixels of a window, however short the time in view."""
_STEP = 0.1
"""Of the view, that an arrow key moves by."""
_PAGE = 0.8


class Hold(Enum):
    """What the mouse has hold of."""

    LEFT = auto()
    RIGHT = auto()
    WINDOW = auto()


class OverviewStrip(QWidget):
    """Drag the window to move, its edges to zoom; a click goes there, a double-click shows everything."""

    def __init__(self, view: TimelineCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._hold: Hold | None = None
        self._grabbed = 0.0
        """Pixels from the pointer to what it holds."""
        self._background = QPixmap()
        self._painted: Overview | None = None
        """What the background shows, in which size and colours."""
        self._painted_as: tuple[object, ...] = ()
        self._told = ""
        """The value that screen readers know of."""
        self._strip: tuple[tuple[TimelineContent, int, QFont], Overview] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Overview of the whole project"))
        self.setToolTip(self.tr("Drag the frame to move, its edges to zoom. Double-click shows everything."))
        view.outdated.connect(self._follow)

    # What it shows

    @property
    def strip(self) -> Overview:
        """The whole project as it is laid out now; made again after an edit or a resize."""
        key = (self._view.content, self.width(), self._small())
        if self._strip is None or self._strip[0][0] is not key[0] or self._strip[0][1:] != key[1:]:
            advance = QFontMetricsF(key[2]).horizontalAdvance
            self._strip = (key, overview(key[0], key[1], _MARGIN, self._view.project_days, advance))
        return self._strip[1]

    @property
    def _bars(self) -> int:
        return theme.enlarged(_BARS)

    @property
    def window_rect(self) -> QRectF:
        """The frame around what the timeline shows."""
        left, right = self._edges
        left, right = max(left, 1.0), min(right, self.width() - 1.0)
        missing = max(_NARROWEST - (right - left), 0.0) / 2
        left = min(max(left - missing, 1.0), self.width() - 1.0 - _NARROWEST)
        right = max(right + missing, left + _NARROWEST)
        return QRectF(left, 1.0, right - left, self._bars - 1.0)

    @property
    def _seen(self) -> tuple[float, float]:
        return self._days_in(self._view.scale)

    def _days_in(self, scale: TimeScale) -> tuple[float, float]:
        """The days in view, those under the headers of lanes left out."""
        return scale.day(self._view.laning.covered), scale.day(self._view.width())

    @property
    def _edges(self) -> tuple[float, float]:
        """Left and right of the window, also where it reaches out of the strip."""
        first, last = self._seen
        return self.strip.scale.x(first), self.strip.scale.x(last)

    @property
    def _middle(self) -> float:
        """Of the timeline, in its own pixels."""
        return (self._view.laning.covered + self._view.width()) / 2

    def value_text(self) -> str:
        """The days in view once it rests, for those who do not see them."""
        language = current_language()
        first, last = (
            format_day(int(min(max(day, FIRST_DAY), LAST_DAY)), language, "long")
            for day in self._days_in(self._view.viewport.end)
        )
        return self.tr("{first} to {last}").format(first=first, last=last)

    @property
    def first_day_shown(self) -> float:
        """In days since the project's first."""
        return self._days_in(self._view.viewport.end)[0] - self._view.project_days[0]

    @property
    def project_length(self) -> float:
        first, last = self._view.project_days
        return last - first

    def show_from(self, days: float) -> None:
        """Move the window to begin so many days after the project does."""
        viewport = self._view.viewport
        viewport.page((days - self.first_day_shown) * viewport.end.pixels_per_day)

    def _follow(self) -> None:
        if not self.isVisible():
            return
        self.update()
        if QAccessible.isActive() and (value := self.value_text()) != self._told:
            self._told = value
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, value))

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(8.0, font.pointSizeF() * 0.85))
        return font

    def sizeHint(self) -> QSize:
        return QSize(960, self._bars + round(QFontMetricsF(self._small()).height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        self._refresh_background()
        window, colours = self.window_rect, theme.current()
        painter = QPainter(self)
        try:
            painter.drawPixmap(0, 0, self._background)
            paint_window(painter, QRectF(0, 0, self.width(), self._bars), window, colours)
            if self.hasFocus():
                painter.setPen(QPen(QColor(colours.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        finally:
            painter.end()

    def _refresh_background(self) -> None:
        """The picture without the window, painted once for each project, size, theme and font."""
        strip, ratio = self.strip, self.devicePixelRatioF()
        painted_as = (self.size(), ratio, theme.current())
        if strip is self._painted and painted_as == self._painted_as:
            return
        self._background = QPixmap(self.size() * ratio)
        self._background.setDevicePixelRatio(ratio)
        painter = QPainter(self._background)
        try:
            paint_background(painter, strip, QRectF(self.rect()), self._bars, self._small(), theme.current())
        finally:
            painter.end()
        self._painted, self._painted_as = strip, painted_as

    # Mouse

    def _hold_at(self, x: float) -> Hold | None:
        window = self.window_rect
        # The edges of a narrow window are taken from outside, so that its middle can be dragged.
        within = min(_GRIP, window.width() / 4)
        if window.left() - _GRIP <= x <= window.left() + within:
            return Hold.LEFT
        if window.right() - within <= x <= window.right() + _GRIP:
            return Hold.RIGHT
        return Hold.WINDOW if window.contains(QPointF(x, window.center().y())) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        hold = self._hold_at(x)
        self._view.viewport.hold()
        if hold is None:
            self._centre(self.strip.scale.day(x))
            hold = Hold.WINDOW
        window = self._edges
        self._grabbed = x - (window[1] if hold is Hold.RIGHT else window[0])
        self._hold = hold
        self._point(hold)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._hold is None:
            self._point(self._hold_at(x))
        elif self._hold is Hold.WINDOW:
            first = self.strip.scale.day(x - self._grabbed)
            self._view.pan((first - self._seen[0]) * self._view.scale.pixels_per_day)
        else:
            self._stretch(self.strip.scale.day(x - self._grabbed))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hold = None
        self._point(self._hold_at(event.position().x()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._view.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pans by the pixels of the strip, so that the frame goes with the wheel; Ctrl zooms."""

        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._view.viewport.turn(event, self._middle)
        else:
            turned = event.angleDelta().y() or event.angleDelta().x()
            self._view.pan(-turned / NOTCH * _STEP * self._view.width())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinching zooms about the middle of the view."""
        pinched = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == pinched:
            self._view.viewport.stretch(max(1.0 + event.value(), 0.5), self._middle)
            return True
        return super().event(event)

    def _centre(self, day: float) -> None:
        scale = self._view.scale
        self._view.pan((day - scale.day(self._middle)) * scale.pixels_per_day)

    def _stretch(self, day: float) -> None:
        """Move one edge of the window to a day; the other stays."""
        scale, covered, width = self._view.scale, self._view.laning.covered, self._view.width()
        fixed_x = width if self._hold is Hold.LEFT else covered
        fixed = scale.day(fixed_x)
        # An edge dragged over the other stops just before it, as far in as the view can zoom.
        days = max((fixed - day) if self._hold is Hold.LEFT else (day - fixed), 1 / 1440)
        self._view.viewport.stretch((width - covered) / days / scale.pixels_per_day, fixed_x)

    def _point(self, hold: Hold | None) -> None:
        shapes = {
            Hold.LEFT: Qt.CursorShape.SizeHorCursor,
            Hold.RIGHT: Qt.CursorShape.SizeHorCursor,
            Hold.WINDOW: Qt.CursorShape.OpenHandCursor
            if self._hold is None
            else Qt.CursorShape.ClosedHandCursor,
        }
        self.setCursor(Qt.CursorShape.PointingHandCursor if hold is None else shapes[hold])

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view, page = self._view, self._view.viewport.page
        scale, (first, last) = view.viewport.end, view.project_days
        middle, covered, width = self._middle, view.laning.covered, view.width()
        actions = {
            Qt.Key.Key_Left: lambda: page(-_STEP * width),
            Qt.Key.Key_Right: lambda: page(_STEP * width),
            Qt.Key.Key_PageUp: lambda: page(-_PAGE * width),
            Qt.Key.Key_PageDown: lambda: page(_PAGE * width),
            Qt.Key.Key_Home: lambda: page(scale.x(first) - covered - _MARGIN),
            Qt.Key.Key_End: lambda: page(scale.x(last) - width + _MARGIN),
            Qt.Key.Key_Plus: lambda: view.zoom(ZOOM_STEP, middle),
            Qt.Key.Key_Equal: lambda: view.zoom(ZOOM_STEP, middle),
            Qt.Key.Key_Minus: lambda: view.zoom(1 / ZOOM_STEP, middle),
            Qt.Key.Key_Return: view.fit,
            Qt.Key.Key_Enter: view.fit,
        }
        action = actions.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._hold = None
        self.update()
