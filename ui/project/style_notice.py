"""Says when a project is opened whose citation style is not on this machine."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from models.citations.notes import missing_style
from ui.document import Document
from ui.project.style_words import missing_text


class StyleNotice(QObject):
    """Follows a document; `show` puts a text into the status line."""

    def __init__(self, document: Document, show: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._show = show
        # After all others: the status line clears itself for a new project.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._tell)
        document.replaced.connect(self.look)

    def look(self) -> None:
        """At the project that is open already."""
        self._timer.start()

    def _tell(self) -> None:
        missing = missing_style(self._document.project)
        if missing:
            self._show(missing_text(missing))
