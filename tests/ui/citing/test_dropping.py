"""Sources and links dropped on events, on the sources, and where they mean nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QDrag
from PySide6.QtWidgets import QLineEdit

from models.records import Event, Source
from tests.ui.citing.conftest import link
from ui.citing.carried import SOURCES

if TYPE_CHECKING:
    from tests.ui.citing.conftest import Bench

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

URL = "https://www.example.org/readout?utm_source=x"


def test_a_source_dropped_on_a_row_is_cited_for_its_event(bench: Bench) -> None:
    viewport = bench.table(Event).viewport()
    assert bench.over(viewport, bench.sources("statement"), bench.row("anchorage"))
    assert bench.said == "Cite “Statement” for: Meeting, 15 Aug 2025"
    assert bench.window.citing.places["events"].mark.isVisible()
    assert bench.drop(viewport, bench.sources("statement"), bench.row("anchorage"))
    assert bench.cited("anchorage") == ["readout", "statement"]
    assert bench.steps == ["Cite 1 source(s)"]
    assert bench.said == "Cited “Statement” for: Meeting, 15 Aug 2025"
    assert not bench.window.citing.places["events"].mark.isVisible()
    bench.undo()
    assert bench.cited("anchorage") == ["readout"]


def test_several_sources_are_cited_in_one_step(bench: Bench) -> None:
    assert bench.drop(
        bench.table(Event).viewport(), bench.sources("readout", "statement"), bench.row("miami")
    )
    assert bench.cited("miami") == ["readout", "statement"]
    assert len(bench.steps) == 1


def test_a_source_cited_already_is_not_cited_twice(bench: Bench) -> None:
    assert not bench.over(bench.table(Event).viewport(), bench.sources("readout"), bench.row("anchorage"))
    assert bench.said == "Cited already: “Readout”, for: Meeting, 15 Aug 2025"
    assert not bench.drop(bench.table(Event).viewport(), bench.sources("readout"), bench.row("anchorage"))
    assert bench.steps == []


@pytest.mark.parametrize(
    ("source", "row", "said"),
    [
        ("readout", "anchorage", "Cited already: “Readout”, for: Meeting, 15 Aug 2025"),
        ("readout", None, "Drop it on an event to cite it."),
    ],
)
def test_why_nothing_came_of_letting_go_stays_to_be_read(
    bench: Bench, source: str, row: str | None, said: str
) -> None:
    bench.window.resize(1200, 1200)
    viewport = bench.table(Event).viewport()
    here = bench.row(row) if row else QPoint(20, viewport.height() - 2)
    QCursor.setPos(viewport.mapToGlobal(here))
    assert not bench.drop(viewport, bench.sources(source), here)
    assert bench.said == said
    assert bench.steps == []


def test_a_drag_that_goes_on_takes_its_words_along(bench: Bench) -> None:
    viewport = bench.table(Event).viewport()
    bench.over(viewport, bench.sources("readout"), bench.row("anchorage"))
    QCursor.setPos(viewport.mapToGlobal(QPoint(20, -200)))
    bench.leave(viewport)
    assert bench.said == ""


def test_beside_the_rows_nothing_can_be_dropped(bench: Bench) -> None:
    bench.window.resize(1200, 1200)
    viewport = bench.table(Event).viewport()
    below = QPoint(20, viewport.height() - 2)
    QCursor.setPos(viewport.mapToGlobal(QPoint(20, -200)))
    assert not bench.over(viewport, bench.sources("statement"), below)
    assert bench.said == "Drop it on an event to cite it."
    bench.leave(viewport)
    assert bench.said == ""


def test_a_link_makes_a_source_and_cites_it_in_one_step(bench: Bench) -> None:
    view = bench.window.timeline.view
    assert bench.drop(view, link(URL, "Readout of the call"), bench.marker("call-8"))
    (source,) = [s for s in bench.project.sources.values() if s.url == URL]
    assert (source.title, source.container_title) == ("Readout of the call", "example.org")
    assert bench.cited("call-8")[-1] == source.id
    bench.undo()
    assert source.id not in bench.project.sources
    assert bench.cited("call-8") == ["readout", "statement"]


def test_a_link_to_a_known_source_makes_no_other(bench: Bench) -> None:
    bench.drop(bench.window.timeline.view, link(URL), bench.marker("call-8"))
    count = len(bench.project.sources)
    assert bench.drop(bench.window.timeline.view, link("http://example.org/readout/"), bench.marker("call-1"))
    assert len(bench.project.sources) == count
    assert bench.cited("call-1")[-1] == bench.cited("call-8")[-1]


def test_the_timeline_marks_the_event_and_its_label(bench: Bench) -> None:
    view = bench.window.timeline.view
    assert bench.over(view, bench.sources("statement"), bench.marker("miami"))
    mark = bench.window.citing.places["timeline"].mark
    assert any(area.contains(bench.marker("miami")) for area in mark.areas)
    assert not bench.over(view, bench.sources("statement"), QPoint(3, 3))
    assert not mark.isVisible()


def test_the_details_cite_for_the_event_shown(bench: Bench) -> None:
    bench.window.selection.select(Event, ["anchorage"])
    viewport = bench.window.details.viewport()
    assert bench.drop(viewport, bench.sources("statement"), QPoint(20, 20))
    assert bench.cited("anchorage") == ["readout", "statement"]


def test_the_fields_of_the_details_are_no_hole_in_them(bench: Bench) -> None:
    bench.window.selection.select(Event, ["anchorage"])
    bench.window.details_dock.take_keyboard()
    title = bench.window.details.forms[Event].fields["title"].editor
    assert isinstance(title, QLineEdit)
    # The fields of a record are looked for once it is shown.
    bench.qtbot.waitUntil(lambda: bench.over(title, link(URL), QPoint(9, 9)) and "Cite" in bench.said)
    assert bench.drop(title, link(URL), title.rect().center())
    assert len(bench.cited("anchorage")) == 2
    assert title.text() == "Summit"
    text = QMimeData()
    text.setText(" in Alaska")
    assert bench.drop(title, text, title.rect().center())
    assert " in Alaska" in title.text()


def test_the_details_of_several_events_cite_for_all(bench: Bench) -> None:
    bench.window.selection.select(Event, ["anchorage", "miami"])
    assert bench.drop(bench.window.details.viewport(), bench.sources("statement"), QPoint(20, 20))
    assert bench.cited("anchorage") == ["readout", "statement"]
    assert bench.cited("miami") == ["statement"]
    assert bench.said == "Cited “Statement” for: 2 event(s)"


def test_the_details_of_a_source_take_none(bench: Bench) -> None:
    bench.window.selection.select(Source, ["readout"])
    assert not bench.over(bench.window.details.viewport(), bench.sources("statement"), QPoint(20, 20))


def test_a_link_dropped_on_the_sources_is_added_once(bench: Bench) -> None:
    viewport = bench.table(Source).viewport()
    assert bench.drop(viewport, link(URL, "A page"), QPoint(30, 200))
    assert "a-page" in bench.project.sources
    assert not bench.drop(viewport, link(URL, "A page"), QPoint(30, 200))
    assert not bench.over(viewport, bench.sources("readout"), QPoint(30, 200))
    assert bench.steps == ["Add 1 source(s)"]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "mailto:a@example.org"])
def test_what_is_no_web_address_is_refused(bench: Bench, address: str) -> None:
    assert not bench.drop(bench.window.timeline.view, link(address), bench.marker("call-1"))
    assert "is not a web address" in bench.said or bench.said == ""
    assert bench.steps == []


def test_files_go_on_to_the_window(bench: Bench, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "other.entrevue"))])
    for widget in (bench.table(Event).viewport(), bench.window.timeline.view, bench.window.tables.tabBar()):
        place = widget.mapTo(bench.window, QPoint(20, 10))
        assert bench.over(widget, data, QPoint(20, 10)), place


def test_a_source_of_another_project_is_not_taken(bench: Bench) -> None:
    data = QMimeData()
    data.setData(SOURCES, b'{"project": "another", "ids": ["statement"]}')
    assert not bench.over(bench.window.timeline.view, data, bench.marker("miami"))


def test_a_drag_on_a_tab_shows_its_table(bench: Bench) -> None:
    bench.table(Source)
    bar = bench.window.tables.tabBar()
    bench.over(bar, bench.sources("statement"), bar.tabRect(0).center())
    bench.qtbot.waitUntil(lambda: bench.window.tables.currentIndex() == 0)


def test_selected_sources_are_dragged_out_of_their_table(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    drags: list[QDrag] = []
    monkeypatch.setattr("ui.citing.controller.start_drag", drags.append)
    view = bench.table(Source)
    view.selectAll()
    start = view.visualRect(view.model().index(0, 0)).center()
    bench.qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (4, 12, 30):
        bench.qtbot.mouseMove(view.viewport(), start + QPoint(step, step))
    bench.qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(30, 30))
    (drag,) = drags
    assert drag.mimeData().hasFormat(SOURCES)
    assert drag.mimeData().text().splitlines() == ["Readout · Kremlin", "Statement · White House"]
    assert not drag.pixmap().isNull()


def test_a_drag_at_the_edge_scrolls_the_rows(bench: Bench) -> None:
    bench.window.resize(900, 520)
    view = bench.table(Event)
    bar = view.verticalScrollBar()
    bench.qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(0)
    viewport = view.viewport()
    bench.over(viewport, bench.sources("statement"), QPoint(40, viewport.height() - 3))
    bench.qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    bench.leave(viewport)
