"""Periods in the timeline: new ones, their names edited in place, what is said of them."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from models.names import name_of
from models.records import Period
from ui.document import Document
from ui.i18n import current_language
from ui.timeline.canvas import TimelineCanvas

_SHARE = 0.2
"""Of the days in view, that a new period takes."""

_NARROWEST = 160
"""Pixels of the field in which a name is typed."""


class PeriodTools(QObject):
    """Each edit is one step that can be undone."""

    edit_requested = Signal(str)
    """Id of the period to be shown in the table of periods."""

    def __init__(self, document: Document, canvas: TimelineCanvas) -> None:
        super().__init__(canvas)
        self._document, self._canvas = document, canvas
        self.editor: NameEditor | None = None
        document.replaced.connect(self.stop_typing)
        canvas.scale_changed.connect(self.finish_typing)

    def new(self, day: float) -> None:
        """Add a period that begins on a day, and let its name be typed."""
        from models import edits
        from models.periods import new_period

        first = math.floor(day)
        days = max(round(self._canvas.width() / self._canvas.scale.pixels_per_day * _SHARE), 1)
        period = new_period(self._document.project, self.tr("New period"), first, first + days - 1)
        if self._document.edit(self.tr("Add a period"), edits.add(period)):
            self.type_name(period.id)

    def delete(self, period_id: str) -> None:
        from models import edits

        changes = edits.delete(self._document.project, Period, [period_id])
        self._document.edit(self.tr("Delete a period"), changes)

    def type_name(self, period_id: str) -> None:
        """Open a field over the name of a period."""
        self.stop_typing()
        self._canvas.viewport.arrive()
        period = self._document.project.periods.get(period_id)
        band = next((band for band in self._canvas.drawing.periods if band.id == period_id), None)
        if period is None or band is None:
            return
        name = name_of(period, self._canvas.content.language)
        room, sizes = self._canvas.width(), self._canvas.style_now.sizes
        width = min(max(round(self._canvas.style_now.text_width(name, False)) + 40, _NARROWEST), room)
        x = min(max(round(band.rect.x), 0), max(room - width, 0))
        self.editor = NameEditor(self._canvas, name)
        self.editor.setAccessibleName(self.tr("Name of the period"))
        self.editor.typed.connect(lambda text: self._rename(period_id, text))
        self.editor.left.connect(self._forget_editor)
        self.editor.setGeometry(QRect(x, round(band.rect.y), width, round(sizes.line) + 8))
        self.editor.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_typing(self) -> None:
        """Close the field without taking over what is in it."""
        if self.editor is not None:
            self.editor.leave()

    def finish_typing(self) -> None:
        """Close the field and take over what is in it."""
        if self.editor is not None:
            self.editor.confirm()

    def card(self, period_id: str) -> str:
        """The hover card of a period as rich text; what comes from the project is escaped."""
        from html import escape

        from models.timeline.periods import period_days

        period = self._document.project.periods.get(period_id)
        if period is None:
            return ""
        lines = [f"<b>{escape(name_of(period, current_language()))}</b>", escape(self.days(period))]
        if period.end is not None:
            first, end = period_days(period)
            count = end - first
            lines.append(escape(self.tr("%n day(s)", "", count)))
        return "<br>".join(lines)

    def days(self, period: Period) -> str:
        """`20 January 2025 – 18 December 2025`."""
        from ui.timeline.spoken import spoken_days

        return spoken_days(period)

    def _forget_editor(self) -> None:
        self.editor = None

    def _rename(self, period_id: str, text: str) -> None:
        from models.periods import rename

        period, name = self._document.project.periods.get(period_id), text.strip()
        if period is not None and name:
            changes = rename(period, name, self._canvas.content.language)
            self._document.edit(self.tr("Rename a period"), changes)


class NameEditor(QLineEdit):
    """A field that Enter and leaving it confirm, and Escape closes."""

    typed = Signal(str)
    left = Signal()
    """It has closed, one way or the other."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(text, parent)
        self._is_done = False
        self.selectAll()
        self._ends = {
            Qt.Key.Key_Escape: self.leave,
            Qt.Key.Key_Return: self.confirm,
            Qt.Key.Key_Enter: self.confirm,
        }

    def leave(self) -> None:
        """Close without confirming."""
        if not self._is_done:
            self._is_done = True
            self.hide()
            self.parentWidget().setFocus()
            self.deleteLater()
            self.left.emit()

    def confirm(self) -> None:
        """Close and tell what has been typed."""
        if not self._is_done:
            text = self.text()
            self.leave()
            self.typed.emit(text)

    def event(self, event: QEvent) -> bool:
        """Escape and Enter belong to the field, not to what is around it: a line edit passes them on."""
        end = self._ends.get(Qt.Key(event.key())) if isinstance(event, QKeyEvent) else None
        if end is not None:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                end()
            return True
        if event.type() == QEvent.Type.FocusOut and not self._is_done:
            self.confirm()
            return True
        return super().event(event)
