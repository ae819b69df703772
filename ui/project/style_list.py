"""The styles of this machine as a list that fills while people look at it, and that a search narrows."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from models.citations import styles
from models.citations.styles import Style
from models.text import folded
from ui.project.style_words import kind_text, origin_text, style_title

TITLE, KIND, ORIGIN = range(3)
_SLICE = 0.015
"""Seconds of reading at a time, so that the window answers in between."""

Index = QModelIndex | QPersistentModelIndex


class StyleList(QAbstractTableModel):
    """Title, kind and origin of each style; the built-in ones first, the others by title."""

    filled = Signal()
    """All styles have been read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[tuple[bool, str], str, Style]] = []
        """(what it is sorted by, what a search looks through, style)."""
        self._shown: list[Style] = []
        self._search: list[str] = []
        self._reading: Iterator[Style] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read)

    @property
    def is_reading(self) -> bool:
        return self._reading is not None

    def reload(self) -> None:
        """Read the folders from the start."""
        self._all.clear()
        self._reading = styles.listing()
        self._timer.start()
        self._read()

    def set_search(self, text: str) -> None:
        """Show the styles whose title or id has every word."""
        self._search = folded(text).split()
        self._show()

    def style_at(self, row: int) -> Style | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, style_id: str) -> int:
        """-1 if it is not shown."""
        return next((row for row, style in enumerate(self._shown) if style.id == style_id), -1)

    def __len__(self) -> int:
        """How many have been read."""
        return len(self._all)

    # ---- reading -----------------------------------------------------------------------------------------

    def _read(self) -> None:
        assert self._reading is not None
        until = perf_counter() + _SLICE
        for style in self._reading:
            self._all.append(_entry(style))
            if perf_counter() > until:
                self._show_first()
                return
        self._reading = None
        self._timer.stop()
        first = {style.id: (key, text, style) for key, text, style in reversed(self._all)}
        self._all = sorted(first.values(), key=lambda entry: entry[0])
        self._show()
        self.filled.emit()

    def _show_first(self) -> None:
        """Something to look at from the first moment, without a jump at each further slice."""
        if not self._shown:
            self._show()

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = [style for _key, text, style in self._all if all(w in text for w in self._search)]
        self.endResetModel()

    # ---- the model ---------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Style"), self.tr("Cites by"), self.tr("From"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        style = self._shown[index.row()]
        return _TEXTS[index.column()](style)


_TEXTS = (style_title, kind_text, origin_text)


def _entry(style: Style) -> tuple[tuple[bool, str], str, Style]:
    title = style_title(style)
    place = f"{styles.BUILT_IN.index(style.id)}" if style.builtin else folded(title)
    return (not style.builtin, place), folded(f"{title} {style.id}"), style
