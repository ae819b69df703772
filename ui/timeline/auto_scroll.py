"""More of time comes into view while a drag is held at the left or right edge."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt, QTimer, Signal

from models.timeline import TimeScale

if TYPE_CHECKING:
    from ui.timeline.canvas import TimelineCanvas

ZONE = 32.0
"""Pixels inside an edge where scrolling begins."""

_AT_EDGE = 600.0
"""Pixels a second right at the edge; it grows with the square of the depth ..."""

_FASTEST = 2400.0
"""... up to this, at twice that depth: then it is still to be seen what goes by."""

_FRAME = 16
_LONGEST = 0.1
"""Seconds: a slow frame does not make the next one leap."""

_AWAY = (QEvent.Type.Hide, QEvent.Type.WindowDeactivate)


def speed(depth: float) -> float:
    """Pixels a second, `depth` pixels inside the zone, which goes on beyond the edge."""
    return min(_AT_EDGE * (max(depth, 0.0) / ZONE) ** 2, _FASTEST)


class AutoScroll(QObject):
    """Serves one view, while a drag goes on that has `begun` it."""

    scrolled = Signal()
    """Other days lie under the pointer, which is where it was."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._before: tuple[TimeScale | None] | None = None
        """What was in view when it first scrolled in this drag."""
        self._reach = [0.0, 0.0]
        """How wide the zones at the left and at the right are."""
        self._depths = [0.0, 0.0]
        self._rest = 0.0
        """Parts of a pixel that have not been scrolled: texts stay on the pixels that they are on."""
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=_FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._step)
        canvas.installEventFilter(self)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def begin(self, press: QPointF) -> None:
        """A drag begins; one from inside a zone has to come nearer to the edge before anything scrolls."""
        self.end()
        self._reach = [min(max(inside, 0.0), ZONE) for inside in self._insides(press)]

    def follow(self, here: QPointF) -> None:
        """The pointer of the drag is here."""
        insides = self._insides(here)
        # Whoever has left a zone means the edge when coming back to it.
        self._reach = [
            max(reach, min(inside, ZONE)) for reach, inside in zip(self._reach, insides, strict=True)
        ]
        self._depths = [reach - inside for reach, inside in zip(self._reach, insides, strict=True)]
        if max(self._depths) <= 0:
            self._timer.stop()
        elif not self._timer.isActive():
            self._rest = 0.0
            self._clock.start()
            self._timer.start()

    def held(self, here: QPointF) -> QPointF:
        """Beyond an edge, what lies at it is meant."""
        left, right = self._edges
        return QPointF(min(max(here.x(), left), max(right, left)), here.y())

    def end(self) -> None:
        """The drag is over; what it has scrolled to stays."""
        self._timer.stop()
        self._before = None

    def put_back(self) -> None:
        """The drag is over, and the view is to be what it was."""
        before = self._before
        self.end()
        if before is not None:
            self._canvas.viewport.put_back(*before)

    @property
    def _edges(self) -> tuple[float, float]:
        return self._canvas.laning.covered, float(self._canvas.width())

    def _insides(self, here: QPointF) -> tuple[float, float]:
        """How far inside each edge the pointer is; less than nothing beyond it."""
        left, right = self._edges
        return here.x() - left, right - here.x()

    def _step(self) -> None:
        seconds = min(self._clock.restart() / 1000, _LONGEST)
        towards = 1 if self._depths[1] > self._depths[0] else -1
        moved = self._rest + towards * speed(max(self._depths)) * seconds
        pixels = math.trunc(moved)
        self._rest = moved - pixels
        viewport = self._canvas.viewport
        before, place = viewport.scale, viewport.place
        if pixels:
            viewport.pan(pixels)
        if viewport.scale != before:
            if self._before is None:
                self._before = (place,)
            self.scrolled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _AWAY:
            self._timer.stop()
        return False
