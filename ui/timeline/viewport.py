"""Which part of time the timeline shows, and how it gets from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent

from models.timeline import TimeScale, fit
from models.timeline.overview import whole
from models.timeline.reach import held, least_pixels_per_day
from ui.timeline.glide import Glide
from ui.timeline.keys import NOTCH, ZOOM_STEP

if TYPE_CHECKING:
    from ui.current_measure import CurrentMeasure
    from ui.timeline.canvas import TimelineCanvas

_MARGIN = 24.0
"""Pixels between the edge and what is brought into view."""


_Window = tuple[float | None, float | None, bool, bool]
"""The days that are counted, whether there is an event, whether two measures are compared."""


class Viewport(QObject):
    """Everything, until somebody moves it.

    A step - a key, a notch of the wheel, a command - glides, and counts from where the glide before it ends.
    What the hand holds moves at once, and counts from what is seen.
    """

    moved = Signal()
    """Something else is in view: with each frame of a glide."""
    bound = Signal()
    """It goes elsewhere, or is there already: once for each move."""

    def __init__(self, canvas: TimelineCanvas, measure: CurrentMeasure) -> None:
        super().__init__(canvas)
        self._canvas, self._measure = canvas, measure
        self._scale: TimeScale | None = None
        """Where a glide ends while there is one."""
        self._is_fitted = True
        self._fitted_window: _Window | None = None
        self._about: float | None = None
        """The x about which the glide zooms."""
        self.glide = Glide(canvas)
        self.glide.moved.connect(self.moved)

    # Where it is

    @property
    def scale(self) -> TimeScale:
        """What is seen."""
        return self.glide.now if self.glide.is_running else self.end

    @property
    def end(self) -> TimeScale:
        """Where it comes to rest."""
        if self._scale is None or (self._must_refit() and not self.glide.is_running):
            self._scale = self._fitted()
        return self._scale

    @property
    def is_fitted(self) -> bool:
        """True until the user moves the view."""
        return self._is_fitted

    @property
    def place(self) -> TimeScale | None:
        """What is worth remembering: where it comes to rest, None for everything."""
        return None if self._is_fitted else self.end

    @property
    def project_days(self) -> tuple[float, float]:
        """First day and end of the whole project."""
        return whole(self._canvas.content, float(self._measure.today().toordinal()))

    @property
    def pivot(self) -> float:
        """The x that a zoom without a pointer is about: of the current event if in view, else the middle."""
        day, width = self._canvas.current_day, self._canvas.width()
        if day is not None and 0 <= (x := self.end.x(day)) <= width:
            return x
        return width / 2

    def _fitted(self) -> TimeScale:
        canvas, today = self._canvas, float(self._measure.today().toordinal())
        self._fitted_window = self._window()
        return fit(canvas.content, canvas.width(), canvas.style_now.sizes, today, canvas.laning.covered)

    def _must_refit(self) -> bool:
        """Whether the view showed everything, and the days that are counted are others now.

        An edit of events moves nothing: only a new window does, and the first event of all.
        """
        if not self._is_fitted or self._measure.is_preview or self._stays_for_what_if():
            return False
        return self._window() != self._fitted_window

    def _window(self) -> _Window:
        content = self._canvas.content
        return content.start, content.as_of, bool(content.events), content.compared is not None

    def _stays_for_what_if(self) -> bool:
        """While a what-if day is dragged only its line moves, as long as it is in view."""
        day, canvas = self._measure.what_if, self._canvas
        if day is None or self._scale is None:
            return False
        return 0 <= self._scale.x(day.toordinal()) <= canvas.width() - 5 * canvas.style_now.sizes.line

    # Steps

    def go(self, scale: TimeScale) -> None:
        """Glide to this part of time, as the user's own choice."""
        self._set_out(scale, is_fitted=False)

    def fit(self) -> None:
        """Glide to everything: the measure's window and all contacts."""
        self._set_out(self._fitted(), is_fitted=True)

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Zoom about the day that is seen at `x`; without it about the `pivot`."""
        about = self.pivot if x is None else x
        zoomed = self._zoomed(self.end, factor, about)
        if x is not None and self.glide.is_running and x != self._about:
            zoomed = zoomed.with_day_at(self.scale.day(x), x)
        self.go(self._held(zoomed, self.end))
        self._about = about

    def turn(self, event: QWheelEvent, x: float) -> None:
        """Zoom by the wheel about `x`: by notches step by step, by any other wheel as far as it turns."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        factor = ZOOM_STEP ** (turned / NOTCH)
        if turned % NOTCH == 0 and event.phase() == Qt.ScrollPhase.NoScrollPhase:
            self.zoom(factor, x)
        else:
            self.stretch(factor, x)

    def page(self, pixels: float) -> None:
        """What lies so far to the right, one step of a key further."""
        self.go(self._held(self.end.panned(pixels), self.end))

    def show_day(self, day: float) -> None:
        """Bring a day into view, to the middle; a view that shows it already stays."""
        covered, width = self._canvas.laning.covered, self._canvas.width()
        margin = min(_MARGIN, width / 4)
        if not covered + margin <= self.end.x(day) <= width - margin:
            self.go(self.end.with_day_at(day, (covered + width) / 2))

    def show_days(self, first: float, last: float, scale: TimeScale | None = None) -> None:
        """The same for the days between two, zooming out where they are more than the view has.

        `scale`: what is to be shown if they are in it.
        """
        scale, width = scale or self.end, self._canvas.width()
        margin = min(_MARGIN, width / 4)
        if not (margin <= scale.x(first) and scale.x(last) <= width - margin):
            room = (width - 2 * margin) / ((last - first) * scale.pixels_per_day or 1.0)
            scale = scale.zoomed(room, 0.0) if room < 1 else scale
            scale = scale.with_day_at((first + last) / 2, width / 2)
        if scale != self.end:
            self.go(scale)

    def _set_out(self, end: TimeScale, is_fitted: bool) -> None:
        seen = self.scale
        self._scale, self._is_fitted, self._about = end, is_fitted, None
        self.glide.go(seen, end)
        self._tell()

    def _zoomed(self, scale: TimeScale, factor: float, x: float) -> TimeScale:
        least = least_pixels_per_day(self._canvas.width(), *self.project_days)
        return scale.zoomed(max(factor, min(least / scale.pixels_per_day, 1.0)), x)

    def _held(self, scale: TimeScale, shown: TimeScale) -> TimeScale:
        """This part of time as far as it has to do with the project."""
        return held(scale, self._canvas.width(), *self.project_days, shown)

    def arrive(self) -> None:
        """Be there at once: something opens where the drawing has what is gone to."""
        if self.glide.is_running:
            self.glide.stop()
            self.moved.emit()

    # By hand

    def hold(self) -> None:
        """Somebody takes hold of what is seen: a glide ends here."""
        if self.glide.is_running:
            self.show(self.glide.now)

    def show(self, scale: TimeScale) -> None:
        """Show this part of time at once."""
        self.glide.stop()
        self._scale, self._is_fitted = scale, False
        self._tell()

    def pan(self, pixels: float) -> None:
        """What lies so far to the right is to be seen now."""
        self.show(self._held(self.scale.panned(pixels), self.scale))

    def stretch(self, factor: float, x: float) -> None:
        """Zoom as two fingers or the edge of the overview's frame do: no more and no less than they move."""
        self.show(self._held(self._zoomed(self.scale, factor, x), self.scale))

    def put_back(self, place: TimeScale | None) -> None:
        """Show at once what `place` was before."""
        if place is not None:
            self.show(place)
        else:
            self.forget()
            self._tell()

    # Following

    def forget(self) -> None:
        """Show everything, without a word: the project is another one."""
        self._is_fitted = True
        self.refit()

    def refit(self) -> None:
        """The room is another one: everything is to have as much as there is now."""
        if self._is_fitted:
            self.glide.stop()
            self._scale = None

    def _tell(self) -> None:
        self.moved.emit()
        self.bound.emit()
