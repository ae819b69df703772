"""A home with no style but the built-in ones, and a dialog that lists them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.citations import styles
from models.project import Project
from ui.project.styles_dialog import StylesDialog
from ui.settings import Settings


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
