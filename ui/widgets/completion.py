"""Completing what is typed into a line from texts that there are already."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def complete_from(line: QLineEdit, texts: Callable[[], Iterable[str]]) -> QCompleter:
    """Offer the texts that contain what is typed; they are asked for when typing begins."""
    offered = QStringListModel(line)
    completer = QCompleter(offered, line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)

    def fill(text: str) -> None:
        if len(text) == 1 or not offered.rowCount():
            offered.setStringList(sorted(set(texts())))

    line.textEdited.connect(fill)
    return completer
