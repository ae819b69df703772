"""Links pasted into the sources table, its type column, and the uncited sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from models import edits
from models.dates import parse_edtf
from models.filters import EventFilter
from models.records import Source

if TYPE_CHECKING:
    from tests.ui.tables.conftest import Bench

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Keys = Qt.Key
URL = "https://www.lemonde.fr/a"


@pytest.fixture
def sources(bench: Bench) -> dict[str, Source]:
    bench.pane.show_table(Source)
    return bench.document.project.sources


def _paste(bench: Bench, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    bench.key(Keys.Key_V, bench.view, Qt.KeyboardModifier.ControlModifier)


def test_a_pasted_link_makes_a_source_in_one_step(bench: Bench, sources: dict[str, Source]) -> None:
    _paste(bench, f"Le titre\n{URL}")
    assert bench.document.undo_stack.count() == 1
    source = sources["le-titre"]
    assert (source.type, source.title, source.url) == ("webpage", "Le titre", URL)
    assert source.accessed == parse_edtf("2026-01-15")
    assert bench.selection.ids == ("le-titre",)
    bench.document.undo_stack.undo()
    assert "le-titre" not in sources


def test_several_links_make_several_sources(bench: Bench, sources: dict[str, Source]) -> None:
    _paste(bench, f"{URL}\nhttps://tass.com/1")
    assert len(bench.selection.ids) == 2
    assert bench.document.undo_stack.text(0).startswith("Add 2 source")


def test_a_link_that_is_there_is_selected_instead(bench: Bench, sources: dict[str, Source]) -> None:
    bench.document.edit("Link", edits.update(sources["readout"], url="http://lemonde.fr/a/"))
    with bench.qtbot.waitSignal(bench.pane.said):
        _paste(bench, URL)
    assert bench.selection.ids == ("readout",)
    assert bench.document.undo_stack.count() == 1


def test_other_schemes_are_refused_with_a_message(bench: Bench, sources: dict[str, Source]) -> None:
    with bench.qtbot.waitSignal(bench.pane.said) as said:
        _paste(bench, "javascript:alert(1)")
    assert "http" in said.args[0]
    assert len(sources) == 2


def test_rows_of_a_spreadsheet_are_pasted_as_before(bench: Bench, sources: dict[str, Source]) -> None:
    _paste(bench, f"Title\tType\tAuthor\tAddress\nOne\tPress release\tde Gaulle, Charles\t{URL}")
    (source,) = (source for source in sources.values() if source.title == "One")
    assert (source.type, source.genre, source.url) == ("document", "press release", URL)
    assert source.author[0].non_dropping_particle == "de"


def test_the_title_of_a_copied_link_is_taken(bench: Bench, sources: dict[str, Source]) -> None:
    data = QMimeData()
    data.setText("Le titre")
    data.setHtml(f'<a href="{URL}">Le titre</a>')
    QGuiApplication.clipboard().setMimeData(data)
    bench.key(Keys.Key_V, bench.view, Qt.KeyboardModifier.ControlModifier)
    assert sources["le-titre"].url == URL


def test_sources_from_the_clipboard_whichever_table_is_shown(bench: Bench) -> None:
    QGuiApplication.clipboard().setText(URL)
    bench.pane.paste_sources()
    assert bench.selection.record_type is Source
    assert bench.document.project.sources["lemonde-fr"].url == URL
    QGuiApplication.clipboard().setText("no link")
    with bench.qtbot.waitSignal(bench.pane.problem):
        bench.pane.paste_sources()


def test_types_are_chosen_by_their_words(bench: Bench, sources: dict[str, Source]) -> None:
    editor = bench.open(0, "type")
    editor.setCurrentText("Press release")
    bench.key(Keys.Key_Return)
    source = bench.view.model().row(0)
    assert (source.type, source.genre) == ("document", "press release")


def test_uncited_sources_alone_are_shown(bench: Bench, sources: dict[str, Source]) -> None:
    bench.document.edit("Add", edits.add(Source(id="spare", title="Spare")))
    bench.pane.set_filter(EventFilter(uncited_sources=True))
    model = bench.view.model()
    assert [model.row(row).id for row in range(model.shown)] == ["spare"]
    assert bench.pane.pages[0].model.shown == bench.pane.pages[0].model.total


def test_lines_beside_links_are_told(bench: Bench, sources: dict[str, Source]) -> None:
    text = "https://ok1.org\njavascript:alert(1)\nfile:///etc/passwd\nhttps://ok2.org\nsome words"
    with bench.qtbot.waitSignal(bench.pane.said) as said:
        _paste(bench, text)
    assert sorted(s.url for s in sources.values() if s.url) == ["https://ok1.org", "https://ok2.org"]
    assert all(
        text in said.args[0] for text in ("“javascript:alert(1)”", "“file:///etc/passwd”", "“some words”")
    )


@pytest.mark.parametrize("text", ["a\rb", "x" * 140_000])
def test_any_text_can_be_pasted_as_rows(bench: Bench, sources: dict[str, Source], text: str) -> None:
    _paste(bench, text)
    added = [source.title for source in sources.values() if source.id not in ("readout", "statement")]
    assert added == (["a", "b"] if "\r" in text else [])
    assert bench.answers.texts == ([] if added else ["The text on the clipboard cannot be read as rows."])


def test_a_source_without_a_title_shows_its_address(bench: Bench, sources: dict[str, Source]) -> None:
    _paste(bench, URL)
    model = bench.view.model()
    index = model.index(model.row_of("lemonde-fr"), 0)
    assert index.data() == URL
    assert index.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert index.data(Qt.ItemDataRole.EditRole) == ""
    titled = model.index(model.row_of("readout"), 0)
    assert titled.data(Qt.ItemDataRole.ForegroundRole) is None


def test_addresses_are_read_as_in_the_form(bench: Bench, sources: dict[str, Source]) -> None:
    model = bench.view.model()
    index = model.index(model.row_of("readout"), model.table.position("url"))
    assert model.setData(index, "www.kremlin.ru/x")
    assert sources["readout"].url == "https://www.kremlin.ru/x"
    with bench.qtbot.waitSignal(bench.pane.problem):
        assert not model.setData(index, "javascript:alert(1)")


def test_a_row_that_its_new_date_moves_stays_in_sight(bench: Bench, sources: dict[str, Source]) -> None:
    dated = [
        Source(id=f"s{day:02}", title=f"S{day}", issued=parse_edtf(f"2025-01-{day:02}"))
        for day in range(1, 29)
    ]
    bench.document.edit("Add", tuple(change for source in dated for change in edits.add(source)))
    bench.view.scrollToBottom()
    bench.view.go_to_key("readout", "date")
    bench.document.edit("Date", edits.update(sources["readout"], issued=parse_edtf("2024-01-01")))
    shown = bench.view.viewport().rect()
    assert shown.contains(bench.view.visualRect(bench.view.currentIndex()).center())
    assert bench.view.current_record().id == "readout"
