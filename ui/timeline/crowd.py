"""What a cluster of events holds: its hover card, and the list that opens from it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from models.records import Event
from models.timeline import Cluster, TimelineContent
from ui.i18n import current_language
from ui.moments import moment_text
from ui.symbols import symbol_icon
from ui.widgets.keys import ENTER

FEW = 12
"""A cluster of up to this many events opens as a list; one of more is zoomed into while that parts it."""

MOST_NAMED = 5
"""On a hover card; the others are counted."""

_ROWS = 12
"""Shown without scrolling."""
_WIDEST = 420
_ID = Qt.ItemDataRole.UserRole


def opens_as_list(cluster: Cluster) -> bool:
    """Whether a cluster is small, or of one day, so that no zoom would part it."""
    return len(cluster.positions) <= FEW or cluster.last_day - cluster.first_day < 1.0


def lines(content: TimelineContent, positions: Sequence[int]) -> list[str]:
    """`18 Aug 2025, 18:00 · Meeting, Anchorage`, for each event."""
    events = [content.events[position] for position in positions]
    return [f"{moment_text(event, current_language())} · {content.describe(event)}" for event in events]


def card(title: str, named: Sequence[str], more: str) -> str:
    """The hover card as rich text; what comes from the project is escaped."""
    rows = [f"<b>{escape(title)}</b>", *map(escape, named), *([f"<i>{escape(more)}</i>"] if more else [])]
    return "<p style='white-space: pre; margin: 2px'>" + "<br>".join(rows) + "</p>"


class ClusterList(QListWidget):
    """The events of a cluster, to choose from with mouse or keys; Escape or a click elsewhere closes it."""

    chosen = Signal(str)
    """Id of the event."""
    all_chosen = Signal()
    edit_requested = Signal(str)
    """Enter was pressed on the event that was the current one already."""

    def __init__(
        self, content: TimelineContent, cluster: Cluster, current: str | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._current = current
        count = len(cluster.positions)
        self.setAccessibleName(self.tr("%n event(s)", "", count))
        for position, text in zip(cluster.positions, lines(content, cluster.positions), strict=True):
            self._add(content, content.events[position], text)
        self.addItem(QListWidgetItem(self.tr("Select all of them")))
        self.itemEntered.connect(self.setCurrentItem)
        self.itemClicked.connect(self._choose)

    def _add(self, content: TimelineContent, event: Event, text: str) -> None:
        kind = content.kind(event)
        item = QListWidgetItem(symbol_icon(kind.symbol, kind.colour, event.status), text)
        item.setData(_ID, event.id)
        self.addItem(item)
        if event.id == self._current or self.currentRow() < 0:
            self.setCurrentItem(item)

    def sizeHint(self) -> QSize:
        frame = 2 * self.frameWidth()
        bar = self.verticalScrollBar().sizeHint().width() if self.count() > _ROWS else 0
        width = self.sizeHintForColumn(0) + frame + bar + 8
        height = min(self.count(), _ROWS) * self.sizeHintForRow(0) + frame
        return QSize(min(width, _WIDEST), height)

    def open_at(self, place: QPoint) -> None:
        """Show the list with a corner at a point of the screen, wholly on it."""
        size, screen = self.sizeHint(), self.screen().availableGeometry()
        self.resize(size)
        left = min(place.x(), screen.right() - size.width())
        top = min(place.y(), screen.bottom() - size.height())
        self.move(max(left, screen.left()), max(top, screen.top()))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.scrollToItem(self.currentItem())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            item = self.currentItem()
            if item.data(_ID) is not None and item.data(_ID) == self._current:
                self.close()
                self.edit_requested.emit(self._current)
            else:
                self._choose(item)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        event_id = item.data(_ID)
        self.close()
        if event_id is None:
            self.all_chosen.emit()
        else:
            self.chosen.emit(event_id)
