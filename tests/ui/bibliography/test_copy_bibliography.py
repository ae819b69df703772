"""*Copy bibliography* from the sidebar, the table of sources and the Edit menu of the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QProgressDialog
from pytestqt.qtbot import QtBot

from models import edits
from models.filters import EventFilter
from models.project import Change, Project
from models.records import Citation, Event, Source
from ui.main_window import MainWindow
from ui.working import FEW

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(project: Project, open_window: Callable[..., MainWindow]) -> MainWindow:
    """Besides what the calls cite, a report that a plan cites, and a book that nothing cites."""
    project.apply([Change(None, Source(id="report", title="A report"))])
    project.apply([Change(None, Source(id="book", type="book", title="Old book"))])
    project.apply(edits.update(project.events["miami"], citations=(Citation(source="report"),)))
    return open_window(project)


def press_keys(qtbot: QtBot, window: MainWindow) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_C, both)


def told(window: MainWindow) -> str:
    return window.statusBar().currentMessage()


def pasted() -> list[str]:
    return QGuiApplication.clipboard().text().splitlines()


def test_the_keys_copy_what_the_counted_contacts_cite(qtbot: QtBot, window: MainWindow) -> None:
    press_keys(qtbot, window)
    assert pasted() == ["“Readout”, Kremlin.", "“Statement”, White House."]
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<p>“Readout”, <i>Kremlin</i>.</p>" in html
    assert told(window).startswith("Bibliography of 2 source")
    assert told(window).endswith("copied as rich text: those that the counted contacts cite")


def test_the_sidebar_copies_the_same_whichever_table_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    window.tables.show_table(Source)
    quote = window.statistics.quote
    qtbot.mouseClick(quote.bibliography_button, LEFT)
    qtbot.waitUntil(quote.bibliography_menu.isVisible)
    for _ in range(2):
        qtbot.keyClick(quote.bibliography_menu, Qt.Key.Key_Down)
    qtbot.keyClick(quote.bibliography_menu, Qt.Key.Key_Return)
    assert pasted() == ["“Readout”, *Kremlin*.", "", "“Statement”, *White House*."]
    assert not QGuiApplication.clipboard().mimeData().hasHtml()
    assert "Markdown" in told(window)


def test_the_selected_sources_are_copied_be_it_one(qtbot: QtBot, window: MainWindow) -> None:
    window.tables.show_table(Source)
    window.selection.select(Source, ["book"])
    press_keys(qtbot, window)
    assert pasted() == ["Old book."]
    assert told(window).endswith("those selected")
    window.selection.select(Source, ["book", "report"])
    window.actions_by_name["bibliography_text"].trigger()
    assert sorted(pasted()) == ["Old book.", "“A report”."]
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_without_selection_all_that_the_table_shows(qtbot: QtBot, window: MainWindow) -> None:
    window.tables.show_table(Source)
    window.selection.clear()
    window.actions_by_name["bibliography_text"].trigger()
    assert len(pasted()) == 4
    window.tables.set_filter(EventFilter(text="kremlin"))
    window.selection.clear()
    window.actions_by_name["bibliography_text"].trigger()
    assert pasted() == ["“Readout”, Kremlin."]
    assert told(window).endswith("all that the table shows")


def test_the_context_menu_of_the_table(qtbot: QtBot, window: MainWindow) -> None:
    window.tables.show_table(Source)
    window.selection.select(Source, ["report"])
    view = window.tables.view_of(Source)
    assert view is not None
    menu = window.tables.context_menu(view)
    (forms,) = (each for each in menu.findChildren(QMenu) if each.title() == "Copy bibliography")
    forms.actions()[2].trigger()
    assert pasted() == ["“A report”."]
    assert "Markdown" in told(window)
    assert "Copy bibliography" not in [
        each.title() for each in window.tables.context_menu(window.tables.views[0]).findChildren(QMenu)
    ]


def test_style_and_language_are_the_projects(window: MainWindow) -> None:
    info = window.document.project.info
    window.document.edit("Style", edits.update(info, citation_style="entrevue-numeric", language="fr"))
    window.actions_by_name["bibliography_text"].trigger()
    assert [line.replace("\u00a0", " ") for line in pasted()] == [
        "1. « Readout », Kremlin.",
        "2. « Statement », White House.",
    ]


def test_where_nothing_is_cited_the_clipboard_stays(window: MainWindow) -> None:
    project = window.document.project
    QGuiApplication.clipboard().setText("mine")
    changes = [change for event in project.events.values() for change in edits.update(event, citations=())]
    window.document.edit("Uncite", tuple(changes))
    window.actions_by_name["bibliography_text"].trigger()
    assert told(window) == "There is no source to list here."
    assert pasted() == ["mine"]


def test_a_click_on_a_footnote_selects_its_source(qtbot: QtBot, window: MainWindow) -> None:
    window.tables.set_filter(EventFilter(text="summit"))
    window.statistics.quote.text.number_chosen.emit(2)
    assert (window.selection.record_type, window.selection.ids) == (Source, ("statement",))
    assert window.tables.view is window.tables.view_of(Source)
    window.selection.select(Event, ["call-1"])
    window.statistics.quote.text.number_chosen.emit(2)
    assert window.selection.ids == ("statement",)


@pytest.fixture
def many(window: MainWindow) -> MainWindow:
    added = [Source(id=f"n{number}", title=f"Number {number}") for number in range(4 * FEW)]
    window.document.edit("Add", tuple(Change(None, source) for source in added))
    window.tables.show_table(Source)
    window.selection.clear()
    QGuiApplication.clipboard().setText("mine")
    return window


def test_many_sources_show_their_progress(qtbot: QtBot, many: MainWindow) -> None:
    seen: list[int] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QProgressDialog):
            seen.append(dialog.value())

    watch = QTimer(interval=10)
    watch.timeout.connect(look)
    watch.start()
    many.actions_by_name["bibliography_text"].trigger()
    watch.stop()
    assert max(seen) > 0
    assert len(pasted()) == 4 * FEW + 4
    assert not many.findChildren(QProgressDialog) or not QApplication.activeModalWidget()


def test_cancel_copies_nothing(qtbot: QtBot, many: MainWindow) -> None:
    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QProgressDialog) and dialog.value() > 0:
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    watch = QTimer(interval=10)
    watch.timeout.connect(cancel)
    watch.start()
    many.actions_by_name["bibliography_text"].trigger()
    watch.stop()
    assert told(many) == "Nothing has been copied."
    assert pasted() == ["mine"]
