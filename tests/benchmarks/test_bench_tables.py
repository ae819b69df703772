"""How long tables take with 10 000 events: sorting, searching, filling, following an edit."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from models import edits
from models.dates import from_ordinal
from models.filters import EventFilter, SearchTexts, matching
from models.project import Project
from models.records import Event, Participant, Status
from ui.document import Document
from ui.tables.event_columns import EVENTS
from ui.tables.model import TableModel

COUNT = 10_000


@pytest.fixture
def model(qapp: object, project: Project, today: Callable[[], datetime.date]) -> TableModel:
    chance = random.Random(1)
    for number in range(COUNT):
        event = Event(
            id=f"e{number}",
            date=from_ordinal(730_000 + chance.randrange(9_000)),
            kind=chance.choice(("call", "meeting", "envoys")),
            status=chance.choice(list(Status)),
            title=f"Événement {chance.random()}",
            participants=(Participant(actor="trump"), Participant(actor="putin")),
        )
        project.events[event.id] = event
    document = Document()
    document.replace(project, None)
    model = TableModel(EVENTS, document, today)
    model.setParent(document)
    model.project_document = document
    return model


def flip(model: TableModel, column: str) -> None:
    """Sort by a column the other way round."""
    ascending = Qt.SortOrder.AscendingOrder
    order = Qt.SortOrder.DescendingOrder if model.sort_order is ascending else ascending
    model.sort(EVENTS.position(column), order)


@pytest.mark.parametrize("column", ["date", "title", "confirmed"])
def test_sort(benchmark: Callable, model: TableModel, column: str) -> None:
    flip(model, column)
    benchmark(flip, model, column)


def test_search_as_one_types(benchmark: Callable, model: TableModel) -> None:
    texts, project = SearchTexts(), model.cells.project

    def search() -> None:
        for text in ("e", "ev", "eve", "evenement 0.12"):
            wanted = EventFilter(text=text)
            model.set_filter(lambda events, wanted=wanted: matching(project, events, wanted, texts))

    search()
    benchmark(search)
    assert 0 < model.shown < model.total


def test_first_search(benchmark: Callable, model: TableModel) -> None:
    project = model.cells.project
    benchmark(lambda: matching(project, project.events.values(), EventFilter(text="evenement")))


def test_load(benchmark: Callable, model: TableModel) -> None:
    benchmark(model.project_document.replaced.emit)


def test_follow_an_edit(benchmark: Callable, model: TableModel) -> None:
    document = model.project_document
    titles = iter(range(10**9))

    def edit() -> None:
        document.edit("", edits.update(document.project.events["e5"], title=str(next(titles))))

    benchmark(edit)
