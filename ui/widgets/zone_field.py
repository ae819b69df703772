"""A field for a time zone, completed from the names that there are."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from models.clock import zone_names
from models.zones import zones_like
from ui.moments import read_zone_typed, zone_text
from ui.widgets.field import TextField

_MOST = 40
"""Zones offered at once."""


class ZoneField(TextField):
    """The value is an IANA name, empty for none; a city may be typed that is of one zone only."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(read_zone_typed, zone_text, placeholder, parent)
        line = self.editor
        assert isinstance(line, QLineEdit)
        # Queued: the completer writes the chosen name into the line after it has emitted.
        complete_zones(line).activated.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def _take(self, _name: str) -> None:
        self.commit()


def complete_zones(line: QLineEdit) -> QCompleter:
    """Offer the zones whose names, or whose cities in English or French, are like what is typed."""
    found = QStringListModel(line)
    completer = QCompleter(found, line)
    # The rows are those found: the completer's own filter knows nothing of accents and of other cities.
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    line.setCompleter(completer)

    def fill(text: str) -> None:
        found.setStringList([zone_text(name) for name in zones_like(text, zone_names())[:_MOST]])

    line.textEdited.connect(fill)
    return completer
