"""Fields of a form: they show a value, let it be typed, and hand it over once it is complete.

A field never loses what is being typed: showing a new value leaves an unfinished text alone, a text that
cannot be read stays with a message beneath it, and `draft` gives it to whoever shows another record.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from models.project import Change
from ui.widgets.keys import ENTER
from ui.widgets.message import Message, Tone
from ui.widgets.steady import focused_in
from ui.widgets.styling import set_style_property


class Field(QWidget):
    """An editor for one value, with room for a message beneath it."""

    committed = Signal(object, object)
    """The new value, and the changes (tuple[Change, ...]) that must come before it."""
    KEEPS_ROOM = True
    """Whether it gets no lower while a field below it has the focus."""

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: object = None
        self._flagged = False
        self._kept_height = 0
        self._is_arriving = False
        self.editor = editor
        self.message = Message(Tone.MUTED, self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addWidget(editor)
        self._rows.addWidget(self.message)
        self.setFocusProxy(editor)

    @property
    def value(self) -> object:
        """The value shown, whatever is being typed over it."""
        return self._value

    def set_name(self, name: str) -> None:
        """What a screen reader calls the field."""
        self.setAccessibleName(name)
        self.editor.setAccessibleName(name)

    def set_value(self, value: object) -> None:
        """Show the value as it is now, unless something else is being typed."""
        self._value = value
        if not self.is_modified:
            self._write(value)

    def reset(self, value: object) -> None:
        """Show the value and forget what was being typed."""
        self._value = value
        self.flag("")
        self._write(value)

    @property
    def is_modified(self) -> bool:
        """True while the editor holds something that has not been handed over."""
        return False

    def commit(self) -> None:
        """Hand over what has been typed, if it can be read."""

    def draft(self) -> str | None:
        """The text that could not be handed over, if any."""
        return None

    def draft_in_words(self) -> str:
        """The same as a person reads it."""
        return self.draft() or ""

    def restore(self, draft: str) -> None:
        """Take up a draft again."""

    def flag(self, message: str) -> None:
        """Say what is wrong with what has been typed; nothing wrong if empty."""
        self._flagged = bool(message)
        self.message.say(message, Tone.ALARM)
        self.editor.setAccessibleDescription(message)
        set_style_property(self.editor, "invalid", bool(message))

    @property
    def is_flagged(self) -> bool:
        return self._flagged

    @property
    def problem(self) -> str:
        """What is wrong with what has been typed, in words; empty if nothing is."""
        return self.message.text() if self._flagged else ""

    # ---- room --------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """When a message goes because another field is clicked, that one must not slip away."""
        if event.type() == QEvent.Type.LayoutRequest and self._must_keep_room():
            self._kept_height = max(self._kept_height, self.height())
            self._limit_height()
        return super().event(event)

    def give_room_back(self) -> None:
        """Be as low as can be again, unless a field below is being worked in."""
        if self._kept_height and not self._must_keep_room():
            self._kept_height = 0
            self._limit_height()

    def arrive(self, is_arriving: bool) -> None:
        """As long as another record is being laid out, nobody aims at anything yet."""
        self._is_arriving = is_arriving
        self.give_room_back()

    def _must_keep_room(self) -> bool:
        """Whether the focus is in the same form, further down."""
        form = self.parentWidget()
        if not self.KEEPS_ROOM or self._is_arriving or not self.isVisible() or form is None:
            return False
        now = focused_in(form, QApplication.focusWidget())
        if now is None or self.isAncestorOf(now):
            return False
        return now.mapTo(form, QPoint(0, 0)).y() > self.y()

    def _limit_height(self) -> None:
        self.setMinimumHeight(self._kept_height)

    # ---- for the subclasses ------------------------------------------------------------------------

    def _write(self, value: object) -> None:
        raise NotImplementedError

    def _hand_over(self, value: object, before: tuple[Change, ...] = ()) -> None:
        """Emit a new value; whoever receives it may `flag` it, and then it stays as typed."""
        if value == self._value:
            self.reset(value)
            return
        previous, self._value = self._value, value
        self.flag("")
        self.committed.emit(value, before)
        if self._flagged:
            self._value = previous
        else:
            self._write(self._value)


class TypedField(Field):
    """A field whose value is read from a text."""

    def __init__(
        self,
        editor: QLineEdit | QPlainTextEdit,
        read: Callable[[str], object] = str.strip,
        show: Callable[..., str] = str,
        parent: QWidget | None = None,
    ) -> None:
        """`read` raises ValueError with a sentence for the person when the text has no meaning."""
        super().__init__(editor, parent)
        self._read = read
        self._show = show
        self._shown = ""
        editor.installEventFilter(self)
        editor.textChanged.connect(self._typed)

    @property
    def text(self) -> str:
        editor = self.editor
        return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()

    @property
    def is_modified(self) -> bool:
        return self.text != self._shown

    def commit(self) -> None:
        """Hand over the text if it is new and can be read; else keep it and say why."""
        if not self.is_modified:
            return
        try:
            value = self._read(self.text)
        except ValueError as error:
            self.flag(str(error))
        else:
            self._hand_over(value)

    def draft(self) -> str | None:
        return self.text if self.is_modified else None

    def restore(self, draft: str) -> None:
        self._set_text(draft)
        try:
            self._read(draft)
        except ValueError as error:
            self.flag(str(error))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit on leaving, restore on Escape, leave undo to the window when there is no typing to undo."""
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            self._left(event)
        elif isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress:
                return self._pressed(event)
            if event.type() is QEvent.Type.ShortcutOverride and not self.is_modified and _is_undo(event):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.is_modified:
            self.reset(self._value)
            return True
        if event.key() in ENTER:
            breaks_line = isinstance(self.editor, QPlainTextEdit) and not event.modifiers()
            if not breaks_line:
                self.commit()
                return True
        return False

    def _left(self, event: QFocusEvent) -> None:
        """Going to a menu, or to another part of the field, is not leaving; nor is being taken down."""
        now = QApplication.focusWidget()
        stays = now is not None and self.isAncestorOf(now)
        if self.isVisible() and event.reason() != Qt.FocusReason.PopupFocusReason and not stays:
            self.commit()

    def _typed(self) -> None:
        if self._flagged:
            self.flag("")

    def _write(self, value: object) -> None:
        self._shown = self._show(value)
        self._set_text(self._shown)

    def _set_text(self, text: str) -> None:
        """Replace the text, if it differs, without taking it for typing."""
        if text == self.text:
            return
        self.editor.blockSignals(True)
        if isinstance(self.editor, QPlainTextEdit):
            self.editor.setPlainText(text)
        else:
            self.editor.setText(text)
            self.editor.setCursorPosition(0)
        self.editor.blockSignals(False)


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class TextField(TypedField):
    """One line."""

    def __init__(
        self,
        read: Callable[[str], object] = str.strip,
        show: Callable[..., str] = str,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        line = QLineEdit()
        line.setPlaceholderText(placeholder)
        super().__init__(line, read, show, parent)


class NotesField(TypedField):
    """Several lines; Tab leaves it, Ctrl+Enter commits."""

    LINES = 4

    def __init__(self, lines: int = LINES, placeholder: str = "", parent: QWidget | None = None) -> None:
        self._edit = QPlainTextEdit()
        self._edit.setTabChangesFocus(True)
        self._edit.setPlaceholderText(placeholder)
        super().__init__(self._edit, parent=parent)
        line = self._edit.fontMetrics().lineSpacing()
        self._edit.setFixedHeight(line * lines + 18)
