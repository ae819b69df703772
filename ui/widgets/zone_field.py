"""A field for a time zone, completed from the names that there are."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from models.clock import zone_names
from ui.moments import read_zone_typed, zone_text
from ui.widgets.field import TextField


class ZoneField(TextField):
    """The value is an IANA name, empty for none; spaces may be typed for its underscores."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(read_zone_typed, zone_text, placeholder, parent)
        line = self.editor
        assert isinstance(line, QLineEdit)
        # Queued: the completer writes the chosen name into the line after it has emitted.
        complete_zones(line).activated.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def _take(self, _name: str) -> None:
        self.commit()


def complete_zones(line: QLineEdit) -> QCompleter:
    """Offer the zones whose names contain what is typed into a line."""
    names = QStringListModel(line)
    completer = QCompleter(names, line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)

    def fill() -> None:
        # Not before anything is typed: reading the names takes longer than showing a form may.
        if not names.rowCount():
            names.setStringList([zone_text(name) for name in zone_names()])

    line.textEdited.connect(lambda _text: fill())
    return completer
