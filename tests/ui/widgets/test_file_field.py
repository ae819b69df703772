"""The path of a file: typed, chosen, dropped, opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ui.widgets.file_field import FileField


@pytest.fixture
def field(qtbot: QtBot, tmp_path: Path) -> FileField:
    field = FileField(lambda: tmp_path)
    field.set_name("File")
    field.reset("")
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    return opened


def _drop(field: FileField, url: QUrl) -> None:
    data = QMimeData()
    data.setUrls([url])
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(field.editor, QDragEnterEvent(QPoint(3, 3), actions, data, button, none))
    QApplication.sendEvent(field.editor, QDropEvent(QPointF(3, 3), actions, data, button, none))


def test_a_chosen_file_is_kept_relative(
    field: FileField, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.pdf").touch()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    qtbot.mouseClick(field.choose_button, Qt.MouseButton.LeftButton)
    assert field.value == "a.pdf"
    assert field.message.text() == ""


def test_a_dropped_file_is_taken_and_a_link_is_not(field: FileField, tmp_path: Path) -> None:
    (tmp_path / "b.pdf").touch()
    _drop(field, QUrl.fromLocalFile(str(tmp_path / "b.pdf")))
    assert field.value == "b.pdf"


def test_typed_paths_and_addresses_of_files_are_kept_relative(field: FileField, tmp_path: Path) -> None:
    for text in (str(tmp_path / "c.pdf"), QUrl.fromLocalFile(str(tmp_path / "c.pdf")).toString(), "c.pdf"):
        field.reset("")
        field.restore(text)
        field.commit()
        assert field.value == "c.pdf"


def test_a_missing_file_is_said_quietly(field: FileField, qtbot: QtBot, opened: list[str]) -> None:
    field.reset("gone.pdf")
    assert field.message.text() == "There is no such file here."
    assert not field.is_flagged
    assert not field.open_button.isEnabled()


def test_documents_are_opened_and_programs_shown_in_their_folder(
    field: FileField, tmp_path: Path, qtbot: QtBot, opened: list[str]
) -> None:
    for name in ("a.pdf", "run.sh"):
        (tmp_path / name).touch()
        field.reset(name)
        qtbot.mouseClick(field.open_button, Qt.MouseButton.LeftButton)
    assert opened == [str(tmp_path / "a.pdf"), str(tmp_path)]
    assert field.open_button.toolTip() == "Show the folder"


def test_a_relative_path_of_a_project_without_a_file_waits(qtbot: QtBot) -> None:
    field = FileField(lambda: None)
    qtbot.addWidget(field)
    field.reset("a.pdf")
    assert field.message.text() == "It is found once the project has been saved."


def test_a_name_that_is_too_long_does_not_keep_from_choosing(
    field: FileField, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda _p, _title, start: (asked.append(start) or "", "")
    )
    field.reset(f"{'x' * 400}/a.pdf")
    qtbot.mouseClick(field.choose_button, Qt.MouseButton.LeftButton)
    assert asked == [str(tmp_path)]
    _drop(field, QUrl.fromLocalFile(f"/tmp/{'x' * 400}"))


def test_a_file_that_no_program_opens_is_said(
    field: FileField, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    (tmp_path / "a.pdf").touch()
    field.reset("a.pdf")
    qtbot.mouseClick(field.open_button, Qt.MouseButton.LeftButton)
    assert field.message.text() == "No program on this computer opens it."
