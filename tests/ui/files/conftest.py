"""A desk: one run of the program's file commands, with a person's answers put in."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models import edits
from models.project import Project
from models.storage import save
from ui.document import Document
from ui.files.controller import FileController
from ui.files.questions import Answer, FileQuestions
from ui.settings import Settings


class Scripted(FileQuestions):
    """Answers from a script; what is told is kept."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.answers: dict[str, Any] = {}
        self.asked: list[str] = []
        self.told: list[str] = []

    def _answer(self, question: str) -> Any:
        self.asked.append(question)
        return self.answers[question]

    def leave_unsaved(self, name: str) -> Answer:
        return self._answer("leave")

    def changed_on_disk(self, name: str) -> Answer:
        return self._answer("changed")

    def recover(self, name: str, saved_at: datetime.datetime) -> Answer:
        return self._answer("recover")

    def confirm(self, text: str, more: str, action: str) -> bool:
        return self._answer("confirm")

    def tell(self, text: str, more: str, details: str = "") -> None:
        self.told.append(f"{text}\n{more}\n{details}")

    def path_to_open(self, folder: str) -> Path | None:
        return self._answer("open")

    def path_to_save(self, suggestion: str) -> Path | None:
        return self._answer("save")

    def files_to_import(self, folder: str) -> list[Path]:
        return self._answer("import")

    def table_to_export(self, suggestion: str) -> Path | None:
        return self._answer("export")

    def bibliography_to_export(self, suggestion: str) -> tuple[Path, str] | None:
        return self._answer("export sources")


class Desk:
    """A document with its file commands, as one run of the program has them."""

    def __init__(self, qtbot: QtBot, folder: Path, today: Callable[[], datetime.date]) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.settings = Settings(folder / "settings.ini")
        self.document = Document(self.window)
        self.questions = Scripted(self.window)
        self.files = FileController(
            self.document,
            self.settings,
            today,
            self.window,
            recovery_folder=folder / "recovery",
            questions=self.questions,
        )

    def change(self, title: str = "Changed") -> None:
        info = self.document.project.info
        assert self.document.edit("Change", edits.update(info, title=title))


@pytest.fixture
def new_desk(
    qtbot: QtBot, tmp_path: Path, today: Callable[[], datetime.date]
) -> Iterator[Callable[[], Desk]]:
    desks: list[Desk] = []

    def make() -> Desk:
        desks.append(Desk(qtbot, tmp_path, today))
        return desks[-1]

    yield make
    for desk in desks:
        desk.files.close()


@pytest.fixture
def desk(new_desk: Callable[[], Desk]) -> Desk:
    return new_desk()


@pytest.fixture
def saved(tmp_path: Path, project: Project) -> Path:
    path = tmp_path / "saved.entrevue"
    save(project, path)
    return path
