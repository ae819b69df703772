"""The measures of a project: a list, a form, and what the chosen one says as it is edited."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from models import edits, measures
from models.edits import Changes
from models.records import Measure
from ui.current_measure import CurrentMeasure
from ui.details.context import Context
from ui.details.form import RecordForm
from ui.document import Document
from ui.i18n import current_language
from ui.labels import problem_text
from ui.measures.preview import preview
from ui.measures.specs import MEASURE_FIELDS
from ui.selection import Selection
from ui.settings import Settings
from ui.widgets.buttons import close_box
from ui.widgets.message import Message, Tone
from ui.widgets.steady import SteadyArea

_ID = Qt.ItemDataRole.UserRole


class MeasuresDialog(QDialog):
    """Every change goes to the document at once, one undo step each; what is chosen is so in the window."""

    def __init__(
        self,
        document: Document,
        current_measure: CurrentMeasure,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._current = current_measure
        self.setWindowTitle(self.tr("Measures"))
        self.resize(980, 764)
        # A selection of its own: the main window's must not jump to a measure.
        context = Context(document, Selection(document, self), settings, current_measure.today)
        self.form = RecordForm(Measure, MEASURE_FIELDS, context)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Measures"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._make_preview()
        self._make_actions()
        self._lay_out()
        self.list.currentRowChanged.connect(self._choose)
        current_measure.changed.connect(self.refresh)
        document.changed.connect(self._follow)
        document.refused.connect(self._tell_refused)
        self.refresh()
        self.list.setFocus()

    @property
    def current_id(self) -> str | None:
        """The measure that the form shows."""
        item = self.list.currentItem()
        return None if item is None else item.data(_ID)

    def refresh(self) -> None:
        """Show the list, the form and the preview as they are now."""
        self._fill_list()
        measure = self._current.measure
        self.form.setVisible(measure is not None)
        self.empty.setVisible(measure is None)
        self.box.setVisible(measure is not None)
        if measure is not None:
            self.form.show_record(measure)
        statistics = self._current.statistics
        if statistics is not None:
            shown = preview(self._document.project, statistics, current_language())
            self.figures.say(shown.figures)
            self.sentence.say(shown.sentence)
        self._enable_actions()

    def reject(self) -> None:
        """Close once everything typed could be read; what could not stays, with the reason beneath."""
        self.form.commit()
        unread = [field for field in self.form.fields.values() if field.draft() is not None]
        if unread and self.form.isVisible():
            unread[0].setFocus()
        else:
            super().reject()

    # What the actions do

    def add(self) -> None:
        """Add a measure and have its name typed."""
        self._edit(self.tr("Add a measure"), measures.new(self._document.project, self.tr("New measure")))
        self._type_name()

    def duplicate(self) -> None:
        measure = self._current.measure
        if measure is not None:
            name = self.tr("{name} (copy)").format(name=measure.name)
            project = self._document.project
            self._edit(self.tr("Duplicate the measure"), measures.duplicate(project, measure.id, name))
            self._type_name()

    def move(self, step: int) -> None:
        """Up (-1) or down (1)."""
        if self.current_id is not None:
            changes = measures.move(self._document.project, self.current_id, step)
            self._edit(self.tr("Move the measure"), (changes, self.current_id))

    def delete(self) -> None:
        """Delete the measure; the one that took its place is chosen."""
        if self.current_id is None:
            return
        row = self.list.currentRow()
        others = [m.id for m in self._document.project.ordered(Measure) if m.id != self.current_id]
        near = others[min(row, len(others) - 1)] if others else ""
        changes = edits.delete(self._document.project, Measure, [self.current_id])
        self._edit(self.tr("Delete the measure"), (changes, near))

    def _edit(self, text: str, made: tuple[Changes, str]) -> None:
        """Carry out changes, then choose a measure; what is being typed is committed first."""
        changes, chosen = made
        self.message.say("")
        if self._document.edit(text, changes):
            self._current.choose(chosen)

    def _type_name(self) -> None:
        name = self.form.fields["name"].editor
        name.setFocus()
        name.selectAll()

    # Following

    def _choose(self, row: int) -> None:
        item = self.list.item(row)
        if item is not None:
            self.message.say("")
            self._current.choose(item.data(_ID))

    def _follow(self, _changes: object) -> None:
        """Names and numbers of measures change with undo, too; the figures follow on their own timer."""
        self._fill_list()
        self._enable_actions()

    def _tell_refused(self, problems: list) -> None:
        self.message.say("  ".join(problem_text(problem) for problem in problems[:3]))

    def _fill_list(self) -> None:
        self.list.blockSignals(True)
        wanted = self._document.project.ordered(Measure)
        while self.list.count() > len(wanted):
            self.list.takeItem(self.list.count() - 1)
        for row, measure in enumerate(wanted):
            item = self.list.item(row)
            if item is None:
                item = QListWidgetItem()
                self.list.addItem(item)
            item.setText(measure.name)
            item.setData(_ID, measure.id)
        current = self._current.measure
        ids = [measure.id for measure in wanted]
        self.list.setCurrentRow(ids.index(current.id) if current is not None else -1)
        self.list.blockSignals(False)

    def _enable_actions(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        possible = {"duplicate": row >= 0, "up": row > 0, "down": 0 <= row < count - 1, "delete": row >= 0}
        for name, enabled in possible.items():
            self.commands[name].setEnabled(enabled)

    # Parts

    def _make_actions(self) -> None:
        specs = (
            ("add", self.tr("Add"), "Ins", self.add),
            ("duplicate", self.tr("Duplicate"), "Ctrl+D", self.duplicate),
            ("up", self.tr("Move up"), "Alt+Up", lambda: self.move(-1)),
            ("down", self.tr("Move down"), "Alt+Down", lambda: self.move(1)),
            ("delete", self.tr("Delete"), "Del", self.delete),
        )
        self.commands: dict[str, QAction] = {}
        for name, text, key, slot in specs:
            action = QAction(text, self.list)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text} ({keys})")
            action.triggered.connect(slot)
            self.list.addAction(action)
            self.commands[name] = action
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        stack = self._document.undo_stack
        QShortcut(QKeySequence.StandardKey.Undo, self, activated=stack.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, activated=stack.redo)

    def _make_preview(self) -> None:
        self.empty = Message(Tone.MUTED)
        self.empty.setText(self.tr("No measure yet: add one to count contacts and silences."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message = Message(Tone.ALARM)
        self.figures = Message(Tone.TEXT)
        self.sentence = Message(Tone.MUTED)
        self.box = QFrame()
        self.box.setProperty("role", "preview")
        self.box.setAccessibleName(self.tr("What the measure says now"))
        rows = QVBoxLayout(self.box)
        rows.setContentsMargins(14, 8, 14, 8)
        rows.setSpacing(2)
        rows.addWidget(self.figures)
        rows.addWidget(self.sentence)

    def _lay_out(self) -> None:
        panes = QHBoxLayout()
        panes.setSpacing(10)
        panes.addLayout(self._left(), 2)
        panes.addLayout(self._right(), 5)
        column = QVBoxLayout(self)
        column.addLayout(panes, 1)
        column.addWidget(self.message)
        column.addWidget(close_box(self))

    def _left(self) -> QVBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for name, glyph in (
            ("add", "+"),
            ("duplicate", self.tr("Duplicate")),
            ("up", "↑"),
            ("down", "↓"),
            ("delete", "−"),
        ):
            buttons.addWidget(self._button(self.commands[name], glyph))
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        return column

    def _button(self, action: QAction, glyph: str) -> QToolButton:
        """A button for an action of the list; Qt's own would show its whole name."""
        button = QToolButton(text=glyph)
        button.setAccessibleName(action.text())
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _right(self) -> QVBoxLayout:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.form)
        rows.addStretch(1)
        area = SteadyArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        column = QVBoxLayout()
        column.addWidget(self.empty)
        column.addWidget(area, 1)
        column.addWidget(self.box)
        return column
