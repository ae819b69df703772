"""The headers of lanes as controls: fold, reorder and scroll with the mouse and the keys.

The canvas paints them with the drawing; this lies over them, and draws the focus and what is dragged.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QScrollBar, QToolTip, QWidget

from models.records import Event
from models.timeline import LaneBoard, LaneBox
from ui import theme
from ui.plain import plain_tool_tip
from ui.timeline.paint_tools import qt_rect

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView


class LaneHeaders(QWidget):
    """Over the left edge of the timeline; hidden while all events stand on one line."""

    walked = Signal(str)
    """Key of the lane that the keys are about now, or that is another than it was."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self.view = view
        self._laning = view.laning
        self._key: str | None = None
        """The lane that the keys are about."""
        self._press: QPointF | None = None
        self._dragged: str | None = None
        self._target = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Lanes"))
        self.bar = QScrollBar(Qt.Orientation.Vertical, view)
        self.bar.setAccessibleName(self.tr("Scroll the lanes"))
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.valueChanged.connect(self._laning.scroll_to)
        self.hide()
        self.bar.hide()
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._follow)
        view.outdated.connect(self._settle.start)

    @property
    def board(self) -> LaneBoard:
        return self.view.drawing.lanes

    @property
    def focused(self) -> LaneBox | None:
        """The header that the keys are about, if it is in view."""
        boxes = self.board.boxes
        return next((box for box in boxes if box.key == self._key), boxes[0] if boxes else None)

    def _follow(self) -> None:
        """Lie where the drawing has its headers."""
        board = LaneBoard() if self._laning.lanes is None else self.board
        self.setVisible(bool(board.boxes))
        self.bar.setVisible(board.last_first > 0)
        if not board.boxes:
            self._key = None
            return
        top, height = round(board.top), round(board.bottom - board.top)
        self.setGeometry(QRect(0, top, round(board.gutter), height))
        width = self.bar.sizeHint().width()
        self.bar.setGeometry(QRect(self.view.width() - width, top, width, height))
        self.bar.blockSignals(True)
        self.bar.setRange(0, board.last_first)
        self.bar.setPageStep(len(board.boxes))
        self.bar.setValue(board.first)
        self.bar.blockSignals(False)
        self.update()

    # What can be done with a lane

    def toggle(self, box: LaneBox) -> None:
        self._fold(box, not box.is_folded)

    def select_events(self, box: LaneBox) -> None:
        lanes = self._laning.lanes
        if lanes is not None:
            lane = next(lane for lane in lanes.lanes if lane.key == box.key)
            self.view.selection.select(Event, [event.id for event in lane.content.events])

    def move_by(self, box: LaneBox, step: int) -> None:
        """One lane down (1) or up (-1); it stays the one that the keys are about."""
        self._key = box.key
        self._laning.move(box.key, box.index + step)
        self._laning.reveal(box.key)
        self._speak()

    def menu_for(self, box: LaneBox) -> QMenu:
        menu, laning = QMenu(self), self._laning
        text = self.tr("Unfold") if box.is_folded else self.tr("Fold")
        menu.addAction(text, lambda: self.toggle(box))
        menu.addAction(self.tr("Fold all"), laning.fold_all)
        menu.addAction(self.tr("Unfold all"), lambda: laning.fold_all(False))
        menu.addSeparator()
        up = menu.addAction(self.tr("Move up"), lambda: self.move_by(box, -1))
        up.setEnabled(box.index > 0)
        down = menu.addAction(self.tr("Move down"), lambda: self.move_by(box, 1))
        down.setEnabled(box.index < self.board.count - 1)
        usual = menu.addAction(self.tr("Usual order"), laning.forget_order)
        usual.setEnabled(bool(laning.choice.order))
        menu.addSeparator()
        menu.addAction(self.tr("Select its events"), lambda: self.select_events(box))
        return menu

    # Mouse

    def _at(self, position: QPointF) -> LaneBox | None:
        return self.board.at(position.y() + self.y())

    def _on_triangle(self, box: LaneBox, position: QPointF) -> bool:
        return box.fold_rect.contains(position.x(), position.y() + self.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        box = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and box is not None:
            self._key, self._press = box.key, event.position()
            self._speak()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None:
            return
        if self._dragged is None:
            moved = abs(event.position().y() - self._press.y())
            if moved < QApplication.startDragDistance():
                return
            self._dragged = self._key
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._target = self._place_at(event.position().y() + self.y())
        self.update()

    def _place_at(self, y: float) -> int:
        """Before which lane one would be dropped at this height."""
        boxes = self.board.boxes
        above = [box for box in boxes if box.rect.y + box.rect.height / 2 < y]
        return above[-1].index + 1 if above else boxes[0].index

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press, dragged = self._press, self._dragged
        self._let_go()
        if press is None:
            return
        if dragged is not None:
            own = self._laning.keys.index(dragged)
            self._laning.move(dragged, self._target - (self._target > own))
            return
        box = self._at(event.position())
        if box is not None and self._on_triangle(box, press):
            self.toggle(box)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        box = self._at(event.position())
        if box is not None and not self._on_triangle(box, event.position()):
            self.toggle(box)

    def _let_go(self) -> bool:
        """End a drag; False if there is none."""
        was_dragged = self._dragged is not None
        self._press = self._dragged = None
        self.unsetCursor()
        self.update()
        return was_dragged

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Over the headers the wheel scrolls the lanes; with a key held it does what it does elsewhere."""
        if event.modifiers():
            event.ignore()
        else:
            self._laning.turn(event.angleDelta().y())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        box = self.focused if by_key else self._at(QPointF(event.pos()))
        if box is None:
            return
        if by_key:
            self.open_menu(box.key)
        else:
            self._pop_up(box, event.globalPos())

    def open_menu(self, key: str) -> None:
        """The menu of a lane, below its name, once it is in view."""
        self._laning.reveal(key)
        box = next((box for box in self.board.boxes if box.key == key), None)
        if box is not None:
            place = QPoint(round(box.text_rect.x), round(box.text_rect.bottom) - self.y())
            self._pop_up(box, self.mapToGlobal(place))

    def _pop_up(self, box: LaneBox, place: QPoint) -> None:
        self._key = box.key
        menu = self.menu_for(box)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            box = self._at(QPointF(event.pos()))
            if box is not None:
                tip = plain_tool_tip(f"{box.name}\n{self._counted(box.count)}")
                QToolTip.showText(event.globalPos(), tip, self)
            return True
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and self._action(event) is not None:
            # Before the window's actions of the same keys.
            event.accept()
            return True
        return super().event(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _action(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does to the header that has the focus; None if nothing."""
        box, key = self.focused, Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if box is None:
            return None
        if modifiers == Qt.KeyboardModifier.AltModifier:
            moving: dict[Qt.Key, Callable[[], object]] = {
                Qt.Key.Key_Up: lambda: self.move_by(box, -1),
                Qt.Key.Key_Down: lambda: self.move_by(box, 1),
            }
            return moving.get(key)
        return None if modifiers else self._plain_action(box, key)

    def _plain_action(self, box: LaneBox, key: Qt.Key) -> Callable[[], object] | None:
        actions: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Up: lambda: self._walk(box.index - 1),
            Qt.Key.Key_Down: lambda: self._walk(box.index + 1),
            Qt.Key.Key_Home: lambda: self._walk(0),
            Qt.Key.Key_End: lambda: self._walk(self.board.count - 1),
            Qt.Key.Key_Left: lambda: self._fold(box, True),
            Qt.Key.Key_Right: lambda: self._fold(box, False),
            Qt.Key.Key_Space: lambda: self.toggle(box),
            Qt.Key.Key_Return: lambda: self.toggle(box),
            Qt.Key.Key_Enter: lambda: self.toggle(box),
            Qt.Key.Key_Escape: self._escape,
        }
        return actions.get(key)

    def _fold(self, box: LaneBox, folded: bool) -> None:
        self._key = box.key
        self._laning.fold((box.key,), folded)
        self._speak()

    def _walk(self, place: int) -> None:
        """To another header, in view or not."""
        keys = self._laning.keys
        self._key = keys[min(max(place, 0), len(keys) - 1)]
        self._laning.reveal(self._key)
        self.update()
        self._speak()

    def _escape(self) -> None:
        if not self._let_go():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Spoken and painted

    def _counted(self, count: int) -> str:
        return self.tr("%n event(s)", "", count)

    def spoken(self, key: str) -> str:
        """`Call, 8 events, unfolded`; empty for no lane of this key."""
        lanes = self._laning.lanes
        lane = next((lane for lane in lanes.lanes if lane.key == key), None) if lanes else None
        if lane is None:
            return ""
        state = self.tr("folded") if key in self._laning.choice.folded else self.tr("unfolded")
        return ", ".join((lane.name, self._counted(lane.count), state))

    def _speak(self) -> None:
        box = self.focused
        if box is not None:
            self.setAccessibleDescription(self.spoken(box.key))
            self.walked.emit(box.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, boxes = theme.current(), self.board.boxes
        box = self.focused
        if not boxes or box is None:
            return
        painter = QPainter(self)
        try:
            painter.translate(0, -self.y())
            if self.hasFocus():
                painter.setPen(QPen(QColor(colours.accent), 2))
                painter.drawRect(qt_rect(box.header).adjusted(1, 1, -2, 0))
            if self._dragged is not None:
                self._paint_target(painter)
        finally:
            painter.end()

    def _paint_target(self, painter: QPainter) -> None:
        """The line at which the dragged lane would come to stand."""
        boxes = self.board.boxes
        below = next((box for box in boxes if box.index == self._target), None)
        y = boxes[-1].rect.bottom if below is None else below.rect.y
        painter.fillRect(QRectF(0, y - 1.5, self.width(), 3), QColor(theme.current().accent))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._speak()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._let_go()
