"""An open beginning stands at its known end: the drawing never reaches back to the year 1."""

from __future__ import annotations

import datetime

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.statistics import compute
from models.timeline import Sizes, content_of, fit

WIDTH = 1000.0


def test_the_fitted_view_begins_near_the_known_end(project: Project) -> None:
    event = project.events["call-1"]
    measure = project.measures["calls"]
    project.apply(edits.update(event, date=parse_edtf("[..2025-02-28]")))
    project.apply(edits.update(measure, start=None))
    statistics = compute(project, project.measures["calls"], datetime.date(2026, 1, 15))
    assert statistics.start == datetime.date.min
    content = content_of(project, statistics)
    assert content.start is None
    first_day = fit(content, WIDTH, Sizes()).day(0)
    assert first_day > datetime.date(2024, 10, 1).toordinal()
