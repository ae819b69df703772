"""Headings of the sidebar, and the part of it that folds away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ui.statistics.rows import INSET


def heading(text: str) -> QLabel:
    """What the rows beneath are about."""
    label = QLabel(text)
    label.setProperty("role", "heading")
    label.setContentsMargins(INSET, 0, INSET, 0)
    return label


class FoldingSection(QWidget):
    """A heading that shows and hides what is under it."""

    toggled = Signal(bool)

    def __init__(
        self, title: str, content: QWidget, beside: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """`beside` stands at the right of the heading, folded or not."""
        super().__init__(parent)
        self.content = content
        self.button = QToolButton()
        self.button.setProperty("flat", "true")
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.toggled.connect(self._fold)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch(1)
        if beside is not None:
            line.addWidget(beside)
        rows.addLayout(line)
        rows.addWidget(content)
        self.set_title(title)
        self._fold(False)

    def set_title(self, title: str) -> None:
        self.button.setText(title)
        self.button.setAccessibleName(title)

    def open(self, opened: bool) -> None:
        self.button.setChecked(opened)

    def _fold(self, opened: bool) -> None:
        self.content.setVisible(opened)
        self.button.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.toggled.emit(opened)
