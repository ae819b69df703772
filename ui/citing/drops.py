"""Places on which sources and links can be dropped: they say what a drop would do, and do it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCursor, QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from models.sources.pasted import PastedSources
from ui.citing.carried import carries_links, carries_sources
from ui.citing.citer import Citer
from ui.citing.mark import DropMark


class Target(NamedTuple):
    """What is under the pointer."""

    event_ids: tuple[str, ...]
    """The events to cite for; none: the drop adds sources."""
    areas: tuple[QRect, ...]
    """What to mark, in the coordinates of the place."""


class DropPlace(QObject):
    """Takes sources and links that are dropped on a widget; every other drag goes on to whoever is behind.

    A drag is read once, when it comes in: a project can have many sources to compare a link with.
    """

    moved = Signal(QPoint)
    """Where on the widget something is dragged."""
    left = Signal()

    def __init__(self, widget: QWidget, citer: Citer, find: Callable[[QPoint], Target | None]) -> None:
        """`find`: the target at a point of the widget."""
        super().__init__(widget)
        self._citer = citer
        self._find = find
        self._carried = PastedSources()
        self._is_own = False
        """Whether it comes from the table of sources, to which it cannot be added."""
        self._here = QPoint()
        self._widget = widget
        self._is_refused = False
        """Whether a drop at the pointer would do nothing."""
        self.mark = DropMark(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._forget(keeps_words=self._is_refused and self._has_pointer())
            return False
        if not isinstance(event, QDropEvent):
            return False
        if event.type() == QEvent.Type.DragEnter:
            self._carried = self._citer.carried(event.mimeData())
            self._is_own = carries_sources(event.mimeData())
        elif event.type() not in (QEvent.Type.DragMove, QEvent.Type.Drop):
            return False
        return self._take(event)

    def look_again(self) -> None:
        """What is under the resting pointer has changed: the widget has scrolled."""
        if self._carried:
            self._say(self._find(self._here))

    def _take(self, event: QDropEvent) -> bool:
        """Answer a drag that brings sources; what it brings else is not for here."""
        if not self._carried:
            event.ignore()
            return True
        self._here = event.position().toPoint()
        target = self._find(self._here)
        is_taken = self._say(target)
        if event.type() == QEvent.Type.Drop:
            carried = self._carried
            self._forget()
            if is_taken and target is not None:
                self._drop(carried, target)
        else:
            self.moved.emit(self._here)
        # A drag over the wrong spot of the right place is taken, too, or it would never move on from there.
        if is_taken or event.type() == QEvent.Type.DragEnter:
            _accept(event)
        else:
            event.ignore()
        return True

    def _say(self, target: Target | None) -> bool:
        """Mark the target and tell what a drop would do; False if it would do nothing."""
        if target is None or (self._is_own and not target.event_ids):
            text, is_possible = self.tr("Drop it on an event to cite it."), False
        elif target.event_ids:
            text, is_possible = self._citer.offer(self._carried, target.event_ids)
        else:
            text, is_possible = self._citer.offer_adding(self._carried)
        self.mark.show_areas(target.areas if target is not None and is_possible else ())
        self._citer.said.emit(text)
        self._is_refused = not is_possible
        return is_possible

    def _has_pointer(self) -> bool:
        """A drag that ends here has been let go, or called off: Qt brings no drop where none is taken."""
        return self._widget.rect().contains(self._widget.mapFromGlobal(QCursor.pos()))

    def _drop(self, carried: PastedSources, target: Target) -> None:
        if target.event_ids:
            self._citer.cite(carried, target.event_ids)
        else:
            self._citer.add(carried)

    def _forget(self, keeps_words: bool = False) -> None:
        """The drag is over; why nothing has come of it stays to be read."""
        self._carried, self._is_refused = PastedSources(), False
        self.mark.show_areas(())
        if not keeps_words:
            self._citer.said.emit("")
        self.left.emit()


class FieldsPassDrops(QObject):
    """Lets drags of sources and links through the text fields of a form, which would take them for text."""

    def __init__(self, form: QWidget, is_wanted: Callable[[], bool]) -> None:
        super().__init__(form)
        self._form = form
        self._is_wanted = is_wanted

    def find_fields(self) -> None:
        """Fields come with the records that are shown; Qt takes a filter that it has already once only."""
        for line in self._form.findChildren(QLineEdit):
            line.installEventFilter(self)
        for edit in self._form.findChildren(QPlainTextEdit):
            edit.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A drag that a field leaves alone goes on to what is behind it."""
        if event.type() != QEvent.Type.DragEnter or not isinstance(event, QDropEvent):
            return False
        data = event.mimeData()
        if not self._is_wanted() or not (carries_sources(data) or carries_links(data)):
            return False
        event.ignore()
        return True


def _accept(event: QDropEvent) -> None:
    """As a link where the other side offers that, which never takes anything from there."""
    wanted = Qt.DropAction.LinkAction
    offered = event.possibleActions()
    event.setDropAction(wanted if offered & wanted else Qt.DropAction.CopyAction)
    event.accept()
