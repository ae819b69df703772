"""What the views share about the measure shown: the selected silence, the what-if day, the comparison."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.records import Measure
from ui.current_measure import CurrentMeasure
from ui.document import Document


@pytest.fixture
def document(project: Project) -> Document:
    document = Document()
    document.replace(project, None)
    return document


@pytest.fixture
def current(qtbot: QtBot, document: Document, today: Callable[[], datetime.date]) -> CurrentMeasure:
    return CurrentMeasure(document, today)


def days(current: CurrentMeasure) -> float:
    assert current.statistics is not None
    assert current.statistics.days_since_last is not None
    return current.statistics.days_since_last.min


def test_a_what_if_day_leaves_the_project_alone(
    qtbot: QtBot, document: Document, current: CurrentMeasure
) -> None:
    with qtbot.waitSignal(current.changed):
        current.set_what_if(datetime.date(2025, 9, 2))
    assert days(current) == 15
    assert current.as_of == datetime.date(2025, 12, 18)
    assert document.project.info.as_of == datetime.date(2025, 12, 18)
    assert document.undo_stack.count() == 0
    with qtbot.waitSignal(current.changed):
        current.set_what_if(None)
    assert days(current) == 63


def test_many_what_if_days_in_a_row_are_computed_once(qtbot: QtBot, current: CurrentMeasure) -> None:
    told: list[float] = []
    current.changed.connect(lambda: told.append(days(current)))
    for day in range(1, 30):
        current.set_what_if(datetime.date(2025, 9, day))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [42]


def test_the_days_to_try_go_from_the_window_start_to_today(
    document: Document, current: CurrentMeasure
) -> None:
    assert current.window == (datetime.date(2025, 1, 20), datetime.date(2026, 1, 15))
    measure = document.project.measures["calls"]
    document.edit("No start", edits.update(measure, start=None))
    current.refresh()
    assert current.window == (datetime.date(2025, 2, 12), datetime.date(2026, 1, 15))


def test_a_what_if_day_outside_the_window_is_given_up(
    qtbot: QtBot, document: Document, current: CurrentMeasure
) -> None:
    current.set_what_if(datetime.date(2025, 3, 1))
    measure = document.project.measures["calls"]
    with qtbot.waitSignal(current.changed):
        document.edit("Later", edits.update(measure, start=datetime.date(2025, 6, 1)))
    assert current.what_if is None


def test_a_selected_silence_stays_the_same_one_after_an_edit(
    qtbot: QtBot, document: Document, current: CurrentMeasure
) -> None:
    current.select_silence(3)
    call = document.project.events["call-1"]
    with qtbot.waitSignal(current.changed):
        document.edit("Delete", edits.delete_events(document.project, [call.id]))
    assert current.selected_silence == 2
    between = document.project.events["call-2"]
    with qtbot.waitSignal(current.changed):
        changes = edits.add_event(
            document.project, parse_edtf("2025-05-25"), "call", participants=between.participants
        )
        document.edit("Break it", changes)
    assert current.selected_silence is None


def test_another_measure_or_project_lets_go_of_the_silence(
    document: Document, current: CurrentMeasure
) -> None:
    current.select_silence(2)
    current.choose("direct")
    assert current.selected_silence is None
    current.select_silence(2)
    document.replace(Project(), None)
    assert current.selected_silence is None
    current.select_silence(0)
    assert current.selected_silence is None


def test_the_same_silence_again_is_silent(qtbot: QtBot, current: CurrentMeasure) -> None:
    current.select_silence(2)
    with qtbot.assertNotEmitted(current.silence_changed):
        current.select_silence(2)


def test_a_compared_measure_is_another_one(document: Document, current: CurrentMeasure) -> None:
    current.compare("direct")
    assert isinstance(current.compared, Measure)
    assert current.compared_statistics is not None
    assert current.compared_statistics.count.min == 9
    current.choose("direct")
    assert current.compared is None
    assert current.compared_statistics is None


def test_no_view_sees_statistics_of_a_former_state(document: Document, current: CurrentMeasure) -> None:
    """Another view's timer may fire before the measure's own: the statistics are gone by then."""
    source = document.project.sources["readout"]
    assert current.statistics is not None
    assert "call-8" in current.statistics.counted
    document.edit("Title", edits.update(source, title="Another"))
    document.edit("Delete", edits.delete_events(document.project, ["call-8"]))
    assert current.statistics is not None
    assert "call-8" not in current.statistics.counted


def test_what_was_asked_for_before_the_views_are_told_is_kept(
    qtbot: QtBot, document: Document, current: CurrentMeasure
) -> None:
    with qtbot.waitSignal(current.changed):
        document.edit("Delete", edits.delete_events(document.project, ["call-8"]))
        asked = current.statistics
    assert current.statistics is asked
