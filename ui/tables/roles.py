"""What a cell answers for each of Qt's roles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ui import theme
from ui.plain import plain_tool_tip
from ui.symbols import symbol_icon
from ui.tables.column import Cells, Column, Row

WASH_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Wash` of a pill, or None."""
HINT_ROLE = Qt.ItemDataRole.UserRole + 2
"""The hint of the last, empty row; None in all others."""


def _decoration(cells: Cells, column: Column, row: Row) -> object:
    glyph = column.glyph(cells, row) if column.glyph else None
    return symbol_icon(glyph.symbol, glyph.colour, glyph.status) if glyph else None


def _shown(cells: Cells, column: Column, row: Row) -> str:
    return column.text(cells, row) or _stand_in(cells, column, row)


def _stand_in(cells: Cells, column: Column, row: Row) -> str:
    """What the cell shows for want of a text of its own."""
    if column.stand_in is None or column.text(cells, row):
        return ""
    return column.stand_in(cells, row)


def _colour(cells: Cells, column: Column, row: Row) -> object:
    return QColor(theme.current().muted) if _stand_in(cells, column, row) else None


def _tool_tip(cells: Cells, column: Column, row: Row) -> str:
    """The column's own, or else the text, which may be cut off in the cell."""
    text = column.tool_tip(cells, row) if column.tool_tip else ""
    doubt = column.doubt(cells, row) if column.doubt else ""
    return plain_tool_tip("\n".join(filter(None, (text or _shown(cells, column, row), doubt))))


ROLES: dict[int, Callable[[Cells, Column, Row], object]] = {
    Qt.ItemDataRole.DisplayRole: _shown,
    Qt.ItemDataRole.ForegroundRole: _colour,
    Qt.ItemDataRole.EditRole: lambda cells, column, row: column.editable_text(cells, row),
    Qt.ItemDataRole.DecorationRole: _decoration,
    Qt.ItemDataRole.ToolTipRole: _tool_tip,
    Qt.ItemDataRole.TextAlignmentRole: lambda cells, column, row: int(column.alignment),
    WASH_ROLE: lambda cells, column, row: column.wash(cells, row) if column.wash else None,
    HINT_ROLE: lambda cells, column, row: None,
}
HINT_ROLES = (HINT_ROLE, Qt.ItemDataRole.AccessibleTextRole)
DRAFT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
"""Those for which the last row answers with what is being typed in it."""
