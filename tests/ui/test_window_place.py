"""The first window and a remembered one have room on the screen, title bar and status line included."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QMainWindow, QStyle
from pytestqt.qtbot import QtBot

from models.project import Project
from models.storage import save
from ui.main_window import MainWindow
from ui.window_place import first_size, fit_to_screen

Open = Callable[..., MainWindow]


def with_title_bar(window: QMainWindow) -> QRect:
    """The window with a title bar as high as the style has them."""
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
    return window.geometry().adjusted(0, -title, 0, 0)


def test_the_first_window_leaves_room_for_its_frame(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    screen = window.screen().availableGeometry()
    size = first_size(window)
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
    assert size.width() <= screen.width()
    assert size.height() + title <= screen.height()


def test_a_window_that_hangs_out_comes_in(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    screen = window.screen().availableGeometry()
    for place in (QRect(300, 300, 3000, 2000), QRect(-500, -200, 500, 400), QRect(2000, 1500, 300, 200)):
        window.setGeometry(place)
        fit_to_screen(window)
        assert screen.contains(with_title_bar(window))
    window.setGeometry(100, 120, 400, 300)
    fit_to_screen(window)
    assert window.geometry() == QRect(100, 120, 400, 300)


def test_what_a_larger_screen_left_fits_this_one(open_window: Open, project: Project, tmp_path: Path) -> None:
    path = tmp_path / "own.entrevue"
    save(project, path)
    first = open_window()
    first.files.open(path)
    first.setGeometry(400, 300, 1900, 1100)
    assert first.close()
    second = open_window()
    screen = second.screen().availableGeometry()
    assert screen.top() <= with_title_bar(second).top()
    assert second.geometry().bottom() <= screen.bottom()
