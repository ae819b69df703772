"""The evidence report: what it lists, how it is searched and copied, and how it follows the project."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from models import edits
from models.citations.marks import escape_markdown
from models.filters import SearchTexts
from models.project import Change, Project
from models.records import Citation, Event, Source
from models.sources.texts import SourceTexts
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.evidence.copying import as_csv, as_markdown, as_text
from ui.evidence.dialog import EvidenceDialog
from ui.evidence.findings import WHAT, WHEN, WHERE, FindingsModel
from ui.evidence.searching import matching
from ui.given import value_words

Key = Qt.Key


class Bench:
    """The dialog over the fixture's project."""

    def __init__(
        self, qtbot: QtBot, project: Project, today: Callable[[], datetime.date], path: Path
    ) -> None:
        self.qtbot = qtbot
        self.document = Document()
        self.document.replace(project, path)
        self.measure = CurrentMeasure(self.document, today)
        self.source_texts = SourceTexts()
        self.dialog = EvidenceDialog(self.document, self.measure, SearchTexts(), self.source_texts)
        self.chosen: list[tuple[type, str]] = []
        self.opened: list[tuple[type, str]] = []
        self.dialog.record_chosen.connect(lambda kind, which: self.chosen.append((kind, which)))
        self.dialog.record_opened.connect(lambda kind, which: self.opened.append((kind, which)))
        qtbot.addWidget(self.dialog)
        QAbstractItemModelTester(
            self.dialog.tree.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, self.dialog
        )
        self.dialog.show()
        qtbot.waitUntil(lambda: not self.dialog._is_stale)

    @property
    def rows(self) -> FindingsModel:
        return self.dialog.tree.rows

    def headings(self) -> list[str]:
        return [self.rows.index(row, 0).data() for row in range(self.rows.rowCount())]

    def cells(self, heading: str) -> list[tuple[str, ...]]:
        top = self.rows.index(self.headings().index(heading), 0)
        return [
            tuple(self.rows.index(row, column, top).data() for column in (WHEN, WHERE, WHAT))
            for row in range(self.rows.rowCount(top))
        ]

    def edit(self, event: str, **fields: object) -> None:
        changes = edits.update(self.document.project.events[event], **fields)
        assert self.document.edit("Edit", changes)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Callable[[], datetime.date], tmp_path: Path) -> Bench:
    return Bench(qtbot, project, today, tmp_path / "two.entrevue")


def test_findings_stand_under_headings_with_counts(bench: Bench) -> None:
    assert bench.headings() == [
        "Confirmed by one side only (1)",
        "Other events without a source (1)",
        "Sources without a date (2)",
    ]
    assert bench.cells("Confirmed by one side only (1)") == [
        ("15 Aug 2025", "Meeting · Summit", "Russia only · no source from the United States")
    ]
    assert bench.dialog.tree.isExpanded(bench.rows.index(0, 0))


