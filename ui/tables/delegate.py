"""Has cells painted, and opens the editor that a column asks for."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from models.project import Project
from models.records import Actor
from ui.i18n import translate
from ui.tables.column import CONTEXT, CellError, Column, Editor
from ui.tables.editors import ChoiceEditor, DateEditor, ParticipantsEditor, TextEditor
from ui.tables.fields import date_readings
from ui.tables.model import TableModel
from ui.tables.painting import PILL_PAD, CellPainter
from ui.tables.participants import read_participants
from ui.tables.roles import WASH_ROLE
from ui.widgets.keys import ENTER
from ui.widgets.message import Tone

Index = QModelIndex | QPersistentModelIndex
CellEditor = TextEditor | ChoiceEditor
Hint = QStyledItemDelegate.EndEditHint

_AROUND_TEXT = 24
"""Pixels of an editor beside its text: frame, inset, the cursor."""
_TABS = {
    Qt.Key.Key_Tab: Hint.EditNextItem,
    Qt.Key.Key_Backtab: Hint.EditPreviousItem,
}
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Reasons of losing the focus that are no reason to close an editor."""


class Refused(NamedTuple):
    """An open editor whose text its cell cannot take."""

    editor: CellEditor
    index: QModelIndex
    problem: str
    """Why not, in words."""


