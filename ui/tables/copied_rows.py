"""Rows on the clipboard with all that is theirs, beside the text that spreadsheets paste."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from ui.clipboard import clipboard_data
from ui.document import Document
from ui.tables.column import Row

_FORMAT = "application/x-entrevue-rows"


class CopiedRows:
    """The rows that were copied last, as long as the clipboard holds them and the project is the same."""

    def __init__(self, document: Document) -> None:
        self._mark = b""
        self._rows: tuple[Row, ...] = ()
        document.replaced.connect(self._forget)

    def remember(self, data: QMimeData, rows: Sequence[Row]) -> None:
        """Mark what goes on the clipboard with these rows."""
        self._mark, self._rows = os.urandom(16), tuple(rows)
        data.setData(_FORMAT, self._mark)

    def on_clipboard(self) -> tuple[Row, ...]:
        """The rows, if what is on the clipboard has their mark."""
        found = clipboard_data().data(_FORMAT).data()
        return self._rows if self._mark and found == self._mark else ()

    def _forget(self) -> None:
        self._mark, self._rows = b"", ()
