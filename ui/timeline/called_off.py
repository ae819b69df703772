"""What was cancelled, postponed or denied: shown or left out, and a notice while it is left out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.document import Document
from ui.settings import Settings
from ui.timeline import memory
from ui.timeline.view import TimelineView


class CalledOff(QToolButton):
    """`10 hidden · Show`: a button that brings them back, and takes no room while nothing is hidden.

    What was chosen is remembered per project file; the menu item says the same.
    """

    def __init__(
        self, view: TimelineView, document: Document, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view, self._document, self._settings = view, document, settings
        self._path = document.path
        self._action: QAction | None = None
        self._shown = True
        self.setProperty("flat", "true")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Show what was cancelled, postponed or denied"))
        self.clicked.connect(lambda: self.show_them(True))
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count)
        document.changed.connect(self._count_soon)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """It gives way where the header is narrow."""
        return QSize(2 * self.fontMetrics().height(), super().minimumSizeHint().height())

    def follow_action(self, action: QAction) -> None:
        """The menu item that shows and hides them."""
        self._action = action
        action.setCheckable(True)
        action.setChecked(self._shown)

    def toggle(self) -> None:
        """The menu item has been clicked."""
        self.show_them(not self._shown)

    def show_them(self, shown: bool) -> None:
        """Somebody has chosen; the keys go on in the timeline where the button goes with the choice."""
        had_focus = self.hasFocus()
        memory.show_called_off(self._settings, self._path, shown)
        self._follow(shown)
        if had_focus:
            self._view.setFocus()

    def take_up(self, path: Path | None) -> None:
        """Another project is open: as it was left there."""
        self._path = path
        self._follow(memory.shows_called_off(self._settings, path))

    def follow_path(self, path: Path | None) -> None:
        """The project was saved under another name: it is remembered there, too."""
        self._path = path
        memory.show_called_off(self._settings, path, self._shown)

    def _follow(self, shown: bool) -> None:
        self._shown = shown
        if self._action is not None:
            self._action.setChecked(shown)
        self._view.show_called_off(shown)
        if shown:
            self.hide()
        self._count_soon()

    def _count_soon(self, *_: object) -> None:
        """When the drawing is what it will be: counting is a subtraction then."""
        if not self._shown:
            self._counting.start()

    def _count(self) -> None:
        count = 0 if self._shown else len(self._document.project.events) - len(self._view.content.events)
        self.setText(self.tr("%n hidden · Show", "", count))
        self.setAccessibleName(self.tr("%n cancelled, postponed or denied event(s) hidden: show", "", count))
        self.setVisible(count > 0)
