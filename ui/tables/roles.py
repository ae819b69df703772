"""What a cell answers for each of Qt's roles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

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


def _tool_tip(cells: Cells, column: Column, row: Row) -> str:
    """The column's own, or else the text, which may be cut off in the cell."""
    text = column.tool_tip(cells, row) if column.tool_tip else ""
    return plain_tool_tip(text or column.text(cells, row))


ROLES: dict[int, Callable[[Cells, Column, Row], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda cells, column, row: column.text(cells, row),
    Qt.ItemDataRole.EditRole: lambda cells, column, row: column.editable_text(cells, row),
    Qt.ItemDataRole.DecorationRole: _decoration,
    Qt.ItemDataRole.ToolTipRole: _tool_tip,
    Qt.ItemDataRole.TextAlignmentRole: lambda cells, column, row: int(column.alignment),
    WASH_ROLE: lambda cells, column, row: column.wash(cells, row) if column.wash else None,
    HINT_ROLE: lambda cells, column, row: None,
}
HINT_ROLES = (HINT_ROLE, Qt.ItemDataRole.AccessibleTextRole)
