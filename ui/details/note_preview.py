"""The footnote of a source in the project's style, to read, select and copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.widgets.card import Card


class NotePreview(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("Footnote"))
        heading.setProperty("role", "muted")
        self.copy_button = QToolButton()
        self.copy_button.setText(self.tr("Copy"))
        self.copy_button.setProperty("flat", "true")
        self.copy_button.setAccessibleName(self.tr("Copy the footnote"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.text()))
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.text.setAccessibleName(self.tr("Footnote"))
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.copy_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 4, 6, 8)
        rows.setSpacing(2)
        rows.addLayout(head)
        rows.addWidget(self.text)

    def show_note(self, text: str) -> None:
        if text != self.text.text():
            self.text.setText(text)
