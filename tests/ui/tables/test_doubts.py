"""Cells about which sources differ are marked, and say who says what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from models import edits
from models.records import Citation
from ui import theme

if TYPE_CHECKING:
    from tests.ui.tables.conftest import Bench


def _is_marked(bench: Bench, event_id: str, column: str) -> bool:
    """Whether the corner of a cell has the colour of warnings."""
    view, model = bench.view, bench.view.model()
    cell = view.visualRect(model.index(model.row_of(event_id), model.table.position(column)))
    image = view.viewport().grab().toImage()
    return image.pixelColor(cell.right() - 4, cell.top() + 3) == QColor(theme.current().warning)


def _tip(bench: Bench, event_id: str, column: str) -> str:
    model = bench.view.model()
    index = model.index(model.row_of(event_id), model.table.position(column))
    return str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_only_cells_in_conflict_are_marked(bench: Bench) -> None:
    citations = (
        Citation(source="readout", values={"duration_minutes": "120", "date": "2025-08", "time": "18:00"}),
        Citation(source="statement", values={"duration_minutes": "180"}),
    )
    assert not _is_marked(bench, "anchorage", "duration")
    bench.document.edit("cite", edits.update(bench.events["anchorage"], citations=citations))
    assert _is_marked(bench, "anchorage", "duration")
    assert _is_marked(bench, "anchorage", "date")
    assert not _is_marked(bench, "anchorage", "title")
    assert not _is_marked(bench, "call-1", "duration")
    expected = "Duration according to the sources:\n2\xa0h — Kremlin (Russia)\n3\xa0h — White House"
    assert expected in _tip(bench, "anchorage", "duration")
    assert "Time according to the sources:\n18:00 — Kremlin (Russia)" in _tip(bench, "anchorage", "date")
    assert "Date according" not in _tip(bench, "anchorage", "date")
    bench.document.undo_stack.undo()
    assert not _is_marked(bench, "anchorage", "duration")
