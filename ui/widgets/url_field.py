"""A web address with a button that opens it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.widgets.field import TextField


def is_web_link(text: str) -> bool:
    """True for http and https, the only addresses that the program opens."""
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())


def open_link(text: str) -> None:
    """Open a web address in the desktop's browser; nothing for any other."""
    if is_web_link(text):
        QDesktopServices.openUrl(QUrl(text))


class UrlField(TextField):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(placeholder="https://", parent=parent)
        self.open_button = QToolButton()
        self.open_button.setText("↗")
        self.open_button.setProperty("flat", "true")
        self.open_button.setToolTip(self.tr("Open the link"))
        self.open_button.setAccessibleName(self.tr("Open the link"))
        self.open_button.clicked.connect(lambda: open_link(self.text))
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.editor, 1)
        line.addWidget(self.open_button)
        self._rows.insertLayout(0, line)
        self.editor.textChanged.connect(self._enable)
        self._enable()

    def _set_text(self, text: str) -> None:
        super()._set_text(text)
        self._enable()

    def _enable(self) -> None:
        self.open_button.setEnabled(is_web_link(self.text))