def test_keys_go_from_record_to_record(bench: Bench) -> None:
    tree = bench.dialog.tree
    tree.setFocus()
    bench.qtbot.keyClick(tree, Key.Key_Home)
    bench.qtbot.keyClick(tree, Key.Key_Down)
    assert bench.chosen == [(Event, "anchorage")]
    assert bench.dialog.advice.text().endswith("Look for a source of another side that took part.")
    bench.qtbot.keyClick(tree, Key.Key_Return)
    assert bench.opened == [(Event, "anchorage")]
    bench.qtbot.keyClick(tree, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("15 Aug 2025 – Meeting · Summit – Russia only")
    bench.qtbot.keyClick(tree, Key.Key_Up)
    bench.qtbot.keyClick(tree, Key.Key_Return)
    assert not tree.isExpanded(bench.rows.index(0, 0))
    assert len(bench.opened) == 1
    assert bench.dialog.advice.text() == "Look for a source of another side that took part."


def test_a_click_chooses_and_a_second_one_chooses_again(bench: Bench) -> None:
    tree = bench.dialog.tree
    place = bench.rows.index(0, WHERE, bench.rows.index(2, 0))
    tree.scrollTo(place)
    point = tree.visualRect(place).center()
    for _ in range(2):
        bench.qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert set(bench.chosen) == {(Source, "readout")}
    bench.qtbot.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert bench.opened == [(Source, "readout")]


def test_it_follows_edits_and_keeps_its_place_and_folding(bench: Bench) -> None:
    tree = bench.dialog.tree
    tree.collapse(bench.rows.index(1, 0))
    tree.setCurrentIndex(bench.rows.index(0, 0, bench.rows.index(2, 0)))
    bench.chosen.clear()
    bench.edit("call-1", citations=())
    bench.qtbot.waitUntil(lambda: bench.headings()[0] == "Contacts without a source (1)")
    assert tree.finding().id == "readout"
    folded = [tree.isExpanded(bench.rows.index(row, 0)) for row in range(4)]
    assert folded == [True, True, False, True]
    bench.document.undo_stack.undo()
    bench.qtbot.waitUntil(lambda: len(bench.headings()) == 3)
    assert bench.chosen == []


def test_only_the_current_measure(bench: Bench) -> None:
    bench.qtbot.mouseClick(bench.dialog.only_measure, Qt.MouseButton.LeftButton, pos=_box(bench))
    assert bench.headings() == ["Sources without a date (2)"]
    bench.measure.choose("direct")
    bench.qtbot.waitUntil(lambda: bench.headings()[0] == "Confirmed by one side only (1)")


def _box(bench: Bench) -> QPoint:
    """Where a click on the check box lands."""
    return QPoint(8, bench.dialog.only_measure.height() // 2)


def test_a_search_looks_into_records_findings_and_headings(bench: Bench) -> None:
    for text, expected in (
        ("anchorage", ["Confirmed by one side only (1)"]),
        ("united", ["Confirmed by one side only (1)"]),
        ("date read", ["Sources without a date (1)"]),
        ("without", ["Other events without a source (1)", "Sources without a date (2)"]),
    ):
        bench.dialog.search.setText(text)
        bench.qtbot.waitUntil(lambda expected=expected: bench.headings() == expected)
    bench.dialog.search.setText("zzz")
    bench.qtbot.waitUntil(bench.dialog.empty.isVisible)
    assert bench.dialog.empty.text() == "No finding matches the search."
    assert not bench.dialog.copy_button.isEnabled()
    bench.qtbot.keyClick(bench.dialog.search, Key.Key_Escape)
    bench.qtbot.waitUntil(lambda: len(bench.headings()) == 3)
    assert bench.dialog.isVisible()


def test_everything_documented(bench: Bench) -> None:
    both = (Citation(source="readout"), Citation(source="statement"))
    for event in ("anchorage", "miami"):
        bench.edit(event, citations=both)
    project = bench.document.project
    day = project.events["call-1"].date
    for source in list(project.sources.values()):
        assert bench.document.edit("Date", edits.update(source, issued=day))
    bench.qtbot.waitUntil(bench.dialog.empty.isVisible)
    assert bench.dialog.empty.text() == "Everything is documented."


def test_a_missing_attachment_is_looked_for_beside_the_project(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "there.pdf").write_bytes(b"%PDF")
    sources = bench.document.project.sources
    for source, attachment in (("readout", "there.pdf"), ("statement", "gone.pdf")):
        assert bench.document.edit("Attach", edits.update(sources[source], attachment=attachment))
    heading = "Attached files that are missing (1)"
    bench.qtbot.waitUntil(lambda: heading in bench.headings())
    assert [cells[2] for cells in bench.cells(heading)] == ["gone.pdf"]


def test_another_project_is_another_report(bench: Bench) -> None:
    bench.dialog.search.setText("anchorage")
    bench.document.replace(Project(), None)
    assert bench.rows.rowCount() == 0
    bench.qtbot.waitUntil(bench.dialog.empty.isVisible)
    assert bench.dialog.empty.text() == "There is nothing to document yet."
    assert bench.dialog.search.text() == ""


def test_a_hidden_report_waits_until_it_is_seen(bench: Bench) -> None:
    bench.dialog.hide()
    bench.edit("call-1", citations=())
    assert len(bench.headings()) == 3
    bench.dialog.show()
    bench.qtbot.waitUntil(lambda: len(bench.headings()) == 4)


def test_it_is_copied_as_text_markdown_and_table(bench: Bench) -> None:
    bench.edit("anchorage", title="=1+1 *bold* <b>")
    bench.qtbot.waitUntil(lambda: "bold" in bench.cells("Confirmed by one side only (1)")[0][1])
    texts = []
    for action in bench.dialog.copy_menu.actions():
        action.trigger()
        texts.append(QGuiApplication.clipboard().text())
    text, markdown, table = texts
    assert text.splitlines()[0] == "Confirmed by one side only (1)"
    assert text.splitlines()[2].startswith("  15 Aug 2025 – Meeting · =1+1 *bold* <b> – Russia only")
    assert "## Confirmed by one side only (1)" in markdown
    assert r"=1+1 \*bold\* \<b\>" in markdown
    assert table.splitlines()[0] == "Section,Date,Record,Finding,What to do,Id"
    assert table.splitlines()[1].endswith(",anchorage")


def test_cells_that_look_like_formulas_are_guarded(bench: Bench) -> None:
    source = bench.document.project.sources["readout"]
    assert bench.document.edit("Title", edits.update(source, title="=HYPERLINK(1)"))
    bench.qtbot.waitUntil(lambda: not bench.dialog._is_stale)
    table = as_csv(bench.document.project, bench.dialog._report)
    assert "'=HYPERLINK(1)" in table
    assert "'=HYPERLINK(1)" not in as_text(bench.document.project, bench.dialog._report)
    assert as_markdown(bench.document.project, bench.dialog._report).endswith("\n")


def test_a_record_that_is_gone_is_not_chosen(bench: Bench) -> None:
    tree = bench.dialog.tree
    tree.setCurrentIndex(bench.rows.index(0, 0, bench.rows.index(0, 0)))
    assert bench.document.edit("Delete", edits.delete_events(bench.document.project, ["anchorage"]))
    tree.finding_clicked.emit(tree.finding())
    assert (Event, "anchorage") not in bench.chosen[1:]
    assert bench.cells("Confirmed by one side only (1)") == [("", "", "")]
    bench.qtbot.waitUntil(lambda: len(bench.headings()) == 2)


def test_the_silent_sides_are_named_as_in_a_sentence(bench: Bench) -> None:
    bench.document.project.apply([Change(None, Source(id="wire", title="Wire"))])
    bench.edit("anchorage", citations=(Citation(source="wire"),))
    heading = "Known from third parties only (1)"
    bench.qtbot.waitUntil(lambda: heading in bench.headings())
    assert bench.cells(heading)[0][2] == "no source from Russia or the United States"


def test_the_values_of_a_conflict_are_written_as_in_the_forms(bench: Bench) -> None:
    readout = Citation(source="readout", supports=("time",), values={"time": "09:05"})
    statement = Citation(source="statement", supports=("time",), values={"time": "10:00"})
    bench.edit("call-1", citations=(readout, statement))
    bench.qtbot.waitUntil(lambda: "Conflicting values (1)" in bench.headings())
    shown = bench.cells("Conflicting values (1)")[0][2]
    assert value_words("time", "09:05") in shown
    assert value_words("time", "10:00") in shown


def test_a_search_reads_the_sources_where_the_tables_have_read_them(bench: Bench) -> None:
    project = bench.document.project
    for source in project.sources.values():
        bench.source_texts.of(project, source)
    known = dict(bench.source_texts._texts)
    found = matching(project, bench.dialog._report, "kremlin", SearchTexts(), bench.source_texts)
    assert [finding.id for finding in found.of("undated")] == ["readout"]
    assert all(bench.source_texts._texts[key][2] is kept[2] for key, kept in known.items())


def test_the_lines_of_markdown_are_no_lists_of_their_own(bench: Bench) -> None:
    source = bench.document.project.sources["readout"]
    assert bench.document.edit("Title", edits.update(source, title="- 1. ~~Readout~~ &amp;"))
    bench.qtbot.waitUntil(lambda: not bench.dialog._is_stale)
    markdown = as_markdown(bench.document.project, bench.dialog._report)
    assert f"- {escape_markdown('- 1. ~~Readout~~ &amp;')}" in markdown


def test_a_quoted_formula_keeps_its_own_apostrophe(bench: Bench) -> None:
    source = bench.document.project.sources["readout"]
    assert bench.document.edit("Title", edits.update(source, title="'=1+1", container_title=""))
    bench.qtbot.waitUntil(lambda: not bench.dialog._is_stale)
    assert ",''=1+1," in as_csv(bench.document.project, bench.dialog._report)
