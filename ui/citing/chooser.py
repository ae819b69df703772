"""Choosing the sources to cite for the selected events, by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models import edits
from models.records import Event, Source
from models.sources.pasted import PastedSources
from models.sources.texts import SourceTexts
from ui.citing.citer import Citer
from ui.citing.source_list import SourceList
from ui.details.context import Context
from ui.details.new_source import NewSourceForm
from ui.widgets.keys import ENTER
from ui.widgets.message import Message, Tone
from ui.widgets.search_line import SearchLine

_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
"""Keys of the search line that move in the list beneath it."""


class CiteDialog(QDialog):
    """Type some words, Enter: the sources that are marked in the list are cited."""

    chosen = Signal(object)
    """PastedSources"""

    def __init__(
        self,
        context: Context,
        citer: Citer,
        event_ids: Sequence[str],
        texts: SourceTexts,
        parent: QWidget | None = None,
    ) -> None:
        """`texts`: what searches look into, read before where somebody has searched already."""
        super().__init__(parent)
        self._citer = citer
        self._added: tuple[edits.Change, ...] = ()
        self.setWindowTitle(self.tr("Cite a source"))
        self.resize(620, 440)
        events = [context.project.events[event_id] for event_id in event_ids]
        self.list = SourceList(context.project, _cited_by_all(events), texts, self)
        self._make_parts(context, citer.event_words(event_ids))
        self._lay_out()
        self.search.setFocus()
        self._find()

    def _make_parts(self, context: Context, events: str) -> None:
        self.for_whom = QLabel(self.tr("For: {events}").format(events=events))
        self.for_whom.setTextFormat(Qt.TextFormat.PlainText)
        self.search = SearchLine()
        self.search.setPlaceholderText(self.tr("Title, author, publisher, or a link"))
        self.search.setAccessibleName(self.tr("Search the sources, or paste a link"))
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.view = QListView()
        self.view.setModel(self.list)
        self.view.setAccessibleName(self.tr("Sources"))
        self.view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.view.setUniformItemSizes(True)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.activated.connect(lambda _index: self._cite())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.note = Message(Tone.MUTED)
        self.new_source = NewSourceForm(context)
        self.new_source.created.connect(self._cite_created)
        self.new_source.cancel_button.clicked.connect(lambda: self._show_new(False))
        self.new_button = QPushButton(self.tr("New source…"))
        self.new_button.setAutoDefault(False)
        self.new_button.clicked.connect(self._open_new)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.cite_button = self.buttons.addButton(self.tr("Cite"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cite_button.clicked.connect(self._cite)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        self.choosing = QWidget()
        last = QHBoxLayout()
        last.addWidget(self.new_button)
        last.addStretch(1)
        last.addWidget(self.buttons)
        choosing = QVBoxLayout(self.choosing)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.setSpacing(8)
        choosing.addWidget(self.search)
        choosing.addWidget(self.view, 1)
        choosing.addWidget(self.note)
        choosing.addLayout(last)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(8)
        rows.addWidget(self.for_whom)
        rows.addWidget(self.choosing, 1)
        rows.addWidget(self.new_source)
        rows.addStretch()
        # Only now has it a dialog to be the default of.
        self.cite_button.setDefault(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search line Enter cites, and the arrow keys move in the list."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is not self.search or not is_key:
            return super().eventFilter(watched, event)
        if event.key() in ENTER:
            self._cite()
            return True
        if event.key() in _TO_LIST:
            self.view.event(QKeyEvent(event.type(), event.key(), event.modifiers()))
            return True
        return super().eventFilter(watched, event)

    def _find(self) -> None:
        """Show what is searched; a link shows its source, or the one that it will make."""
        linked = self._citer.linked(self.search.text())
        self._added = linked.added
        if linked.sources:
            self.list.show_sources(linked.sources)
        else:
            self.list.search(self.search.text())
        if self.list.sources:
            first = self.list.index(0)
            self.view.selectionModel().setCurrentIndex(
                first, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self.note.say("" if self.list.sources else self.tr("No source has these words."))
        self._enable()

    def _enable(self) -> None:
        self.cite_button.setEnabled(bool(self.view.selectionModel().hasSelection()))

    def _cite(self) -> None:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        if not rows:
            return
        sources = tuple(self.list.sources[row] for row in rows)
        ids = {source.id for source in sources}
        added = tuple(change for change in self._added if change.record.id in ids)
        self._choose(PastedSources(sources, added))

    def _cite_created(self, source: Source) -> None:
        self._choose(PastedSources((source,), edits.add(source)))

    def _choose(self, sources: PastedSources) -> None:
        self.accept()
        self.chosen.emit(sources)

    def _open_new(self) -> None:
        """The fields of a new source in place of the list, with what was searched as its title."""
        self._show_new(True)
        self.new_source.open(self.search.text())

    def _show_new(self, is_new: bool) -> None:
        self.choosing.setVisible(not is_new)
        if not is_new:
            self.search.setFocus()


def _cited_by_all(events: Sequence[Event]) -> list[str]:
    """The sources that all of the events cite."""
    cited = [{citation.source for citation in event.citations} for event in events]
    return sorted(set.intersection(*cited)) if cited else []
