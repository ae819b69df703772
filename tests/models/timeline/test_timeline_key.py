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
    fitted,
    layout,
    legend_in_view,
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
    assert legend.silences == tuple(each for each in LegendSilence if each is not LegendSilence.RANGE)
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


@pytest.mark.parametrize(
    "dates", [("2025-03-04", "2025-03~"), ("2025-03-01/2025-03-09", "2025-05"), ("2025-03-01/..",)]
)
def test_in_a_view_of_everything_both_legends_say_the_same(dates: tuple[str, ...]) -> None:
    content = content_of(with_dates(*dates), None)
    assert legend_in_view(content, drawn(content)) == legend_of(content, drawn(content))


def test_what_is_out_of_view_is_not_in_its_legend() -> None:
    content = content_of(with_dates("2025-03-04", "2025-09~"), None)
    sizes = Sizes()
    first = datetime.date(2025, 3, 1).toordinal()
    part = layout(
        content, fitted(first, first + 9, 1000), 1000, 320, lambda text, bold: 6.0 * len(text), sizes
    )
    assert legend_of(content, part).spans == (LegendSpan.APPROXIMATE,)
    assert legend_in_view(content, part).spans == ()


def test_crowds_tell_their_kinds_but_not_their_statuses() -> None:
    dates = [f"2025-03-{1 + number % 5:02}" for number in range(400)]
    events = [
        Event(id=f"e{n}", date=parse_edtf(date), kind="call", status=Status.CLAIMED, order=n)
        for n, date in enumerate(dates)
    ]
    far = Event(id="far", date=parse_edtf("1990-01-01"), kind="visit", status=Status.HELD)
    kinds = [Kind(id="call", name="Call"), Kind(id="visit", name="Visit", order=1)]
    content = content_of(Project(None, [*kinds, *events, far]), None)
    legend = legend_in_view(content, drawn(content))
    assert legend.has_clusters
    assert [kind.id for kind in legend.kinds] == ["call", "visit"]
    assert legend.statuses == ()
    assert legend.statuses_of["call"] == frozenset()
    assert legend.has_outlined


def test_uncertain_silences_have_ranges(project: Project) -> None:
    call = project.events["call-3"]
    changed = Event(id="call-3", date=parse_edtf("2025-05"), kind="call", status=Status.HELD)
    project.apply([Change(call, changed)])
    measure = project.measures["direct"]
    measure = type(measure)(id="all", name="All", kinds=("call",))
    content = content_of(project, compute(project, measure, datetime.date(2026, 1, 15)))
    assert LegendSilence.RANGE in legend_of(content, drawn(content)).silences
    assert LegendSilence.RANGE in legend_in_view(content, drawn(content)).silences
