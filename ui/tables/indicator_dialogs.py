"""Asking for a new indicator with its first value, and for another name of one."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from models import edits
from models.indicators import new_indicator, rename
from models.project import Project
from models.records import Drawn, Indicator, IndicatorPoint
from ui.document import Document
from ui.i18n import current_language, translate
from ui.labels import capitalised
from ui.tables.column import CellError
from ui.tables.fields import named, required_name
from ui.tables.indicator_columns import number_text, read_number
from ui.widgets.choice_field import Choice, Option
from ui.widgets.date_field import DateField
from ui.widgets.field import TypedField
from ui.widgets.hinting_line import HintingLine
from ui.widgets.keys import ENTER


class _LineField(TypedField):
    """A line of a dialog: Enter is handed on to the button that ends it."""

    def __init__(self, read: Callable[[str], object], hint: str, show: Callable[..., str] = str) -> None:
        line = HintingLine()
        line.set_hints(hint)
        super().__init__(line, read, show)

    def _pressed(self, event: QKeyEvent) -> bool:
        return event.key() not in ENTER and super()._pressed(event)


class NewIndicatorDialog(QDialog):
    """A name, a unit, a shape and the first value; one undo step, on OK."""

    def __init__(
        self,
        document: Document,
        today: Callable[[], datetime.date],
        day_first: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self.created: str | None = None
        """Id of the indicator that has been made."""
        self.setWindowTitle(self.tr("New indicator"))
        self.name = _LineField(lambda text: _read_name(document.project, text), self.tr("Support for X"))
        self.unit = _LineField(str.strip, self.tr("%, € bn, or nothing"))
        self.drawn = Choice()
        self.drawn.set_options([Option(drawn, capitalised(drawn)) for drawn in Drawn], Drawn.LINE)
        self.date = DateField(today, day_first)
        self.value = _LineField(read_number, self.tr("44 or 44.5"), _number)
        column = QVBoxLayout(self)
        column.addLayout(self._form())
        column.addStretch()
        column.addWidget(_ending(self, self.tr("&Make the indicator")))
        self.resize(500, 0)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, widget in (
            (self.tr("&Name"), self.name),
            (self.tr("&Unit"), self.unit),
            (self.tr("Drawn &as"), self.drawn),
            (self.tr("&Date of the first value"), self.date),
            (self.tr("First &value"), self.value),
        ):
            form.addRow(label, widget)
            name = label.replace("&", "")
            widget.setAccessibleName(name)
            if isinstance(widget, TypedField):
                widget.set_name(name)
        return form

    def accept(self) -> None:
        """Close once everything can be read and the document has taken it."""
        needed = (
            (self.name, self.tr("An indicator needs a name.")),
            (self.date, self.tr("The first value needs a date.")),
            (self.value, self.tr("An indicator begins with a value.")),
        )
        if not all(_is_given(field, problem) for field, problem in needed):
            return
        self.unit.commit()
        indicator = self._made()
        if self._document.edit(self.tr("Add an indicator"), edits.add(indicator)):
            self.created = indicator.id
            super().accept()

    def _made(self) -> Indicator:
        date, value = self.date.date, self.value.value
        assert date is not None
        assert isinstance(value, float)
        return new_indicator(
            self._document.project,
            str(self.name.value),
            IndicatorPoint(date=date, value=value),
            unit=str(self.unit.value or ""),
            drawn=Drawn(self.drawn.chosen),
        )


class RenameIndicatorDialog(QDialog):
    """Another name for a whole series; one undo step, on OK."""

    def __init__(self, document: Document, indicator: Indicator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._indicator = indicator
        self.setWindowTitle(self.tr("Rename the indicator"))
        self.name = _LineField(lambda text: _read_name(document.project, text, indicator), "")
        self.name.set_value(indicator.name)
        self.name.set_name(self.tr("Name"))
        self.name.editor.selectAll()
        form = QFormLayout()
        form.addRow(self.tr("&Name of all its values"), self.name)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addStretch()
        column.addWidget(_ending(self, self.tr("&Rename")))
        self.resize(460, 0)

    def accept(self) -> None:
        if not _is_given(self.name, self.tr("An indicator needs a name.")):
            return
        changes = rename(self._indicator, str(self.name.value))
        if self._document.edit(self.tr("Rename an indicator"), changes):
            super().accept()


def _ending(dialog: QDialog, action: str) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.button(QDialogButtonBox.StandardButton.Ok).setText(action)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def _read_name(project: Project, text: str, own: Indicator | None = None) -> str:
    """A name that no other indicator has: they could not be told apart in tables."""
    name = required_name(text)
    known = named(project, Indicator, name)
    if known is not None and (own is None or known != own.id):
        raise CellError(translate("Tables", "There is an indicator of this name already."))
    return name


def _number(value: object) -> str:
    return number_text(value, current_language()) if isinstance(value, float) else ""


def _is_given(field: TypedField, problem: str) -> bool:
    """Hand over what is typed; where that cannot be done the field says why, and has the keyboard."""
    field.commit()
    if not field.text.strip():
        field.flag(problem)
    if field.is_flagged or field.draft() is not None:
        field.setFocus()
        return False
    return True
