"""How long one frame of the timeline takes: layout and painting, 1600 x 500, 30 years, a fifth spans."""

from __future__ import annotations

import datetime
import random
from typing import Protocol

import pytest
from PySide6.QtGui import QFont, QImage, QPainter

from models.dates import parse_edtf
from models.project import Project
from models.records import Event, Kind, Measure, ProjectInfo, Status, Symbol
from models.statistics import compute
from models.timeline import TimelineContent, content_of, fit, layout
from ui import theme
from ui.timeline.painter import paint
from ui.timeline.style import window_style

YEARS = 30
WIDTH, HEIGHT = 1600, 500
FRAME = 0.0167


class Benchmark(Protocol):
    stats: dict[str, float]

    def __call__(self, function: object) -> object: ...


def content_with(events: int) -> TimelineContent:
    chance, first = random.Random(1), datetime.date(1995, 1, 1).toordinal()
    symbols = list(Symbol)
    kinds = [Kind(id=f"k{n}", name=f"Kind {n}", symbol=symbols[n], order=n) for n in range(5)]
    records = []
    for number in range(events):
        day = first + chance.randrange(YEARS * 365)
        edtf = datetime.date.fromordinal(day).isoformat()
        if number % 5 == 0:
            edtf += "/" + datetime.date.fromordinal(day + chance.randrange(1, 30)).isoformat()
        kind = f"k{chance.randrange(5)}"
        records.append(Event(id=f"e{number}", date=parse_edtf(edtf), kind=kind, status=Status.HELD))
    measure = Measure(id="m", name="All", start=datetime.date(1995, 1, 1), start_label="Start")
    project = Project(ProjectInfo(as_of=datetime.date(2025, 6, 1)), [*kinds, measure, *records])
    return content_of(project, compute(project, measure, datetime.date(2025, 6, 1)))


@pytest.mark.parametrize("zoom", [1, 100])
@pytest.mark.parametrize("events", [1_000, 10_000, 100_000])
def test_a_frame(events: int, zoom: int, benchmark: Benchmark, qapp: object) -> None:
    content = content_with(events)
    style = window_style(theme.LIGHT, theme.ui_font(QFont()))
    scale = fit(content, WIDTH, style.sizes).zoomed(zoom, WIDTH / 2)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)

    def frame() -> None:
        drawing = layout(content, scale, WIDTH, HEIGHT, style.text_width, style.sizes)
        painter = QPainter(image)
        paint(painter, drawing, style)
        painter.end()

    benchmark(frame)
    assert benchmark.stats["min"] < FRAME
