"""What there is to draw: made of the project once, and mended after the change of a single event."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from models.filters import EventFilter, SearchTexts, matching
from models.project import Change
from models.records import Actor, Event, Indicator, Kind, Period, ProjectInfo, Status
from models.statistics import Statistics
from models.timeline import TimelineContent, content_after, content_of
from models.timeline.compared import with_compared
from ui.current_measure import CurrentMeasure
from ui.document import Document

DRAWN = (Event, Kind, Actor, Period, Indicator, ProjectInfo)


class ShownContent(QObject):
    """Follows document and measure; whoever asks first has the content made."""

    changed = Signal()
    """Something else is to be drawn, or the same in another way."""

    def __init__(self, document: Document, measure: CurrentMeasure, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._measure = document, measure
        self._content: TimelineContent | None = None
        self._statistics: Statistics | None = None
        """Those that the content was made of."""
        self._before: tuple[TimelineContent, Change] | None = None
        """The content before the last change, and that change: of the two the next one is made."""
        self._edition = document.edition
        """The state of the document that the content shows, or that those two lead to."""
        self._edit: tuple[TimelineContent, str] | None = None
        self._own: TimelineContent | None = None
        """The content of the project itself, while another is tried and right after."""
        self._is_trying = False
        self.texts = SearchTexts()
        """What searches look into; the window gives it the tables', so that each text is folded once."""
        self._filter = EventFilter()
        self._matching: list[int] | None = None
        self._hidden: frozenset[Status] = frozenset()
        document.changed.connect(self._follow)
        measure.changed.connect(self._follow_measure)
        measure.preview_changed.connect(self._follow_preview)

    @property
    def now(self) -> TimelineContent:
        if self._content is None:
            self._statistics = self._measure.statistics
            self._content = with_compared(
                self._made(), self._measure.project, self._statistics, self._measure.compared_statistics
            )
            self._edit = None if self._before is None else (self._before[0], self._before[1].record.id)
            self._before = None
            self._edition = self._document.edition
            if not self._is_trying:
                self._own = None
        return self._content

    @property
    def edit(self) -> tuple[TimelineContent, str] | None:
        """The content that the last one was mended from, and the id of the changed event; None if anew."""
        return self._edit

    def _made(self) -> TimelineContent:
        project = self._measure.project
        # Who hears of an edit before this object does may ask while what is known leads to the state before.
        if self._before is None or self._edition != self._document.edition:
            return content_of(project, self._statistics, hidden=self._hidden)
        before, change = self._before
        return content_after(before, project, self._statistics, change)

    @property
    def matching(self) -> list[int] | None:
        """Positions in its events of those that pass the filter; None without a filter."""
        if self._matching is None and not self._filter.is_empty:
            project, positions = self._document.project, self.now.positions
            # Those of the project: the ones drawn may be on the days of another zone.
            found = matching(project, project.events_in_order, self._filter, self.texts)
            self._matching = sorted(positions[event.id] for event in found if event.id in positions)
        return self._matching

    def hide(self, hidden: frozenset[Status]) -> None:
        """Leave out the events of some statuses."""
        if hidden != self._hidden:
            self._hidden = hidden
            self._drop()

    def set_filter(self, event_filter: EventFilter) -> None:
        """Dim the events that do not pass; all of them stay where they are."""
        if event_filter != self._filter:
            self._filter, self._matching = event_filter, None
            self.changed.emit()

    def forget(self) -> None:
        """Another project."""
        self.texts.forget()
        self._drop()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if self.texts.follow(changes):
            self._matching = None
            self.changed.emit()
        if self._content is not None and self._edition == self._document.edition:
            self._matching = None  # made meanwhile, of the project as it is
            self.changed.emit()
        elif any(isinstance(change.record, DRAWN) for change in changes):
            self._drop(self._own or self._content, changes)
        elif self._edition == self._document.edition - 1:
            self._edition = self._document.edition  # what is drawn is the same in both states

    def _follow_measure(self) -> None:
        """An edit has been followed already, and nothing need be made anew if only others asked first."""
        if self._content is not None and self._measure.statistics is not self._statistics:
            self._drop()
        elif self._content is None:
            self.changed.emit()

    def _follow_preview(self) -> None:
        """Something is tried, or no longer: what is drawn differs from the project by what is tried."""
        own = self._own if self._is_trying else self._content
        self._is_trying = self._measure.is_preview
        self._drop(own, self._measure.tried, own)

    def _drop(
        self,
        known: TimelineContent | None = None,
        changes: tuple[Change, ...] = (),
        own: TimelineContent | None = None,
    ) -> None:
        """Have the next content made of the one `known`, where that differs by the change of one event."""
        self._content = self._matching = self._before = None
        self._edition, self._own = self._document.edition, own
        if known is not None and len(changes) == 1 and isinstance(changes[0].record, Event):
            self._before = (known, changes[0])
        self.changed.emit()
