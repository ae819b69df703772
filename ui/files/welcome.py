"""The page of a start without a project: the example, a new project, a file, what was open lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import settings as remembered
from ui.icons import program_icon
from ui.plain import plain_tool_tip
from ui.settings import Settings

COLUMN_WIDTH = 560
RECENT_SHOWN = 6


class WelcomePage(QWidget):
    """Offers what can be done first; recent projects that are gone are left out."""

    new_requested = Signal()
    open_requested = Signal()
    example_requested = Signal()
    path_requested = Signal(Path)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("welcome")
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._heading())
        column.addSpacing(14)
        column.addLayout(self._buttons())
        column.addSpacing(18)
        self._recent_heading = QLabel(self.tr("Recent projects"))
        self._recent_heading.setProperty("role", "heading")
        column.addWidget(self._recent_heading)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addStretch(3)
        frame = QWidget()
        frame.setMaximumWidth(COLUMN_WIDTH)
        frame.setLayout(column)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(frame, 4)
        outer.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """List the recent projects that still exist."""
        while (item := self._recent.takeAt(0)) is not None:
            item.widget().deleteLater()
        paths = [Path(text) for text in self._settings.get(remembered.RECENT)]
        shown = [path for path in paths if path.is_file()][:RECENT_SHOWN]
        self._recent_heading.setVisible(bool(shown))
        for path in shown:
            self._recent.addWidget(self._recent_button(path))

    def _heading(self) -> QWidget:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(QSize(56, 56)))
        row.addWidget(picture)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = QLabel(self.tr("Entrevue"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        font.setBold(True)
        title.setFont(font)
        motto = QLabel(self.tr("Contacts, the silences between them, and the sources that prove them."))
        motto.setWordWrap(True)
        motto.setProperty("role", "muted")
        words.addWidget(title)
        words.addWidget(motto)
        row.addLayout(words, 1)
        heading = QWidget()
        heading.setLayout(row)
        return heading

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for text, hint, signal, primary in (
            (
                self.tr("Open the example"),
                self.tr("Every call and meeting of two presidents in 2025: look around, change anything."),
                self.example_requested,
                True,
            ),
            (
                self.tr("New project"),
                self.tr("Start from an empty timeline with the usual kinds of contact."),
                self.new_requested,
                False,
            ),
            (self.tr("Open…"), self.tr("A project file of yours."), self.open_requested, False),
        ):
            button = QPushButton(text)
            button.setProperty("primary", primary)
            button.setMinimumWidth(170)
            button.setAccessibleDescription(hint)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
            note = QLabel(hint)
            note.setProperty("role", "muted")
            note.setWordWrap(True)
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(button)
            row.addWidget(note, 1)
            column.addLayout(row)
        return column

    def _recent_button(self, path: Path) -> QPushButton:
        text = f"{path.stem}  —  {path.parent}"
        button = QPushButton(QFontMetrics(self.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, 520))
        button.setProperty("flat", True)
        button.setStyleSheet("text-align: left")
        button.setToolTip(plain_tool_tip(str(path)))
        button.setAccessibleName(self.tr("Open {path}").format(path=path))
        button.clicked.connect(lambda: self.path_requested.emit(path))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._recent_heading.parentWidget().setMinimumWidth(min(COLUMN_WIDTH, self.width() - 40))
