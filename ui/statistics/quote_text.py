"""Texts whose footnote numbers can be hovered and clicked: the sentences of the sidebar, and their notes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QToolTip, QWidget

from models.citations.footnotes import EN_DASH, runs
from ui import theme
from ui.plain import plain_tool_tip
from ui.statistics.quotation import Quotation

MOST_NOTES = 100
"""Notes that are listed."""
_IN_TIP = 5
_SCHEME = "note"
_FIGURE_SPACE = "\u2007"
"""As wide as a digit."""


class NumberedText(QTextBrowser):
    """Read-only, as high as it needs; project text is inserted as text, never read as HTML.

    The only links are numbers of footnotes: a click or Enter chooses one, Tab goes from one to the next.
    """

    number_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quote = Quotation()
        self.setOpenLinks(False)
        self.setStyleSheet("QTextEdit { background: palette(alternate-base); }")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(4)
        self.anchorClicked.connect(self._choose)

    def show_quotation(self, quote: Quotation) -> None:
        """Show what a quotation says."""
        self.quote = quote
        self.clear()
        self._write(self.textCursor())
        self._fit()

    def _write(self, cursor: QTextCursor) -> None:
        """Write the quotation at a cursor."""
        raise NotImplementedError

    def _tip(self, first: int, last: int) -> str:
        """The tool tip of the numbers from `first` to `last`."""
        raise NotImplementedError

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        numbers = _numbers_of(QUrl(self.anchorAt(event.pos())))
        if numbers is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), plain_tool_tip(self._tip(*numbers[1:])), self.viewport())
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's own items and this text's actions; the address of a number is of no use to anybody."""
        menu = self.createStandardContextMenu(event.pos())
        for action in menu.actions():
            if action.objectName() == "link-copy":
                menu.removeAction(action)
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
        """Numbers and marks have colours of the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.show_quotation(self.quote)

    def _choose(self, url: QUrl) -> None:
        numbers = _numbers_of(url)
        if numbers is not None:
            self.number_chosen.emit(numbers[0])

    def _fit(self) -> None:
        """The height of the text at the present width, with the frame and the style sheet's padding."""
        around = self.contentsMargins()
        height = round(self.document().size().height()) + around.top() + around.bottom()
        if height != self.height():
            self.setFixedHeight(height)


class QuoteText(NumberedText):
    """Sentences with the numbers of their footnotes raised; the one about the selected silence is marked."""

    def _write(self, cursor: QTextCursor) -> None:
        for index, part in enumerate(self.quote.parts):
            if index:
                cursor.insertText(" ", QTextCharFormat())
            form = QTextCharFormat()
            if index == self.quote.selected:
                form.setBackground(QColor(theme.current().selected))
            cursor.insertText(part.text, form)
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            for place, (first, last) in enumerate(runs(part.numbers)):
                cursor.insertText(", " if place else "", form)
                self._write_run(cursor, form, first, last)

    def _write_run(self, cursor: QTextCursor, form: QTextCharFormat, first: int, last: int) -> None:
        """`1` or `1–4`, of which both ends are links."""
        cursor.insertText(str(first), linked(form, first, first, last))
        if last > first:
            cursor.insertText(EN_DASH, linked(form, first, first, last))
            cursor.insertText(str(last), linked(form, last, first, last))

    def _tip(self, first: int, last: int) -> str:
        """The notes themselves."""
        shown = range(first, min(last + 1, first + _IN_TIP))
        lines = [f"{number}. {self.quote.note(number).text}" for number in shown]
        return "\n".join([*lines, "…"] if shown.stop <= last else lines)


class FootnoteText(NumberedText):
    """The notes, one below the other; what is too many is said, not shown."""

    def _write(self, cursor: QTextCursor) -> None:
        shown = min(len(self.quote.sources), MOST_NOTES)
        hanging, plain = QTextBlockFormat(), QTextCharFormat()
        indent = self.fontMetrics().horizontalAdvance("0" * len(str(shown)) + ". ")
        hanging.setLeftMargin(indent)
        hanging.setTextIndent(-indent)
        hanging.setBottomMargin(3)
        for number in range(1, shown + 1):
            if number > 1:
                cursor.insertBlock()
            cursor.setBlockFormat(hanging)
            cursor.insertText(_FIGURE_SPACE * (len(str(shown)) - len(str(number))), plain)
            cursor.insertText(str(number), linked(plain, number, number, number))
            cursor.insertText(f". {self.quote.note(number).text}", plain)
        if len(self.quote.sources) > shown:
            cursor.insertBlock(QTextBlockFormat())
            rest = len(self.quote.sources) - shown
            cursor.insertText(self.tr("… and %n more: they are copied with the sentences.", "", rest), plain)

    def _tip(self, first: int, last: int) -> str:
        """Where the click leads; the note stands beside the number already."""
        return self.tr("Show this source in the table")


def linked(form: QTextCharFormat, number: int, first: int, last: int) -> QTextCharFormat:
    """The format of a number that is a link, which stands for the notes from `first` to `last`."""
    link = QTextCharFormat(form)
    link.setAnchor(True)
    link.setAnchorHref(f"{_SCHEME}:{number},{first},{last}")
    link.setForeground(QColor(theme.current().accent))
    return link


def _numbers_of(url: QUrl) -> tuple[int, int, int] | None:
    """The number that was meant, and the first and the last of its range."""
    if url.scheme() != _SCHEME:
        return None
    number, first, last = map(int, url.path().split(","))
    return number, first, last
