"""The file commands: new, open, save, revert, import, export a table - and never losing anything."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from models.formats.kinds_of_file import FileKind
from models.project import Project
from models.storage import EXTENSION, LoadError, SaveError, load, save
from resources import FOLDER
from ui import settings as remembered
from ui.document import Document
from ui.files.bibliographies import BibliographyFiles
from ui.files.imports import Imports
from ui.files.locks import ProjectLock
from ui.files.questions import Answer, FileQuestions
from ui.files.recovery import RecoveryKeeper
from ui.files.tables import TableFiles
from ui.i18n import current_language
from ui.plain import menu_text
from ui.settings import Settings
from ui.unfinished import Unfinished

if TYPE_CHECKING:
    from models.storage.recovery import RecoveryCopy

RECENT_KEPT = 10
QUOTED = 80
"""Most characters of a text that a question quotes."""
EXAMPLES = {"en": "trump-putin-2025.entrevue", "fr": "trump-poutine-2025.entrevue"}
"""The same facts, in the words of each language of the interface."""

Stamp = tuple[int, int]
"""Time of change (ns) and size of a file, to notice another program's writing."""
_NEVER: Stamp = (0, -1)
"""The stamp of no file."""


class FileController(QObject):
    """Between the document and the disk, for one window."""

    state_changed = Signal()
    """Something was opened, saved or closed."""

    def __init__(
        self,
        document: Document,
        settings: Settings,
        today: Callable[[], datetime.date],
        window: QWidget,
        now: Callable[[], datetime.datetime] = datetime.datetime.now,
        recovery_folder: Path | None = None,
        questions: FileQuestions | None = None,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._settings = settings
        self._now = now
        self.questions = questions or FileQuestions(window)
        self.recovery = RecoveryKeeper(document, self.questions, self, recovery_folder, now)
        self.recovery.working_changed.connect(self.state_changed)
        self.tables = TableFiles(document, settings, self.questions, today, self)
        self.bibliographies = BibliographyFiles(document, settings, self.questions, window, self)
        self.imports = Imports(settings, self.questions, self.tables, self.bibliographies, self)
        self.unfinished = Unfinished()
        """What is being typed anywhere in the window: it is taken over before saving or leaving."""
        self.saved_at: datetime.datetime | None = None
        self.is_open = False
        self._name = ""
        self._stamp: Stamp | None = None
        self._lock: ProjectLock | None = None

    def display_name(self) -> str:
        """What to call the project in a question: its file, or what it was made from."""
        return self._document.path.name if self._document.path else self._name

    # ---- opening -----------------------------------------------------------------------------------

    def new(self) -> bool:
        from models.defaults import new_project

        if not self.may_leave():
            return False
        self._show(new_project(current_language()), None, self.tr("Untitled"))
        return True

    def open(self, path: Path | None = None) -> bool:
        """Open a project, asking which if none is named; the present one stays if that fails."""
        if not self.may_leave():
            return False
        path = path or self.questions.path_to_open(self._settings.get(remembered.LAST_FOLDER))
        if path is None:
            return False
        path = path.absolute()
        project = self._load(path)
        if project is None:
            return False
        if path == self._document.path:  # we hold its lock ourselves
            self._show(project, path, path.name, self._lock)
            return True
        lock = ProjectLock(path)
        if not lock.acquire() and not self._open_locked(lock):
            return False
        copy = self.recovery.abandoned_copy_of(path)
        recovered = self.recovery.recovered(copy) if copy else None
        if copy is not None and recovered is not None:
            self._show_recovered(copy, recovered, lock)
        else:
            self._show(project, path, path.name, lock)
        self._remember(path)
        return True

    def open_example(self) -> bool:
        """Open the shipped example as an untitled project, so that it is never overwritten."""
        if not self.may_leave():
            return False
        project = self._load(FOLDER / "examples" / EXAMPLES[current_language()])
        if project is None:
            return False
        self._show(project, None, self.tr("Example"))
        return True

    def offer_recovery(self) -> bool:
        """Ask about work that an earlier run could not save; True if one of it is open now."""
        for copy in self.recovery.abandoned():
            project = self.recovery.recovered(copy)
            if project is None:
                continue
            lock = ProjectLock(copy.original) if copy.original else None
            if lock is None or lock.acquire() or self._open_locked(lock):
                self._show_recovered(copy, project, lock)
                return True
        return False

    def reload(self) -> bool:
        """Go back to the saved file, after asking; one's own changes are gone then."""
        path = self._document.path
        if path is None:
            return False
        self.unfinished.finish()
        if not self._document.is_dirty:
            if not self._may_drop_refused():
                return False
        elif not self.questions.confirm(
            self.tr("Revert to the saved “{name}”?").format(name=path.name),
            self.tr("Your changes since the last save are lost, and cannot be undone."),
            self.tr("Revert"),
        ):
            return False
        project = self._load(path)
        if project is None:
            return False
        self._show(project, path, path.name, self._lock)
        return True

    def fill_recent(self, menu: QMenu) -> None:
        """List recent projects; those that are gone are shown disabled."""
        menu.clear()
        for text in self._settings.get(remembered.RECENT):
            path = Path(text)
            action = menu.addAction(menu_text(str(path)))
            action.setEnabled(path.is_file())
            action.triggered.connect(lambda _checked=False, path=path: self.open(path))
        if menu.isEmpty():
            menu.addAction(self.tr("No recent project")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self.tr("Clear the list")).triggered.connect(
            lambda: self._settings.set(remembered.RECENT, [])
        )

    # ---- saving ------------------------------------------------------------------------------------

    def save(self) -> bool:
        self.unfinished.finish()
        path = self._document.path
        if path is None:
            return self.save_as()
        if self._stamp is not None and _stamp(path) not in (self._stamp, None):
            answer = self.questions.changed_on_disk(path.name)
            if answer is not Answer.OVERWRITE:
                return answer is Answer.ELSEWHERE and self.save_as()
        return self._save(path)

    def save_as(self) -> bool:
        self.unfinished.finish()
        folder = self._settings.get(remembered.LAST_FOLDER) or str(Path.home())
        stem = self._document.path.stem if self._document.path else self._suggested_stem()
        path = self.questions.path_to_save(str(Path(folder) / f"{stem}{EXTENSION}"))
        return path is not None and self._save(path.absolute())

    def may_leave(self) -> bool:
        """Offer to save unsaved work; False if the person wants to stay, or saving fails."""
        self.unfinished.finish()
        if not self.is_open:
            return True
        if self._document.is_dirty:
            answer = self.questions.leave_unsaved(self.display_name())
            if answer is not Answer.SAVE:
                return answer is Answer.DISCARD
            if not self.save():
                return False
        return self._may_drop_refused()

    def close(self) -> None:
        """The window goes: nothing is left to recover, the file is free."""
        self.recovery.discard()
        self.release()
        # A stack with steps tells of becoming clean while it is destroyed, when nobody may listen any more.
        self._document.undo_stack.clear()

    def take(self, paths: list[Path]) -> None:
        """Open a project that was dropped on the window; import tables and bibliographies, into a new project
        where none is open."""
        from ui.files.imports import kind_of_path

        projects = [path for path in paths if kind_of_path(path) is FileKind.PROJECT]
        if projects:
            self.open(projects[0])
        others = [path for path in paths if path not in projects]
        if others and (self.is_open or self.new()):
            for path in others:
                self.imports.take(path)

    def import_files(self) -> None:
        self.unfinished.finish()
        self.imports.ask()

    def export_table(self) -> None:
        self.unfinished.finish()
        self.tables.export_events(self._suggested_stem())

    def export_sources(self) -> None:
        self.unfinished.finish()
        self.bibliographies.export_sources(self._suggested_stem())

    # ---- inner -------------------------------------------------------------------------------------

    def _may_drop_refused(self) -> bool:
        """Whether a text that no cell or field could take may be lost: it is in no file, not even unsaved."""
        import textwrap

        refused = self.unfinished.refused()
        if refused is None:
            return True
        text = textwrap.shorten(refused.text, QUOTED, placeholder="…")
        return self.questions.confirm(
            self.tr("“{text}” is not in the project.").format(text=text),
            refused.problem or self.tr("It has been typed, but not entered."),
            self.tr("Leave anyway"),
        )

    def _load(self, path: Path) -> Project | None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return load(path)
        except LoadError as error:
            from ui.errors import load_error_text

            QGuiApplication.restoreOverrideCursor()
            self.questions.tell_error(load_error_text(error))
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            return None
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _save(self, path: Path) -> bool:
        lock = self._lock
        if path != self._document.path or lock is None:
            lock = ProjectLock(path)
            if not lock.acquire() and not self._open_locked(lock):
                return False
        moved = self._move_attachments(path)
        try:
            save(self._document.project, path)
        except SaveError as error:
            from ui.errors import save_error_text

            if moved:
                self._document.undo_stack.undo()
            self.questions.tell_error(save_error_text(error))
            return False
        if lock is not self._lock:
            self.release()
            self._lock = lock
        self._stamp = _stamp(path)
        self.saved_at = self._now()
        self._document.mark_saved(path)
        self.recovery.discard()
        self._remember(path)
        self.state_changed.emit()
        return True

    def _move_attachments(self, path: Path) -> bool:
        """Keep the files of sources where they are when the project goes to another folder."""
        from models.sources.attachments import rebased

        before = self._document.folder
        if before == path.parent:
            return False
        changes = rebased(self._document.project, before, path.parent)
        return bool(changes) and self._document.edit(self.tr("Keep the files of sources"), changes)

    def _show(
        self,
        project: Project,
        path: Path | None,
        name: str,
        lock: ProjectLock | None = None,
        adopted: Path | None = None,
    ) -> None:
        """Hold a project; `adopted` is the recovery copy that it came from."""
        if lock is not self._lock:
            self.release()
        self._lock, self._name, self.is_open = lock, name, True
        self._stamp = _stamp(path) if path else None
        self.saved_at = None
        self._document.replace(project, path)
        self.recovery.follow(path, adopted)
        self.state_changed.emit()

    def _show_recovered(self, copy: RecoveryCopy, project: Project, lock: ProjectLock | None) -> None:
        """Hold what a copy kept: it is in no file yet, and the file may have moved on since."""
        self._show(project, copy.original, self.tr("Recovered"), lock, copy.path)
        if self._stamp is not None and self._stamp[0] > copy.saved_at.timestamp() * 1e9:
            self._stamp = _NEVER
        self._document.undo_stack.resetClean()
        self.recovery.write()
        self.state_changed.emit()

    def _open_locked(self, lock: ProjectLock) -> bool:
        return self.questions.confirm(
            self.tr("“{name}” is already open ({holder}).").format(name=lock.name, holder=lock.holder),
            self.tr("If both windows save, the one that saves last wins."),
            self.tr("Open anyway"),
        )

    def _remember(self, path: Path) -> None:
        recent = [text for text in self._settings.get(remembered.RECENT) if text != str(path)]
        self._settings.set(remembered.RECENT, [str(path), *recent][:RECENT_KEPT])
        self._settings.set(remembered.LAST_FOLDER, str(path.parent))

    def _suggested_stem(self) -> str:
        title = self._document.project.info.title or self._name
        return "".join(c if c.isalnum() or c in " -–_" else "-" for c in title).strip() or "project"

    def release(self) -> None:
        """Let other windows open the project's file."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files of a drag that Entrevue can take."""
    from models.formats.kinds_of_file import TABLE_EXTENSIONS, bibliography_extensions

    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    known = (EXTENSION, *TABLE_EXTENSIONS, *bibliography_extensions())
    return [path for path in paths if path.suffix.lower() in known]


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_mtime_ns, status.st_size)
