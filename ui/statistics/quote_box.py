"""The box of sentences ready to quote."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from models.citations.lists import Form
from models.citations.notes import note_ahead
from models.progress import Progress
from models.project import Project
from models.records import LANGUAGES
from ui.bibliography.forms import form_text
from ui.bibliography.waiting import formatted
from ui.shown_notes import ShownNotes
from ui.statistics.quotation import Quotation, quoted
from ui.statistics.quote_text import FootnoteText, QuoteText
from ui.statistics.rows import INSET
from ui.statistics.section import FoldingSection

_SIGN = 2000
"""Milliseconds that the button says what has been done."""


class QuoteBox(QWidget):
    """Heading with FR · EN · Copy, the sentences, and their notes, which fold away.

    Its language is its own, not the interface's.
    """

    copied = Signal(str)
    """What has been put on the clipboard, in words."""
    source_chosen = Signal(str)
    """Id of the source whose number has been clicked."""
    bibliography_requested = Signal(object)
    """Form in which the sources of all contacts that count are to be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: str | None = None
        """None: the project's."""
        self._project = Project()
        self._shown: ShownNotes | None = None
        self.quote = Quotation()
        self.text = QuoteText()
        self.text.setAccessibleName(self.tr("Ready to quote"))
        self.notes = FootnoteText()
        self.notes.setAccessibleName(self.tr("Footnotes"))
        for text in (self.text, self.notes):
            text.number_chosen.connect(self._choose_source)
        self.bibliography_button = self._make_bibliography_button()
        self.footnotes = FoldingSection(self.tr("Footnotes"), self.notes, self.bibliography_button)
        self.footnotes.toggled.connect(self._show_notes)
        self.language_buttons = {
            code: self._language_button(code) for code in sorted(LANGUAGES, reverse=True)
        }
        self.copy_button = self._make_copy_button()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(INSET, 0, INSET, 0)
        rows.setSpacing(4)
        rows.addLayout(self._heading())
        rows.addWidget(self.text)
        rows.addWidget(self.footnotes)

    @property
    def language(self) -> str:
        """`en` or `fr`."""
        return self._language or self._project.info.language

    def show_notes(self, project: Project, shown: ShownNotes) -> None:
        """Show the sentences of a project as they are now, with the numbers that all views share."""
        self._project, self._shown = project, shown
        self._write()

    def copy(self) -> None:
        """Sentences, marks in brackets and numbered notes, as plain text."""
        if self._notes_are_ready():
            QGuiApplication.clipboard().setText(self.quote.plain_text)
            self._say(self.tr("Copied as plain text"))

    def copy_rich(self) -> None:
        """Marks raised, notes beneath; where only text can be pasted, as `copy`."""
        if self._notes_are_ready():
            data = QMimeData()
            data.setHtml(self.quote.html)
            data.setText(self.quote.plain_text)
            QGuiApplication.clipboard().setMimeData(data)
            self._say(self.tr("Copied as rich text with footnotes"))

    def copy_markdown(self) -> None:
        """With `[^1]` for the marks."""
        if self._notes_are_ready():
            QGuiApplication.clipboard().setText(self.quote.markdown)
            self._say(self.tr("Copied as Markdown"))

    def _notes_are_ready(self) -> bool:
        """Format all notes; False if somebody did not want to wait for thousands."""
        quote = self.quote

        def work(progress: Progress) -> bool:
            note_ahead(quote.sources, quote.language, quote.style or None, progress)
            return True

        return formatted(len(quote.sources), work, self.window()) is not None

    def _say(self, text: str) -> None:
        """A sign at the button, where the eye is, and the words for whoever shows them."""
        self.copy_button.setText(self.tr("Copied ✓"))
        self._sign.start()
        self.copied.emit(text)

    def _write(self) -> None:
        if self._shown is None:
            return
        for code, button in self.language_buttons.items():
            button.setChecked(code == self.language)
        quote = quoted(self._project, self._shown.sentences(self.language), self.language)
        if quote != self.quote:
            self.quote = quote
            self.text.show_quotation(quote)
            count = len(quote.sources)
            self.footnotes.set_title(self.tr("%n note(s)", "", count))
            self.footnotes.button.setEnabled(bool(count))
            self._show_notes(self.footnotes.button.isChecked())

    def _show_notes(self, opened: bool) -> None:
        """What is folded away is not formatted."""
        if opened and self.notes.quote != self.quote:
            self.notes.show_quotation(self.quote)

    def _choose_source(self, number: int) -> None:
        self.source_chosen.emit(self.quote.sources[number - 1].id)

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

    def _make_copy_button(self) -> MenuButton:
        """A click offers the three forms, as the context menu of the text does."""
        name = self.tr("Copy the sentences with their footnotes")
        button = MenuButton(
            self._copy_text,
            name,
            (
                (self.tr("Copy as plain text"), self.copy),
                (self.tr("Copy as rich text with footnotes"), self.copy_rich),
                (self.tr("Copy as Markdown"), self.copy_markdown),
            ),
        )
        self.copy_menu = button.offered
        self.text.addActions(self.copy_menu.actions())
        self._sign = QTimer(self, singleShot=True, interval=_SIGN)
        self._sign.timeout.connect(lambda: button.setText(self._copy_text))
        return button

    def _make_bibliography_button(self) -> MenuButton:
        """Of all contacts that count, whether the sentences name them or not."""
        items = [(form_text(form), lambda form=form: self.bibliography_requested.emit(form)) for form in Form]
        name = self.tr("Copy the sources of all contacts that count, in the project’s citation style")
        button = MenuButton(self.tr("Copy bibliography ▾"), name, items)
        self.bibliography_menu = button.offered
        return button

    @property
    def _copy_text(self) -> str:
        return self.tr("Copy ▾")

    def _language_button(self, code: str) -> QToolButton:
        button = flat_button(code.upper())
        button.setCheckable(True)
        names = {"fr": self.tr("Sentences in French"), "en": self.tr("Sentences in English")}
        button.setAccessibleName(names[code])
        button.setToolTip(names[code])
        button.clicked.connect(lambda: self._choose(code))
        return button


class MenuButton(QToolButton):
    """A button that looks like a link and opens a menu, with the first item at hand: Enter takes it."""

    def __init__(self, text: str, name: str, items: Iterable[tuple[str, Callable[[], object]]]) -> None:
        super().__init__()
        self.setText(text)
        self.setProperty("flat", "true")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.offered = QMenu(self)
        for item, slot in items:
            self.offered.addAction(item, slot)
        self.clicked.connect(self._offer)

    def _offer(self) -> None:
        self.offered.popup(self.mapToGlobal(self.rect().bottomLeft()))
        self.offered.setActiveAction(self.offered.actions()[0])


def flat_button(text: str) -> QToolButton:
    """A button that looks like a link."""
    button = QToolButton()
    button.setText(text)
    button.setProperty("flat", "true")
    button.setAccessibleName(text)
    return button
