"""The measure that the sidebar shows and the ribbon draws, with its statistics."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from models.narrative.open_ends import without_open_ends
from models.project import Change, Project
from models.records import Actor, Event, Kind, Measure, ProjectInfo
from models.statistics import Interval, Statistics, compute
from models.statistics.counting import as_of_day
from ui.document import Document
from ui.shown_notes import ShownNotes

_COUNTED = tuple(name for name in Event.__struct_fields__ if name not in ("title", "place", "notes"))
"""What the statistics of an event depend on, and some more."""

_Ends = tuple[str | None, str | None]
"""The events at the ends of a silence: what makes it the same one after an edit."""


class CurrentMeasure(QObject):
    """Follows the document: an edit drops the statistics at once, and the views hear of it on a zero timer.

    Whoever asks first has them computed, once for all, and always of the project as it is.

    The state of looking that the views share lives here too: the selected silence, the what-if day, the
    measure compared with. None of it is part of the project.
    """

    changed = Signal()
    """The statistics are others, or the choice of measures."""
    silence_changed = Signal()
    """Another silence is selected, or none."""
    preview_changed = Signal()
    """What is being dragged is elsewhere, or has been let go."""

    def __init__(
        self,
        document: Document,
        today: Callable[[], datetime.date] = datetime.date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._today = today
        self._chosen: str | None = None
        self._compared: str | None = None
        self._what_if: datetime.date | None = None
        self._preview: Project | None = None
        self._tried: tuple[Change, ...] = ()
        self._silence: _Ends | None = None
        self._silence_index: int | None = None
        self._in_compared = False
        """Whether the selected silence is one of the compared measure."""
        self._forget_statistics()
        self._notes: ShownNotes | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._tell)
        document.changed.connect(self._follow)
        document.replaced.connect(self._take_up)

    # The measure and its answer

    @property
    def measure(self) -> Measure | None:
        """The chosen measure, or the project's first, or None in a project without measures."""
        measures = self._document.project.measures
        if self._chosen in measures:
            return measures[self._chosen]
        ordered = self._document.project.ordered(Measure)
        return ordered[0] if ordered else None

    @property
    def statistics(self) -> Statistics | None:
        """The measure's statistics; those of the what-if day while there is one."""
        if self._statistics is None and self.measure is not None:
            self._statistics = self._compute(self.measure, self._what_if)
        return self._statistics

    def choose(self, measure_id: str) -> None:
        self._chosen = measure_id
        self._silence, self._in_compared = None, False
        self.refresh()
        self.silence_changed.emit()

    def today(self) -> datetime.date:
        return self._today()

    def refresh(self) -> None:
        """Drop the statistics and tell the views."""
        self._forget_statistics()
        self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        if self._what_if is not None and not self._is_in_window(self._what_if):
            self._what_if = None
            self._forget_statistics()
        self.changed.emit()

    def _is_in_window(self, day: datetime.date) -> bool:
        return self.window is not None and self.window[0] <= day <= self.window[1]

    # Comparing

    @property
    def compared(self) -> Measure | None:
        """The measure shown beside the chosen one, if there is one."""
        other = self._document.project.measures.get(self._compared or "")
        return None if other is None or other == self.measure else other

    @property
    def compared_statistics(self) -> Statistics | None:
        if self._compared_statistics is None and self.compared is not None:
            self._compared_statistics = self._compute(self.compared, self._what_if)
        return self._compared_statistics

    def compare(self, measure_id: str | None) -> None:
        """Show another measure beside the chosen one; None ends it."""
        self._compared = measure_id
        if self._in_compared:
            self._silence, self._in_compared = None, False
        self.refresh()

    # What if

    @property
    def as_of(self) -> datetime.date | None:
        """The as-of day that the project claims, whatever the what-if day."""
        measure = self.measure
        return None if measure is None else as_of_day(self._document.project, measure, self._today())

    @property
    def window(self) -> tuple[datetime.date, datetime.date] | None:
        """The days that can be tried as what-if: window start to the later of as-of and today."""
        if self._window is None and self.measure is not None and self.as_of is not None:
            last = max(self.as_of, self._today())
            first = self.measure.start or self._first_contact(last)
            self._window = (first, last) if first is not None and first < last else None
        return self._window

    def _first_contact(self, last: datetime.date) -> datetime.date | None:
        """Where a window without a start begins; a later as-of day changes only that there is none yet."""
        shown, measure = self.statistics, self.measure
        if measure is None:
            return None
        if shown is None or shown.start is None:
            shown = self._compute(measure, last)
        return without_open_ends(self.project, shown).start

    @property
    def what_if(self) -> datetime.date | None:
        """A hypothetical as-of day; the project keeps its own."""
        return self._what_if

    def set_what_if(self, day: datetime.date | None) -> None:
        """Try an as-of day; the views follow on the zero timer, so that a drag skips what it outruns."""
        if day != self._what_if:
            self._what_if = day
            self._statistics = self._compared_statistics = self._silence_index = None
            self._timer.start()

    # Preview

    @property
    def project(self) -> Project:
        """The project that the statistics are of: with what is being dragged where it would be dropped."""
        return self._document.project if self._preview is None else self._preview

    @property
    def is_preview(self) -> bool:
        return self._preview is not None

    @property
    def tried(self) -> tuple[Change, ...]:
        """What `project` differs by from the project itself."""
        return self._tried

    def set_preview(self, project: Project | None, changes: tuple[Change, ...] = ()) -> None:
        """Show the statistics of a copy of the project with these changes; None goes back to the project."""
        if project is not self._preview:
            self._preview, self._tried = project, changes
            self._forget_statistics()
            self._timer.start()
            self.preview_changed.emit()

    # The selected silence

    @property
    def selected_silence(self) -> int | None:
        """Position in `Statistics.intervals`; an edit keeps it as long as its two ends follow each other."""
        return None if self._in_compared else self._position(self.statistics)

    @property
    def selected_compared(self) -> int | None:
        """The same of a silence of the compared measure: at most one of both is selected."""
        return self._position(self.compared_statistics) if self._in_compared else None

    def select_silence(self, index: int | None) -> None:
        """Select a silence of the chosen measure, or none at all."""
        if index != self.selected_silence or self._in_compared:
            self._select_in(self.statistics, index, in_compared=False)

    def select_compared(self, index: int) -> None:
        """Select a silence of the compared measure instead."""
        if index != self.selected_compared:
            self._select_in(self.compared_statistics, index, in_compared=True)

    def _select_in(self, statistics: Statistics | None, index: int | None, in_compared: bool) -> None:
        if statistics is not None:
            self._silence_index, self._in_compared = index, in_compared
            self._silence = None if index is None else _ends(statistics.intervals[index])
            self.silence_changed.emit()

    def _position(self, statistics: Statistics | None) -> int | None:
        """Of the selected silence among the intervals of its measure."""
        if self._silence is None or statistics is None:
            return None
        if self._silence_index is None:
            found = (i for i, s in enumerate(statistics.intervals) if _ends(s) == self._silence)
            self._silence_index = next(found, -1)
        return None if self._silence_index < 0 else self._silence_index

    @property
    def notes(self) -> ShownNotes:
        """The sentences about the measure as it is shown now, and the numbers of all footnotes."""
        other = self.compared_statistics if self._in_compared else None
        index = self.selected_compared if self._in_compared else self.selected_silence
        state = self.project, self.statistics, index, other
        if self._notes is None or not self._notes.is_of(*state):
            self._notes = ShownNotes(*state)
        return self._notes

    # Following

    def _compute(self, measure: Measure, as_of: datetime.date | None) -> Statistics:
        return compute(self.project, measure, self._today(), as_of)

    def _forget_statistics(self) -> None:
        self._statistics: Statistics | None = None
        self._compared_statistics: Statistics | None = None
        self._window: tuple[datetime.date, datetime.date] | None = None
        self._silence_index = None

    def _take_up(self) -> None:
        """Another project: nothing of how the former was looked at applies to it."""
        self._silence = self._what_if = self._compared = self._preview = None
        self._tried = ()
        self._in_compared = False
        self.refresh()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        """Drop the statistics at once, since they name events that may be gone; tell the views soon."""
        self.set_preview(None)
        if any(isinstance(c.record, Event | Measure | ProjectInfo | Kind | Actor) for c in changes):
            if not all(_only_words(change) for change in changes):
                self._forget_statistics()
            self._timer.start()


def _only_words(change: Change) -> bool:
    """Whether an event has changed in nothing that is counted."""
    before, after = change.before, change.after
    if not isinstance(before, Event) or not isinstance(after, Event):
        return False
    return all(getattr(before, name) == getattr(after, name) for name in _COUNTED)


def _ends(silence: Interval) -> _Ends:
    return silence.from_event, silence.to_event
