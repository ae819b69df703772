"""Which of several actors stays when they are merged."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from models.edits import Changes, merge_actors
from models.project import Project
from models.records import Actor
from ui.modal import run
from ui.plain import menu_text
from ui.widgets.scrolled import Scrolled


class Merging(msgspec.Struct, frozen=True):
    """What was decided: the id of the record that stays, and the changes that put it in the others' place."""

    kept: str
    changes: Changes


def ask_who_stays(parent: QWidget, project: Project, actors: Sequence[Actor]) -> Merging | None:
    """Ask which actor takes the place of the others; None if all stay as they are."""
    dialog = MergeDialog(parent, project, actors)
    if not run(dialog):
        return None
    return Merging(dialog.kept, merge_actors(project, dialog.kept, [actor.id for actor in actors]))


class MergeDialog(QDialog):
    """A button for each actor; the one used most is chosen first."""

    def __init__(self, parent: QWidget, project: Project, actors: Sequence[Actor]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge actors"))
        question = QLabel(self.tr("Which actor stays? It takes the place of the others, which are deleted."))
        question.setWordWrap(True)
        self._ids = [actor.id for actor in actors]
        self._group = QButtonGroup(self)
        self.buttons = [self._button(project, actor) for actor in actors]
        for number, button in enumerate(self.buttons):
            self._group.addButton(button, number)
        used_most = max(range(len(actors)), key=lambda number: project.uses(actors[number]))
        self.buttons[used_most].setChecked(True)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(question)
        column.addWidget(Scrolled(self._choices()), 1)
        column.addWidget(self._ending())
        self.buttons[used_most].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def kept(self) -> str:
        """Id of the chosen actor."""
        return self._ids[self._group.checkedId()]

    def _button(self, project: Project, actor: Actor) -> QRadioButton:
        name = project.names(Actor).label(actor.id)
        text = self.tr("{name} · %n event(s)", "", project.uses(actor)).format(name=name)
        # An ampersand would be taken for the key that chooses the button.
        return QRadioButton(menu_text(text))

    def _choices(self) -> QWidget:
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons:
            column.addWidget(button)
        column.addStretch(1)
        return choices

    def _ending(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Merge"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
