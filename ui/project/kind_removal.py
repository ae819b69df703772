"""Where the events of a deleted kind go."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from models.project import Project
from models.records import Kind
from ui.modal import run
from ui.symbols import symbol_icon


class Decision(msgspec.Struct, frozen=True):
    """`move_to` is a kind's id, or None to delete the events as well."""

    move_to: str | None


def ask_where_to(parent: QWidget, project: Project, kind: Kind) -> Decision | None:
    """Ask what becomes of the events of a kind; None if it stays after all."""
    dialog = KindRemovalDialog(parent, project, kind)
    return dialog.decision if run(dialog) else None


class KindRemovalDialog(QDialog):
    """A choice of the other kinds, and of deleting the events."""

    def __init__(self, parent: QWidget, project: Project, kind: Kind) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete a kind"))
        uses = project.uses(kind)
        text = self.tr("%n event(s) are of the kind “{kind}”. What becomes of them?", "", uses)
        question = QLabel(text.format(kind=kind.name))
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setWordWrap(True)
        self.choice = QComboBox()
        self.choice.setAccessibleName(question.text())
        self._targets: list[str | None] = []
        for other in project.ordered(Kind):
            if other.id != kind.id:
                text = self.tr("They become “{kind}”").format(kind=other.name)
                self.choice.addItem(symbol_icon(other.symbol, other.colour), text)
                self._targets.append(other.id)
        self.choice.addItem(self.tr("They are deleted too"))
        self._targets.append(None)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Delete the kind"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(question)
        column.addWidget(self.choice)
        column.addWidget(buttons)

    @property
    def decision(self) -> Decision:
        return Decision(self._targets[self.choice.currentIndex()])
