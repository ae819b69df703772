"""Merging sources that were selected by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from models.project import Project
from models.records import Source
from models.sources.merging import merge_sources
from ui.modal import run
from ui.sources.comparison import MOST, ComparisonArea, SourceComparison
from ui.tables.merging import Merging
from ui.widgets.message import Message, Tone


def ask_how_to_merge(parent: QWidget, project: Project, sources: Sequence[Source]) -> Merging | None:
    """Ask which of some sources is kept, and with what; None if all stay as they are."""
    dialog = MergeSourcesDialog(parent, project, sources)
    if not run(dialog):
        return None
    kept = dialog.comparison.kept
    return Merging(kept.id, merge_sources(project, kept, dialog.comparison.others))


class MergeSourcesDialog(QDialog):
    """The sources side by side; the one cited most is kept unless another is chosen."""

    def __init__(self, parent: QWidget, project: Project, sources: Sequence[Source]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge sources"))
        self.resize(820, 560)
        sources = sorted(sources, key=lambda source: -project.uses(source))
        self.comparison = SourceComparison(project, sources)
        question = Message(Tone.TEXT)
        texts = [self.tr("What cites any of them will cite the one that is kept; the others are deleted.")]
        if len(sources) > MOST:
            texts.append(self.tr("Only the {most} cited most are merged.").format(most=MOST))
        question.say(" ".join(texts))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(question)
        area = ComparisonArea()
        area.setWidget(self.comparison)
        column.addWidget(area, 1)
        column.addWidget(self._ending())

    def _ending(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.merge_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.merge_button.setText(self.tr("&Merge"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.comparison.changed.connect(lambda: self.merge_button.setEnabled(bool(self.comparison.others)))
        return buttons

    def showEvent(self, event: QShowEvent) -> None:
        """The keys start at the record that is kept."""
        super().showEvent(event)
        self.comparison.keep.checkedButton().setFocus()
