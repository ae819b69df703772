"""The box of sentences ready to quote."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from models.project import Project
from models.records import LANGUAGES
from models.statistics import Statistics
from ui import theme
from ui.statistics.quotation import Quotation, quotation
from ui.statistics.rows import INSET

_SIGN = 2000
"""Milliseconds that the button says what has been done."""


class QuoteText(QTextEdit):
    """Read-only sentences, as high as they need; project text is inserted as text, never read as HTML.

    Its context menu offers its actions beside Qt's own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setStyleSheet("QTextEdit { background: palette(alternate-base); }")
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(4)

    def show_quotation(self, quote: Quotation) -> None:
        """Sentences with the marks of their footnotes raised, the one about the selected silence marked."""
        self.clear()
        cursor = self.textCursor()
        for index, part in enumerate(quote.parts):
            if index:
                cursor.insertText(" ", QTextCharFormat())
            form = QTextCharFormat()
            if index == quote.selected:
                form.setBackground(QColor(theme.current().selected))
            cursor.insertText(part.text, form)
            if part.marks:
                form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
                cursor.insertText(part.marks, form)
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addActions(self.actions())
        menu.popup(event.globalPos())

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """The height of the text at the present width, with the frame and the style sheet's padding."""
        around = self.contentsMargins()
        height = round(self.document().size().height()) + around.top() + around.bottom()
        if height != self.height():
            self.setFixedHeight(height)


class QuoteBox(QWidget):
    """Heading with FR · EN · Copy, and the text; its language is its own, not the interface's."""

    copied = Signal(str)
    """What has been put on the clipboard, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: str | None = None
        """None: the project's."""
        self._project = Project()
        self._statistics: Statistics | None = None
        self._silence: int | None = None
        self.quote = Quotation()
        self.text = QuoteText()
        self.text.setAccessibleName(self.tr("Ready to quote"))
        self.language_buttons = {
            code: self._language_button(code) for code in sorted(LANGUAGES, reverse=True)
        }
        self.copy_button = self._make_copy_button()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(INSET, 0, INSET, 0)
        rows.setSpacing(4)
        rows.addLayout(self._heading())
        rows.addWidget(self.text)

    @property
    def language(self) -> str:
        """`en` or `fr`."""
        return self._language or self._project.info.language

    def show_statistics(self, project: Project, statistics: Statistics, silence: int | None = None) -> None:
        """`silence`: position of the selected one, which gets a sentence of its own."""
        self._project, self._statistics, self._silence = project, statistics, silence
        self._write()

    def copy(self) -> None:
        """Sentences, marks in brackets and numbered notes, as plain text."""
        QGuiApplication.clipboard().setText(self.quote.plain_text)
        self._say(self.tr("Copied as plain text"))

    def copy_rich(self) -> None:
        """Marks raised, notes beneath; where only text can be pasted, as `copy`."""
        data = QMimeData()
        data.setHtml(self.quote.html)
        data.setText(self.quote.plain_text)
        QGuiApplication.clipboard().setMimeData(data)
        self._say(self.tr("Copied as rich text with footnotes"))

    def copy_markdown(self) -> None:
        QGuiApplication.clipboard().setText(self.quote.markdown)
        self._say(self.tr("Copied as Markdown"))

    def _say(self, text: str) -> None:
        """A sign at the button, where the eye is, and the words for whoever shows them."""
        self.copy_button.setText(self.tr("Copied ✓"))
        self._sign.start()
        self.copied.emit(text)

    def changeEvent(self, event: QEvent) -> None:
        """The mark of the selected silence has a colour of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.quote.selected is not None:
            self.text.show_quotation(self.quote)

    def _write(self) -> None:
        if self._statistics is None:
            return
        for code, button in self.language_buttons.items():
            button.setChecked(code == self.language)
        quote = quotation(self._project, self._statistics, self.language, self._silence)
        if quote != self.quote:
            self.quote = quote
            self.text.show_quotation(quote)

    def _choose(self, language: str) -> None:
        self._language = language
        self._write()

    def _heading(self) -> QHBoxLayout:
        title = QLabel(self.tr("Ready to quote"))
        title.setProperty("role", "heading")
        line = QHBoxLayout()
        line.setSpacing(1)
        line.addWidget(title)
        line.addSpacing(4)
        for index, button in enumerate(self.language_buttons.values()):
            if index:
                dot = QLabel("·")
                dot.setProperty("role", "muted")
                line.addWidget(dot)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.copy_button)
        return line

    def _make_copy_button(self) -> QToolButton:
        """A click offers the three forms, as the context menu of the text does."""
        button = flat_button(self._copy_text)
        button.setAccessibleName(self.tr("Copy the sentences with their footnotes"))
        button.setToolTip(self.tr("Copy the sentences with their footnotes"))
        self.copy_menu = QMenu(button)
        for text, slot in (
            (self.tr("Copy as plain text"), self.copy),
            (self.tr("Copy as rich text with footnotes"), self.copy_rich),
            (self.tr("Copy as Markdown"), self.copy_markdown),
        ):
            self.copy_menu.addAction(text, slot)
        self.text.addActions(self.copy_menu.actions())
        self._sign = QTimer(self, singleShot=True, interval=_SIGN)
        self._sign.timeout.connect(lambda: button.setText(self._copy_text))
        button.clicked.connect(self._offer_forms)
        return button

    def _offer_forms(self) -> None:
        """The first one at hand, so that Enter takes it."""
        self.copy_menu.popup(self.copy_button.mapToGlobal(self.copy_button.rect().bottomLeft()))
        self.copy_menu.setActiveAction(self.copy_menu.actions()[0])

    @property
    def _copy_text(self) -> str:
        return f"{self.tr('Copy')} ▾"

    def _language_button(self, code: str) -> QToolButton:
        button = flat_button(code.upper())
        button.setCheckable(True)
        names = {"fr": self.tr("Sentences in French"), "en": self.tr("Sentences in English")}
        button.setAccessibleName(names[code])
        button.setToolTip(names[code])
        button.clicked.connect(lambda: self._choose(code))
        return button


def flat_button(text: str) -> QToolButton:
    """A button that looks like a link."""
    button = QToolButton()
    button.setText(text)
    button.setProperty("flat", "true")
    button.setAccessibleName(text)
    return button
