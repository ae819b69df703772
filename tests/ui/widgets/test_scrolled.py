"""The area that dialogs put tall forms into."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.scrolled import Scrolled


def test_it_is_as_high_as_its_content_and_can_be_lower(qtbot: QtBot) -> None:
    content = QLabel("wide enough")
    content.setMinimumHeight(900)
    area = Scrolled(content)
    qtbot.addWidget(area)
    assert area.sizeHint().height() == 900
    assert area.minimumSizeHint().height() < 200
    area.resize(area.sizeHint().width(), 300)
    area.show()
    assert area.verticalScrollBar().maximum() == 600
    assert area.viewport().width() >= content.sizeHint().width()
