"""Fixtures for all tests: an offscreen Qt, a settings file of its own, a fixed today, small projects."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterator
from pathlib import Path

# Before any Qt import: tests never need a display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings as hypothesis_settings

from models.dates import parse_edtf
from models.project import Project
from models.records import (
    Actor,
    Citation,
    Contact,
    Event,
    Kind,
    Measure,
    Participant,
    ProjectInfo,
    Record,
    Role,
    Side,
    Source,
    Status,
    Symbol,
)

# A slow moment of the machine is no fault of the code: speed is measured in tests/benchmarks.
hypothesis_settings.register_profile("entrevue", deadline=None)
hypothesis_settings.load_profile("entrevue")

TODAY = datetime.date(2026, 1, 15)

CALLS = (
    "2025-02-12",
    "2025-03-18",
    "2025-05-19",
    "2025-06-04",
    "2025-06-14",
    "2025-07-03",
    "2025-08-18",
    "2025-10-16",
)
"""Days of the founding brief's calls."""


@pytest.fixture
def today() -> Callable[[], datetime.date]:
    return lambda: TODAY


BOTH = (Participant(actor="trump", role=Role.INITIATOR), Participant(actor="putin"))
"""Who takes part in each contact of the two presidents."""


@pytest.fixture
def project() -> Project:
    """The founding brief, small: two presidents, eight calls, a meeting, planned envoys, two measures."""
    info = ProjectInfo(title="Two presidents", as_of=datetime.date(2025, 12, 18))
    return Project(info, [*_actors(), *_kinds(), *_sources(), *_measures(), *_events()])


def _actors() -> Iterator[Record]:
    yield Side(id="us", name="United States")
    yield Side(id="russia", name="Russia")
    yield Actor(id="trump", name="Donald Trump", short_name="Trump", side="us")
    yield Actor(id="putin", name="Vladimir Putin", short_name="Putin", side="russia")
    yield Actor(id="witkoff", name="Steve Witkoff", short_name="Witkoff", side="us")


def _kinds() -> Iterator[Kind]:
    yield Kind(id="call", name="Call", order=0)
    yield Kind(id="meeting", name="Meeting", symbol=Symbol.DIAMOND, colour="#C8501E", order=1)
    looks = {"symbol": Symbol.TRIANGLE, "colour": "#5B6472"}
    yield Kind(id="envoys", name="Envoys", contact=Contact.DELEGATED, order=2, **looks)


def _sources() -> Iterator[Source]:
    yield Source(id="readout", title="Readout", container_title="Kremlin", side="russia")
    yield Source(id="statement", title="Statement", container_title="White House", side="us")


def _measures() -> Iterator[Measure]:
    window = {"start": datetime.date(2025, 1, 20), "start_label": "Inauguration"}
    asked = {"actors": ("trump", "putin"), **window}
    yield Measure(id="calls", name="Phone calls", kinds=("call",), **asked)
    yield Measure(id="direct", name="Direct contacts", kinds=("call", "meeting"), order=1, **asked)


def _events() -> Iterator[Event]:
    for number, day in enumerate(CALLS, 1):
        yield Event(
            id=f"call-{number}",
            date=parse_edtf(day),
            kind="call",
            status=Status.HELD,
            title=f"Call {number}",
            participants=BOTH,
            citations=(Citation(source="readout"), Citation(source="statement")),
        )
    yield Event(
        id="anchorage",
        date=parse_edtf("2025-08-15"),
        kind="meeting",
        status=Status.HELD,
        title="Summit",
        place="Anchorage",
        participants=BOTH,
        duration_minutes=180,
        citations=(Citation(source="readout"),),
    )
    yield Event(
        id="miami",
        date=parse_edtf("2025-12-19/2025-12-21"),
        kind="envoys",
        status=Status.PLANNED,
        title="Talks",
        place="Miami",
        participants=(Participant(actor="witkoff", role=Role.ENVOY),),
    )


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    """An INI file for `ui.settings.Settings`."""
    return tmp_path / "settings.ini"
