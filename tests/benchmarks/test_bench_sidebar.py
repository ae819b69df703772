"""How long the sidebar takes for one day of the what-if slider, with 10 000 contacts."""

from __future__ import annotations

import datetime
from itertools import cycle
from pathlib import Path
from typing import Protocol

from pytestqt.qtbot import QtBot

from models.dates import from_ordinal
from models.project import Project
from models.records import Event, Kind, Measure, ProjectInfo, Status
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
from ui.statistics.pane import StatisticsPane

PAUSE = 0.1
"""Seconds below which a change is felt to be immediate."""


class Benchmark(Protocol):
    stats: dict[str, float]

    def __call__(self, function: object) -> object: ...


def test_a_what_if_day(qtbot: QtBot, benchmark: Benchmark, settings_path: Path) -> None:
    today = datetime.date(2025, 12, 18)
    first = datetime.date(1998, 1, 1)
    days = range(first.toordinal(), first.toordinal() + 10_000)
    events = [Event(id=f"e{day}", date=from_ordinal(day), kind="call", status=Status.HELD) for day in days]
    measure = Measure(id="m", name="All", start=first)
    document = Document()
    current = CurrentMeasure(document, lambda: today)
    pane = StatisticsPane(document, Selection(document), current, Settings(settings_path))
    qtbot.addWidget(pane)
    pane.resize(318, 900)
    pane.show()
    document.replace(Project(ProjectInfo(), [Kind(id="call", name="Call"), measure, *events]), None)
    wanted = cycle(datetime.date(2025, 9, day) for day in range(1, 30))

    def one_day() -> None:
        current.set_what_if(next(wanted))
        current.refresh()

    benchmark(one_day)
    assert pane.headline.row.value != "—"
    assert benchmark.stats["median"] < PAUSE
