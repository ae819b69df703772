"""The search line and the filter menu of the tool bar."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from models.evidence import Corroboration
from models.filters import EventFilter
from models.project import Project
from models.records import Kind, Status
from models.text import folded
from ui.document import Document
from ui.i18n import translate
from ui.labels import capitalised
from ui.symbols import symbol_icon
from ui.tables.column import CONTEXT
from ui.widgets.styling import set_style_property


@dataclass(frozen=True, slots=True)
class _Option:
    """One value that a field of the filter can take."""

    value: Any
    text: str
    icon: QIcon | None = None


def _kinds(project: Project) -> Iterator[_Option]:
    for kind in project.ordered(Kind):
        yield _Option(kind.id, kind.name, symbol_icon(kind.symbol, kind.colour))


def _statuses(project: Project) -> Iterator[_Option]:
    return (_Option(status, capitalised(status)) for status in Status)


def _actors(project: Project) -> Iterator[_Option]:
    for actor in sorted(project.actors.values(), key=lambda actor: folded(actor.name)):
        yield _Option(actor.id, actor.name)


def _sides(project: Project) -> Iterator[_Option]:
    for side in sorted(project.sides.values(), key=lambda side: folded(side.name)):
        yield _Option(side.id, side.name)


def _evidence(project: Project) -> Iterator[_Option]:
    return (_Option(evidence, capitalised(evidence)) for evidence in Corroboration)


_FIELDS: tuple[tuple[str, str, Callable[[Project], Iterator[_Option]]], ...] = (
    ("kinds", QT_TRANSLATE_NOOP("Tables", "Kind"), _kinds),
    ("statuses", QT_TRANSLATE_NOOP("Tables", "Status"), _statuses),
    ("actors", QT_TRANSLATE_NOOP("Tables", "Actor"), _actors),
    ("sides", QT_TRANSLATE_NOOP("Tables", "Side"), _sides),
    ("corroborations", QT_TRANSLATE_NOOP("Tables", "Confirmed by"), _evidence),
)
"""(field of EventFilter, its name, its options)."""

_SEARCH_MARGINS = 30
"""Left and right of the text in the search line."""


class StayingMenu(QMenu):
    """Stays open while one ticks several entries."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick(self.activeAction()):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    @staticmethod
    def _tick(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class SearchLine(QLineEdit):
    """Esc clears it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


class FilterBar(QWidget):
    """Says which events to show; `filter_changed` is emitted once per round of the event loop."""

    filter_changed = Signal(object)
    """EventFilter."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._filter = EventFilter()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._search)
        self.button = QToolButton()
        self.menu = StayingMenu(self.button)
        self.search = SearchLine()
        self._set_up()
        document.replaced.connect(lambda: self.set_filter(EventFilter()))

    def _set_up(self) -> None:
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setAccessibleName(self.tr("Filter"))
        self.menu.aboutToShow.connect(self._fill)
        name = self.tr("Search events and sources")
        keys = QKeySequence(QKeySequence.StandardKey.Find).toString(QKeySequence.SequenceFormat.NativeText)
        self.search.setAccessibleName(name)
        self.search.setPlaceholderText(f"{name} {keys}")
        self.search.setClearButtonEnabled(True)
        hint = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setFixedWidth(hint + _SEARCH_MARGINS)
        self.search.textChanged.connect(lambda: self._timer.start())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addStretch(1)
        layout.addWidget(self.button)
        layout.addWidget(self.search)
        self._show_active()

    @property
    def event_filter(self) -> EventFilter:
        return self._filter

    def set_filter(self, event_filter: EventFilter) -> None:
        """Show a filter; emits only if it is another one."""
        if event_filter == self._filter:
            return
        self._filter = event_filter
        if self.search.text() != event_filter.text:
            self.search.setText(event_filter.text)
            self._timer.stop()
        self._show_active()
        self.filter_changed.emit(event_filter)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search(self) -> None:
        self.set_filter(replace(self._filter, text=self.search.text()))

    def _toggle(self, field: str, value: object, on: bool) -> None:
        values: Collection[object] = getattr(self._filter, field)
        changed = {*values, value} if on else set(values) - {value}
        self.set_filter(replace(self._filter, **{field: frozenset(changed)}))
        self._clear_action.setEnabled(self._active() > 0)

    def _clear(self) -> None:
        self.set_filter(EventFilter(text=self._filter.text))

    def _active(self) -> int:
        """Number of values chosen in the menu."""
        return sum(len(getattr(self._filter, field)) for field, _, _ in _FIELDS)

    def _show_active(self) -> None:
        count = self._active()
        text = self.tr("Filter ({count}) ▾").format(count=count) if count else self.tr("Filter ▾")
        self.button.setText(text)
        self.button.setAccessibleDescription(self.tr("%n filter(s) active", "", count))
        set_style_property(self.button, "primary", count > 0)

    def _fill(self) -> None:
        """The project's kinds, actors and sides as they are now."""
        self.menu.clear()
        for field, title, options in _FIELDS:
            submenu = StayingMenu(translate(CONTEXT, title), self.menu)
            chosen = getattr(self._filter, field)
            for option in options(self._document.project):
                action = submenu.addAction(option.text.replace("&", "&&"))
                if option.icon is not None:
                    action.setIcon(option.icon)
                action.setCheckable(True)
                action.setChecked(option.value in chosen)
                action.toggled.connect(partial(self._toggle, field, option.value))
            submenu.setEnabled(not submenu.isEmpty())
            self.menu.addMenu(submenu)
        self.menu.addSeparator()
        self._clear_action = self.menu.addAction(self.tr("Clear the filter"))
        self._clear_action.setEnabled(self._active() > 0)
        self._clear_action.triggered.connect(self._clear)
