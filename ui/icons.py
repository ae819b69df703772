"""The program's icon and the few drawn icons of the tool bar, tinted with the theme."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui import theme


def icon(name: str) -> QIcon:
    """An icon of `resources/icons`, its `currentColor` being the theme's text (greyed when disabled)."""
    colours = theme.current()
    return _tinted(name, colours.text, colours.bar)


@lru_cache(maxsize=64)
def _tinted(name: str, colour: str, disabled: str) -> QIcon:
    svg = (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", tint).encode()))
        for side in (16, 32, 64, 256):
            pixmap = QPixmap(side, side)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
            made.addPixmap(pixmap, mode)
    return made
