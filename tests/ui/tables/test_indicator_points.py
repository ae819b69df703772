"""The table of indicators: how they are drawn, and one of their points selected from elsewhere."""

from __future__ import annotations

from typing import Any

import pytest

from models import edits
from models.dates import parse_edtf
from models.records import Drawn, Indicator, IndicatorPoint


@pytest.fixture
def indicators(bench: Any) -> Any:
    points = tuple(
        IndicatorPoint(date=parse_edtf(f"2025-0{month}"), value=40.0 + month) for month in range(1, 5)
    )
    bench.document.edit("", edits.add(Indicator(id="poll", name="Support", points=points)))
    bench.pane.show_table(Indicator)
    return bench


def test_the_way_of_drawing_is_typed(indicators: Any) -> None:
    model = indicators.pane.view.model()
    index = model.index(2, model.table.position("drawn"))
    assert index.data() == "Line"
    assert model.setData(index, "steps")
    assert indicators.document.project.indicators["poll"].drawn is Drawn.STEPS
    assert {model.index(row, index.column()).data() for row in range(4)} == {"Steps"}
    assert not model.setData(index, "bars")


def test_a_point_is_selected_from_elsewhere(indicators: Any) -> None:
    indicators.pane.show_point("poll", 2)
    row = indicators.pane.view.current_record()
    assert (row.id, row.index) == ("poll", 2)
    assert indicators.selection.ids == ("poll",)
