"""What the file commands ask and tell a person; tests put answers in its place."""

from __future__ import annotations

import datetime
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMessageBox

from models.storage import EXTENSION
from ui.modal import run
from ui.questions import Questions

if TYPE_CHECKING:
    from models.formats.bibliography import BibliographyFormat

_OFFERED = ("biblatex", "bibtex", "ris", "csl-json")


class Answer(Enum):
    SAVE = auto()
    DISCARD = auto()
    OVERWRITE = auto()
    ELSEWHERE = auto()
    YES = auto()
    CANCEL = auto()


class FileQuestions(Questions):
    """What opening, saving, leaving, importing and recovering ask."""

    def leave_unsaved(self, name: str) -> Answer:
        """Save, discard or cancel."""
        box = self._box(
            QMessageBox.Icon.Warning,
            self.tr("Save the changes to “{name}”?").format(name=name),
            self.tr("Without saving, what you changed since the last save is lost."),
        )
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answers = {buttons.Save: Answer.SAVE, buttons.Discard: Answer.DISCARD}
        return answers.get(buttons(run(box)), Answer.CANCEL)

    def changed_on_disk(self, name: str) -> Answer:
        """Overwrite, save elsewhere or cancel."""
        box = self._box(
            QMessageBox.Icon.Warning,
            self.tr("“{name}” has been changed by another program since you opened it.").format(name=name),
            self.tr("Overwrite those changes, or save yours under another name?"),
        )
        overwrite = box.addButton(self.tr("Overwrite"), QMessageBox.ButtonRole.DestructiveRole)
        elsewhere = box.addButton(self.tr("Save as…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(elsewhere)
        run(box)
        answers = {overwrite: Answer.OVERWRITE, elsewhere: Answer.ELSEWHERE}
        return answers.get(box.clickedButton(), Answer.CANCEL)

    def recover(self, name: str, saved_at: datetime.datetime) -> Answer:
        """YES to recover, DISCARD, or CANCEL for later."""
        box = self._box(
            QMessageBox.Icon.Question,
            self.tr("Recover unsaved work on “{name}”?").format(name=name),
            self.tr("Entrevue ended before it was saved. The copy is of {time}.").format(
                time=QLocale().toString(saved_at, QLocale.FormatType.ShortFormat)
            ),
        )
        recover = box.addButton(self.tr("Recover"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Later"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(recover)
        run(box)
        answers = {recover: Answer.YES, discard: Answer.DISCARD}
        return answers.get(box.clickedButton(), Answer.CANCEL)

    def path_to_open(self, folder: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a project"),
            folder,
            self.tr("Entrevue projects (*{extension} *.json);;All files (*)").format(extension=EXTENSION),
        )
        return Path(chosen) if chosen else None

    def path_to_save(self, suggestion: str) -> Path | None:
        """A path with an extension; the dialog itself asks before it gives an existing one."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the project"),
            suggestion,
            self.tr("Entrevue projects (*{extension} *.json)").format(extension=EXTENSION),
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(EXTENSION)

    def files_to_import(self, folder: str) -> list[Path]:
        """Tables and bibliographies."""
        from PySide6.QtWidgets import QFileDialog

        from models.formats.kinds_of_file import TABLE_EXTENSIONS, bibliography_extensions

        tables = " ".join(f"*{extension}" for extension in TABLE_EXTENSIONS)
        bibliographies = " ".join(f"*{extension}" for extension in bibliography_extensions())
        filters = (
            self.tr("Tables and bibliographies ({patterns})").format(patterns=f"{tables} {bibliographies}"),
            self.tr("Tables ({patterns})").format(patterns=tables),
            self.tr("Bibliographies ({patterns})").format(patterns=bibliographies),
            self.tr("All files (*)"),
        )
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import events or sources"), folder, ";;".join(filters)
        )
        return [Path(path) for path in chosen]

    def table_to_export(self, suggestion: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the events"), suggestion, self.tr("Tables (*.csv)")
        )
        return Path(chosen).with_suffix(".csv") if chosen else None

    def bibliography_to_export(self, suggestion: str) -> tuple[Path, str] | None:
        """A path with an extension, and the code of its format; the filter tells BibLaTeX from BibTeX."""
        from PySide6.QtWidgets import QFileDialog

        from models.formats.bibliography import FORMATS
        from ui.files.bibliography_words import FORMAT_NAMES

        filters = {
            f"{FORMAT_NAMES[form.code]} (*{form.extensions[0]})": form
            for form in sorted(FORMATS, key=lambda form: _OFFERED.index(form.code))
        }
        dialog = QFileDialog(self._window, self.tr("Export the sources"), suggestion)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))

        def complete(name: str) -> None:
            """The dialog adds the extension itself, so that it can ask before it replaces a file."""
            dialog.setDefaultSuffix(filters[name].extensions[0].removeprefix("."))

        dialog.filterSelected.connect(complete)
        complete(next(iter(filters)))
        if not run(dialog):
            return None
        return with_format(Path(dialog.selectedFiles()[0]), filters[dialog.selectedNameFilter()])


def with_format(path: Path, wanted: BibliographyFormat) -> tuple[Path, str]:
    """The path with an extension, and the code of its format: a typed extension counts, else the filter."""
    from models.formats.bibliography import FORMATS

    extension = path.suffix.lower()
    if extension in wanted.extensions:
        return path, wanted.code
    typed = next((form for form in FORMATS if extension in form.extensions), None)
    return (path, typed.code) if typed else (path.with_name(path.name + wanted.extensions[0]), wanted.code)
