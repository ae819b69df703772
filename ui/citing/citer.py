"""Citing sources for events: what would happen, in words, and doing it as one undo step."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from uuid import uuid4

from PySide6.QtCore import QMimeData, QObject, Signal

from models.citing import cite
from models.records import Event
from models.sources.pasted import Links, PastedSources, sources_of_links, sources_of_text
from ui.citing.carried import carried_sources, carries_sources, links_of
from ui.document import Document
from ui.given import event_words
from ui.sources.names import source_name


class Citer(QObject):
    """The verbs of citing; what they did, or why they did nothing, is `said`."""

    said = Signal(str)
    """One line for the status bar; empty takes the last one back."""

    def __init__(
        self, document: Document, today: Callable[[], datetime.date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._today = today
        self.project_key = ""
        """Tells the open project from those that were open before, and from those of other windows."""
        self._last: tuple[Links, PastedSources] | None = None
        """What was carried last: a drag over several places is the same in each of them."""
        document.replaced.connect(self._start_anew)
        document.changed.connect(self._forget_last)
        self._start_anew()

    def _start_anew(self) -> None:
        self.project_key = uuid4().hex
        self._forget_last()

    def _forget_last(self) -> None:
        self._last = None

    def carried(self, data: QMimeData) -> PastedSources:
        """The sources of a drag or of the clipboard; nothing for anything else."""
        project = self._document.project
        if carries_sources(data):
            return PastedSources(carried_sources(data, project, self.project_key))
        found = links_of(data)
        if self._last is None or self._last[0] != found:
            self._last = found, sources_of_links(found, project, self._today())
        return self._last[1]

    def linked(self, text: str) -> PastedSources:
        """The sources of a text that is nothing but links."""
        return sources_of_text(text, self._document.project, self._today())

    # ---- citing ------------------------------------------------------------------------------------

    def offer(self, sources: PastedSources, event_ids: Sequence[str]) -> tuple[str, bool]:
        """What citing them for these events comes to, and whether it comes to anything."""
        if not sources.sources:
            return self._refusal(sources), False
        if not cite(self._events(event_ids), _ids(sources)):
            return self._cited_already(sources, event_ids), False
        texts = {"sources": self._source_words(sources), "events": self.event_words(event_ids)}
        is_new = len(sources.added) == len(sources.sources)
        text = (
            self.tr("Cite {sources} (new) for: {events}")
            if is_new
            else self.tr("Cite {sources} for: {events}")
        )
        return text.format(**texts), True

    def cite(self, sources: PastedSources, event_ids: Sequence[str]) -> bool:
        """Cite sources, adding those that the project lacks; False if nothing came of it."""
        text, is_possible = self.offer(sources, event_ids)
        if not is_possible:
            self.said.emit(text)
            return False
        changes = (*sources.added, *cite(self._events(event_ids), _ids(sources)))
        step = self.tr("Cite %n source(s)", "", len(sources.sources))
        done = self._document.edit(step, changes)
        if done:
            done_text = self.tr("Cited {sources} for: {events}")
            self.said.emit(
                done_text.format(sources=self._source_words(sources), events=self.event_words(event_ids))
            )
        return done

    # ---- sources alone -----------------------------------------------------------------------------

    def offer_adding(self, sources: PastedSources) -> tuple[str, bool]:
        """What adding them to the project comes to, and whether it comes to anything."""
        if not sources.sources:
            return self._refusal(sources), False
        if not sources.added:
            text = self.tr("Among the sources already: {sources}")
        else:
            text = self.tr("Add to the sources: {sources}")
        return text.format(sources=self._source_words(sources)), bool(sources.added)

    def add(self, sources: PastedSources) -> bool:
        """Add those that the project lacks; False if it lacks none."""
        text, is_possible = self.offer_adding(sources)
        if not is_possible:
            self.said.emit(text)
            return False
        return self._document.edit(self.tr("Add %n source(s)", "", len(sources.added)), sources.added)

    # ---- words -------------------------------------------------------------------------------------

    def _events(self, event_ids: Sequence[str]) -> list[Event]:
        events = self._document.project.events
        return [events[event_id] for event_id in event_ids if event_id in events]

    def _refusal(self, sources: PastedSources) -> str:
        if sources.refused:
            text = self.tr("“{address}” is not a web address: only http and https are taken.")
            return text.format(address=sources.refused[0])
        return self.tr("There is no source and no link in this.")

    def _cited_already(self, sources: PastedSources, event_ids: Sequence[str]) -> str:
        text = self.tr("Cited already: {sources}, for: {events}")
        return text.format(sources=self._source_words(sources), events=self.event_words(event_ids))

    def _source_words(self, sources: PastedSources) -> str:
        count = len(sources.sources)
        if count > 1:
            return self.tr("%n source(s)", "", count)
        return self.tr("“{title}”").format(title=source_name(sources.sources[0]))

    def event_words(self, event_ids: Sequence[str]) -> str:
        """The one event, or how many."""
        events = self._events(event_ids)
        count = len(events)
        if count != 1:
            return self.tr("%n event(s)", "", count)
        return event_words(self._document.project, events[0])


def _ids(sources: PastedSources) -> list[str]:
    return [source.id for source in sources.sources]
