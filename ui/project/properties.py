"""The project's title, language, as-of day, citation style and notes."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from models import edits
from models.dates import from_day
from ui.document import Document
from ui.project.style_field import StyleField
from ui.settings import Settings
from ui.widgets.date_field import DateField
from ui.widgets.zone_field import ZoneField


class PropertiesDialog(QDialog):
    """One undo step for all of it, on OK."""

    def __init__(
        self,
        document: Document,
        settings: Settings,
        today: Callable[[], datetime.date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        info = document.project.info
        self.setWindowTitle(self.tr("Project properties"))
        self.resize(560, 400)
        self.title = QLineEdit(info.title)
        self.language = QComboBox()
        for value, text in (("en", "English"), ("fr", "Français")):
            self.language.addItem(text, value)
        self.language.setCurrentIndex(self.language.findData(info.language))
        self.as_of = DateField(today, optional=True, one_day=True)
        self.as_of.line.set_hints(self.tr("empty: today"))
        self.as_of.set_date(from_day(info.as_of) if info.as_of else None)
        self.zone = ZoneField(self.tr("empty: dates are taken as they stand"))
        self.zone.set_value(info.timezone)
        self.citation_style = StyleField(document.project, settings)
        self.notes = QPlainTextEdit(info.notes)
        self.notes.setTabChangesFocus(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, widget in (
            (self.tr("&Title"), self.title),
            (self.tr("&Language of the drawing and figures"), self.language),
            (self.tr("&As of"), self.as_of),
            (self.tr("Time &zone whose days are counted"), self.zone),
            (self.tr("Citation &style"), self.citation_style),
            (self.tr("&Notes"), self.notes),
        ):
            form.addRow(label, widget)
            widget.setAccessibleName(label.replace("&", ""))
        self.as_of.set_name(self.tr("As of"))
        self.zone.set_name(self.tr("Time zone whose days are counted"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Close once everything typed can be read and the document has taken it."""
        for field in (self.as_of, self.zone):
            field.commit()
            if field.is_flagged or field.draft() is not None:
                field.setFocus()
                return
        date = self.as_of.date
        changes = edits.update(
            self._document.project.info,
            title=self.title.text().strip(),
            language=self.language.currentData(),
            as_of=date.only_day if date else None,
            timezone=self.zone.value,
            citation_style=self.citation_style.value,
            notes=self.notes.toPlainText(),
        )
        if self._document.edit(self.tr("Change the project properties"), changes):
            super().accept()
