"""The path of a file: typed, chosen in a dialog, or dropped on the field; a button opens the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from models.sources import attachments
from ui.widgets.field import TextField
from ui.widgets.message import Tone


class FileField(TextField):
    """The value is the path as it is kept: relative to `folder` for a file under it."""

    def __init__(self, folder: Callable[[], Path | None], parent: QWidget | None = None) -> None:
        """`folder` is that of the project file; None as long as there is none."""
        super().__init__(self._read_path, parent=parent)
        self._folder = folder
        self.choose_button = QToolButton()
        self.choose_button.setText("…")
        self.choose_button.setToolTip(self.tr("Choose a file"))
        self.choose_button.clicked.connect(self._choose)
        self.open_button = QToolButton()
        self.open_button.setText("↗")
        self.open_button.clicked.connect(self._open)
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.editor, 1)
        for button in (self.choose_button, self.open_button):
            button.setProperty("flat", "true")
            line.addWidget(button)
        self._rows.insertLayout(0, line)
        self.editor.textChanged.connect(self._look)
        self._look()

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.choose_button.setAccessibleName(self.tr("Choose a file: {name}").format(name=name))
        self.open_button.setAccessibleName(self.tr("Open: {name}").format(name=name))

    def take(self, path: Path) -> None:
        """Hand over a file."""
        self._hand_over(attachments.stored_path(path, self._folder()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A file from the file manager can be dropped on the line, which would take its address as text."""
        if watched is self.editor and isinstance(event, QDropEvent):
            paths = _dropped_files(event)
            if paths:
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self.take(paths[0])
                return True
        return super().eventFilter(watched, event)

    def _read_path(self, text: str) -> str:
        """A path, or the address of a file as file managers copy it."""
        text = text.strip()
        path = Path(QUrl(text).toLocalFile() if text.startswith("file:") else text)
        return attachments.stored_path(path, self._folder()) if path.is_absolute() else text

    def _choose(self) -> None:
        folder = self._folder()
        now = attachments.file_of(self.text, folder)
        start = now.parent if now is not None and attachments.is_folder(now.parent) else folder or Path.home()
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), str(start))
        if path:
            self.take(Path(path))

    def _open(self) -> None:
        """The file in its own program; the folder of a program, which is never started."""
        path = attachments.file_of(self.text, self._folder())
        if path is not None and attachments.is_there(self.text, self._folder()):
            shown = path if attachments.may_be_opened(path) else path.parent
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown))):
                self.message.say(self.tr("No program on this computer opens it."), Tone.WARNING)

    def _set_text(self, text: str) -> None:
        super()._set_text(text)
        self._look()

    def _look(self) -> None:
        """Whether the file is there, and what the button would show."""
        folder = self._folder()
        text = self.text.strip()
        is_there = attachments.is_there(text, folder)
        self.open_button.setEnabled(is_there)
        path = attachments.file_of(text, folder) if is_there else None
        opens = path is None or attachments.may_be_opened(path)
        self.open_button.setToolTip(self.tr("Open the file") if opens else self.tr("Show the folder"))
        if not self._flagged:
            self.message.say("" if is_there or not text else self._missing(text), Tone.MUTED)

    def _missing(self, text: str) -> str:
        if self._folder() is None and attachments.file_of(text, None) is None:
            return self.tr("It is found once the project has been saved.")
        return self.tr("There is no such file here.")


def _dropped_files(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return [path for path in paths if attachments.is_file(path)]
