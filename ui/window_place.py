"""How large a window is at first, and that what is remembered of one fits the screen it opens on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStyle

_WIDTH, _HEIGHT = 1440, 900
_TITLE_BAR = 40
"""Pixels of the highest title bars of desktops: what a style tells of them is the height of its own."""


def first_size(window: QMainWindow) -> QSize:
    """The size of the design, or as much of it as the screen has beside the frame of a window."""
    return QSize(_WIDTH, _HEIGHT).boundedTo(_room(window).size())


def fit_to_screen(window: QMainWindow) -> None:
    """Put what was remembered of a window where all of it is seen; one that fills the screen stays so."""
    if window.isMaximized() or window.isFullScreen():
        return
    room = _room(window)
    window.resize(window.size().boundedTo(room.size()))
    place = window.geometry()
    place.moveRight(min(place.right(), room.right()))
    place.moveBottom(min(place.bottom(), room.bottom()))
    place.moveLeft(max(place.left(), room.left()))
    place.moveTop(max(place.top(), room.top()))
    if place != window.geometry():
        window.setGeometry(place)


def _room(window: QMainWindow) -> QRect:
    """Of the screen, what a window without its frame may take; the frame is guessed until there is one."""
    style = window.style()
    title = max(style.pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window), _TITLE_BAR)
    edge = style.pixelMetric(QStyle.PixelMetric.PM_MdiSubWindowFrameWidth, None, window)
    # Before it is shown, a window that was left on another screen does not know that screen yet.
    screen = QGuiApplication.screenAt(window.geometry().center()) or window.screen()
    return screen.availableGeometry().adjusted(edge, title + edge, -edge, -edge)
