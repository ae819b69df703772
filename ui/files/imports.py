"""Importing files: which is a table of events, and which a bibliography."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from models.formats.kinds_of_file import LOOKED_AT, FileKind
from ui import settings as remembered
from ui.files.bibliographies import BibliographyFiles
from ui.files.questions import FileQuestions
from ui.files.tables import TableFiles
from ui.settings import Settings


class Imports(QObject):
    """Hands each file to whoever can read it."""

    def __init__(
        self,
        settings: Settings,
        questions: FileQuestions,
        tables: TableFiles,
        bibliographies: BibliographyFiles,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._questions = questions
        self._tables = tables
        self._bibliographies = bibliographies

    def ask(self) -> None:
        """Ask for files, and import one after the other."""
        paths = self._questions.files_to_import(self._settings.get(remembered.LAST_FOLDER))
        for path in paths:
            self.take(path)
        if paths:
            self._settings.set(remembered.LAST_FOLDER, str(paths[0].parent))

    def take(self, path: Path) -> None:
        """Import one file; say so if it cannot be read or is a project."""
        from models.formats.kinds_of_file import kind_of_file

        try:
            data = path.read_bytes()
        except OSError as error:
            self._tell_unreadable(path, error.strerror or str(error))
            return
        kind = kind_of_file(path.name, data[:LOOKED_AT])
        if kind is FileKind.PROJECT:
            self._questions.tell(
                self.tr("“{name}” is a project.").format(name=path.name),
                self.tr("Open it with File › Open; only tables and bibliographies are imported."),
            )
        elif kind is FileKind.TABLE:
            self._tables.import_table(data, path.name)
        else:
            # A bibliography under any other name is known by what it holds.
            self._bibliographies.import_bibliography(data, path.name)

    def _tell_unreadable(self, path: Path, reason: str) -> None:
        self._questions.tell(
            self.tr("“{name}” could not be read.").format(name=path.name),
            self.tr("{reason}. Check the file and your permission to read it.").format(reason=reason),
        )


def kind_of_path(path: Path) -> FileKind | None:
    """The same for a file that has not been read; by its extension alone if it cannot be."""
    from models.formats.kinds_of_file import kind_of_file

    try:
        with path.open("rb") as file:
            start = file.read(LOOKED_AT)
    except OSError:
        start = b""
    return kind_of_file(path.name, start)
