"""Importing a bibliography as a person does: look, choose, import."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from models.dates import parse_edtf
from models.formats.bibliography import FORMATS, results
from models.project import Project
from models.records import Name, Side, Source
from models.sources.updates import ADD, Standing
from ui.files import bibliography_words
from ui.files.import_model import AFTER, BEFORE, NAME
from ui.files.import_preview import PREVIEW, READING, ImportPreview
from ui.files.questions import with_format

KNOWN = (
    Source(
        id="farm",
        type="book",
        citation_key="orwell1945",
        title="Animal Farm",
        author=(Name(family="Orwell", given="George"),),
        issued=parse_edtf("1945"),
    ),
    Source(id="talks", type="webpage", citation_key="talks2025", title="Talks", note="mine"),
    Source(id="one", type="webpage", title="One page", url="https://a.org/x"),
    Source(id="two", type="webpage", title="The page again", url="https://www.a.org/x/"),
)
BIB = """
@book{orwell1945, title={Animal Farm}, author={Orwell, George}, date={1945}}
@online{talks2025, title={The talks}, url={https://b.org/talks}, date={2025}}
@online{page, title={Page}, url={https://a.org/x}}
@report{rand, title={<b>Report</b> \\& more}, institution={RAND}, date={2024}}
@report{rand2, title={<b>Report</b> \\& more}, institution={RAND}, date={2024}}
@book{broken, title={Never closed
"""

MakePreview = Callable[..., ImportPreview]


@pytest.fixture
def preview(qtbot: QtBot) -> MakePreview:
    def make(data: bytes = BIB.encode(), name: str = "library.bib") -> ImportPreview:
        dialog = ImportPreview(data, name, Project(records=KNOWN))
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.pages.currentIndex() == PREVIEW)
        return dialog

    return make


def texts(dialog: ImportPreview, parent: QModelIndex) -> list[tuple[str, str, str]]:
    model = dialog.model
    return [
        tuple(model.index(row, column, parent).data() or "" for column in (NAME, BEFORE, AFTER))
        for row in range(model.rowCount(parent))
    ]


def group(dialog: ImportPreview, standing: Standing) -> QModelIndex:
    return next(index for index, found, _ in dialog.model.groups() if found is standing)


def test_groups_come_in_the_order_of_their_need(preview: MakePreview) -> None:
    dialog = preview()
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    assert [text for text, _, _ in texts(dialog, QModelIndex())] == [
        "Unclear, please choose: 1",
        "Twice in the file: 1",
        "Changed: 1",
        "New: 1",
        "The same already: 1",
    ]
    assert "2" in dialog.import_button.text()


def test_a_changed_record_shows_each_field_before_and_after(preview: MakePreview) -> None:
    dialog = preview()
    record = dialog.model.index(0, NAME, group(dialog, Standing.CHANGED))
    assert dialog.tree.isExpanded(record)
    assert texts(dialog, record) == [
        ("Title", "Talks", "The talks"),
        ("Date", "", "2025"),
        ("Link", "", "https://b.org/talks"),
    ]


def test_nothing_is_rendered(preview: MakePreview) -> None:
    dialog = preview()
    record = dialog.model.index(0, NAME, group(dialog, Standing.NEW))
    assert "<b>Report</b> & more" in record.data()
    assert "&lt;b&gt;" in record.data(Qt.ItemDataRole.ToolTipRole)


def test_problems_are_listed_by_line_with_what_was_left_out_first(preview: MakePreview) -> None:
    dialog = preview()
    model = dialog.problems.rows
    assert model.index(0, 0).data() == "7"
    assert model.index(0, 1).data() == "broken"
    assert "closing brace" in model.index(0, 2).data()


def test_a_key_checks_and_the_button_counts(preview: MakePreview, qtbot: QtBot) -> None:
    dialog = preview()
    changed = group(dialog, Standing.CHANGED)
    dialog.tree.setCurrentIndex(dialog.model.index(0, AFTER, changed))
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert len(dialog.changes) == 1
    assert "1" in dialog.import_button.text()
    dialog.tree.setCurrentIndex(changed)
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert len(dialog.changes) == 2
    for index, standing, _ in list(dialog.model.groups()):
        if standing is not Standing.SAME:
            dialog.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert dialog.changes == ()
    assert not dialog.import_button.isEnabled()


def test_an_unclear_record_updates_the_source_that_is_chosen(preview: MakePreview, qtbot: QtBot) -> None:
    dialog = preview()
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    record = dialog.model.index(0, NAME, group(dialog, Standing.UNCLEAR))
    dialog.tree.expand(record)
    dialog.tree.setCurrentIndex(record)
    choices = [dialog.choice.itemData(row) for row in range(dialog.choice.count())]
    assert choices == [None, ADD, "one", "two"]
    dialog.choice.setFocus()
    for _ in range(3):
        qtbot.keyClick(dialog.choice, Qt.Key.Key_Down)
    assert ("Title", "The page again", "Page") in texts(dialog, record)
    after = {change.record.id: change.after for change in dialog.changes}
    assert after["two"].title == "Page"
    qtbot.keyClick(dialog.choice, Qt.Key.Key_Home)
    assert "two" not in {change.record.id for change in dialog.changes}


def test_a_repeated_record_can_be_added_all_the_same(preview: MakePreview) -> None:
    dialog = preview()
    record = dialog.model.index(0, NAME, group(dialog, Standing.REPEATED))
    assert "repeats" in record.siblingAtColumn(BEFORE).data()
    dialog.model.setData(record, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert {"rand", "rand2"} <= {change.record.id for change in dialog.changes}


def test_another_encoding_reads_the_file_again(preview: MakePreview, qtbot: QtBot) -> None:
    dialog = preview("@book{k, title={Élan}}".encode("mac-roman"))
    new = group(dialog, Standing.NEW)
    assert "Élan" not in dialog.model.index(0, NAME, new).data()
    dialog.encoding.setFocus()
    while dialog.encoding.currentData() != "mac-roman":
        qtbot.keyClick(dialog.encoding, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: dialog.pages.currentIndex() == PREVIEW)
    assert "Élan" in dialog.model.index(0, NAME, group(dialog, Standing.NEW)).data()
    # Not UTF-16 either: told, and nothing is imported.
    dialog.encoding.setCurrentIndex(dialog.encoding.findData("utf-16"))
    dialog.encoding.activated.emit(dialog.encoding.currentIndex())
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == PREVIEW)
    assert not dialog.import_button.isEnabled()


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02PK", b"only words", b"@book{k, title={never"])
def test_a_file_of_which_nothing_can_be_read_is_told(preview: MakePreview, data: bytes) -> None:
    dialog = preview(data)
    assert dialog.failure.isVisibleTo(dialog)
    assert dialog.failure.text()
    assert not dialog.records.isVisibleTo(dialog)
    assert not dialog.import_button.isEnabled()


def test_a_long_reading_ends_in_the_preview(
    preview: MakePreview, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.files.import_preview._QUICK", 0)
    dialog = preview(b"".join(b"@book{k%d, title={Title %d}}\n" % (n, n) for n in range(2_000)))
    assert dialog.model.rowCount(group(dialog, Standing.NEW)) == 2_000
    assert len(dialog.changes) == 2_000


def test_cancel_stops_a_long_reading_at_once(qtbot: QtBot) -> None:
    data = b"".join(b"@book{k%d, title={Title %d}}\n" % (n, n) for n in range(20_000))
    dialog = ImportPreview(data, "long.bib", Project())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.pages.currentIndex() == READING
    assert not dialog.import_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.progress.maximum() > 0)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()


def test_every_control_says_what_it_is(preview: MakePreview) -> None:
    dialog = preview()
    for widget in (dialog.tree, dialog.problems, dialog.choice, dialog.encoding, dialog.progress):
        assert widget.accessibleName()


def test_the_words_cover_every_code() -> None:
    told = set(re.findall(r"`(\w+)`", results.SourceProblem.__doc__ or ""))
    told -= {"line", "key", "found", "code", "more", "is_warning"}
    told -= {"custom", "document", "crossref", "xdata", "set"}
    codes = {code for code in told if code.islower()}
    assert codes == set(bibliography_words._PROBLEMS)
    failures = set(re.findall(r"`(\w+)`", results.UnreadableBibliography.__doc__ or ""))
    assert failures - {"code", "found", "problems"} == set(bibliography_words._FAILURES)


def test_dropped_files_are_imported(
    desk: Any, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bibliography into the open project, a CSL-JSON file too; a project is opened."""
    names: list[str] = []

    def accept(dialog: ImportPreview) -> int:
        names.append(dialog.file_label.text())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr("ui.files.bibliographies.run", accept)
    bib, csl, ris = tmp_path / "a.bib", tmp_path / "b.json", tmp_path / "c.txt"
    bib.write_text("@book{k1, title={One}}", encoding="utf-8")
    csl.write_text('[{"id": "k2", "type": "book", "title": "Two"}]', encoding="utf-8")
    ris.write_text("TY  - BOOK\nID  - k3\nTI  - Three\nER  - \n", encoding="utf-8")
    desk.files.take([bib])
    assert desk.files.is_open
    desk.files.take([csl, ris])
    assert names == ["a.bib", "b.json", "c.txt"]
    assert {source.title for source in desk.document.project.sources.values()} == {"One", "Two", "Three"}
    desk.document.undo_stack.undo()
    assert "k3" not in desk.document.project.sources
    desk.document.undo_stack.setClean()
    project = tmp_path / "p.json"
    project.write_bytes(saved.read_bytes())
    desk.files.take([project])
    assert desk.document.path == project


def test_exporting_sources_and_importing_them_again(
    desk: Any, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.files.bibliographies.run", lambda dialog: QDialog.DialogCode.Accepted)
    desk.files.open(saved)
    before = desk.document.project.copy()
    for name, code in (("o.bib", "biblatex"), ("o.ris", "ris"), ("o.json", "csl-json")):
        desk.questions.answers["export sources"] = tmp_path / name, code
        desk.files.export_sources()
        desk.questions.answers["import"] = [tmp_path / name]
        desk.files.import_files()
        assert desk.document.project == before
    assert desk.questions.told == []


def test_a_failed_export_says_so(desk: Any, saved: Path, tmp_path: Path) -> None:
    desk.files.open(saved)
    desk.questions.answers["export sources"] = tmp_path / "nowhere" / "o.bib", "bibtex"
    desk.files.export_sources()
    assert "o.bib" in desk.questions.told[0]


@pytest.mark.parametrize(
    ("typed", "filtered", "path", "code"),
    [
        ("refs", "bibtex", "refs.bib", "bibtex"),
        ("refs.bib", "bibtex", "refs.bib", "bibtex"),
        ("refs.bib", "ris", "refs.bib", "biblatex"),
        ("refs.v2", "ris", "refs.v2.ris", "ris"),
        ("refs.JSON", "csl-json", "refs.JSON", "csl-json"),
    ],
)
def test_a_typed_extension_counts_else_the_filter(typed: str, filtered: str, path: str, code: str) -> None:
    wanted = next(form for form in FORMATS if form.code == filtered)
    assert with_format(Path(typed), wanted) == (Path(path), code)


SIDED = b"@book{k1, title={One}, side={Russia}}\n@book{k2, title={Two}, side={France}}"


def test_missing_sides_are_offered_by_name(preview: MakePreview, qtbot: QtBot) -> None:
    dialog = preview(SIDED)
    assert dialog.sides.isVisible()
    assert "Russia, France" in dialog.sides.text()
    assert not dialog.notes.isVisible()
    assert {c.record.id for c in dialog.changes if isinstance(c.record, Side)} == {"russia", "france"}
    record = dialog.model.index(0, NAME, group(dialog, Standing.NEW))
    assert ("Speaks for", "", "Russia") in texts(dialog, record)
    dialog.sides.setFocus()
    qtbot.keyClick(dialog.sides, Qt.Key.Key_Space)
    assert all(isinstance(change.record, Source) for change in dialog.changes)
    assert {change.after.custom["side"] for change in dialog.changes} == {"Russia", "France"}
    assert dialog.problems.rows.rowCount() == 2


def test_no_side_is_offered_without_any(preview: MakePreview) -> None:
    assert not preview().sides.isVisible()


def test_an_import_says_what_it_did(desk: Any, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.files.bibliographies.run", lambda dialog: QDialog.DialogCode.Accepted)
    desk.files.open(saved)
    said: list[tuple[tuple[str, ...], str]] = []
    desk.files.bibliographies.imported.connect(lambda ids, text: said.append((ids, text)))
    desk.files.bibliographies.import_bibliography(SIDED, "a.bib")
    desk.files.bibliographies.import_bibliography(SIDED.replace(b"One", b"First"), "a.bib")
    assert [ids for ids, _ in said] == [("k1", "k2"), ("k1",)]
    assert said[0][1].startswith("2 source")
    assert "1 updated" in said[1][1]


def test_particles_and_wide_titles(preview: MakePreview) -> None:
    dialog = preview(b"@book{g, title={Memoirs}, author={de Gaulle, Charles}, date={1954}}")
    record = dialog.model.index(0, NAME, group(dialog, Standing.NEW))
    assert "de Gaulle, 1954" in record.data()
    widths = [dialog.tree.columnWidth(column) for column in (NAME, BEFORE, AFTER)]
    assert widths[NAME] > 1.4 * (widths[BEFORE] + widths[AFTER])
    assert sum(widths) == dialog.tree.viewport().width()
