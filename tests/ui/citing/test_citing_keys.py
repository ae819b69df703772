"""Citing by keyboard: links pasted on events, the chooser, several events at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTabBar

from models import edits
from models.citing import cite
from models.dates import parse_edtf
from models.records import Citation, Event, Source, Status
from models.sources.texts import SourceTexts
from models.timeline import hit_test
from ui.citing.chooser import CiteDialog
from ui.citing.source_list import SourceList
from ui.details.citations import CitationsField

if TYPE_CHECKING:
    from tests.ui.citing.conftest import Bench

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Keys = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Callable[..., CiteDialog]:
    """Opens the chooser for events, as the action does, without waiting for its end."""
    opened: list[CiteDialog] = []
    monkeypatch.setattr("ui.citing.controller.run", opened.append)

    def open_for(*event_ids: str) -> CiteDialog:
        bench.table(Event)
        bench.window.selection.select(Event, event_ids)
        bench.qtbot.keyClick(bench.window, Keys.Key_K, CTRL_SHIFT)
        dialog = opened[-1]
        bench.qtbot.addWidget(dialog)
        with bench.qtbot.waitActive(dialog):
            dialog.show()
        return dialog

    return open_for


def test_words_and_enter_cite_for_all_selected_events(
    bench: Bench, dialog: Callable[..., CiteDialog]
) -> None:
    chooser = dialog("anchorage", "miami", "call-1")
    assert chooser.for_whom.text() == "For: 3 event(s)"
    bench.qtbot.keyClicks(chooser.search, "white hou")
    assert [source.id for source in chooser.list.sources] == ["statement"]
    bench.qtbot.keyClick(chooser.search, Keys.Key_Return)
    assert not chooser.isVisible()
    assert bench.cited("anchorage") == ["readout", "statement"]
    assert bench.cited("miami") == ["statement"]
    assert bench.cited("call-1") == ["readout", "statement"]
    assert bench.steps == ["Cite 1 source(s)"]


def test_the_button_cites_what_is_marked(bench: Bench, dialog: Callable[..., CiteDialog]) -> None:
    chooser = dialog("miami")
    chooser.view.selectAll()
    bench.qtbot.mouseClick(chooser.cite_button, Qt.MouseButton.LeftButton)
    assert bench.cited("miami") == ["readout", "statement"]
    assert len(bench.steps) == 1


def test_the_arrow_keys_choose_another(bench: Bench, dialog: Callable[..., CiteDialog]) -> None:
    chooser = dialog("miami")
    bench.qtbot.keyClick(chooser.search, Keys.Key_Down)
    bench.qtbot.keyClick(chooser.search, Keys.Key_Return)
    assert bench.cited("miami") == ["statement"]


def test_what_is_cited_already_says_so(bench: Bench, dialog: Callable[..., CiteDialog]) -> None:
    chooser = dialog("anchorage")
    lines = [chooser.list.index(row).data() for row in range(chooser.list.rowCount())]
    assert lines == ["Readout · Kremlin — cited already", "Statement · White House"]
    bench.qtbot.keyClick(chooser.search, Keys.Key_Return)
    assert bench.said == "Cited already: “Readout”, for: Meeting, 15 Aug 2025"


def test_a_link_typed_into_the_search_is_cited(bench: Bench, dialog: Callable[..., CiteDialog]) -> None:
    chooser = dialog("miami")
    bench.qtbot.keyClicks(chooser.search, "https://example.org/a")
    assert chooser.list.index(0).data().endswith("— new")
    bench.qtbot.keyClick(chooser.search, Keys.Key_Return)
    (source_id,) = bench.cited("miami")
    assert bench.project.sources[source_id].url == "https://example.org/a"
    bench.undo()
    assert source_id not in bench.project.sources


def test_nothing_found_cites_nothing(bench: Bench, dialog: Callable[..., CiteDialog]) -> None:
    chooser = dialog("miami")
    bench.qtbot.keyClicks(chooser.search, "zzz")
    assert not chooser.cite_button.isEnabled()
    assert chooser.note.isVisible()
    bench.qtbot.keyClick(chooser.search, Keys.Key_Return)
    assert chooser.isVisible()
    assert bench.cited("miami") == []


def test_esc_lets_go_of_the_search_before_the_dialog(bench: Bench, dialog: Callable[..., CiteDialog]) -> None:
    chooser = dialog("miami")
    bench.qtbot.keyClicks(chooser.search, "xyz")
    bench.qtbot.keyClick(chooser.search, Keys.Key_Escape)
    assert chooser.list.sources
    assert chooser.isVisible()
    bench.qtbot.keyClick(chooser.search, Keys.Key_Escape)
    assert not chooser.isVisible()


def test_a_new_source_is_made_and_cited(bench: Bench, dialog: Callable[..., CiteDialog]) -> None:
    chooser = dialog("miami", "anchorage")
    bench.qtbot.keyClicks(chooser.search, "Talks in Miami")
    bench.qtbot.mouseClick(chooser.new_button, Qt.MouseButton.LeftButton)
    assert chooser.new_source.fields["title"].text == "Talks in Miami"
    bench.qtbot.keyClick(chooser.new_source.fields["url"].editor, Keys.Key_Return)
    assert bench.cited("miami") == ["talks-in-miami"]
    assert bench.cited("anchorage") == ["readout", "talks-in-miami"]
    assert len(bench.steps) == 1


def test_without_an_event_it_says_what_to_do(bench: Bench) -> None:
    bench.window.selection.clear()
    bench.window.actions_by_name["cite"].trigger()
    assert bench.said.startswith("Select the events")


def test_a_pasted_link_is_cited_for_the_selected_events(bench: Bench) -> None:
    view = bench.table(Event)
    bench.window.selection.select(Event, ["anchorage", "miami"])
    QGuiApplication.clipboard().setText("https://example.org/page")
    bench.qtbot.keyClick(view, Keys.Key_V, Qt.KeyboardModifier.ControlModifier)
    (source_id,) = bench.cited("miami")
    assert bench.cited("anchorage") == ["readout", source_id]
    assert bench.steps == ["Cite 1 source(s)"]
    assert len(bench.project.events) == 10


def test_copied_sources_are_pasted_onto_events(bench: Bench) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    sources = bench.table(Source)
    sources.selectAll()
    bench.qtbot.keyClick(sources, Keys.Key_C, control)
    assert "White House" in QGuiApplication.clipboard().text()
    view = bench.table(Event)
    bench.window.selection.select(Event, ["miami"])
    bench.qtbot.keyClick(view, Keys.Key_V, control)
    assert sorted(bench.cited("miami")) == ["readout", "statement"]
    # Ids of another project mean nothing here, even where they are the same.
    bench.window.document.replace(bench.project.copy(), None)
    bench.window.selection.select(Event, ["call-1"])
    assert not bench.window.citing.paste()


def test_the_menus_offer_to_cite(bench: Bench, dialog: Callable[..., CiteDialog]) -> None:
    dialog("miami")
    entries = [
        action.text() for action in bench.window.tables.context_menu(bench.window.tables.view).actions()
    ]
    assert "Cite a source…" in entries
    timeline = bench.window.timeline.view
    menu = timeline.menu_at(hit_test(timeline.drawing, *bench.marker("miami").toTuple()))
    asked: list[bool] = []
    timeline.cite_requested.connect(lambda: asked.append(True))
    next(action for action in menu.actions() if action.text() == "Cite a source…").trigger()
    assert asked == [True]


def test_pasted_rows_are_rows_still(bench: Bench) -> None:
    view = bench.table(Event)
    bench.window.selection.select(Event, ["miami"])
    QGuiApplication.clipboard().setText("1 Jan 2025\tCall")
    bench.qtbot.keyClick(view, Keys.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(bench.project.events) == 11
    assert bench.cited("miami") == []


def test_several_events_cite_a_source_in_the_details(bench: Bench) -> None:
    bench.window.selection.select(Event, ["anchorage", "miami"])
    bench.window.details_dock.take_keyboard()
    field = bench.window.details.shared[Event].cite
    assert field is not None
    bench.qtbot.keyClicks(field.adder, "Readout · Kremlin")
    bench.qtbot.keyClick(field.adder, Keys.Key_Return)
    assert bench.cited("miami") == ["readout"]
    assert bench.cited("anchorage") == ["readout"]
    assert bench.steps == ["Cite for 1 event(s)"]
    bench.qtbot.waitUntil(lambda: not field.adder.text())
    bench.qtbot.keyClicks(field.adder, "Readout · Kremlin")
    bench.qtbot.keyClick(field.adder, Keys.Key_Return)
    assert field.is_flagged


def test_a_drag_on_the_tab_of_the_details_shows_them(bench: Bench) -> None:
    bench.window.statistics_dock.raise_()
    bars = bench.window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (bar,) = [bar for bar in bars if bar.count() == 2]
    details = next(index for index in range(2) if bar.tabText(index) == "Details")
    bench.over(bar, bench.sources("statement"), bar.tabRect(details).center())
    bench.qtbot.waitUntil(lambda: bar.currentIndex() == details)


def test_the_list_of_sources_is_a_sound_model(bench: Bench) -> None:
    model = SourceList(bench.project, ["readout"], SourceTexts())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.search("kremlin")
    model.search("")
    model.show_sources([Source(id="other", url="https://example.org")])
    assert model.rowCount() == 1


ids = st.lists(st.sampled_from("abcd"), max_size=5)


@given(ids, ids)
def test_citing_adds_each_source_once(cited: list[str], wanted: list[str]) -> None:
    event = Event(
        id="e",
        date=parse_edtf("2025-01-01"),
        kind="call",
        status=Status.HELD,
        citations=tuple(Citation(source=source) for source in cited),
    )
    changes = cite([event], wanted)
    added = list(dict.fromkeys(source for source in wanted if source not in cited))
    after = changes[0].after if changes else event
    assert isinstance(after, Event)
    assert [citation.source for citation in after.citations] == [*cited, *added]
    assert changes == edits.update(event, citations=after.citations)


def test_a_source_added_by_clicking_elsewhere_is_said_in_the_status_line(bench: Bench) -> None:
    bench.window.selection.select(Event, ["anchorage"])
    form = bench.window.details.forms[Event].fields["citations"]
    assert isinstance(form, CitationsField)
    form.new_source.open("A title")
    bench.window.selection.select(Event, ["call-1"])
    assert bench.cited("anchorage") == ["readout", "a-title"]
    assert bench.said == "The source “A title” was added and cited for: Meeting, 15 Aug 2025"
