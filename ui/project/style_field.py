"""The citation style in a form: its title, and a button that opens the list of styles."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.citations import styles
from models.citations.notes import missing_style
from models.citations.styles import HOUSE
from models.project import Project
from ui.modal import run
from ui.project.style_words import missing_text, style_title
from ui.project.styles_dialog import StylesDialog
from ui.settings import Settings
from ui.widgets.message import Message, Tone


class StyleField(QWidget):
    """`value` is the id of the style, as a project has it."""

    def __init__(self, project: Project, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._settings = settings
        self.value = project.info.citation_style
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setAccessibleName(self.tr("Citation style"))
        self.button = QPushButton(self.tr("C&hoose…"))
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(self.tr("Choose the citation style"))
        self.button.clicked.connect(self._choose)
        self.notice = Message(Tone.WARNING)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.notice)
        self.setFocusProxy(self.button)
        missing = missing_style(project)
        self.notice.say(missing_text(missing) if missing else "")
        self._show()

    def _choose(self) -> None:
        dialog = StylesDialog(self._project, self._settings, self, self.value)
        if run(dialog):
            self.value = dialog.chosen
            self.notice.say("")
        self._show()

    def _show(self) -> None:
        style = styles.find(self.value or HOUSE)
        self.line.setText(self.value if style is None else style_title(style))
        self.line.setCursorPosition(0)
