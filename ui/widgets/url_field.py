"""A web address with a button that opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from models import links
from ui.i18n import translate
from ui.widgets.buttons import link_button
from ui.widgets.field import TextField
from ui.widgets.message import Tone


def is_web_link(text: str) -> bool:
    """True for http and https, the only addresses that the program opens."""
    return bool(links.web_url(text))


def open_link(text: str) -> None:
    """Open a web address in the desktop's browser; nothing for any other."""
    url = links.web_url(text)
    if url:
        QDesktopServices.openUrl(QUrl(url))


def read_url(text: str) -> str:
    """The address typed, `www.` completed; ValueError with a sentence for one that is never opened."""
    if links.is_refused_address(text):
        raise ValueError(translate("Links", "Only addresses that begin with http:// or https:// are kept."))
    return links.web_url(text) or text.strip()


class UrlField(TextField):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(read_url, placeholder="https://", parent=parent)
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

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.open_button.setAccessibleName(self.tr("Open: {name}").format(name=name))

    def _set_text(self, text: str) -> None:
        super()._set_text(text)
        self._enable()

    def _enable(self) -> None:
        """Whether it opens; what has been taken and never will is said, quietly."""
        opens = is_web_link(self.text)
        self.open_button.setEnabled(opens)
        if not self._flagged:
            useless = bool(self.text.strip()) and not opens and not self.is_modified
            why = self.tr("This is no web address: nothing opens it.")
            self.message.say(why if useless else "", Tone.MUTED)


class ArchivedUrlField(UrlField):
    """The address of an archived copy; as long as there is none, a button looks for one in the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self.find_button = link_button(self.tr("Find a copy"), self._find_copy, self)
        self.find_button.setToolTip(self.tr("Opens the list of copies at web.archive.org in your browser"))
        self._rows.addWidget(self.find_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.editor.textChanged.connect(self._offer)
        self._offer()

    def set_page(self, url: str) -> None:
        """The page that a copy would be of."""
        self._page = url
        self._offer()

    def _set_text(self, text: str) -> None:
        super()._set_text(text)
        self._offer()

    def _find_copy(self) -> None:
        open_link(links.search_copies_url(self._page))

    def _offer(self) -> None:
        self.find_button.setVisible(is_web_link(self._page) and not self.text.strip())
