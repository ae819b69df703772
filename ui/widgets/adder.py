"""A line in which an existing record is found by typing one of its names, or a new one is named."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from models.matching import AmbiguousName, NameIndex
from ui.labels import ambiguous_name_text


class Adder(QLineEdit):
    """Emits what Enter, or a click in the list of completions, has chosen; then it is empty again."""

    chosen = Signal(str)
    """Id of a record."""
    unknown = Signal(str)
    """A name that no record has."""
    unclear = Signal(str)
    """Why a name that several records have is not taken, in words; it stays as typed."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[str, ...], ...] = ()
        self._index = NameIndex()
        self._submitted = ""
        """What Enter has just handed over: the completer writes it into the line once more."""
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.returnPressed.connect(self._submit)
        self.textEdited.connect(self._forget)
        # Queued: the completer writes the chosen name into the line after it has emitted.
        completer.activated.connect(self._complete, Qt.ConnectionType.QueuedConnection)

    def set_records(self, entries: Iterable[tuple[str, ...]]) -> None:
        """The records to choose from: id, the name shown, and other names that find them.

        Equal names are told apart by their id.
        """
        entries = tuple(entries)
        if entries != self._entries:
            self._entries = entries
            self._index = NameIndex(entries)
            self._names.setStringList([self._index.label(entry[0]) for entry in entries])

    def _complete(self, text: str) -> None:
        if text == self._submitted:
            self.clear()
        else:
            self._submit()

    def _forget(self) -> None:
        self._submitted = ""

    def _submit(self) -> None:
        text = self.text().strip()
        if not text:
            return
        try:
            record_id = self._index.find_typed(text)
        except AmbiguousName as error:
            self.unclear.emit(ambiguous_name_text(error))
            return
        self._submitted = text
        self.clear()
        if record_id is None:
            self.unknown.emit(text)
        else:
            self.chosen.emit(record_id)
