"""Draws cells (pills, the hint of the last row) and opens the editor that a column asks for."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from models.project import Project
from models.records import Actor
from ui import theme
from ui.i18n import translate
from ui.tables.column import CONTEXT, CellError, Column, Editor, Wash
from ui.tables.editors import ChoiceEditor, DateEditor, ParticipantsEditor, TextEditor
from ui.tables.fields import date_readings
from ui.tables.model import TableModel
from ui.tables.participants import read_participants
from ui.tables.roles import HINT_ROLE, WASH_ROLE

Index = QModelIndex | QPersistentModelIndex
CellEditor = TextEditor | ChoiceEditor
Hint = QStyledItemDelegate.EndEditHint

_PAD = 8
"""Room left and right of a pill's text."""
_LEFT = 10
"""Where the text of a cell begins, as the style sheet has it."""
_CORNER, _CORNER_GAP = 7, 2
"""Size of the mark of a doubted cell, and its distance from the edges."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
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
        self._places: dict[CellEditor, QPersistentModelIndex] = {}
        self.drops_choices = False
        """Whether a list of choices opens with its editor."""

    # ---- drawing -----------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._paint_cell(painter, option, index)
        if self._is_doubted(index):
            _paint_corner(painter, option.rect)

    def _is_doubted(self, index: Index) -> bool:
        doubt = self._model.table.columns[index.column()].doubt
        row = self._model.row(index.row()) if doubt is not None else None
        return doubt is not None and row is not None and bool(doubt(self._model.cells, row))

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        wash = index.data(WASH_ROLE)
        hint = index.data(HINT_ROLE)
        if wash is None and hint is None:
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, self._view)
        painter.save()
        if hint is not None:
            self._paint_hint(painter, cell, hint)
        else:
            _paint_pill(painter, cell, text, wash)
        painter.restore()

    def _paint_hint(self, painter: QPainter, cell: QStyleOptionViewItem, hint: str) -> None:
        """The hint runs through the cells of the row: each draws its own part of it."""
        painter.setClipRect(cell.rect)
        painter.setPen(QColor(theme.current().muted))
        left = self._view.columnViewportPosition(self._view.horizontalHeader().logicalIndex(0))
        row = QRectF(
            left + _LEFT, cell.rect.top(), self._view.horizontalHeader().length(), cell.rect.height()
        )
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, hint)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        pill = 2 * _PAD if index.data(WASH_ROLE) is not None else 0
        return QSize(size.width() + pill + _PAD, size.height())

    # ---- editors -----------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> CellEditor:
        column = self._model.table.columns[index.column()]
        editor = self._make_editor(column, parent)
        editor.setAccessibleName(translate(CONTEXT, column.title))
        self._places[editor] = QPersistentModelIndex(index)
        editor.done.connect(lambda: self._enter(editor))
        editor.tabbed.connect(
            lambda on: self._submit(editor, Hint.EditNextItem if on else Hint.EditPreviousItem)
        )
        if isinstance(editor, ChoiceEditor):
            editor.cancelled.connect(lambda: self.cancel(editor))
        return editor

    def _make_editor(self, column: Column, parent: QWidget) -> CellEditor:
        cells = self._model.cells
        if column.editor in (Editor.CHOICE, Editor.OPEN_CHOICE):
            assert column.choices is not None
            is_open = column.editor is Editor.OPEN_CHOICE
            return ChoiceEditor(column.choices(cells), is_open, self.drops_choices, parent)
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
        """As wide as the cell, and wide enough to type in."""
        rect = option.rect.adjusted(0, 0, 0, -1)
        room = self._view.viewport().width() - rect.left()
        wanted = self._view.fontMetrics().averageCharWidth() * 22
        if isinstance(editor, ChoiceEditor):
            wanted = max(wanted, editor.sizeHint().width())
        rect.setWidth(max(rect.width(), min(room, wanted)))
        editor.setGeometry(rect)

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
        return False

    def _key(self, editor: CellEditor, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel(editor)
            return True
        if event.key() not in (*_ENTER, *_TABS):
            return False
        if not editor.asks():
            if event.key() in _ENTER:
                self._enter(editor)
            else:
                self._submit(editor, _TABS[Qt.Key(event.key())])
        return True

    def _enter(self, editor: CellEditor) -> None:
        if self._submit(editor, Hint.NoHint) and not isinstance(editor, ChoiceEditor):
            self.entered.emit()

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


def _paint_corner(painter: QPainter, cell: QRect) -> None:
    """A small triangle at the upper right, as spreadsheets mark cells with a comment."""
    right, top = cell.right() - _CORNER_GAP, cell.top() + _CORNER_GAP
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.current().warning))
    painter.drawPolygon([QPoint(right - _CORNER, top), QPoint(right, top), QPoint(right, top + _CORNER)])
    painter.restore()


def _paint_pill(painter: QPainter, cell: QStyleOptionViewItem, text: str, wash: Wash) -> None:
    colours = theme.current()
    ink, fill = {
        Wash.GOOD: (colours.good, colours.good_wash),
        Wash.WARNING: (colours.warning, colours.warning_wash),
        Wash.ALARM: (colours.alarm, colours.alarm_wash),
        Wash.NEUTRAL: (colours.muted, colours.neutral_wash),
    }[wash]
    font = painter.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    room = cell.rect.width() - 4 * _PAD
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    height = min(cell.rect.height() - 6, metrics.height() + 4)
    pill = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * _PAD, height)
    pill.moveTop(cell.rect.top() + (cell.rect.height() - height) / 2)
    pill.moveLeft(cell.rect.left() + _LEFT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(QColor(ink))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
