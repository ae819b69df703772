"""The sidebar follows a theme chosen while it is open as one that was chosen before."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.project import Project
from ui import theme
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
from ui.statistics.pane import StatisticsPane


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.LIGHT)
    yield
    theme.apply(qapp, theme.LIGHT)


def sidebar(qtbot: QtBot, project: Project, today: Callable[[], datetime.date], path: Path) -> StatisticsPane:
    document = Document()
    document.replace(project, None)
    current = CurrentMeasure(document, today, document)
    current.choose("direct")
    pane = StatisticsPane(document, Selection(document, document), current, Settings(path))
    document.setParent(pane)
    qtbot.addWidget(pane)
    pane.resize(318, 1400)
    pane.show()
    return pane


def picture(pane: StatisticsPane) -> QImage:
    QApplication.processEvents()
    pane.clearFocus()
    if (focus := QApplication.focusWidget()) is not None:
        focus.clearFocus()
    return pane.grab().toImage()


def test_a_theme_chosen_in_use_looks_like_one_at_the_start(
    qtbot: QtBot,
    qapp: QApplication,
    project: Project,
    today: Callable[[], datetime.date],
    settings_path: Path,
) -> None:
    used = sidebar(qtbot, project, today, settings_path)
    before = picture(used)
    theme.apply(qapp, theme.DARK)
    changed = picture(used)
    used.hide()
    fresh = picture(sidebar(qtbot, project, today, settings_path))
    assert changed == fresh
    theme.apply(qapp, theme.LIGHT)
    used.show()
    assert picture(used) == before
