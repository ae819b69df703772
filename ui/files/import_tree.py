"""The tree of an import: keys that check, columns that fit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget

from models.sources.updates import Standing
from ui.files.import_model import AFTER, BEFORE, NAME, ImportModel

_OPENED = 40
"""Most changed records whose fields are shown at once."""


class ImportTree(QTreeView):
    """Groups are open, as are a few changed records; Space checks the current record or group."""

    current_changed = Signal()

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._model = model
        self.setAccessibleName(self.tr("Sources of the file"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsMovable(False)
        self.selectionModel().currentChanged.connect(self.current_changed)

    def _share_width(self) -> None:
        """Titles need the most; where nothing of the project is concerned, its column needs least."""
        is_new = all(standing is Standing.NEW for _, standing, _ in self._model.groups())
        before, after = (0.14, 0.26) if is_new else (0.3, 0.3)
        width = self.viewport().width()
        self.header().resizeSection(BEFORE, int(width * before))
        self.header().resizeSection(AFTER, int(width * after))
        self.header().resizeSection(NAME, width - int(width * before) - int(width * after))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def open_groups(self) -> None:
        """Show the records of every group but those that stay the same."""
        self._share_width()
        for index, standing, number in self._model.groups():
            if standing is Standing.SAME:
                continue
            self.expand(index)
            if standing is Standing.CHANGED and number <= _OPENED:
                for row in range(number):
                    self.expand(self._model.index(row, NAME, index))
        self.setCurrentIndex(self._model.index(0, NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt checks only what stands in the first column, and the current cell may be in another."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._toggle(self.currentIndex().siblingAtColumn(NAME))
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            checked = Qt.CheckState(state) is Qt.CheckState.Checked
            other = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
            self._model.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0, NAME))
