"""The menu button of a row in a list of fields: move it, remove it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class RowMenu(QToolButton):
    """A small `⋮` button; further actions can be put before the common ones."""

    moved = Signal(int)
    """-1 up, 1 down."""
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("⋮")
        self.setProperty("flat", "true")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.up = menu.addAction(self.tr("Move up"), lambda: self.moved.emit(-1))
        self.down = menu.addAction(self.tr("Move down"), lambda: self.moved.emit(1))
        self.remove = menu.addAction(self.tr("Remove"), self.removed.emit)
        self.setMenu(menu)

    def set_place(self, index: int, count: int) -> None:
        """Allow the moves that row `index` of `count` can make."""
        self.up.setEnabled(index > 0)
        self.down.setEnabled(index < count - 1)

    def add_first(self, text: str, slot: Callable[[], object]) -> None:
        """Put an action at the top of the menu."""
        menu = self.menu()
        action = menu.addAction(text, slot)
        menu.removeAction(action)
        menu.insertAction(menu.actions()[0], action)


def moved(items: tuple[object, ...], index: int, step: int) -> tuple[object, ...]:
    """The items with one moved up or down; as they are when it would leave the list."""
    target = index + step
    if not 0 <= target < len(items):
        return items
    order = list(items)
    order[index], order[target] = order[target], order[index]
    return tuple(order)
