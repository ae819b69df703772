"""Where the report stands, so that what is chosen in it can be seen in the window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractItemView, QWidget

_NARROWEST = 560
"""Room beside the window that is enough for the report, in pixels."""
_LOWEST = 400
_TOP, _BOTTOM = QAbstractItemView.ScrollHint.PositionAtTop, QAbstractItemView.ScrollHint.PositionAtBottom


def place_beside(dialog: QWidget, window: QWidget, spare: QWidget) -> None:
    """Put a dialog beside its window where the screen has room, else over the part that can be spared."""
    frame = window.frameGeometry()
    title = window.geometry().top() - frame.top()
    over = QRect(spare.mapToGlobal(QPoint(0, 0)), spare.size())
    place = beside(dialog.size(), frame, over, window.screen().availableGeometry())
    dialog.resize(place.width(), place.height() - title)
    dialog.move(place.topLeft())


def beside(wanted: QSize, window: QRect, over: QRect, screen: QRect) -> QRect:
    """A place of at most the size wanted, frame and all: right or left of the window, or `over` a part."""
    right, left = screen.right() - window.right(), window.left() - screen.left()
    if max(right, left) < _NARROWEST:
        height = min(wanted.height(), max(over.height(), _LOWEST))
        return QRect(over.topLeft(), QSize(min(wanted.width(), over.width()), height))
    size = wanted.boundedTo(QSize(max(right, left), screen.height()))
    x = window.right() + 1 if right >= left else window.left() - size.width()
    y = min(max(window.top(), screen.top()), screen.bottom() + 1 - size.height())
    return QRect(QPoint(x, y), size)


def keep_in_sight(view: QAbstractItemView, index: QModelIndex, cover: QRect) -> None:
    """Scroll a row out from under another window, if that leaves any room for it."""
    for hint in (_TOP, _BOTTOM):
        if not _place(view, index).intersects(cover):
            return
        view.scrollTo(index, hint)
    if _place(view, index).intersects(cover):
        view.scrollTo(index)


def _place(view: QAbstractItemView, index: QModelIndex) -> QRect:
    """A row as it is on the screen."""
    row = view.visualRect(index)
    row.setLeft(0)
    row.setRight(view.viewport().width())
    return QRect(view.viewport().mapToGlobal(row.topLeft()), row.size())
