"""The table of 100 000 events against the bare library: sorted, filtered, scrolled, and painted each time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from many_events import AS_OF, project_with
from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractSlider, QApplication, QTableView
from ratios import ratio

from models.filters import EventFilter, SearchTexts, matching
from models.project import Project, event_order
from models.records import Event, Status
from ui import theme
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
from ui.tables.column import Cells
from ui.tables.event_columns import EVENTS
from ui.tables.model import TableModel
from ui.tables.participants import participants_text
from ui.tables.view import TableView

EVENTS_SHOWN, PAGES = 100_000, 100
SIZE = (1400, 700)
MOST, MOST_SCROLLING = 1.5, 1.3


@pytest.fixture(scope="module")
def project() -> Project:
    return project_with(EVENTS_SHOWN)


@pytest.fixture
def view(qapp: QApplication, project: Project, tmp_path: Path) -> Iterator[TableView]:
    theme.apply(qapp, theme.LIGHT)
    document = Document()
    document.replace(project, None)
    model = TableModel(EVENTS, document, lambda: AS_OF)
    shown = TableView(model, Selection(document), Settings(tmp_path / "settings.ini"))
    shown.resize(*SIZE)
    shown.show()
    qapp.processEvents()
    yield shown
    shown.close()


class Columns:
    """What `sorted` needs to give the order of a column."""

    def __init__(self, project: Project) -> None:
        self._cells = Cells(project, AS_OF)
        self._collator = QCollator(QLocale("en"))
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def date(self, event: Event) -> object:
        return event_order(event)

    def title(self, event: Event) -> object:
        return self._collator.sortKey(event.title)

    def participants(self, event: Event) -> object:
        return self._collator.sortKey(participants_text(self._cells.initialled, event))


def repaint(view: TableView) -> None:
    view.viewport().repaint()


def sorts(view: TableView, column: str) -> Callable[[], None]:
    """Sorts by a column, the other way round at each call, and shows it."""
    orders = cycle((Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder))

    def sort() -> None:
        view.sortByColumn(EVENTS.position(column), next(orders))
        repaint(view)

    return sort


def bare_sort(project: Project, key: Callable[[Event], Any], view: TableView) -> Callable[[], None]:
    rows = list(project.events.values())

    def sort() -> None:
        sorted(rows, key=key)
        repaint(view)

    return sort


@pytest.mark.parametrize("column", ["date", "title", "participants"])
def test_sorting(column: str, view: TableView, project: Project) -> None:
    times = ratio(sorts(view, column), bare_sort(project, getattr(Columns(project), column), view))
    print(f"sorting by {column}: {times:.2f} times the bare sort")
    assert times <= MOST


def test_sorting_by_date_for_the_first_time(view: TableView, project: Project) -> None:
    """With a model that knows no sort key yet."""
    model = view.model()
    assert isinstance(model, TableModel)
    by_date = sorts(view, "date")

    def afresh() -> None:
        model._ordering.forget_keys()
        by_date()

    times = ratio(afresh, bare_sort(project, event_order, view))
    print(f"sorting by date for the first time: {times:.2f} times the bare sort")
    assert times <= MOST


@pytest.mark.parametrize("wanted", [EventFilter(text="event 12"), EventFilter(kinds=frozenset({"k1"}))])
def test_filtering(wanted: EventFilter, view: TableView, project: Project) -> None:
    model, texts = view.model(), SearchTexts()
    assert isinstance(model, TableModel)
    texts.of(project, project.events_in_order)
    filters = cycle((wanted, EventFilter(statuses=frozenset({Status.HELD}))))

    def ours() -> None:
        each = next(filters)
        model.set_filter(lambda events: matching(project, events, each, texts))
        repaint(view)

    times = ratio(ours, bare_sort(project, event_order, view))
    print(f"filtering by {wanted.text or 'kind'}: {times:.2f} times a bare sort")
    assert 0 < model.shown < EVENTS_SHOWN or next(filters) is wanted
    assert times <= MOST


def test_scrolling(view: TableView, qapp: QApplication) -> None:
    bare = bare_table(view)
    bare.show()
    qapp.processEvents()
    assert bare.viewport().size() == view.viewport().size()
    times = ratio(pages(view), pages(bare))
    print(f"scrolling: {times:.2f} times a table of C++")
    assert times <= MOST_SCROLLING
    bare.close()


def pages(view: QTableView) -> Callable[[], None]:
    """Goes on page by page, wherever it has come to, and shows each."""
    bar = view.verticalScrollBar()

    def scroll() -> None:
        for _ in range(PAGES):
            if bar.value() == bar.maximum():
                bar.setValue(0)
            bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
            view.viewport().repaint()

    return scroll


def bare_table(view: TableView) -> QTableView:
    """The same texts in the same cells, without the symbols, pills and marks that ours draws."""
    model, shown = view.model(), QStandardItemModel()
    columns = range(model.columnCount())
    for row in range(EVENTS_SHOWN):
        shown.appendRow([QStandardItem(model.index(row, column).data()) for column in columns])
    table = QTableView()
    shown.setParent(table)
    table.setModel(shown)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setVerticalScrollMode(view.verticalScrollMode())
    table.setHorizontalScrollMode(view.horizontalScrollMode())
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(view.verticalHeader().defaultSectionSize())
    for column in columns:
        table.setColumnWidth(column, view.columnWidth(column))
    table.resize(*SIZE)
    return table
