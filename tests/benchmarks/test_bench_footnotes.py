"""How long the numbers of all footnotes take with 100 000 events, and one hover card."""

from __future__ import annotations

import datetime
import time

import pytest

from models.dates import from_ordinal
from models.project import Project
from models.records import (
    Actor,
    Citation,
    Event,
    Kind,
    Measure,
    Participant,
    ProjectInfo,
    Side,
    Source,
    Status,
)
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.timeline.card import card

EVENTS, SOURCES = 100_000, 10_000
FIRST = datetime.date(1950, 1, 1)
NUMBERED, HOVERED = 0.2, 0.05
"""Seconds."""


@pytest.fixture
def document() -> Document:
    both = (Participant(actor="a"), Participant(actor="b"))
    sides = [Side(id="us", name="United States"), Side(id="ru", name="Russia")]
    people = [Actor(id="a", name="A", side="us"), Actor(id="b", name="B", side="ru")]
    sources = [Source(id=f"s{number}", title=f"Title {number}") for number in range(SOURCES)]
    events = [
        Event(
            id=f"e{number}",
            date=from_ordinal(FIRST.toordinal() + number // 4),
            kind="call",
            status=Status.HELD,
            participants=both,
            citations=(
                Citation(source=f"s{number % SOURCES}"),
                Citation(source=f"s{number * 7 % SOURCES}"),
            ),
        )
        for number in range(EVENTS)
    ]
    measure = Measure(id="m", name="Calls", kinds=("call",), actors=("a", "b"), start=FIRST)
    records = [*sides, *people, Kind(id="call", name="Call"), measure, *sources, *events]
    document = Document()
    document.replace(Project(ProjectInfo(as_of=datetime.date(2025, 1, 1)), records), None)
    return document


def test_numbers_and_cards(qapp: object, document: Document) -> None:
    project = document.project
    measure = CurrentMeasure(document, lambda: datetime.date(2026, 1, 1))
    assert measure.statistics is not None
    times = [time.perf_counter()]
    assert measure.notes.footnotes() is None
    for work in (
        lambda: measure.notes.sentences("en"),
        measure.notes.footnotes,
        lambda: card(project, project.events["e500"], measure.notes.footnotes()),
        lambda: card(project, project.events["e501"], measure.notes.footnotes()),
    ):
        assert work()
        times.append(time.perf_counter())
    told, numbered, first, second = (end - start for start, end in zip(times, times[1:], strict=False))
    print(f"sentences {told:.2f} s, numbers {numbered:.3f} s, card {first:.3f} s, next {second:.4f} s")
    assert numbered < NUMBERED
    assert second < HOVERED
