"""The program's icon and the few drawn icons of the tool bar, tinted with the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import FOLDER
from ui import theme

_SIDES = (16, 32, 64)
"""Pixels of the icons in the window, up to twice the size of their text."""


def icon(name: str) -> QIcon:
    """An icon of `resources/icons`, its `currentColor` being the theme's text (greyed when disabled)."""
    colours = theme.current()
    return _tinted(name, colours.text, colours.bar)


def program_icon() -> QIcon:
    """The program's own icon, in any size: Qt draws it when it is asked for."""
    return QIcon(str(FOLDER / "icons" / "entrevue.svg"))


@lru_cache(maxsize=64)
def _tinted(name: str, colour: str, disabled: str) -> QIcon:
    svg = (FOLDER / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", tint).encode()))
        for side in _SIDES:
            pixmap = QPixmap(side, side)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
            made.addPixmap(pixmap, mode)
    return made
