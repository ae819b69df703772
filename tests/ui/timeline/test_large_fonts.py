"""The timeline under the fonts that desktops ask for: lengths follow, nothing overlaps or is cut off."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.project import Project
from ui import theme
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
from ui.timeline.pane import TimelinePane
from ui.timeline.style import window_style

Today = Callable[[], datetime.date]
SIZES = (9, 14, 20)


@pytest.fixture(params=SIZES)
def points(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    usual = qapp.font()
    theme.apply(qapp, theme.LIGHT)
    qapp.setFont(theme.ui_font(QFont("x", request.param)))
    yield request.param
    qapp.setFont(usual)


@pytest.fixture
def window(points: int, qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 560)
    return window


@pytest.fixture
def pane(window: QWidget, qtbot: QtBot, project: Project, today: Today, settings_path: Path) -> TimelinePane:
    document = Document()
    measure = CurrentMeasure(document, today)
    pane = TimelinePane(document, Selection(document), measure, Settings(settings_path), window)
    pane.setGeometry(0, 0, 1000, 560)
    document.replace(project, None)
    window.show()
    qtbot.waitExposed(window)
    return pane


def test_what_is_written_does_not_overlap(pane: TimelinePane) -> None:
    drawing = pane.view.drawing
    assert drawing.labels
    texts = [label.rect for label in drawing.labels]
    texts += [tick.text_rect for tick in drawing.ticks if tick.text]
    assert not any(one.intersects(other) for one, other in combinations(texts, 2))
    assert all(rect.y >= 0 and rect.bottom <= drawing.height for rect in texts)


def test_symbols_and_lines_grow_with_the_text(pane: TimelinePane, points: int) -> None:
    sizes = pane.view.style_now.sizes
    usual = window_style(theme.LIGHT, theme.ui_font(QFont("x", 9))).sizes
    assert sizes.marker / sizes.line == pytest.approx(usual.marker / usual.line, rel=0.12)
    assert (sizes.marker > 8) == (points > 13)


def test_the_strip_has_room_for_its_years(pane: TimelinePane) -> None:
    strip = pane.overview
    small = QFont(strip.font())
    small.setPointSizeF(max(8.0, small.pointSizeF() * 0.85))
    metrics = QFontMetricsF(small)
    assert strip.height() - strip.window_rect.bottom() >= metrics.height() - 1
    written = [mark for mark in strip.strip.marks if mark.text]
    for mark, after in pairwise(written):
        assert mark.label_x + metrics.horizontalAdvance(mark.text) < after.label_x


def test_the_header_leaves_room_for_the_sidebar(pane: TimelinePane, points: int) -> None:
    window = 1000 if points < 20 else 1366
    assert pane.minimumSizeHint().width() <= window - 280


def test_the_panel_for_a_date_has_room_for_what_it_says(pane: TimelinePane, qtbot: QtBot) -> None:
    pane.go_to_date()
    panel = pane.go_to_panel
    qtbot.keyClicks(panel.field.line, "03/08/2025")
    qtbot.waitUntil(lambda: panel.field.height() >= panel.field.minimumSizeHint().height())
    assert panel.rect().contains(panel.field.geometry())
    assert pane.view.rect().contains(panel.geometry())


def test_the_frame_of_the_strip_and_the_lock_grow_too(pane: TimelinePane, points: int) -> None:
    assert (pane.overview.window_rect.height() > 22) == (points > 13)
    assert (pane.lock.button.iconSize().height() > 20) == (points > 13)
    assert pane.overview.height() >= pane.overview.sizeHint().height()
