"""A source made on the spot, while citing it: the few fields that a footnote cannot do without."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QScrollArea, QWidget

from models.records import Source
from ui.details.context import Context
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.field import TextField, TypedField
from ui.widgets.url_field import UrlField

_MARGIN = 12
"""Room left free under the form, in pixels."""


class NewSourceForm(Card):
    created = Signal(object)
    """Source, with a free id."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.fields: dict[str, TypedField] = {
            "title": TextField(),
            "container_title": TextField(),
            "issued": DateField(context.today, context.day_first, optional=True),
            "url": UrlField(),
        }
        labels = (self.tr("Title"), self.tr("Publisher"), self.tr("Date"), self.tr("Link"))
        self.create_button = QPushButton(self.tr("Add the source"))
        self.create_button.clicked.connect(self.create)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.close_empty)
        form = QFormLayout(self)
        form.setContentsMargins(8, 8, 8, 8)
        for label, field in zip(labels, self.fields.values(), strict=True):
            field.set_name(label)
            form.addRow(label, field)
        form.addRow(self._buttons())
        self._last = self.fields["url"].editor
        self._last.installEventFilter(self)
        self.hide()

    def open(self, title: str = "") -> None:
        """Ask for a source; with its title, for the rest of it."""
        self._clear()
        self.fields["title"].reset(title)
        self.show()
        self.fields["container_title" if title else "title"].setFocus()
        # It has its place only once the layouts around it have been done.
        QTimer.singleShot(0, self, self._reveal)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the last field adds the source."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if watched is self._last and is_key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.create()
            return True
        return super().eventFilter(watched, event)

    def _reveal(self) -> None:
        """Scroll to the whole form, buttons included."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self.isVisible():
            area.ensureWidgetVisible(self, 0, _MARGIN)

    def create(self) -> bool:
        """Emit the source; False, and nothing is lost, while a field cannot be read."""
        for field in self.fields.values():
            field.commit()
        values = {name: field.value for name, field in self.fields.items()}
        if any(field.is_flagged for field in self.fields.values()) or not any(values.values()):
            return False
        wanted = str(values["title"] or values["container_title"])
        source = Source(id=self._context.project.free_id(Source, wanted), **values)
        self.close_empty()
        self.created.emit(source)
        return True

    def close_empty(self) -> None:
        """Close without a source."""
        self._clear()
        self.hide()

    def texts(self) -> dict[str, str]:
        """What is typed, field by field; empty while closed."""
        return {} if self.isHidden() else {name: field.text for name, field in self.fields.items()}

    def restore(self, texts: dict[str, str]) -> None:
        """Open again with what was typed."""
        self.show()
        for name, text in texts.items():
            self.fields[name].restore(text)

    def _clear(self) -> None:
        for name, field in self.fields.items():
            field.reset(None if name == "issued" else "")

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.cancel_button)
        line.addWidget(self.create_button)
        return line
