"""Fixtures for all tests: an offscreen Qt, a settings file of its own, a fixed today, small projects."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
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


@pytest.fixture
def project() -> Project:
    """The founding brief, small: two presidents, eight calls, a meeting, planned envoys, two measures."""
    both = (Participant(actor="trump", role=Role.INITIATOR), Participant(actor="putin"))
    calls = [
        Event(
            id=f"call-{number}",
            date=parse_edtf(day),
            kind="call",
            status=Status.HELD,
            title=f"Call {number}",
            participants=both,
            citations=(Citation(source="readout"), Citation(source="statement")),
        )
        for number, day in enumerate(CALLS, 1)
    ]
    start = datetime.date(2025, 1, 20)
    return Project(
        ProjectInfo(title="Two presidents", as_of=datetime.date(2025, 12, 18)),
        [
            Side(id="us", name="United States"),
            Side(id="russia", name="Russia"),
            Actor(id="trump", name="Donald Trump", short_name="Trump", side="us"),
            Actor(id="putin", name="Vladimir Putin", short_name="Putin", side="russia"),
            Actor(id="witkoff", name="Steve Witkoff", short_name="Witkoff", side="us"),
            Kind(id="call", name="Call", order=0),
            Kind(id="meeting", name="Meeting", symbol=Symbol.DIAMOND, colour="#C8501E", order=1),
            Kind(
                id="envoys",
                name="Envoys",
                symbol=Symbol.TRIANGLE,
                colour="#5B6472",
                contact=Contact.DELEGATED,
                order=2,
            ),
            Source(id="readout", title="Readout", container_title="Kremlin", side="russia"),
            Source(id="statement", title="Statement", container_title="White House", side="us"),
            Measure(
                id="calls",
                name="Phone calls",
                kinds=("call",),
                actors=("trump", "putin"),
                start=start,
                start_label="Inauguration",
            ),
            Measure(
                id="direct",
                name="Direct contacts",
                kinds=("call", "meeting"),
                actors=("trump", "putin"),
                start=start,
                start_label="Inauguration",
                order=1,
            ),
            *calls,
            Event(
                id="anchorage",
                date=parse_edtf("2025-08-15"),
                kind="meeting",
                status=Status.HELD,
                title="Summit",
                place="Anchorage",
                participants=both,
                duration_minutes=180,
                citations=(Citation(source="readout"),),
            ),
            Event(
                id="miami",
                date=parse_edtf("2025-12-19/2025-12-21"),
                kind="envoys",
                status=Status.PLANNED,
                title="Talks",
                place="Miami",
                participants=(Participant(actor="witkoff", role=Role.ENVOY),),
            ),
        ],
    )


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    """An INI file for `ui.settings.Settings`."""
    return tmp_path / "settings.ini"
