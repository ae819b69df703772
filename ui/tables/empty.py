"""What a table without rows says."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """A muted text in the middle of the table, with a button where a filter hides everything."""

    clear_requested = Signal()

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        self._text.setProperty("role", "muted")
        self.button = QPushButton(self.tr("Clear the search"))
        self.button.setAccessibleName(self.button.text())
        self.button.clicked.connect(self.clear_requested)
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self._text)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        viewport.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_text(self, text: str, can_clear: bool) -> None:
        """Say something in the middle; nothing hides it all."""
        self._text.setText(text)
        self.button.setVisible(can_clear)
        self.setVisible(bool(text))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        """Only as large as need be: the rest of the table stays open to the mouse."""
        area = self.parentWidget().rect()
        width = min(area.width(), 460)
        height = self.layout().totalHeightForWidth(width)
        top = max(40, (area.height() - height) // 2)
        self.setGeometry((area.width() - width) // 2, top, width, height)
