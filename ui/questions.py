"""What the program asks and tells a person in a box of its own; tests put answers in its place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.modal import run


class Questions(QObject):
    """Modal questions over one window; texts from files are shown as plain text."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def confirm(self, text: str, more: str, action: str) -> bool:
        """Whether to go on with `action`, the text of the button; Cancel is the default."""
        box = self._box(QMessageBox.Icon.Question, text, more)
        go_on = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        run(box)
        return box.clickedButton() is go_on

    def tell(self, text: str, more: str, details: str = "") -> None:
        """Tell what went wrong, where, and what to do."""
        box = self._box(QMessageBox.Icon.Warning, text, more)
        if details:
            box.setDetailedText(details)
        run(box)

    def tell_error(self, text: str) -> None:
        """Tell what an error says: the first line what could not be done, the others why and what to do."""
        what, _, why = text.partition("\n")
        self.tell(what, why)

    def _box(self, kind: QMessageBox.Icon, text: str, more: str) -> QMessageBox:
        box = QMessageBox(kind, self.tr("Entrevue"), text, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(more)
        return box
