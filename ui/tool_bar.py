"""The tool bar of the main window: the most used actions, and the filter bar at its end."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from ui import theme
from ui.actions import Actions
from ui.icons import icon


class ToolBar(QToolBar):
    def __init__(
        self, actions: Actions, undo: QAction, redo: QAction, last: QWidget, parent: QWidget
    ) -> None:
        """`last` stands at the right end."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tool bar"))
        self.setObjectName("tool_bar")
        self.setMovable(False)
        self.setIconSize(QSize(theme.enlarged(16), theme.enlarged(16)))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._drawn = ((undo, "undo"), (redo, "redo"))
        self.tint()
        for action, text, primary in (
            (actions["open"], self.tr("Open"), False),
            (actions["save"], self.tr("Save"), False),
            (undo, "", False),
            (redo, "", False),
            (actions["add_event"], self.tr("+ Event"), True),
            (actions["add_source"], self.tr("+ Source"), False),
            (actions["export"], self.tr("Export…"), False),
        ):
            self.addWidget(_button(action, text, primary))
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spacer)
        self.addWidget(last)

    def tint(self) -> None:
        """Draw the icons in the colours of the theme."""
        for action, name in self._drawn:
            action.setIcon(icon(name))


def _button(action: QAction, text: str, primary: bool) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if text:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        # The action's own text changes (Qt copies it on each change): the bar's is set again.
        action.changed.connect(lambda: button.setText(text))
        button.setText(text)
    button.setAccessibleName(text or action.text())
    button.setProperty("primary", primary)
    return button
