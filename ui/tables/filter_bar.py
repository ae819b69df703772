"""The search line and the filter menu of the tool bar."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import partial
from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from models.evidence.confirmations import Corroboration
from models.filters import EventFilter
from models.project import Project
from models.records import Kind, Status
from models.text import folded
from ui.document import Document
from ui.evidence.marks import MARKS
from ui.i18n import translate
from ui.labels import capitalised
from ui.plain import menu_text
from ui.symbols import symbol_icon
from ui.tables.column import CONTEXT
from ui.widgets.search_line import SearchLine
from ui.widgets.styling import set_style_property


class _Option(msgspec.Struct, frozen=True):
    """One value that a field of the filter can take."""

    value: Any
    text: str
    icon: QIcon | None = None
    field: str = ""
    """The field of the filter that holds it, where that is not the field of its menu."""


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
    """One side's contacts can be asked for as such, or by the side."""
    from ui.evidence.marks import evidence_icon
    from ui.evidence.wording import only_word

    for evidence in Corroboration:
        yield _Option(evidence, capitalised(evidence), evidence_icon(MARKS[evidence]))
        if evidence is Corroboration.ONE_SIDE:
            for side in _sides(project):
                text = only_word(project, side.value)
                yield _Option(side.value, f"{_INDENT}{text}", field="only_sides")


_FIELDS: tuple[tuple[str, str, Callable[[Project], Iterator[_Option]]], ...] = (
    ("kinds", QT_TRANSLATE_NOOP("Tables", "Kind"), _kinds),
    ("statuses", QT_TRANSLATE_NOOP("Tables", "Status"), _statuses),
    ("actors", QT_TRANSLATE_NOOP("Tables", "Actor"), _actors),
    ("sides", QT_TRANSLATE_NOOP("Tables", "Side"), _sides),
    ("corroborations", QT_TRANSLATE_NOOP("Tables", "Confirmed by"), _evidence),
)
"""(field of EventFilter, its name, its options)."""
_CHOSEN = (*(field for field, _, _ in _FIELDS), "only_sides")
"""Fields of EventFilter that hold a set of values."""

_INDENT = " " * 4


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
        # Narrower rather than out of the tool bar, where a large font leaves less room.
        self.search.setMinimumWidth(self.search.sizeHint().width() // 3)
        self.search.setMaximumWidth(self.search.sizeHint().width())
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
        """Number of values chosen in the menu, and a choice of single events."""
        chosen = sum(len(getattr(self._filter, field)) for field in _CHOSEN)
        return chosen + (self._filter.among is not None) + self._filter.uncited_sources

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
            for option in options(self._document.project):
                held_by = option.field or field
                action = submenu.addAction(menu_text(option.text))
                if option.icon is not None:
                    action.setIcon(option.icon)
                action.setCheckable(True)
                action.setChecked(option.value in getattr(self._filter, held_by))
                action.toggled.connect(partial(self._toggle, held_by, option.value))
            submenu.setEnabled(not submenu.isEmpty())
            self.menu.addMenu(submenu)
        self._add_chosen_events()
        self.menu.addSeparator()
        uncited = self.menu.addAction(self.tr("Only sources that nothing cites"))
        uncited.setCheckable(True)
        uncited.setChecked(self._filter.uncited_sources)
        uncited.toggled.connect(lambda on: self.set_filter(replace(self._filter, uncited_sources=on)))
        self.menu.addSeparator()
        self._clear_action = self.menu.addAction(self.tr("Clear the filter"))
        self._clear_action.setEnabled(self._active() > 0)
        self._clear_action.triggered.connect(self._clear)

    def _add_chosen_events(self) -> None:
        """Single events that a click elsewhere has asked for: said here, and let go here."""
        if self._filter.among is None:
            return
        count = len(self._filter.among)
        action = self.menu.addAction(self.tr("Only these %n event(s)", "", count))
        action.setCheckable(True)
        action.setChecked(True)
        action.toggled.connect(lambda _on: self.set_filter(replace(self._filter, among=None)))
