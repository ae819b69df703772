"""Choosing a citation style, adding and removing styles."""

from __future__ import annotations

import datetime
import html
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from models.citations import styles
from models.project import Project
from models.records import ProjectInfo
from ui import settings as remembered
from ui.document import Document
from ui.project import style_field
from ui.project.properties import PropertiesDialog
from ui.project.style_list import StyleList
from ui.project.style_notice import StyleNotice
from ui.project.style_preview import SAMPLES, telling_sources
from ui.project.styles_dialog import StylesDialog
from ui.settings import Settings

STYLE = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>{title}</title>'
    '<id>{id}</id></info><citation><layout prefix="Mine: "><text variable="title"/></layout></citation>'
    "</style>"
)


def write(folder: Path, style_id: str, title: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{style_id}.csl"
    path.write_text(STYLE.format(id=style_id, title=html.escape(title)), encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home of one's own, without a style package."""
    monkeypatch.setattr(styles, "added_folder", lambda: tmp_path / "added")
    monkeypatch.setattr(styles, "package_folder", lambda: None)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    before = styles.folders()
    styles.set_folders([])
    yield tmp_path
    monkeypatch.undo()
    styles.set_folders(before)


@pytest.fixture
def make(qtbot: QtBot, settings_path: Path, project: Project) -> Callable[..., StylesDialog]:
    def show(shown: Project = project) -> StylesDialog:
        dialog = StylesDialog(shown, Settings(settings_path))
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        qtbot.waitUntil(lambda: not dialog.list.is_reading)
        return dialog

    return show


def titles(dialog: StylesDialog) -> list[str]:
    model = dialog.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def ok(dialog: StylesDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


BUILT_IN = ["Press note (Entrevue)", "Author-date (Entrevue)", "Numbered (Entrevue)"]


def test_the_list_is_a_sound_model(qtbot: QtBot, home: Path) -> None:
    for number in range(50):
        write(home / "many", f"style-{number}", f"Style {number:02}")
    styles.set_folders([home / "many"])
    model = StyleList()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with qtbot.waitSignal(model.filled):
        model.reload()
    assert len(model) == 53
    model.set_search("STYLE 1")
    assert model.rowCount() == 14
    assert model.style_at(99) is None
    tester.deleteLater()


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


def test_add_files_and_remove_one(
    qtbot: QtBot, home: Path, make: Callable[..., StylesDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = write(home / "in", "mine", "Mine <b>"), home / "in" / "bad.csl"
    bad.write_text("<html/>", encoding="utf-8")
    dialog = make()
    told: list[str] = []
    monkeypatch.setattr(dialog.questions, "tell", lambda *texts: told.extend(texts))
    names = ([str(good), str(bad)], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: names)
    qtbot.mouseClick(dialog.add_file, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.list.is_reading)

    assert told == [
        "Not every file could be added.",
        "bad.csl\nLine 1: The file is no citation style: it begins with <html> instead of a CSL <style>.",
    ]
    assert titles(dialog) == [*BUILT_IN, "Mine <b>"]
    assert dialog.current is not None
    assert dialog.current.id == "mine"
    qtbot.waitUntil(lambda: "Mine: Readout" in dialog.preview.text.toPlainText())
    monkeypatch.setattr(dialog.questions, "confirm", lambda *_: True)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(dialog) == BUILT_IN)
    assert good.exists()


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


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "<style/>",
            "bad.csl\nLine 1: The file is no citation style: its <style> lacks the namespace of CSL",
        ),
        (
            '<?xml version="1.0" encoding="banana"?><a/>',
            "bad.csl\nLine 1: The file is no XML: unknown encoding.",
        ),
    ],
)
def test_a_single_file_that_cannot_be_added(
    home: Path, make: Callable[..., StylesDialog], monkeypatch: pytest.MonkeyPatch, text: str, reason: str
) -> None:
    bad = home / "bad.csl"
    bad.write_text(text, encoding="utf-8")
    dialog = make()
    told: list[str] = []
    monkeypatch.setattr(dialog.questions, "tell", lambda *texts: told.extend(texts))
    dialog.add_files([bad])
    assert told[0] == "The file cannot be added."
    assert told[1].startswith(reason)


def test_a_folder_with_a_file_of_no_known_encoding_is_listed(
    home: Path, make: Callable[..., StylesDialog]
) -> None:
    write(home / "more", "one", "One")
    (home / "more" / "bad.csl").write_text('<?xml version="1.0" encoding="banana"?><a/>', encoding="utf-8")
    styles.set_folders([home / "more"])
    assert titles(make()) == [*BUILT_IN, "One"]


@pytest.mark.parametrize("answer", [True, False])
def test_an_earlier_style_is_replaced_on_request_only(
    qtbot: QtBot, home: Path, make: Callable[..., StylesDialog], monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    styles.add(write(home / "in", "mine", "Earlier"))
    later = write(home / "in", "mine", "Later")
    dialog = make()
    asked: list[str] = []
    monkeypatch.setattr(dialog.questions, "confirm", lambda text, *_: asked.append(text) or answer)
    dialog.add_files([later])
    qtbot.waitUntil(lambda: not dialog.list.is_reading)

    assert asked == ["Replace the style “Earlier”, which was added earlier?"]
    assert titles(dialog)[-1] == ("Later" if answer else "Earlier")


def test_zoteros_folder_is_offered_used_and_left(
    qtbot: QtBot,
    home: Path,
    make: Callable[..., StylesDialog],
    settings_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = write(home / "Zotero" / "styles", "theirs", "Theirs")
    dialog = make()
    assert dialog.zotero.isVisible()
    qtbot.mouseClick(dialog.zotero, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(dialog) == [*BUILT_IN, "Theirs"])
    assert not dialog.zotero.isVisible()
    assert Settings(settings_path).get(remembered.STYLE_FOLDERS) == [str(path.parent)]
    dialog.view.setCurrentIndex(dialog.list.index(3, 0))
    assert dialog.remove.text() == "&Remove folder…"
    monkeypatch.setattr(dialog.questions, "confirm", lambda *_: True)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(dialog) == BUILT_IN)

    assert path.exists()
    assert styles.folders() == ()
    assert not dialog.remove.isEnabled()


def test_a_folder_is_added(
    qtbot: QtBot, home: Path, make: Callable[..., StylesDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(home / "more", "one", "One")
    dialog = make()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(home / "more"))
    qtbot.mouseClick(dialog.add_folder, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(dialog) == [*BUILT_IN, "One"])


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
