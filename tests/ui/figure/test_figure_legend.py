"""The legend: what the figure draws, and nothing else."""

from __future__ import annotations

import datetime

import msgspec
import pytest

from models.dates import parse_edtf
from models.project import Change, Project
from models.records import Contact, Status
from models.statistics import Statistics, compute
from tests.ui.figure.saying import TODAY, explained, said
from ui.figure.contents import contents
from ui.figure.figure import composition
from ui.figure.options import FigureOptions
from ui.figure.painting import timeline_layout

pytestmark = pytest.mark.usefixtures("qapp")


def texts(project: Project, **options: object) -> list[str]:
    return [entry.text for entry in explained(said(project, **options))]


def add(project: Project, date: str, status: Status = Status.HELD, kind: str = "call") -> None:
    call = project.events["call-8"]
    added = msgspec.structs.replace(
        call, id=f"{date} {status}", date=parse_edtf(date), status=status, kind=kind
    )
    project.apply([Change(None, added)])


def test_legend_names_what_is_drawn(project: Project) -> None:
    assert texts(project) == [
        "Call",
        "Meeting",
        "Envoys (hollow: planned)",
        "Days before the first contact",
        "Days between contacts",
        "Silence still open on 18 Dec",
    ]


def test_legend_explains_statuses_when_every_event_is_drawn(project: Project) -> None:
    for status in (Status.CLAIMED, Status.CANCELLED):
        add(project, "2025-10-16", status)

    assert not any("cancelled" in text for text in texts(project))
    shown = texts(project, all_events=True)
    assert "Dotted: claimed by one party" in shown
    assert "Crossed out: cancelled" in shown


@pytest.mark.parametrize(
    ("date", "text"),
    [
        ("2025-09-02/2025-09-20", "Over several days"),
        ("2025-09", "Day uncertain within these limits"),
        ("2025-09~", "Around these days"),
        ("2025-09-02/..", "No known beginning or end"),
        ("[..2025-02-01]", "No known beginning or end"),
    ],
)
def test_dates_are_explained(project: Project, date: str, text: str) -> None:
    assert text not in texts(project, all_events=True)
    add(project, date)
    assert text in texts(project, all_events=True)


def test_ranges_in_the_ribbon_are_explained(project: Project) -> None:
    assert "Fewest to most days possible" not in texts(project)
    add(project, "2025-09")
    assert "Fewest to most days possible" in texts(project)


def test_many_events_in_a_place_are_explained(project: Project) -> None:
    call = project.events["call-1"]
    start = datetime.date(2025, 2, 1).toordinal()
    for number in range(2000):
        day = datetime.date.fromordinal(start + number % 300).isoformat()
        event = msgspec.structs.replace(call, id=f"e{number}", date=parse_edtf(day), order=number)
        project.apply([Change(None, event)])
    assert "Several events: the more, the higher" in texts(project)
    assert (
        "Several events: the more, the higher"
        in composition(project, compute(project, project.measures["direct"], TODAY), FigureOptions()).texts
    )


def test_planned_events_in_a_crowd_are_explained(project: Project) -> None:
    envoys = project.events["miami"]
    for number in range(900):
        date = parse_edtf(f"2025-{2 + number % 9:02}-{1 + number % 25:02}")
        event = msgspec.structs.replace(envoys, id=f"e{number}", date=date, order=number)
        project.apply([Change(None, event)])
    assert "Of these, not established as held" in texts(project, all_events=True)
    assert "Of these, not established as held" not in texts(project)


def test_what_lies_outside_the_figure_is_not_explained(project: Project) -> None:
    vote = msgspec.structs.replace(project.kinds["call"], id="vote", name="Vote", contact=Contact.CONTEXT)
    project.apply([Change(None, vote)])
    add(project, "1990-01-01", kind="vote")
    assert "Vote" not in texts(project, all_events=True)
    add(project, "2025-09-09", kind="vote")
    assert "Vote" in texts(project, all_events=True)


def test_folded_lanes_are_not_explained(project: Project) -> None:
    folded = {"lanes": "kind", "folded_lanes": frozenset({"meeting"})}
    assert "Meeting" not in texts(project, **folded)


def test_without_a_measure_there_is_no_ribbon_to_explain(project: Project) -> None:
    shown = explained(contents(project, None, FigureOptions()))
    assert [entry.text for entry in shown] == [
        "Call",
        "Meeting",
        "Envoys (hollow: planned)",
    ]


def test_french_has_all_of_it(project: Project) -> None:
    for date in ("2025-09", "2025-10~", "2025-11-02/.."):
        add(project, date)
    english, french = (texts(project, all_events=True, language=language) for language in ("en", "fr"))
    assert len(english) == len(french)
    # Names that nobody has translated stay.
    assert not set(english[3:]) & set(french[3:])


def test_samples_are_as_large_as_their_place(project: Project) -> None:
    for entry in explained(said(project, corroboration=True)):
        drawing = entry.sample
        assert drawing.markers or drawing.bars or drawing.silences
        assert all(0 <= marker.x <= drawing.width for marker in drawing.markers)
        assert all(box.rect.bottom <= drawing.height for box in drawing.silences)


def test_the_longest_silence_is_explained_where_its_box_has_no_words(project: Project) -> None:
    narrow = statistics_until(project, datetime.date(2025, 5, 30))
    figure = contents(project, narrow, FigureOptions())
    lanes = figure.laning(figure.timeline)
    wide, small = (timeline_layout(figure.timeline, width, 400, lanes) for width in (1472, 230))

    assert "Longest silence" not in [entry.text for entry in figure.explain(wide)]
    assert "Longest silence" in [entry.text for entry in figure.explain(small)]


def test_so_is_an_open_one(project: Project) -> None:
    figure = said(project)
    small = timeline_layout(figure.timeline, 420, 400)

    assert "Longest silence, still open on 18 Dec" in [entry.text for entry in figure.explain(small)]


def statistics_until(project: Project, day: datetime.date) -> Statistics:
    return compute(project, project.measures["direct"], TODAY, day)
