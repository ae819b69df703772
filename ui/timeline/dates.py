"""Whether dragging may change dates, and what is said when it has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from models.dates.wording import format_date, format_time
from models.records import Event
from models.rescheduling import Rescheduled, former_date, move_events
from ui.document import Document
from ui.i18n import current_language


class DateMover(QObject):
    """Dates are evidence: they are locked until somebody unlocks them, for each project that is opened."""

    unlocked_changed = Signal(bool)
    said = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._unlocked = False
        document.replaced.connect(lambda: self.unlock(False))

    @property
    def is_unlocked(self) -> bool:
        return self._unlocked

    def unlock(self, unlocked: bool) -> None:
        if unlocked != self._unlocked:
            self._unlocked = unlocked
            self.unlocked_changed.emit(unlocked)

    def plan(self, ids: Sequence[str], days: int) -> Rescheduled:
        """What moving these events by so many days does."""
        return move_events(self._document.project, ids, days)

    def nudge(self, ids: Sequence[str], days: int) -> None:
        """Move by key; steps in a row are one undo step."""
        if ids and self._unlocked:
            self.move(self.plan(ids, days), merge_key=" ".join(("nudge", *sorted(ids))))

    def move(self, plan: Rescheduled, merge_key: str | None = None) -> None:
        """Carry out a move as one undo step, and say what has become of it."""
        count = len(plan.changes)
        self._carry_out(self.tr("Move %n event(s)", "", count), plan, merge_key)

    def resize(self, plan: Rescheduled) -> None:
        """Carry out a change of how long an event lasts, likewise."""
        self._carry_out(self.tr("Change when an event starts or ends"), plan, None)

    def _carry_out(self, text: str, plan: Rescheduled, merge_key: str | None) -> None:
        if not plan.changes:
            self.said.emit(self.staying(plan))
        elif self._document.edit(text, plan.changes, merge_key):
            parts = (self.described(plan), self.staying(plan), self._warning(plan))
            self.said.emit(" ".join(part for part in parts if part))

    def described(self, plan: Rescheduled) -> str:
        """`16 Oct 2025 → 18 Oct 2025.` of one event, how many of several."""
        if not plan.changes:
            return ""
        if len(plan.changes) == 1:
            change = plan.changes[0]
            return f"{self._when(change.before)} → {self._when(change.after)}."
        first = plan.changes[0]
        assert isinstance(first.before, Event)
        assert isinstance(first.after, Event)
        count = len(plan.changes)
        moved = self.tr("%n event(s) moved by {days}.", "", count)
        return moved.format(days=self.distance(first.before, first.after))

    def distance(self, before: Event, after: Event) -> str:
        """`3 days later`."""
        days = after.date.sort_key[1] - before.date.sort_key[1]
        if before.date.has_open_end:
            days = after.date.sort_key[0] - before.date.sort_key[0]
        count = abs(days)
        return self.tr("%n day(s) later", "", count) if days >= 0 else self.tr("%n day(s) earlier", "", count)

    def staying(self, plan: Rescheduled) -> str:
        """Which of the events cannot be moved, and why."""
        if not plan.staying:
            return ""
        date = self._when(self._document.project.events[plan.staying[0]])
        if len(plan.staying) == 1:
            text = self.tr(
                "“{date}” cannot be moved by days, since it does not name them: type another date."
            )
            return text.format(date=date)
        count = len(plan.staying)
        return self.tr("%n event(s) stay, since their dates do not name days.", "", count)

    def _warning(self, plan: Rescheduled) -> str:
        """How many sources say otherwise now."""
        former = former_date(plan.changes)
        parts: list[str] = []
        if supporting := len(former.supporting):
            parts.append(self.tr("%n source(s) support the former date.", "", supporting))
        if otherwise := len(former.otherwise):
            parts.append(self.tr("%n source(s) give yet another date.", "", otherwise))
        return " ".join((*parts, self.tr("Ctrl+Z takes it back."))) if parts else ""

    def _when(self, event: object) -> str:
        assert isinstance(event, Event)
        return written(event, current_language())


def written(event: Event, language: str) -> str:
    """The date of an event in words, with its time of day if it has one."""
    date = format_date(event.date, language)
    return f"{date}, {format_time(event.time, language)}" if event.time else date
