"""Choosing a citation style."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from models.citations import styles
from models.project import Project
from models.records import ProjectInfo
from tests.ui.project.style_files import BUILT_IN, titles, write
from ui.document import Document
from ui.project import style_field
from ui.project.properties import PropertiesDialog
from ui.project.style_notice import StyleNotice
from ui.project.style_preview import SAMPLES, telling_sources
from ui.project.styles_dialog import StylesDialog
from ui.settings import Settings


def ok(dialog: StylesDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_keys_choose_a_style_and_the_preview_follows(qtbot: QtBot, make: Callable[..., StylesDialog]) -> None:
    dialog = make()
    text = dialog.preview.text
    assert titles(dialog) == BUILT_IN
    qtbot.waitUntil(lambda: "“Readout”, Kremlin." in text.toPlainText())
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "“Readout” (n.d.), Kremlin." in text.toPlainText())
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)

    assert not dialog.isVisible()
    assert dialog.chosen == "entrevue-author-date"


def test_the_house_note_is_no_style_of_its_own(make: Callable[..., StylesDialog], project: Project) -> None:
    info = msgspec.structs.replace(project.info, citation_style="entrevue-numeric")
    dialog = make(Project(info, []))
    assert dialog.current is not None
    assert dialog.current.id == "entrevue-numeric"
    dialog.view.setCurrentIndex(dialog.list.index(0, 0))
    dialog.accept()

    assert dialog.chosen == ""


def test_search(qtbot: QtBot, make: Callable[..., StylesDialog]) -> None:
    dialog = make()
    qtbot.keyClicks(dialog.search, "author entrevue")
    assert titles(dialog) == ["Author-date (Entrevue)"]
    assert dialog.current is not None
    assert dialog.current.id == "entrevue-author-date"
    qtbot.keyClicks(dialog.search, "zzz")

    assert titles(dialog) == []
    qtbot.waitUntil(lambda: not ok(dialog) and not dialog.preview.text.toPlainText())
    dialog.accept()
    assert dialog.isVisible()


def test_the_arrow_down_leads_from_the_search_into_the_list(
    qtbot: QtBot, make: Callable[..., StylesDialog]
) -> None:
    dialog = make()
    qtbot.keyClicks(dialog.search, "entrevue")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.view.hasFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    assert dialog.current is not None
    assert dialog.current.id == "entrevue-author-date"


def test_what_becomes_of_footnotes_in_a_style_without_is_said(
    qtbot: QtBot, make: Callable[..., StylesDialog]
) -> None:
    dialog = make()
    qtbot.waitUntil(lambda: bool(dialog.preview.text.toPlainText()))
    assert dialog.preview.remark.isHidden()
    dialog.view.setCurrentIndex(dialog.list.index(1, 0))
    qtbot.waitUntil(dialog.preview.remark.isVisible)
    assert "stay numbered" in dialog.preview.remark.text()


def test_a_style_without_its_parent_cannot_be_chosen(
    qtbot: QtBot, home: Path, make: Callable[..., StylesDialog]
) -> None:
    link = '</id><link href="http://x.org/gone" rel="independent-parent"/>'
    path = write(home / "more", "alias", "Alias")
    path.write_text(path.read_text(encoding="utf-8").replace("</id>", link), encoding="utf-8")
    styles.set_folders([home / "more"])
    dialog = make()
    dialog.view.setCurrentIndex(dialog.list.index(3, 0))
    qtbot.waitUntil(lambda: "“gone”, which is not on this machine" in dialog.preview.text.toPlainText())

    assert not ok(dialog)


def test_a_style_that_is_not_here_is_said(
    qtbot: QtBot, make: Callable[..., StylesDialog], project: Project
) -> None:
    project = Project(msgspec.structs.replace(project.info, citation_style="gone"), project.sources.values())
    dialog = make(project)
    said: list[str] = []
    document = Document()
    notice = StyleNotice(document, said.append, document)
    document.replace(project, None)
    qtbot.waitUntil(lambda: bool(said))

    assert "“gone” is not on this machine" in dialog.notice.text()
    assert said == [dialog.notice.text()]
    assert notice.parent() is document
    assert dialog.current is None
    assert not ok(dialog)


def test_the_style_among_the_properties(
    qtbot: QtBot,
    project: Project,
    settings_path: Path,
    today: Callable[[], datetime.date],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = Document()
    document.replace(project, None)
    dialog = PropertiesDialog(document, Settings(settings_path), today)
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.citation_style
    assert field.line.text() == "Press note (Entrevue)"

    def choose(styles_dialog: StylesDialog) -> int:
        qtbot.waitUntil(lambda: not styles_dialog.list.is_reading)
        styles_dialog.view.setCurrentIndex(styles_dialog.list.index(2, 0))
        styles_dialog.accept()
        return styles_dialog.result()

    monkeypatch.setattr(style_field, "run", choose)
    qtbot.mouseClick(field.button, Qt.MouseButton.LeftButton)
    assert field.line.text() == "Numbered (Entrevue)"
    dialog.accept()

    assert document.project.info.citation_style == "entrevue-numeric"
    assert document.undo_stack.count() == 1


def test_the_preview_has_as_many_types_as_there_are(project: Project) -> None:
    assert telling_sources(Project(ProjectInfo(), [])) == SAMPLES
    source = project.sources["readout"]
    many = [msgspec.structs.replace(source, id=f"s{number:02}") for number in range(20)]
    book = msgspec.structs.replace(source, id="z", type="book")

    chosen = telling_sources(Project(ProjectInfo(), [*many, book]))
    assert [source.id for source in chosen] == ["s00", "s01", "s02", "s03", "s04", "z"]


def test_esc_lets_go_of_the_search_before_the_dialog(qtbot: QtBot, make: Callable[..., StylesDialog]) -> None:
    dialog = make()
    qtbot.keyClicks(dialog.search, "zzz")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.search.text() == ""
    assert dialog.isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
