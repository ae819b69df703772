"""The report leaves to be seen what is chosen in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.records import Event, Status
from ui.evidence.dialog import EvidenceDialog
from ui.evidence.placing import beside
from ui.main_window import MainWindow

WANTED = QSize(920, 620)
TIMELINE = QRect(10, 90, 1000, 420)


@pytest.mark.parametrize(
    ("window", "screen", "place"),
    [
        (QRect(0, 0, 1440, 900), QRect(0, 0, 2560, 1440), QRect(1440, 0, 920, 620)),
        (QRect(0, 0, 1440, 900), QRect(0, 0, 2040, 1440), QRect(1440, 0, 600, 620)),
        (QRect(1000, 700, 1440, 700), QRect(0, 0, 2560, 1080), QRect(80, 460, 920, 620)),
        (QRect(0, 0, 1440, 900), QRect(0, 0, 1440, 900), QRect(10, 90, 920, 420)),
    ],
    ids=["right", "narrow", "left", "over the timeline"],
)
def test_it_stands_beside_the_window_where_there_is_room(window: QRect, screen: QRect, place: QRect) -> None:
    assert beside(WANTED, window, TIMELINE, screen) == place


def test_a_window_with_little_room_leaves_it_enough() -> None:
    low = QRect(10, 90, 700, 150)
    small = QRect(0, 0, 800, 600)
    assert beside(WANTED, small, low, small) == QRect(10, 90, 700, 400)


@pytest.fixture
def window(project: Project, open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window whose table must scroll, on a screen with no room beside it."""
    window = open_window(project, (1200, 900))
    for number in range(40):
        day = parse_edtf(f"2024-01-{number % 28 + 1:02}")
        event = Event(id=f"old-{number}", date=day, kind="call", status=Status.HELD, title=f"Old {number}")
        assert window.document.edit("Add", edits.add(event))
    return window


def row_of(window: MainWindow, event_id: str) -> QRect:
    """The row as it is on the screen."""
    view = window.tables.view_of(Event)
    assert view is not None
    row = view.visualRect(view.model().index(view.model().row_of(event_id), 0))
    assert view.viewport().rect().intersects(row)
    return QRect(view.viewport().mapToGlobal(row.topLeft()), row.size())


def report(qtbot: QtBot, window: MainWindow) -> EvidenceDialog:
    qtbot.keyClick(window, Qt.Key.Key_F8)
    (dialog,) = window.findChildren(EvidenceDialog)
    qtbot.waitUntil(lambda: dialog.tree.rows.rowCount() > 0)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def walk(qtbot: QtBot, dialog: EvidenceDialog, window: MainWindow) -> Iterator[QRect]:
    """Go down the findings; gives the row of each event in the window."""
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Home)
    for _ in range(14):
        qtbot.keyClick(dialog.tree, Qt.Key.Key_Down)
        if dialog.tree.rows.finding(dialog.tree.currentIndex()) is not None:
            yield row_of(window, window.selection.event_ids[0])


def test_the_row_of_a_finding_is_not_under_the_report(qtbot: QtBot, window: MainWindow) -> None:
    dialog = report(qtbot, window)
    rows = list(walk(qtbot, dialog, window))
    assert len(rows) > 10
    assert not any(dialog.frameGeometry().intersects(row) for row in rows)


@pytest.mark.parametrize("where", ["upper", "lower"])
def test_a_row_scrolls_out_from_under_the_report_wherever_that_was_moved(
    qtbot: QtBot, window: MainWindow, where: str
) -> None:
    dialog = report(qtbot, window)
    view = window.tables.view_of(Event)
    assert view is not None
    top = view.viewport().mapToGlobal(QPoint(0, 0))
    half = view.viewport().height() // 2
    dialog.setMinimumHeight(0)
    dialog.resize(dialog.width(), 100)
    height = dialog.frameGeometry().height()
    dialog.move(top + QPoint(0, half - height if where == "upper" else half))
    bar = view.verticalScrollBar()
    for row in walk(qtbot, dialog, window):
        at_an_end = bar.value() in (0, bar.maximum())
        assert at_an_end or not dialog.frameGeometry().intersects(row)
