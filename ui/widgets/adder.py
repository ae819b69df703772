"""A line in which an existing record is found by typing part of its name, or a new one is named."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget


class Adder(QLineEdit):
    """Emits what Enter, or a click in the list of completions, has chosen; then it is empty again."""

    chosen = Signal(str)
    """Id of a record."""
    unknown = Signal(str)
    """A name that no record has."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[str, str] = {}
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

    def set_records(self, records: Iterable[tuple[str, str]]) -> None:
        """(id, name) of the records to choose from; equal names are told apart by their id."""
        names: dict[str, str] = {}
        for record_id, name in records:
            names[f"{name} ({record_id})" if name in names else name] = record_id
        if names != self._ids:
            self._ids = names
            self._names.setStringList(list(names))

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
        self._submitted = text
        self.clear()
        folded = {name.casefold(): record_id for name, record_id in self._ids.items()}
        record_id = self._ids.get(text) or folded.get(text.casefold())
        if record_id is None:
            self.unknown.emit(text)
        else:
            self.chosen.emit(record_id)
