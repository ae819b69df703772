"""Long work on bibliographies beside the window: cut off, failed, cancelled."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog
from pytestqt.qtbot import QtBot

from models.project import Project
from models.records import Source
from ui.files.import_preview import PREVIEW, ImportPreview


def test_deleting_the_dialog_while_it_reads_waits_for_the_reading(qtbot: QtBot) -> None:
    """Else the program ends: a thread was destroyed that still ran."""
    data = b"".join(b"@book{k%d, title={Title %d}}\n" % (n, n) for n in range(20_000))
    dialog = ImportPreview(data, "long.bib", Project())
    thread = dialog._thread
    assert thread is not None
    assert thread.isRunning()
    shiboken6.delete(dialog)
    assert not shiboken6.isValid(thread)
    assert (thread.result, thread.failure) == (None, None)


def test_a_mistake_of_the_reader_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise KeyError("zotero")

    monkeypatch.setattr("ui.files.reading.read", fail)
    dialog = ImportPreview(b"@book{k, title={T}}", "library.bib", Project())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == PREVIEW)
    assert dialog.failure.isVisible()
    assert "KeyError: 'zotero'" in dialog.failure.text()
    assert not dialog.import_button.isEnabled()


def test_a_long_export_can_be_cancelled(qtbot: QtBot, desk: Any, tmp_path: Path) -> None:
    many = [Source(id=f"n{number}", title=f"Title {number}") for number in range(3_000)]
    desk.document.replace(Project(records=many), None)
    desk.questions.answers["export sources"] = tmp_path / "o.bib", "bibtex"
    seen: list[int] = []

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QProgressDialog) and dialog.value() > 0:
            seen.append(dialog.maximum())
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    watch = QTimer(interval=5)
    watch.timeout.connect(cancel)
    watch.start()
    desk.files.export_sources()
    watch.stop()
    assert seen
    assert set(seen) == {3_000}
    assert desk.questions.told == []
    assert not (tmp_path / "o.bib").exists()
