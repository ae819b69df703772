"""What a drawing needs explained, and the certainty that its bars carry."""

from __future__ import annotations

import datetime

import pytest

from models.dates import parse_edtf
from models.project import Change, Project
from models.records import Event, Kind, Status
from models.statistics import compute
from models.timeline import (
    Layout,
    LegendSilence,
    LegendSpan,
    Sizes,
    TimelineContent,
    content_after,
    content_of,
    fit,
    layout,
    legend_of,
)


def with_dates(*dates: str, status: Status = Status.HELD) -> Project:
    events = [
        Event(id=date, date=parse_edtf(date), kind="call", status=status, order=number)
        for number, date in enumerate(dates)
    ]
    return Project(None, [Kind(id="call", name="Call"), Kind(id="visit", name="Visit", order=1), *events])


def drawn(content: TimelineContent) -> Layout:
    sizes = Sizes()
    return layout(content, fit(content, 1000, sizes), 1000, 320, lambda text, bold: 6.0 * len(text), sizes)


@pytest.mark.parametrize(
    ("date", "spans"),
    [
        ("2025-03-04", ()),
        ("2025-03", (LegendSpan.RANGE,)),
        ("2025-03~", (LegendSpan.APPROXIMATE,)),
        ("2025-03%", (LegendSpan.APPROXIMATE,)),
        ("2025-03-01/2025-03-09", (LegendSpan.LASTING,)),
        ("2025-03/2025-06-09", (LegendSpan.LASTING, LegendSpan.RANGE)),
        ("2025-03-01/..", (LegendSpan.LASTING, LegendSpan.OPEN)),
        ("[..2025-03-01]", (LegendSpan.OPEN,)),
    ],
)
def test_dates_are_explained_as_they_are_drawn(date: str, spans: tuple[LegendSpan, ...]) -> None:
    content = content_of(with_dates(date), None)
    assert legend_of(content, drawn(content)).spans == spans


@pytest.mark.parametrize(
    ("date", "approximate"), [("2025-03~", True), ("2025-03%", True), ("2025-03?", False)]
)
def test_only_approximate_dates_fade_out(date: str, approximate: bool) -> None:
    (bar,) = drawn(content_of(with_dates(date), None)).bars
    assert bar.is_approximate is approximate


def test_kinds_without_events_are_not_explained() -> None:
    content = content_of(with_dates("2025-03-04"), None)
    legend = legend_of(content, drawn(content))
    assert [kind.id for kind in legend.kinds] == ["call"]
    assert legend.statuses == legend.silences == ()


def test_silences_are_explained_as_they_are_drawn(project: Project) -> None:
    statistics = compute(project, project.measures["direct"], datetime.date(2026, 1, 15))
    content = content_of(project, statistics)
    legend = legend_of(content, drawn(content))
    assert legend.silences == tuple(LegendSilence)
    assert legend.statuses == (Status.HELD, Status.PLANNED)


def test_hidden_statuses_are_in_no_content_nor_legend() -> None:
    project = with_dates("2025-03-04", "2025-03-09")
    cancelled = Event(id="x", date=parse_edtf("2025-03-05/2025-03-07"), kind="visit", status=Status.CANCELLED)
    project.apply([Change(None, cancelled)])
    content = content_of(project, None, hidden={Status.CANCELLED})
    assert "x" not in content.positions
    assert not content.spans.positions
    assert [kind.id for kind in legend_of(content, drawn(content)).kinds] == ["call"]
    change = Change(cancelled, None)
    project.apply([change])
    assert content_after(content, project, None, change).positions == content.positions
