"""Duplicates as a person merges them: keys, clicks, and one undo step each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.dates import parse_edtf
from models.project import Project
from models.records import Citation, Event, Kind, Name, Source, Status
from ui.document import Document
from ui.sources.comparison import MOST, SourceComparison
from ui.sources.duplicates import GROUPS, NOTHING, DuplicatesDialog
from ui.sources.group_list import MORE
from ui.sources.merging import MergeSourcesDialog

DAY = parse_edtf("2025-02-12")
PAGE = "https://a.org/x"
RECORDS = (
    Source(id="a", title="Talks", url=PAGE, note="<b>ours</b>"),
    Source(id="b", title="The talks", url=f"{PAGE}/?utm_source=t", publisher="P"),
    Source(id="c", title="Other", url=f"{PAGE}#top"),
    Source(id="d", title="Same", issued=DAY),
    Source(id="e", title="Same", issued=DAY, publisher="Q"),
    Source(id="f", doi="10.1000/1"),
    Source(id="g", doi="10.1000/1", title="F"),
)


def project_of(*sources: Source) -> Project:
    kind = Kind(id="call", name="Call")
    cited = ("a", "a", "b", "d", "e")
    citations = [Citation(source=source_id) for source_id in cited if any(s.id == source_id for s in sources)]
    events = [
        Event(id=f"e{n}", date=DAY, kind="call", status=Status.HELD, citations=(citation,))
        for n, citation in enumerate(citations)
    ]
    return Project(records=[kind, *sources, *events])


Show = Callable[..., DuplicatesDialog]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def make(*sources: Source) -> DuplicatesDialog:
        document = Document()
        document.replace(project_of(*sources), None)
        dialog = DuplicatesDialog(document)
        document.setParent(dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
        return dialog

    return make


def select(dialog: DuplicatesDialog, source_id: str) -> None:
    """Go to the group of a source by the keys of the list."""
    for row in range(dialog.model.rowCount()):
        dialog.list.setCurrentIndex(dialog.model.index(row, 0))
        if dialog.group is not None and source_id in dialog.group.source_ids:
            return


def test_no_duplicates(show: Show) -> None:
    dialog = show(RECORDS[0])
    assert dialog.pages.currentIndex() == NOTHING
    assert not dialog.merge_button.isVisible()


def test_groups_say_why(show: Show) -> None:
    dialog = show(*RECORDS)
    assert dialog.pages.currentIndex() == GROUPS
    said = [dialog.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert ["same DOI" in said[0], "same address" in said[1], "same title and date" in said[2]] == [True] * 3


def test_merging_takes_the_chosen_values_in_one_step(show: Show, qtbot: QtBot) -> None:
    dialog = show(*RECORDS)
    document = dialog._document
    before = document.project.copy()
    select(dialog, "a")
    comparison = dialog.comparison
    assert comparison is not None
    qtbot.keyClick(comparison.choices["title"].button(1), Qt.Key.Key_Space)
    qtbot.keyClick(comparison.parts[2], Qt.Key.Key_Space)
    assert not comparison.parts[2].isChecked()
    qtbot.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    project = document.project
    assert "b" not in project.sources
    assert "c" in project.sources
    assert project.sources["a"].title == "The talks"
    assert project.sources["a"].publisher == "P"
    assert {c.source for event in project.events.values() for c in event.citations} == {"a", "d", "e"}
    assert document.undo_stack.count() == 1
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document.project == before
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)


def test_another_record_can_be_kept(show: Show, qtbot: QtBot) -> None:
    dialog = show(*RECORDS)
    select(dialog, "a")
    comparison = dialog.comparison
    assert comparison is not None
    qtbot.keyClick(comparison.keep.button(1), Qt.Key.Key_Space)
    assert comparison.kept == Source(
        id="b", title="The talks", url=f"{PAGE}/?utm_source=t", publisher="P", note="<b>ours</b>"
    )
    assert set(comparison.others) == {"a", "c"}
    assert not comparison.parts[1].isEnabled()


def test_an_empty_value_can_be_chosen(show: Show, qtbot: QtBot) -> None:
    dialog = show(*RECORDS)
    select(dialog, "a")
    comparison = dialog.comparison
    assert comparison is not None
    assert comparison.kept.publisher == "P"
    qtbot.mouseClick(comparison.choices["publisher"].button(0).parentWidget(), Qt.MouseButton.LeftButton)
    assert comparison.kept.publisher == ""


def test_all_groups_that_differ_in_gaps_only_are_merged_at_once(show: Show, qtbot: QtBot) -> None:
    dialog = show(*RECORDS)
    assert "2" in dialog.merge_all_button.text()
    qtbot.mouseClick(dialog.merge_all_button, Qt.MouseButton.LeftButton)
    project = dialog._document.project
    assert set(project.sources) == {"a", "b", "c", "d", "f"}
    assert project.sources["d"].publisher == "Q"
    assert project.sources["f"].title == "F"
    assert dialog._document.undo_stack.count() == 1
    assert dialog.model.rowCount() == 1
    assert not dialog.merge_all_button.isVisible()


def test_what_is_no_duplicate_stays_away_until_another_project_is_opened(show: Show, qtbot: QtBot) -> None:
    dialog = show(*RECORDS)
    select(dialog, "d")
    qtbot.mouseClick(dialog.not_button, Qt.MouseButton.LeftButton)
    assert dialog.model.rowCount() == 2
    again = DuplicatesDialog(dialog._document)
    qtbot.addWidget(again)
    assert again.model.rowCount() == 2
    dialog._document.replace(project_of(*RECORDS), None)
    again.look_again()
    assert again.model.rowCount() == 3


def test_everything_has_a_name(show: Show) -> None:
    dialog = show(*RECORDS)
    select(dialog, "a")
    comparison = dialog.comparison
    assert comparison is not None
    assert dialog.list.accessibleName()
    assert comparison.choices["title"].button(1).accessibleName() == "Title: The talks"
    assert comparison.keep.button(0).accessibleDescription()


def test_more_records_than_can_be_compared_are_left(qtbot: QtBot) -> None:
    sources = [Source(id=f"s{number}", url=PAGE) for number in range(MOST + 3)]
    comparison = SourceComparison(Project(records=sources), sources)
    qtbot.addWidget(comparison)
    assert len(comparison.others) == MOST - 1


def test_a_large_group_says_how_many_are_compared(show: Show) -> None:
    many = [Source(id=f"s{number}", url=PAGE, title=str(number)) for number in range(MOST + 1)]
    dialog = show(*many, *RECORDS[3:5])
    select(dialog, "s0")
    assert str(MOST) in dialog.limit.text()
    assert dialog.limit.isVisible()
    select(dialog, "d")
    assert not dialog.limit.isVisible()


def test_the_source_cited_most_is_kept_of_selected_ones(qtbot: QtBot) -> None:
    project = project_of(*RECORDS)
    dialog = MergeSourcesDialog(None, project, [project.sources[source_id] for source_id in "cba"])
    qtbot.addWidget(dialog)
    assert dialog.comparison.kept.id == "a"
    for part in dialog.comparison.parts[1:]:
        part.setChecked(False)
    assert not dialog.merge_button.isEnabled()


def _similar() -> tuple[Source, Source]:
    said = {"author": (Name(family="Kerr"),), "publisher": "P", "issued": DAY}
    return Source(id="k", title="Back channels", **said), Source(
        id="l", title="Back channels, revised", **said
    )


def test_what_is_only_possibly_one_is_never_merged_unseen(show: Show, qtbot: QtBot) -> None:
    dialog = show(*RECORDS[3:], *_similar())
    assert dialog.model.data(dialog.model.index(2, 0), MORE).endswith("possibly the same")
    qtbot.mouseClick(dialog.merge_all_button, Qt.MouseButton.LeftButton)
    sources = dialog._document.project.sources
    assert {"k", "l"} <= sources.keys()
    assert len(sources) == 4


def test_the_record_that_a_merging_keeps_is_told(show: Show, qtbot: QtBot) -> None:
    dialog = show(*RECORDS[3:5])
    with qtbot.waitSignal(dialog.merged) as kept:
        qtbot.mouseClick(dialog.merge_button, Qt.MouseButton.LeftButton)
    assert kept.args == ["d"]


def test_no_id_is_shown(show: Show) -> None:
    dialog = show(Source(id="10-1080-x", doi="10.1000/1"), Source(id="two", doi="10.1000/1"))
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert not any("10-1080-x" in text or "two" in text for text in texts)
    assert dialog.model.data(dialog.model.index(0, 0)) == "10.1000/1"