class CellDelegate(QStyledItemDelegate):
    """One delegate for all columns; the column says which editor and what it offers.

    A text that cannot be taken keeps its editor open: nothing typed is thrown away.
    """

    entered = Signal()
    """Enter has committed and closed an editor of text; after a choice one stays where it was made."""

    def __init__(self, model: TableModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._viewport = view.viewport()
        """Held: PySide drops what it wraps for one call, here with the list that the editor has in it."""
        self.cells = CellPainter(model, view)
        self._places: dict[CellEditor, QPersistentModelIndex] = {}
        self.drops_choices = False
        """Whether a list of choices opens with its editor."""

    # ---- drawing -----------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.cells.paint(painter, option.rect, index.row(), index.column())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        pill = 2 * PILL_PAD if index.data(WASH_ROLE) is not None else 0
        return QSize(size.width() + pill + PILL_PAD, size.height())

    # ---- editors -----------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> CellEditor:
        column = self._model.table.columns[index.column()]
        editor = self._make_editor(column, parent, self._model.is_new_row(index.row()))
        editor.setAccessibleName(translate(CONTEXT, column.title))
        self._places[editor] = QPersistentModelIndex(index)
        editor.done.connect(lambda: self._enter(editor))
        editor.tabbed.connect(
            lambda on: self._submit(editor, Hint.EditNextItem if on else Hint.EditPreviousItem)
        )
        if isinstance(editor, ChoiceEditor):
            editor.cancelled.connect(lambda: self.cancel(editor))
        else:
            editor.setAlignment(column.alignment)
            editor.textEdited.connect(lambda text: self._grow(editor, text))
        return editor

    def _make_editor(self, column: Column, parent: QWidget, is_new: bool) -> CellEditor:
        cells = self._model.cells
        if column.editor in (Editor.CHOICE, Editor.OPEN_CHOICE):
            assert column.choices is not None
            is_open = column.editor is Editor.OPEN_CHOICE
            # A list that is open takes the keys: in a new row a new name may be about to be typed.
            drops = self.drops_choices and not is_new
            editor = ChoiceEditor(column.choices(cells), is_open, drops, parent)
            if (remark := column.remark) is not None:
                editor.editTextChanged.connect(
                    lambda text: editor.say(remark(self._model.cells, text), Tone.MUTED)
                )
            return editor
        if column.editor is Editor.DATE:
            return DateEditor(lambda text: date_readings(self._model.cells, text), parent)
        if column.editor is Editor.PARTICIPANTS:
            names = sorted(map(cells.project.names(Actor).label, cells.project.actors))
            return ParticipantsEditor(names, lambda text: _new_names(cells.project, text), parent)
        return TextEditor(parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEditor):
            editor.show_value(index.data(Qt.ItemDataRole.EditRole) or "")

    def setModelData(self, editor: QWidget, model: TableModel, index: Index) -> None:
        if isinstance(editor, CellEditor):
            model.setData(index, editor.value())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """As wide as the cell, or as the text where that is wider; a list of choices as its widest one."""
        rect = option.rect.adjusted(0, 0, 0, -1)
        room = self._view.viewport().width() - rect.left()
        if isinstance(editor, ChoiceEditor):
            wanted = editor.sizeHint().width()
        else:
            wanted = self._width_of(editor.text() or index.data(Qt.ItemDataRole.EditRole) or "")
        rect.setWidth(max(rect.width(), min(room, wanted)))
        editor.setGeometry(rect)

    def _width_of(self, text: str) -> int:
        """Of an editor that shows a text whole."""
        return self._view.fontMetrics().horizontalAdvance(text) + _AROUND_TEXT

    def _grow(self, editor: TextEditor, text: str) -> None:
        """With the text that is typed, as far as the table goes."""
        room = self._view.viewport().width() - editor.x()
        editor.resize(max(editor.width(), min(room, self._width_of(text))), editor.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Tab and leaving commit what can be taken; Esc gives up."""
        if not isinstance(watched, CellEditor):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        if event.type() is QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in _PASSING and not _within(QApplication.focusWidget(), watched):
                self._leave(watched)
            return False
        # Else Esc would clear a search, or close a dialog, while a cell is being edited.
        is_override = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return is_override and self._leaves_undo(watched, event)

    def _leaves_undo(self, editor: CellEditor, event: QKeyEvent) -> bool:
        """Where no typing is to be undone, the keys undo what was done last in the project."""
        is_redo = event.matches(QKeySequence.StandardKey.Redo)
        is_undo = event.matches(QKeySequence.StandardKey.Undo)
        is_touched = editor.is_touched or (is_redo and editor.can_retype)
        if not (is_undo or is_redo) or is_touched or self._model.draft.is_typed:
            return False
        event.ignore()
        return True

    def _key(self, editor: CellEditor, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel(editor)
            return True
        if event.key() not in (*ENTER, *_TABS):
            return False
        if not editor.asks():
            if event.key() in ENTER:
                self._enter(editor)
            else:
                self._submit(editor, _TABS[Qt.Key(event.key())])
        return True

    def _enter(self, editor: CellEditor) -> None:
        goes_on = not isinstance(editor, ChoiceEditor) or self._is_in_new_row(editor)
        if self._submit(editor, Hint.NoHint) and goes_on:
            self.entered.emit()

    def _is_in_new_row(self, editor: CellEditor) -> bool:
        place = self._places.get(editor)
        return place is not None and place.isValid() and self._model.is_new_row(place.row())

    def _submit(self, editor: CellEditor, hint: Hint) -> bool:
        """Commit and close; False if the text cannot be taken, or the view has closed the editor before.

        The list that an editor drops tells of its end in several ways, one after the other.
        """
        if not self._is_open(editor) or not self.accepts(editor):
            return False
        self.commitData.emit(editor)
        if self._is_open(editor):
            self.closeEditor.emit(editor, hint)
        return True

    def cancel(self, editor: CellEditor) -> None:
        """Close an editor and leave the cell as it was."""
        if self._is_open(editor):
            self.closeEditor.emit(editor, Hint.RevertModelCache)

    def _leave(self, editor: CellEditor) -> None:
        if editor.isVisible():
            self._submit(editor, Hint.NoHint)

    def _is_open(self, editor: CellEditor) -> bool:
        """Whether an editor is still the view's, which hides those that it lets go."""
        place = self._places.get(editor)
        return place is not None and place.isValid() and not editor.isHidden()

    def finish_typing(self) -> None:
        """Take over what is being typed in a cell; a text that cannot be taken stays in its editor."""
        for editor in list(self._places):
            self._submit(editor, Hint.NoHint)

    def refused(self) -> Refused | None:
        """The open editor whose text its cell cannot take, if there is one; it says why."""
        for editor in self._places:
            if self._is_open(editor) and (problem := self._problem_with(editor)):
                return Refused(editor, QModelIndex(self._places[editor]), problem)
        return None

    def accepts(self, editor: QWidget) -> bool:
        """Whether the cell can take what the editor holds; else the editor says why not."""
        return not isinstance(editor, CellEditor) or not self._problem_with(editor)

    def _problem_with(self, editor: CellEditor) -> str:
        """Why the cell cannot take what the editor holds, in words, which the editor says, too."""
        place = self._places.get(editor)
        if place is None or not place.isValid():
            return ""
        problem = self._model.problem_with(place.row(), place.column(), editor.value())
        if problem:
            editor.say(problem)
        return problem

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self._places.pop(editor, None)
        super().destroyEditor(editor, index)


def _new_names(project: Project, text: str) -> list[str]:
    """The names in a text of participants that no actor has."""
    try:
        _, created = read_participants(project, text)
    except CellError:
        return []
    return [change.after.name for change in created if isinstance(change.after, Actor)]


def _within(widget: QWidget | None, editor: QWidget) -> bool:
    """Whether a widget is the editor or part of it; the list that it drops is a window of its own."""
    while widget is not None and widget is not editor:
        widget = widget.parentWidget()
    return widget is not None
