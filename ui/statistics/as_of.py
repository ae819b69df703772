"""The as-of day, editable: the measure's own, else the project's, else today."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from models import edits
from models.dates import EventDate, from_day
from models.records import Measure
from ui.document import Document
from ui.statistics.rows import INSET
from ui.widgets.date_field import DateField


class AsOfLine(QWidget):
    """A measure with an as-of day of its own keeps it until the button gives it back to the project's."""

    def __init__(
        self, document: Document, today: Callable[[], datetime.date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._measure: Measure | None = None
        self._label = QLabel(self.tr("As of"))
        self._label.setProperty("role", "muted")
        self.field = DateField(today, one_day=True)
        self.field.set_name(self.tr("As-of day"))
        self.field.date_changed.connect(self._set)
        self.button = QPushButton()
        self.button.clicked.connect(lambda: self._set(None))
        line = QHBoxLayout(self)
        line.setContentsMargins(INSET, 0, INSET, 0)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self._label, 0, top)
        line.addWidget(self.field, 1)
        line.addWidget(self.button, 0, top)

    def show_day(self, measure: Measure, as_of: datetime.date) -> None:
        self._label.setFixedHeight(self.field.editor.sizeHint().height())
        if self._measure is not None and self._measure.id == measure.id:
            self.field.set_value(from_day(as_of))
        else:
            self.field.reset(from_day(as_of))
        self._measure = measure
        own = measure.as_of is not None
        self.button.setText(self.tr("Project’s") if own else self.tr("Today"))
        explained = (
            self.tr("This measure has an as-of day of its own: use the project’s again")
            if own
            else self.tr("Let the project’s as-of day be today, whatever today is")
        )
        self.button.setToolTip(explained)
        self.button.setAccessibleName(explained)
        self.button.setEnabled(own or self._document.project.info.as_of is not None)

    def _set(self, date: EventDate | None) -> None:
        """Write the day where the one that is shown came from."""
        if self._measure is None:
            return
        day = None if date is None else date.only_day
        project = self._document.project
        measure = project.measures.get(self._measure.id)
        record = measure if measure is not None and measure.as_of is not None else project.info
        self._document.edit(self.tr("Change the as-of day"), edits.update(record, as_of=day))
