"""A command line inside the test's process, with its two outputs, leaving the application as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from models import storage
from models.project import Project
from ui.commandline import program
from ui.settings import LANGUAGE, Setting


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str


class EnglishSettings:
    """Instead of the settings of whoever runs the tests."""

    def get(self, setting: Setting[Any]) -> Any:
        return "en" if setting is LANGUAGE else setting.default


@pytest.fixture
def cli(
    qapp: QApplication, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Result]]:
    """cli("stats", path, ...): the status and both outputs; whatever happens, without a traceback."""
    monkeypatch.setattr(program, "Settings", EnglishSettings)
    locale = QLocale()

    def carry_out(*arguments: object) -> Result:
        status = program.run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Result(status, captured.out, captured.err)

    yield carry_out
    QLocale.setDefault(locale)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def project_path(project: Project, tmp_path: Path) -> Path:
    """The small project of the shared fixtures, in a file."""
    path = tmp_path / "two-presidents.entrevue"
    storage.save(project, path)
    return path
