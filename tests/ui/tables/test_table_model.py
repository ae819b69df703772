"""The item model: always what the project holds, in the order asked for."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from datetime import date

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import from_ordinal, parse_edtf
from models.project import Project
from models.records import Event, Indicator, IndicatorPoint, Kind, Status
from ui.document import BATCH, Document
from ui.tables.actor_columns import ACTORS
from ui.tables.event_columns import EVENTS
from ui.tables.indicator_columns import INDICATORS
from ui.tables.model import TableModel
from ui.tables.source_columns import SOURCES
from ui.tables.table import Table

TABLES = (EVENTS, SOURCES, ACTORS, INDICATORS)


@pytest.fixture
def document(qapp: object, project: Project) -> Document:
    document = Document()
    points = tuple(
        IndicatorPoint(date=parse_edtf(day), value=value)
        for day, value in (("2024-11", 44.0), ("2025-12", 59.0))
    )
    project.apply(edits.add(Indicator(id="poll", name="Support", unit="%", points=points)))
    document.replace(project, None)
    return document


def make(table: Table, document: Document, today: Callable[[], date]) -> TableModel:
    model = TableModel(table, document, today, parent=document)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


@pytest.fixture
def events(document: Document, today: Callable[[], date]) -> TableModel:
    return make(EVENTS, document, today)


def texts(model: TableModel, column: str) -> list[str]:
    position = model.table.position(column)
    return [model.index(row, position).data() for row in range(model.shown)]


def expected(model: TableModel, document: Document) -> list[list[str]]:
    """Every cell as the project says, in the order of the dates."""
    rows = sorted((row for _, row in model.table.rows(document.project)), key=model.table.base_key)
    return [[column.text(model.cells, row) for column in model.table.columns] for row in rows]


def shown(model: TableModel) -> list[list[str]]:
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.shown)
    ]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.key)
def test_every_table_shows_what_the_project_holds(
    table: Table, document: Document, today: Callable[[], date]
) -> None:
    model = make(table, document, today)
    assert sorted(shown(model)) == sorted(expected(model, document))
    assert model.total == model.shown > 0


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.key)
def test_every_column_sorts_both_ways(table: Table, document: Document, today: Callable[[], date]) -> None:
    model = make(table, document, today)
    rows = sorted(shown(model))
    for column in range(model.columnCount()):
        for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
            model.sort(column, order)
            assert sorted(shown(model)) == rows


def test_dates_sort_chronologically(events: TableModel) -> None:
    assert texts(events, "date")[:2] == ["12 Feb 2025", "18 Mar 2025"]
    events.sort(0, Qt.SortOrder.DescendingOrder)
    assert texts(events, "date")[0].startswith("19")
    assert texts(events, "date")[-1] == "12 Feb 2025"


def test_names_sort_as_the_language_does(document: Document, events: TableModel) -> None:
    for event_id, title in (
        ("call-1", "Zone"),
        ("call-2", "élan"),
        ("call-3", "Eton"),
        ("call-4", "Call 10"),
    ):
        document.edit("", edits.update(document.project.events[event_id], title=title))
    events.sort(EVENTS.position("title"))
    titles = texts(events, "title")
    assert titles[:5] == ["Call 5", "Call 6", "Call 7", "Call 8", "Call 10"]
    assert titles[5:7] == ["élan", "Eton"]
    assert titles[-1] == "Zone"


def test_equal_rows_stay_in_the_order_of_dates(events: TableModel) -> None:
    events.sort(EVENTS.position("status"), Qt.SortOrder.DescendingOrder)
    held = [row for row in range(events.shown) if events.row(row).status is Status.HELD]
    days = [events.row(row).date.sort_key for row in held]
    assert days == sorted(days)


def test_an_edited_row_moves_and_is_still_the_same_to_views(document: Document, events: TableModel) -> None:
    index = QPersistentModelIndex(events.index(0, 4))
    document.edit("", edits.update(document.project.events["call-1"], date=parse_edtf("2026-01-01")))
    assert index.row() == events.shown - 1
    assert index.data() == "Call 1"


def test_set_data_edits_the_document(document: Document, events: TableModel) -> None:
    assert events.setData(events.index(0, EVENTS.position("duration")), "1h30")
    assert document.project.events["call-1"].duration_minutes == 90
    assert document.undo_stack.count() == 1
    assert not events.setData(events.index(0, EVENTS.position("duration")), "long")
    assert events.setData(events.index(0, EVENTS.position("place")), "")
    assert document.undo_stack.count() == 1


def test_the_last_row_makes_an_event(qtbot: QtBot, document: Document, events: TableModel) -> None:
    last = events.index(events.rowCount() - 1, 0)
    with qtbot.waitSignal(events.created) as created:
        assert events.setData(last, "2 Mar 2026")
    event = document.project.events[created.args[0]]
    assert (event.date.edtf, event.kind, event.status) == ("2026-03-02", "call", Status.PLANNED)
    document.undo_stack.undo()
    assert created.args[0] not in document.project.events


def test_the_first_event_of_an_empty_project_brings_a_kind(qapp: object, today: Callable[[], date]) -> None:
    document = Document()
    model = make(EVENTS, document, today)
    assert model.setData(model.index(0, 0), "2 Jan 2026")
    assert len(document.project.kinds) == model.shown == 1
    document.undo_stack.undo()
    assert document.project == Project()


def held(events: Iterable[Event]) -> list[Event]:
    return [event for event in events if event.status is Status.HELD]


def test_a_filter_hides_rows_but_not_the_one_just_edited(document: Document, events: TableModel) -> None:
    events.set_filter(held)
    assert events.shown == 9
    assert events.setData(events.index(0, EVENTS.position("status")), "claimed")
    assert events.shown == 9
    events.set_filter(held)
    assert events.shown == 8
    events.set_filter(None)
    assert events.shown == 10


def test_a_renamed_actor_is_renamed_in_every_row(document: Document, events: TableModel) -> None:
    document.edit(
        "", edits.update(document.project.actors["putin"], name="V. V. Putin", short_name="V. V. Putin")
    )
    assert shown(events) == expected(events, document)


def test_deleting_a_kind_takes_its_rows_along(document: Document, events: TableModel) -> None:
    document.edit("", edits.delete(document.project, Kind, ["call"]))
    assert list(map(events.key, range(events.shown))) == ["anchorage", "miami"]
    document.undo_stack.undo()
    assert shown(events) == expected(events, document)


def test_a_batch_resets(qtbot: QtBot, document: Document, events: TableModel) -> None:
    changes = [
        change
        for number in range(BATCH)
        for change in edits.add(
            Event(id=f"n{number}", date=from_ordinal(700_000 + number), kind="call", status=Status.HELD)
        )
    ]
    with qtbot.waitSignal(events.modelReset):
        document.edit("", tuple(changes))
    assert shown(events) == expected(events, document)


def test_points_follow_their_indicator(document: Document, today: Callable[[], date]) -> None:
    model = make(INDICATORS, document, today)
    model.setData(model.index(0, INDICATORS.position("value")), "45,5")
    assert document.project.indicators["poll"].points[0].value == 45.5
    changes, keys = INDICATORS.duplicate(model.cells, [model.row(0), model.row(1)])
    document.edit("", changes)
    assert keys == (("poll", 2), ("poll", 3))
    assert model.shown == 4
    document.edit("", INDICATORS.delete(document.project, Indicator, [model.row(row) for row in (0, 1, 2)]))
    assert model.shown == 1
    document.edit("", INDICATORS.delete(document.project, Indicator, [model.row(0)]))
    assert document.project.indicators == {}
    for _ in range(4):
        document.undo_stack.undo()
    assert shown(model) == expected(model, document)


def test_random_edits_undone_and_redone_never_part_table_and_project(
    document: Document, today: Callable[[], date]
) -> None:
    chance = random.Random(7)
    models = [make(table, document, today) for table in TABLES]
    events = models[0]
    for step in range(200):
        _random_step(chance, document, events)
        if step % 10 == 0:
            events.sort(chance.randrange(events.columnCount()), chance.choice(list(Qt.SortOrder)))
        assert {events.key(row) for row in range(events.shown)} == set(document.project.events)
    for model in models:
        assert sorted(shown(model)) == sorted(expected(model, document))
    events.sort(0, Qt.SortOrder.AscendingOrder)
    assert shown(events) == expected(events, document)


def _random_step(chance: random.Random, document: Document, events: TableModel) -> None:
    project, stack = document.project, document.undo_stack
    what = chance.choice(("undo", "redo", "edit", "edit", "add", "delete", "actor", "duplicate", "new"))
    ids = sorted(project.events)
    if what == "undo":
        stack.undo()
    elif what == "redo":
        stack.redo()
    elif what == "new":
        events.setData(events.index(events.rowCount() - 1, 0), f"{chance.randrange(1, 28)} May 2025")
    elif what == "actor" and len(project.actors) > 1:
        document.edit("", edits.delete_actors(project, [chance.choice(sorted(project.actors))]))
    elif ids and what == "delete":
        document.edit("", edits.delete_events(project, chance.sample(ids, min(2, len(ids)))))
    elif ids and what == "duplicate":
        document.edit("", edits.copy_events(project, [project.events[chance.choice(ids)]]))
    elif ids:
        column, text = chance.choice(
            (("date", "3 Apr 2025"), ("title", "é"), ("participants", "Ann > Ben"), ("duration", "2 h"))
        )
        events.setData(events.index(chance.randrange(len(ids)), EVENTS.position(column)), text)


def test_few_changes_are_placed_as_sorting_would(document: Document, today: Callable[[], date]) -> None:
    """Each column, both ways: bisection agrees with sorting everything."""
    model = make(EVENTS, document, today)
    for column in range(model.columnCount()):
        for order in Qt.SortOrder:
            model.sort(column, order)
            for name in ("call-3", "miami"):
                event = document.project.events[name]
                document.edit("", edits.update(event, title="Ábc", place="zzz", date=parse_edtf("2025-06")))
                assert model._order == model._ordering.arranged(model.cells)
                document.undo_stack.undo()
                assert model._order == model._ordering.arranged(model.cells)


def test_an_open_start_sorts_by_its_latest_day(document: Document, today: Callable[[], date]) -> None:
    model = make(EVENTS, document, today)
    event = document.project.events["call-1"]
    document.edit("", edits.update(event, date=parse_edtf("../2025-08-16")))
    assert model._order.index("call-1") == model._order.index("anchorage") + 1
