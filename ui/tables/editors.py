"""The editors that open in cells. Each has `value()`, `show_value(text)` and `say(text, tone)`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QMenu, QWidget

from models.dates import EventDate
from models.dates.wording import understood
from models.text import folded
from ui.i18n import current_language
from ui.symbols import symbol_icon
from ui.tables.column import CellError, Choice
from ui.tables.feedback import Feedback
from ui.widgets.keys import ENTER
from ui.widgets.message import Tone
from ui.widgets.styling import set_style_property

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class TextEditor(QLineEdit):
    """A line that shows beneath itself what is wrong with its text."""

    done = Signal()
    """Commit and close, as Enter does."""
    tabbed = Signal(bool)
    """Commit and go on to the next cell (True) or the one before, as Tab and Shift+Tab do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.feedback = Feedback(self)
        self.textEdited.connect(self._typed)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab never leaves for another widget: an open list of completions hands it to the editor."""
        return False

    def value(self) -> str:
        return self.text()

    @property
    def is_touched(self) -> bool:
        """Whether there is typing to be undone."""
        return self.isModified()

    @property
    def can_retype(self) -> bool:
        """Whether there is typing that has been undone."""
        return self.isRedoAvailable()

    def show_value(self, text: str) -> None:
        """Start from a text; what has been typed meanwhile is never overwritten."""
        if not self.isModified():
            self.setText(text)
            self.selectAll()

    def say(self, text: str, tone: Tone = Tone.ALARM) -> None:
        """Show a line under the editor; in alarm the editor itself turns red."""
        self.feedback.say(text, tone)
        set_style_property(self, "invalid", bool(text) and tone is Tone.ALARM)

    def asks(self) -> bool:
        """Whether a choice has to be made before committing; the editor then offers it."""
        return False

    def _typed(self) -> None:
        self.say("")


class ReadingsMenu(QMenu):
    """Tab takes the highlighted reading as Enter does, and goes on."""

    def __init__(self, editor: DateEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() not in _TABS or action is None:
            super().keyPressEvent(event)
            return
        self.close()
        self._editor.choose(action.data(), event.key() == Qt.Key.Key_Tab)


class DateEditor(TextEditor):
    """Says what it understands while one types, and lets one choose where a text has several readings."""

    def __init__(self, read: Callable[[str], Sequence[EventDate]], parent: QWidget) -> None:
        """`read` gives the readings of a text, preferred first, or raises CellError."""
        super().__init__(parent)
        self._read = read
        self.menu = ReadingsMenu(self)
        self.setPlaceholderText(self.tr("12 Feb 2025"))

    def asks(self) -> bool:
        """Offer the readings of an ambiguous text in a menu; True if there are several."""
        readings = self._readings() if self.isModified() else ()
        if len(readings) < 2:
            return False
        self.menu.clear()
        for date in readings:
            action = self.menu.addAction(understood(date, current_language()))
            action.setData(date.edtf)
            action.triggered.connect(lambda _checked=False, date=date: self.choose(date.edtf))
        self.menu.setActiveAction(self.menu.actions()[0])
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        return True

    def choose(self, edtf: str, forward: bool | None = None) -> None:
        """Take one reading and commit: as Tab does, `forward` or back, or as Enter does."""
        self.setText(edtf)
        if forward is None:
            self.done.emit()
        else:
            self.tabbed.emit(forward)

    def _readings(self) -> tuple[EventDate, ...]:
        try:
            return tuple(self._read(self.text()))
        except CellError:
            return ()

    def _typed(self) -> None:
        """The words for what is typed so far; being unfinished is no error yet."""
        if not self.text().strip():
            self.say("")
            return
        try:
            readings = tuple(self._read(self.text()))
        except CellError as error:
            self.say(str(error), Tone.MUTED)
            return
        words = [understood(date, current_language()) for date in readings]
        # A word joins the readings: they are dates, not a list.
        self.say(self.tr(" or ").join(words), Tone.TEXT if len(words) == 1 else Tone.WARNING)


class ParticipantsEditor(TextEditor):
    """Completes the name at the cursor, and says which names are new."""

    _SEPARATOR = re.compile(r"[,;|>→]")

    def __init__(
        self, names: Sequence[str], new_names: Callable[[str], Sequence[str]], parent: QWidget
    ) -> None:
        """`names` are the known actors'; `new_names` gives those of a text that are not known."""
        super().__init__(parent)
        self._names = [(name, folded(name)) for name in names]
        self._new_names = new_names
        self._matches = QStringListModel(self)
        self.completions = QCompleter(self._matches, self)
        self.completions.setWidget(self)
        self.completions.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completions.activated[str].connect(self._complete)
        self.setPlaceholderText(self.tr("Name → name, or name, name"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Tab go to the list of completions first; without a choice there they commit."""
        popup = self.completions.popup()
        if event.key() not in (*ENTER, *_TABS) or not popup.isVisible():
            super().keyPressEvent(event)
            return
        if not popup.currentIndex().isValid() or event.key() == Qt.Key.Key_Backtab:
            popup.hide()
            _emit_end(self, event)
        # Ignored, so that the completer takes the choice.
        event.ignore()

    def _bounds(self) -> tuple[int, int]:
        """Where the name at the cursor begins and ends in the text."""
        text, cursor = self.text(), self.cursorPosition()
        before = [match.end() for match in self._SEPARATOR.finditer(text, 0, cursor)]
        after = self._SEPARATOR.search(text, cursor)
        return before[-1] if before else 0, after.start() if after else len(text)

    def _typed(self) -> None:
        start, end = self._bounds()
        begun = folded(self.text()[start:end].strip())
        matches = [name for name, plain in self._names if begun and _begins(plain, begun)]
        self._say_new()
        if matches and folded(matches[0]) != begun:
            self._matches.setStringList(matches)
            self.completions.complete(self._covered())
            self.completions.popup().setCurrentIndex(self.completions.completionModel().index(0, 0))
        else:
            self.completions.popup().hide()

    def _covered(self) -> QRect:
        """The editor with what it says, which the list of completions leaves free."""
        area = self.rect()
        if self.feedback.isVisible():
            said = self.feedback.geometry().translated(-self.pos())
            area.setTop(min(area.top(), said.top()))
            area.setBottom(max(area.bottom(), said.bottom() + 2))
        return area

    def _complete(self, name: str) -> None:
        start, end = self._bounds()
        text = self.text()
        space = " " if start else ""
        self.setText(text[:start] + space + name + text[end:])
        self.setCursorPosition(start + len(space) + len(name))
        self.setModified(True)
        self._say_new()

    def _say_new(self) -> None:
        new = self._new_names(self.text())
        text = self.tr("New: {names}").format(names=", ".join(new)) if new else ""
        self.say(text, Tone.MUTED)


def _emit_end(editor: ParticipantsEditor | ChoiceEditor, event: QKeyEvent) -> None:
    """Let an editor end as the key asks that a list of its own had."""
    if event.key() in _TABS:
        editor.tabbed.emit(event.key() == Qt.Key.Key_Tab)
    else:
        editor.done.emit()


def _begins(name: str, begun: str) -> bool:
    """Whether a folded name, or one of its words, begins so."""
    return name.startswith(begun) or f" {begun}" in name


class ChoiceEditor(QComboBox):
    """A list of choices; an open one takes other texts too.

    In the dropped list as in the closed one, Tab chooses and goes on, Enter chooses, Esc gives up.
    """

    done = Signal()
    tabbed = Signal(bool)
    cancelled = Signal()
    """Close without a change, as Esc does."""

    def __init__(self, choices: Sequence[Choice], is_open: bool, drop: bool, parent: QWidget) -> None:
        """`drop` shows the list at once."""
        super().__init__(parent)
        self.feedback = Feedback(self)
        self._shown: str | None = None
        self._dropped = False
        for choice in choices:
            glyph = choice.glyph
            if glyph is None:
                self.addItem(choice.text)
            else:
                self.addItem(symbol_icon(glyph.symbol, glyph.colour, glyph.status), choice.text)
        if is_open:
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.activated.connect(self._activated)
        self._list = self.view()
        self._list.installEventFilter(self)
        if drop:
            # The editor has no place yet: the view moves it into the cell first.
            QTimer.singleShot(0, self, self.showPopup)

    def value(self) -> str:
        return self.currentText()

    @property
    def is_touched(self) -> bool:
        """Whether another text is chosen or typed."""
        return self.currentText() != (self._shown or "")

    @property
    def can_retype(self) -> bool:
        """Whether there is typing that has been undone."""
        return self.isEditable() and self.lineEdit().isRedoAvailable()

    def show_value(self, text: str) -> None:
        if self._shown is not None:
            return
        self._shown = text
        position = self.findText(text, Qt.MatchFlag.MatchFixedString)
        self.setCurrentIndex(position)
        if self.isEditable():
            self.setEditText(text)
            self.lineEdit().selectAll()

    def say(self, text: str, tone: Tone = Tone.ALARM) -> None:
        self.feedback.say(text, tone)
        set_style_property(self, "invalid", bool(text) and tone is Tone.ALARM)

    def asks(self) -> bool:
        return False

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab never leaves for another widget: an open list of completions hands it to the editor."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab and Esc in the dropped list."""
        if watched is not self._list or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        assert isinstance(event, QKeyEvent)
        if event.key() in _TABS:
            self.setCurrentIndex(self._list.currentIndex().row())
            self.hidePopup()
            _emit_end(self, event)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.hidePopup()
            self.cancelled.emit()
            return True
        return super().eventFilter(watched, event)

    def hidePopup(self) -> None:
        self._dropped = True
        super().hidePopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._dropped = False
        if event.key() in _TABS and self.isEditable():
            # The list of completions was open, or the cell would have had the key.
            self.completer().popup().hide()
            _emit_end(self, event)
            return
        super().keyPressEvent(event)

    def _activated(self) -> None:
        """A choice in the dropped list is final; one by letter or arrow can still be another."""
        if self._dropped:
            self._dropped = False
            self.done.emit()
