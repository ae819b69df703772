"""Events copied, pasted, deleted and taken back: what stays theirs, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from models import edits
from models.dates import parse_edtf
from models.records import Event, Source, Status

if TYPE_CHECKING:
    from tests.ui.tables.conftest import Bench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Keys = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def said(bench: Bench) -> list[str]:
    """What the status line is told."""
    texts: list[str] = []
    bench.pane.said.connect(texts.append)
    return texts


def without_place(event: Event) -> Event:
    """All of an event but what a copy has of its own."""
    return msgspec.structs.replace(event, id="", order=0)


@pytest.mark.parametrize("cut", [False, True])
def test_pasting_keeps_what_duplicating_keeps(bench: Bench, said: list[str], cut: bool) -> None:
    originals = [bench.events["call-1"], bench.events["anchorage"]]
    bench.view.select_keys(["call-1", "anchorage"])
    bench.key(Keys.Key_X if cut else Keys.Key_C, modifier=CTRL)
    bench.key(Keys.Key_V, modifier=CTRL)
    pasted = [bench.events[event_id] for event_id in bench.selection.ids]
    assert list(map(without_place, pasted)) == list(map(without_place, originals))
    assert len(bench.events) == (10 if cut else 12)
    assert said[-1] == "2 event(s) pasted, on the same days as the copied ones."


def test_what_is_gone_meanwhile_is_left_out(bench: Bench) -> None:
    bench.view.select_keys(["call-1"])
    bench.key(Keys.Key_C, modifier=CTRL)
    project = bench.document.project
    bench.document.edit("", edits.delete_sources(project, ["readout"]))
    bench.document.edit("", edits.delete_actors(project, ["putin"]))
    bench.pane.paste()
    (event_id,) = bench.selection.ids
    assert [c.source for c in bench.events[event_id].citations] == ["statement"]
    assert [p.actor for p in bench.events[event_id].participants] == ["trump"]


def test_rows_of_another_project_and_other_texts_come_as_text(bench: Bench) -> None:
    bench.view.select_keys(["call-1"])
    bench.key(Keys.Key_C, modifier=CTRL)
    text = QGuiApplication.clipboard().text()
    bench.document.replace(bench.document.project.copy(), None)
    bench.pane.paste()
    (event_id,) = bench.selection.ids
    assert bench.events[event_id].citations == ()
    QGuiApplication.clipboard().setText(text)
    bench.pane.paste()
    assert bench.events[bench.selection.ids[0]].citations == ()


def test_pasted_from_a_day_on(bench: Bench, said: list[str]) -> None:
    bench.view.select_keys(["call-1"])
    bench.key(Keys.Key_C, modifier=CTRL)
    bench.pane.paste_events(parse_edtf("2025-09-01").earliest)
    (event_id,) = bench.selection.ids
    assert bench.events[event_id].date == parse_edtf("2025-09-01")
    assert len(bench.events[event_id].citations) == 2
    assert said[-1] == "1 event(s) pasted."


def test_deleting_says_which_sources_nothing_cites_any_more(bench: Bench, said: list[str]) -> None:
    event = bench.events["anchorage"]
    bench.document.edit("", edits.add(Source(id="photo", title="Photo")))
    citations = (*event.citations, msgspec.structs.replace(event.citations[0], source="photo"))
    bench.document.edit("", edits.update(event, citations=citations))
    bench.view.select_keys(["anchorage"])
    bench.key(Keys.Key_Delete)
    assert said[-1] == (
        "Event of 15 Aug 2025 deleted; 1 source(s) are cited by no event any more. "
        "Ctrl+Z brings back what was deleted."
    )
    bench.view.select_keys(["call-1", "call-2"])
    bench.key(Keys.Key_Delete)
    assert said[-1] == "2 event(s) deleted. Ctrl+Z brings back what was deleted."


@pytest.mark.parametrize(
    ("date", "status"),
    [
        ("2025-12-18", Status.HELD),
        ("2025-12-19", Status.PLANNED),
        ("2025-12-01/2025-12-30", Status.HELD),
        ("2025-12-20/2025-12-30", Status.PLANNED),
        ("2026-02", Status.PLANNED),
    ],
)
def test_what_is_after_the_as_of_day_is_planned(bench: Bench, date: str, status: Status) -> None:
    """The day counts on which the project stands, 18 December 2025, not only today's."""
    bench.pane.create_event(parse_edtf(date))
    bench.key(Keys.Key_Escape)
    bench.pane.new_row()
    bench.qtbot.keyClicks(bench.editor, date)
    bench.key(Keys.Key_Return)
    QGuiApplication.clipboard().setText(f"Date\tTitle\n{date}\tPasted")
    bench.pane.paste()
    QGuiApplication.clipboard().setText(f"date\tkind\ttitle\tparticipants\n{date}\tMeeting\tImported\tNobody")
    bench.pane.paste()
    found = [event.status for event in bench.events.values() if event.date == parse_edtf(date)]
    assert found[-4:] == [status] * 4
