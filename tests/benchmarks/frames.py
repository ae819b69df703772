"""One whole frame of the timeline, layout and painting: 1600 x 500, as the window draws it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import cycle

from many_events import AS_OF, project_with
from PySide6.QtGui import QFont, QImage, QPainter
from ratios import without_collector

from models.project import Project
from models.statistics import compute
from models.timeline import LaneBy, LaneView, TimelineContent, TimeScale, content_of, fit, lanes_of, layout
from ui import theme
from ui.timeline.painter import paint
from ui.timeline.style import TimelineStyle, window_style

WIDTH, HEIGHT = 1600, 500
SECONDS = 1 / 60
"""That the screen shows a frame for."""

_TO_AND_FRO = (*range(40), *range(40, 0, -1))
_PAN, _ZOOM = 7.0, 1.01
"""Pixels, and the factor, from one frame to the next while somebody pans or zooms."""


class Drawn:
    """A project with so many events, all on one line or in lanes; by `actor` one takes part in each event."""

    def __init__(self, events: int, by: LaneBy = LaneBy.ONE) -> None:
        self.project, self.content = _content(events, 1 if by is LaneBy.ACTOR else 2)
        self.lanes = None if by is LaneBy.ONE else LaneView(lanes_of(self.content, self.project, by))
        self.style: TimelineStyle = window_style(theme.LIGHT, theme.ui_font(QFont()))
        self._fitted = fit(self.content, WIDTH, self.style.sizes)

    def scale(self, zoom: float) -> TimeScale:
        """That shows everything, zoomed about the middle."""
        return self._fitted.zoomed(zoom, WIDTH / 2)

    def still(self, zoom: float) -> Callable[[], None]:
        """What draws the same frame again and again."""
        return self._frames([self.scale(zoom)])

    def panning(self, zoom: float) -> Callable[[], None]:
        """What draws the next frame while somebody pans to and fro."""
        return self._frames([self.scale(zoom).panned(_PAN * step) for step in _TO_AND_FRO])

    def zooming(self, zoom: float) -> Callable[[], None]:
        """What draws the next frame while somebody zooms in and out: each at a scale of its own."""
        return self._frames([self.scale(zoom * _ZOOM**step) for step in _TO_AND_FRO])

    def _frames(self, scales: Iterable[TimeScale]) -> Callable[[], None]:
        image, following = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32), cycle(scales)
        text_width, sizes = self.style.text_width, self.style.sizes

        def draw() -> None:
            drawing = layout(
                self.content, next(following), WIDTH, HEIGHT, text_width, sizes, lanes=self.lanes
            )
            painter = QPainter(image)
            paint(painter, drawing, self.style)
            painter.end()

        return draw


@lru_cache(maxsize=1)
def _content(events: int, people: int) -> tuple[Project, TimelineContent]:
    with without_collector():
        project = project_with(events, people)
        return project, content_of(project, compute(project, project.measures["m"], AS_OF))
