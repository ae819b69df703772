"""Rows of the sidebar that explain themselves on hover, take the focus and can be copied."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.plain import plain_tool_tip
from ui.statistics.lines import DASH, FigureRow
from ui.widgets.keys import ENTER
from ui.widgets.message import Message, Tone

INSET = 4
"""Room at both sides of a row for its focus ring; what stands between rows keeps it too."""


COLUMN_GAP = 8
"""Between a figure's label and its values."""

_WIDEST_NUMBER = 0.5
"""Of the sidebar, that the big number may take with the words still beside it."""


class CopyableRow(QWidget):
    """A figure that the keyboard reaches: Ctrl+C copies it, as the context menu does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = FigureRow("", "", "", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_row(self, row: FigureRow) -> None:
        """Show a figure; the tool tip holds its definition."""
        self.row = row
        self.setToolTip(plain_tool_tip(row.definition))
        self.setAccessibleName(row.sentence)
        self.setAccessibleDescription(row.definition)

    def copy(self) -> None:
        """Put `Mean interval: 30.8 days` on the clipboard."""
        QGuiApplication.clipboard().setText(self.row.sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._focus_neighbour(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy"), self.copy)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()))
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        """What lies under the row's children."""

    def _focus_neighbour(self, step: int) -> None:
        """Up and down go through the rows that stand in one list."""
        holder = self.parentWidget()
        rows = (
            []
            if holder is None
            else holder.findChildren(CopyableRow, options=Qt.FindChildOption.FindDirectChildrenOnly)
        )
        shown = sorted((row for row in rows if row.isVisible()), key=lambda row: row.y())
        index = shown.index(self) + step
        if 0 <= index < len(shown):
            shown[index].setFocus(Qt.FocusReason.TabFocusReason)


class ActivatedRow(CopyableRow):
    """A row of one line that does something: on a click, Enter or Space."""

    activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)


def paint_focus(painter: QPainter, rectangle: QRectF) -> None:
    """The ring around what has the focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.current().accent), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rectangle.adjusted(1, 1, -1, -1), 4, 4)


class FigureLine(CopyableRow):
    """Label at the left, value at the right, a hairline beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = plain_label()
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._value = plain_label()
        self._value.setProperty("role", "title")
        self._other = plain_label()
        for value in (self._value, self._other):
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout(self)
        line.setContentsMargins(INSET, 4, INSET, 5)
        line.setSpacing(COLUMN_GAP)
        line.addWidget(self._label, 1)
        line.addWidget(self._value)
        line.addWidget(self._other)

    def set_row(self, row: FigureRow) -> None:
        super().set_row(row)
        self._label.setText(row.label)
        self._value.setText(row.value)
        self._other.setText(row.other)
        self._other.setVisible(bool(row.other))

    def set_columns(self, width: int) -> None:
        """The least width of both values, so that they stand under each other in a table."""
        self._value.setMinimumWidth(width)
        self._other.setMinimumWidth(width)

    def value_width(self) -> int:
        return max(self._value.sizeHint().width(), self._other.sizeHint().width())

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(INSET, self.height() - 1, self.width() - 2 * INSET, 1, QColor(theme.current().line))


class HeadlineLine(CopyableRow):
    """The big number and the words beside it, or below it where a range leaves them little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Message(Tone.TEXT)
        self._number.setWordWrap(False)
        font = self._number.font()
        font.setPointSizeF(font.pointSizeF() * 2.9)
        font.setBold(True)
        self._number.setFont(font)
        self._words = plain_label()
        self._words.setProperty("role", "title")
        self._words.setWordWrap(True)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(INSET, 0, INSET, 0)
        self._line.setSpacing(9)
        self._line.addWidget(self._number)
        self._line.addWidget(self._words, 1)

    def show_headline(self, row: FigureRow, is_alarm: bool) -> None:
        """The row's label holds the words, its value the number."""
        self.set_row(row)
        self._number.say(row.value, Tone.ALARM if is_alarm else Tone.TEXT)
        # At this size a dash looks like a bar; the words say that there is none.
        self._number.setVisible(row.value != DASH)
        self._words.setText(row.label)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self._number.sizeHint().width() > self.width() * _WIDEST_NUMBER
        direction = QBoxLayout.Direction.TopToBottom if is_wide else QBoxLayout.Direction.LeftToRight
        self._line.setSpacing(0 if is_wide else 9)
        self._line.setDirection(direction)


class FigureTable(QWidget):
    """Lines, as many as there are figures; they are kept, so that one that has the focus keeps it."""

    def __init__(self, name: str, column: int = 0, parent: QWidget | None = None) -> None:
        """`column`: the least width of the values where a row has two."""
        super().__init__(parent)
        self._column = column
        self.setAccessibleName(name)
        self.lines: list[FigureLine] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def show_rows(self, rows: tuple[FigureRow, ...]) -> None:
        while len(self.lines) < len(rows):
            self.lines.append(FigureLine(self))
            self._rows.addWidget(self.lines[-1])
        for index, line in enumerate(self.lines):
            line.setVisible(index < len(rows))
            if index < len(rows):
                line.set_row(rows[index])
        self._align([line for line, row in zip(self.lines, rows, strict=False) if row.other])

    def _align(self, lines: list[FigureLine]) -> None:
        for line in self.lines:
            line.set_columns(0)
        width = max((line.value_width() for line in lines), default=0)
        width = max(width, self._column)
        for line in lines:
            line.set_columns(width)


def plain_label() -> QLabel:
    """A label that takes every text literally."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
