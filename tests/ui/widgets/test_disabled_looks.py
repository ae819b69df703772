"""A field that cannot be used looks so, in every theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui import theme
from ui.theme import LIGHT, THEMES, Theme

FIELDS = (QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit, QListWidget)
_INSIDE = QPoint(5, 5)
"""Within the frame, beside the text."""


@pytest.fixture(params=THEMES.values(), ids=list(THEMES))
def colours(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Theme]:
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, LIGHT)


def ground(qtbot: QtBot, widget: QWidget, enabled: bool) -> str:
    """The colour on which its text stands."""
    qtbot.addWidget(widget)
    widget.setEnabled(enabled)
    widget.resize(120, 40)
    return widget.grab().toImage().pixelColor(_INSIDE * widget.devicePixelRatioF()).name()


@pytest.mark.parametrize("field", FIELDS)
def test_a_disabled_field_stands_on_the_ground_of_the_window(
    qtbot: QtBot, colours: Theme, field: type[QWidget]
) -> None:
    assert ground(qtbot, field(), enabled=False) == QColor(colours.window).name()
    assert ground(qtbot, field(), enabled=True) == QColor(colours.surface).name()


@pytest.mark.parametrize("kind", [QLineEdit, QCheckBox, QRadioButton, QToolButton])
def test_nothing_disabled_has_a_colour_that_invites(
    qtbot: QtBot, colours: Theme, kind: type[QWidget]
) -> None:
    """Neither the accent of check marks and flat buttons, nor the full colour of texts."""
    widget = kind()
    qtbot.addWidget(widget)
    widget.setText("MMMM")
    widget.setProperty("flat", "true")
    if isinstance(widget, QCheckBox | QRadioButton):
        widget.setChecked(True)
    for enabled in (True, False):
        widget.setEnabled(enabled)
        image = widget.grab().toImage()
        shown = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        inviting = {QColor(name).rgb() for name in (colours.accent, colours.text)}
        assert bool(shown & inviting) is enabled
