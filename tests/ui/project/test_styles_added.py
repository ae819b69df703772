"""Adding and removing styles and folders of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from models.citations import styles
from tests.ui.project.style_files import BUILT_IN, titles, write
from ui import settings as remembered
from ui.project.styles_dialog import StylesDialog
from ui.settings import Settings


def test_a_style_that_is_added_is_seen(qtbot: QtBot, make: Callable[..., StylesDialog], home: Path) -> None:
    for number in range(100):
        write(home / "many", f"style-{number:02}", f"Style {number:02}")
    styles.set_folders([home / "many"])
    dialog = make()
    dialog.add_files([write(home, "mine", "Zuletzt")])
    qtbot.waitUntil(lambda: not dialog.list.is_reading)
    assert dialog.current is not None
    assert dialog.current.title == "Zuletzt"
    assert dialog.view.viewport().rect().contains(dialog.view.visualRect(dialog.view.currentIndex()).center())


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
