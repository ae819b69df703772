"""The styles of this machine as a list that a search narrows; reading them all takes a while."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
_Entry = tuple[tuple[bool, str], str, Style]
"""What it is sorted by, what a search looks through, the style."""


class StyleList(QAbstractTableModel):
    """Title, kind and origin of each style; the built-in ones first, the others by title.

    While the folders are read it has the first styles only. The others come all at once, each at its place:
    rows are inserted and none is reset, so that views keep their selection.
    """

    read = Signal(int)
    """How many styles have been read up to now."""
    about_to_fill = Signal()
    filled = Signal()
    """All styles have been read, and are there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[_Entry] = []
        self._shown: list[Style] = []
        self._search: list[str] = []
        self._reading: Iterator[Style] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read)

    @property
    def is_reading(self) -> bool:
        return self._reading is not None

    def reload(self, first: Style | None = None) -> None:
        """Read the folders from the start; `first` is shown from the first moment, with the built-in ones."""
        self._all = [] if first is None else [_entry(first)]
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
                self.read.emit(len(self._all))
                break
        else:
            self._timer.stop()
            self._all, self._reading = self._entries(), None
        if not self._shown:
            self._show()
        if self._reading is None:
            self.about_to_fill.emit()
            self._fill()
            self.filled.emit()

    def _entries(self) -> list[_Entry]:
        """In the order of the list; of one id the first that was read counts."""
        if self._reading is None:
            return self._all
        first = {entry[-1].id: entry for entry in reversed(self._all)}
        return sorted(first.values(), key=lambda entry: entry[0])

    def _found(self) -> list[Style]:
        """Those that the search finds."""
        return [style for _, text, style in self._entries() if all(word in text for word in self._search)]

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = self._found()
        self.endResetModel()

    def _fill(self) -> None:
        """Take out what is gone, put in what has come."""
        found = self._found()
        wanted = set(found)
        for first, last in reversed(_runs([style not in wanted for style in self._shown])):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        known = set(self._shown)
        for first, last in _runs([style not in known for style in found]):
            self.beginInsertRows(QModelIndex(), first, last)
            self._shown[first:first] = found[first : last + 1]
            self.endInsertRows()

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


def _entry(style: Style) -> _Entry:
    title = style_title(style)
    place = f"{styles.BUILT_IN.index(style.id)}" if style.builtin else folded(title)
    return (not style.builtin, place), folded(f"{title} {style.id}"), style


def _runs(flags: Sequence[bool]) -> list[tuple[int, int]]:
    """First and last place of each run that is true."""
    places = [place for place, flag in enumerate(flags) if flag]
    firsts = [place for place in places if not place or not flags[place - 1]]
    lasts = [place for place in places if place + 1 == len(flags) or not flags[place + 1]]
    return list(zip(firsts, lasts, strict=True))
