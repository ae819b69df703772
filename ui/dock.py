"""A dock whose pane is made when it is first seen, or asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from ui.first_frame import FirstFrame

P = TypeVar("P", bound=QWidget)

_LEAST_WIDTH = 280


class Dock(QDockWidget, Generic[P]):
    """At the right or left edge of a window; several are tabs, which name them."""

    def __init__(self, name: str, title: str, make: Callable[[], P], window: QMainWindow) -> None:
        super().__init__(title, window)
        self.setObjectName(f"dock_{name}")
        # The tabs name the docks already; a title bar would say it twice.
        self.setTitleBarWidget(QWidget(self))
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._make = make
        self._pane: P | None = None
        # One frame later than the rest of the window: nothing else waits for the pane.
        FirstFrame(self).shown.connect(self.fill)

    @property
    def pane(self) -> P:
        return self._pane or self._make_now()

    def fill(self) -> None:
        """Make the pane now, if there is none yet."""
        if self._pane is None:
            self._make_now()

    def _make_now(self) -> P:
        pane = self._pane = self._make()
        self.setWidget(pane)
        return pane

    def take_keyboard(self) -> None:
        """Come to the front, with the keyboard in the pane."""
        self.show()
        self.raise_()
        self.pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
