"""How long the statistics of large projects take, beside what numpy needs, and how soon an edit is shown."""

from __future__ import annotations

import datetime
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import EventDate, parse_edtf
from models.project import Project
from models.records import (
    Actor,
    Citation,
    CountBy,
    Event,
    Kind,
    Measure,
    Participant,
    ProjectInfo,
    Side,
    Source,
    Status,
)
from models.statistics import compute
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
from ui.statistics.pane import StatisticsPane

FIRST, DAYS = datetime.date(1995, 1, 1).toordinal(), 11_000
AS_OF = datetime.date(2025, 6, 1)
TIMES_NUMPY = 10


def shortest(function: Callable[[], object], rounds: int = 5) -> float:
    """Seconds of the quickest of several calls: what the machine does besides is no fault of ours."""
    times: list[float] = []
    for _ in range(rounds):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return min(times)


def project_with(events: int, uncertain: bool = False) -> Project:
    chance = random.Random(1)
    statuses = [Status.HELD] * 18 + [Status.CLAIMED, Status.PLANNED]

    def date() -> EventDate:
        day = datetime.date.fromordinal(FIRST + chance.randrange(DAYS)).isoformat()
        return parse_edtf(day[:7] if uncertain and chance.random() < 0.1 else day)

    return Project(
        ProjectInfo(as_of=AS_OF),
        [
            Side(id="us", name="US"),
            Kind(id="call", name="Call"),
            Kind(id="meeting", name="Meeting", order=1),
            *(Actor(id=name, name=name, side="us") for name in ("a", "b")),
            *(Source(id=f"s{n}", title=f"Source {n}", side="us") for n in range(100)),
            Measure(id="m", name="All", actors=("a", "b"), kinds=("call",)),
            *(
                Event(
                    id=f"e{number}",
                    date=date(),
                    kind=chance.choice(("call", "meeting")),
                    status=chance.choice(statuses),
                    participants=(Participant(actor="a"), Participant(actor="b")),
                    citations=(Citation(source=f"s{chance.randrange(100)}"),),
                )
                for number in range(events)
            ),
        ],
    )


@pytest.mark.parametrize("count_by", list(CountBy))
def test_a_hundred_thousand_plain_dates(count_by: CountBy) -> None:
    numpy = pytest.importorskip("numpy")
    chance = random.Random(1)
    days = [datetime.date.fromordinal(FIRST + chance.randrange(DAYS)) for _ in range(100_000)]

    def by_numpy() -> object:
        dates = numpy.array(days, dtype="datetime64[D]")
        dates.sort()
        lengths = numpy.diff(dates).astype(int)
        return lengths.mean(), numpy.median(lengths), lengths.max()

    events = [
        Event(id=f"e{number}", date=parse_edtf(day.isoformat()), kind="call", status=Status.HELD)
        for number, day in enumerate(days)
    ]
    project = Project(records=[Kind(id="call", name="Call"), *events])
    measure = Measure(id="m", name="All", count_by=count_by)
    assert project.events_in_order
    assert shortest(lambda: compute(project, measure, AS_OF)) < TIMES_NUMPY * shortest(by_numpy)


@pytest.mark.parametrize(("uncertain", "seconds"), [(False, 0.2), (True, 0.6)])
def test_an_edit_reaches_the_sidebar(uncertain: bool, seconds: float, qtbot: QtBot, tmp_path: Path) -> None:
    document = Document()
    document.replace(project_with(10_000, uncertain), None)
    current = CurrentMeasure(document)
    pane = StatisticsPane(document, Selection(document), current, Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(pane)
    pane.show()
    days = iter(range(FIRST, FIRST + 100))

    def edit() -> None:
        event = document.project.events["e7"]
        date = parse_edtf(datetime.date.fromordinal(next(days)).isoformat())
        assert document.edit("Change the date", edits.update(event, date=date))
        current.refresh()

    assert shortest(edit) < seconds


def test_the_order_of_events_is_mended_after_an_edit() -> None:
    project = project_with(10_000)
    event = project.events_in_order[5_000]
    days = iter(range(FIRST, FIRST + 100))

    def move() -> None:
        date = parse_edtf(datetime.date.fromordinal(next(days)).isoformat())
        project.apply(edits.update(project.events[event.id], date=date))
        assert len(project.events_in_order) == 10_000

    assert shortest(move) < 0.005
