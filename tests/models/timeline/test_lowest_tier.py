"""A label with nothing under it stands on the lowest tier, however high the drawing is."""

from __future__ import annotations

import datetime

import msgspec
from hypothesis import example, given
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.project import Project
from models.records import Event, Kind, ProjectInfo, Status
from models.timeline import TimeScale, content_of, layout
from models.timeline.shapes import Sizes

DAY = datetime.date(2024, 3, 1)


def text_width(text: str, bold: bool) -> float:
    return 7.0 * len(text)


@given(st.floats(320, 900), st.floats(5, 9), st.floats(16, 24))
@example(500.0, 7.466666666666667, 21.333333333333332)
def test_the_last_bit_raises_no_label(height: float, gap: float, line: float) -> None:
    event = Event(id="e", date=parse_edtf(DAY.isoformat()), kind="call", status=Status.HELD)
    content = content_of(Project(ProjectInfo(), [Kind(id="call", name="Call"), event]), None)
    sizes = msgspec.structs.replace(Sizes(), gap=gap, line=line)
    scale = TimeScale(DAY.toordinal() - 10.0, 20.0)
    (label,) = layout(content, scale, 900, height, text_width, sizes).labels
    assert label.tier == 0
