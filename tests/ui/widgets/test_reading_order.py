"""The Tab order of forms, and leaving them, without taking widgets from their owners."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import ui
from ui.widgets.reading_order import ReadingOrder


class Page:
    """A line, a form of three in two lines, a line; made in another order than they are read."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.before, self.form, self.after = QLineEdit(), ReadingOrder(), QLineEdit()
        row = QHBoxLayout(self.window)
        for widget in (self.before, self.form, self.after):
            row.addWidget(widget)
        self.third, self.second, self.first = QPushButton("3"), QComboBox(), QLineEdit()
        self.second.setEditable(True)
        grid = QGridLayout(self.form)
        grid.addWidget(self.third, 1, 0)
        grid.addWidget(self.second, 0, 1)
        grid.addWidget(self.first, 0, 0)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page.window)
    with qtbot.waitActive(page.window):
        page.window.show()
    return page


def test_tab_reads_the_form_and_leaves_it(page: Page, qtbot: QtBot) -> None:
    page.first.setFocus()
    for widget in (page.second, page.third, page.after):
        qtbot.keyClick(page.window.focusWidget(), Qt.Key.Key_Tab)
        assert widget.hasFocus()


def test_backtab_reads_the_form_backwards_and_leaves_it(page: Page, qtbot: QtBot) -> None:
    page.third.setFocus()
    for widget in (page.second, page.first, page.before):
        qtbot.keyClick(page.window.focusWidget(), Qt.Key.Key_Backtab)
        assert widget.hasFocus()


def test_parts_take_the_focus_again_after_leaving(page: Page, qtbot: QtBot) -> None:
    parts = (page.first, page.second, page.third)
    policies = [part.focusPolicy() for part in parts]
    page.third.setFocus()
    qtbot.keyClick(page.third, Qt.Key.Key_Tab)
    assert [part.focusPolicy() for part in parts] == policies


def test_a_form_alone_in_its_window_keeps_the_focus(page: Page, qtbot: QtBot) -> None:
    page.before.hide()
    page.after.hide()
    page.third.setFocus()
    qtbot.keyClick(page.third, Qt.Key.Key_Tab)
    assert page.third.hasFocus()


def test_nothing_asks_for_the_order_of_qt() -> None:
    """What these return passes for a child of the widget asked: it would be declared deleted with it."""
    asked = re.compile(r"\b(nextInFocusChain|previousInFocusChain|focusProxy)\(\)")
    sources = sorted(Path(ui.__path__[0]).rglob("*.py"))
    assert sources
    assert [str(path) for path in sources if asked.search(path.read_text(encoding="utf-8"))] == []
