"""The export dialog of the small project."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from models.project import Project
from tests.ui.figure.dialogs import Chooser
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.figure.dialog import ExportDialog
from ui.settings import Settings
from ui.timeline.laning import Laning

Today = Callable[[], datetime.date]


@pytest.fixture
def document(project: Project, qapp: QGuiApplication) -> Document:
    document = Document()
    document.replace(project, None)
    return document


@pytest.fixture
def settings(settings_path: Path) -> Settings:
    return Settings(settings_path)


@pytest.fixture
def chooser() -> Chooser:
    return Chooser()


@pytest.fixture
def open_dialog(
    qtbot: QtBot, document: Document, settings: Settings, today: Today, chooser: Chooser
) -> Callable[..., ExportDialog]:
    measure = CurrentMeasure(document, today)

    def open_dialog(laning: Laning | None = None) -> ExportDialog:
        dialog = ExportDialog(document, measure, settings, choose_file=chooser, laning=laning)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return open_dialog


@pytest.fixture
def dialog(open_dialog: Callable[..., ExportDialog]) -> ExportDialog:
    return open_dialog()
