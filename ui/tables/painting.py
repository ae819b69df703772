"""How cells look: drawn straight on the painter, as `window.qss` has the cells of a table.

A style asks the model for seven roles of every cell and lays its text out as a paragraph, which for a page of
cells takes longer than anything else that scrolling does. What a page has in common is looked up once.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

import msgspec
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QTableView

from ui import theme
from ui.i18n import translate
from ui.symbols import symbol_icon
from ui.tables.column import CONTEXT, Cells, Column, Glyph, Row, Wash
from ui.tables.model import TableModel
from ui.theme import Theme

LEFT = 10
"""Where the text of a cell begins, and how far from the right edge it ends."""
PILL_PAD = 8
"""Room left and right of a pill's text."""
_ICON, _AFTER_ICON = 16, 6
_CORNER, _CORNER_GAP = 7, 2
"""Size of the mark of a doubted cell, and its distance from the edges."""
_WIDE = "WM@%mw"
"""No character of ASCII is wider than the widest of these."""


class Letters:
    """A font with what is asked of it for each cell."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.ascent, self.height = self.metrics.ascent(), self.metrics.height()
        self._widest = max(map(self.metrics.horizontalAdvance, _WIDE))

    def fitting(self, text: str, room: int) -> str:
        """One line that fits, with an ellipsis where something is left out."""
        if len(text) * self._widest <= room and text.isascii() and text.isprintable():
            return text
        return self.metrics.elidedText(" ".join(text.splitlines()), Qt.TextElideMode.ElideRight, room)


class _Look:
    """Colours and letters, as long as theme, font and resolution are the same."""

    def __init__(self, colours: Theme, font: QFont, ratio: float) -> None:
        self.of = (colours.name, font.key(), ratio)
        self.theme, self.ratio = colours, ratio
        self.letters = Letters(font)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        self.small = Letters(small)
        self.text, self.muted = QPen(QColor(colours.text)), QPen(QColor(colours.muted))
        self.selected, self.line = QColor(colours.selected), QColor(colours.line)
        self.accent = QPen(QColor(colours.accent))
        tints = {
            Wash.GOOD: (colours.good, colours.good_wash),
            Wash.WARNING: (colours.warning, colours.warning_wash),
            Wash.ALARM: (colours.alarm, colours.alarm_wash),
            Wash.NEUTRAL: (colours.muted, colours.neutral_wash),
        }
        self.inks = {wash: QPen(QColor(ink)) for wash, (ink, _) in tints.items()}
        self._fills = {wash: QColor(fill) for wash, (_, fill) in tints.items()}
        self._pills: dict[tuple[Wash, int, int], QPixmap] = {}

    def pill(self, wash: Wash, width: int, height: int) -> QPixmap:
        """The ground of a pill, drawn once for all of its size."""
        found = self._pills.get((wash, width, height))
        if found is None:
            found = QPixmap(QSize(width, height) * self.ratio)
            found.setDevicePixelRatio(self.ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._fills[wash])
            painter.drawRoundedRect(QRectF(0, 0, width, height), height / 2, height / 2)
            painter.end()
            self._pills[wash, width, height] = found
        return found


class _Page(msgspec.Struct):
    """What the cells that are painted together have in common."""

    cells: Cells
    look: _Look
    selected: frozenset[int]
    focused: tuple[int, int] | None
    """Row and column of the current cell, if the keyboard is in the table."""


class CellPainter:
    """Paints the cells of one table."""

    def __init__(self, model: TableModel, view: QTableView) -> None:
        self._model = model
        self._view = view
        self._look: _Look | None = None
        self._open: _Page | None = None

    @contextmanager
    def page(self) -> Iterator[None]:
        """Within it nothing changes: what cells have in common is looked up at its beginning."""
        self._open = self._page()
        try:
            yield
        finally:
            self._open = None

    @property
    def letters(self) -> Letters:
        """Of the texts that are not in pills."""
        return self._current_look().letters

    def _current_look(self) -> _Look:
        colours, font, ratio = theme.current(), self._view.font(), self._view.devicePixelRatioF()
        if self._look is None or self._look.of != (colours.name, font.key(), ratio):
            self._look = _Look(colours, font, ratio)
        return self._look

    def _page(self) -> _Page:
        view = self._view
        current, has_focus = view.currentIndex(), view.hasFocus() or view.viewport().hasFocus()
        focused = (current.row(), current.column()) if has_focus and current.isValid() else None
        return _Page(self._model.cells, self._current_look(), self._selected_rows(), focused)

    def _selected_rows(self) -> frozenset[int]:
        """Those in sight: rows are selected as a whole."""
        view = self._view
        first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        last = last if last >= 0 else self._model.rowCount() - 1
        blocks = [(block.top(), block.bottom()) for block in view.selectionModel().selection()]
        shown = (range(max(top, first), min(bottom, last) + 1) for top, bottom in blocks)
        return frozenset(row for block in shown for row in block)

    def paint(self, painter: QPainter, cell: QRect, row: int, column: int) -> None:
        page = self._open or self._page()
        look, spec = page.look, self._model.table.columns[column]
        left, top, width, height = cell.getRect()
        if row in page.selected:
            painter.fillRect(cell, look.selected)
        if page.focused == (row, column):
            painter.setPen(look.accent)
            painter.drawRect(left, top, width - 1, height - 1)
        else:
            painter.fillRect(left, top + height - 1, width, 1, look.line)
        record = self._model.row(row)
        if record is not None:
            self._paint_record(painter, cell, page, spec, record)
        elif self._model.is_new_row(row) and self._is_begun(row):
            self._paint_draft(painter, cell, look, spec)
        elif self._model.is_new_row(row):
            self._paint_hint(painter, cell, look)

    def _paint_record(self, painter: QPainter, cell: QRect, page: _Page, column: Column, record: Row) -> None:
        cells, look = page.cells, page.look
        text, pen = column.text(cells, record), look.text
        if not text and column.stand_in is not None:
            text, pen = column.stand_in(cells, record), look.muted
        wash = column.wash(cells, record) if column.wash is not None else None
        if wash is not None:
            _paint_pill(painter, cell, look, text, wash)
        else:
            left = cell.left() + LEFT
            glyph = column.glyph(cells, record) if column.glyph is not None else None
            if glyph is not None:
                pixmap = _glyph_pixmap(glyph, look.theme.name, look.ratio)
                painter.drawPixmap(left, cell.top() + (cell.height() - 1 - _ICON) // 2, pixmap)
                left += _ICON + _AFTER_ICON
            if text:
                painter.setPen(pen)
                _paint_text(painter, cell, look.letters, text, left, column.is_right)
        if column.doubt is not None and column.doubt(cells, record):
            _paint_corner(painter, cell, look.theme.warning)

    def _is_begun(self, row: int) -> bool:
        """Whether the new row shows its cells, and the hint is no more needed."""
        if self._model.draft.texts:
            return True
        is_open = self._view.state() is QTableView.State.EditingState
        return is_open and self._view.currentIndex().row() == row

    def _paint_draft(self, painter: QPainter, cell: QRect, look: _Look, column: Column) -> None:
        """What has been typed of a new row, and in a muted colour what it still needs."""
        draft, pen = self._model.draft, look.text
        text = draft.texts.get(column.key, "")
        if column.key in draft.missing:
            text, pen = translate(CONTEXT, column.title), look.muted
        painter.setPen(pen)
        _paint_text(painter, cell, look.letters, text, cell.left() + LEFT, column.is_right)

    def _paint_hint(self, painter: QPainter, cell: QRect, look: _Look) -> None:
        """The hint runs through the cells of the row: each draws its own part of it."""
        header = self._view.horizontalHeader()
        hint = translate(CONTEXT, self._model.table.new_row_hint)
        row = QRect(
            self._view.columnViewportPosition(header.logicalIndex(0)),
            cell.top(),
            header.length(),
            cell.height(),
        )
        painter.save()
        painter.setClipRect(cell)
        painter.setPen(look.muted)
        _paint_text(painter, row, look.letters, hint, row.left() + LEFT, is_right=False)
        painter.restore()


def _paint_text(
    painter: QPainter, cell: QRect, letters: Letters, text: str, left: int, is_right: bool
) -> None:
    room = cell.right() + 1 - LEFT - left
    text = letters.fitting(text, room)
    if is_right:
        left += room - letters.metrics.horizontalAdvance(text)
    painter.drawText(left, _base_line(cell, letters), text)


def _base_line(cell: QRect, letters: Letters) -> int:
    """In the middle of the cell, the line below it not counted."""
    return cell.top() + (cell.height() - 1 - letters.height) // 2 + letters.ascent


def _paint_pill(painter: QPainter, cell: QRect, look: _Look, text: str, wash: Wash) -> None:
    letters = look.small
    text = letters.fitting(text, cell.width() - 4 * PILL_PAD)
    width = letters.metrics.horizontalAdvance(text) + 2 * PILL_PAD
    height = min(cell.height() - 6, letters.height + 4)
    left, top = cell.left() + LEFT, cell.top() + (cell.height() - height) // 2
    painter.drawPixmap(left, top, look.pill(wash, width, height))
    painter.setPen(look.inks[wash])
    painter.setFont(letters.font)
    painter.drawText(left + PILL_PAD, top + (height - letters.height) // 2 + letters.ascent, text)
    painter.setFont(look.letters.font)


def _paint_corner(painter: QPainter, cell: QRect, colour: str) -> None:
    """A small triangle at the upper right, as spreadsheets mark cells with a comment."""
    right, top = cell.right() - _CORNER_GAP, cell.top() + _CORNER_GAP
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon([QPoint(right - _CORNER, top), QPoint(right, top), QPoint(right, top + _CORNER)])
    painter.restore()


@lru_cache(maxsize=256)
def _glyph_pixmap(glyph: Glyph, theme_name: str, ratio: float) -> QPixmap:
    """`theme_name` is the theme's that is shown, which changes the shade."""
    return symbol_icon(glyph.symbol, glyph.colour, glyph.status).pixmap(QSize(_ICON, _ICON), ratio)
