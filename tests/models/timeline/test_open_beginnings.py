"""An open beginning stands at its known end: the drawing never reaches back to the year 1."""

from __future__ import annotations

import datetime
import math

import pytest

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.statistics import compute
from models.timeline import Sizes, content_of, fit
from models.timeline.ribbon import silence_boxes

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


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_ribbon_says_at_least(project: Project, language: str) -> None:
    project.apply(edits.update(project.events["call-1"], date=parse_edtf("[..2025-02-28]")))
    project.apply(edits.update(project.measures["calls"], start=None))
    statistics = compute(project, project.measures["calls"], datetime.date(2026, 1, 15))
    content = content_of(project, statistics, language)
    assert content.silences.intervals[0].days == (18, math.inf)
    # Drawn between two days that are named, its shade is that of the days between them.
    assert content.silences.shortest_days == 10
    assert content.silences.longest_days == 62
    scale = fit(content, WIDTH, Sizes())
    boxes = silence_boxes(
        content.silences, scale, WIDTH, 0.0, language, lambda text, _bold: 6.0 * len(text), Sizes()
    )
    assert [box.text for box in boxes][:2] == ["18+", "62"]
