"""Periods for screen readers."""

from __future__ import annotations

from PySide6.QtGui import QAccessibleInterface

from models.timeline import Hit, Rect
from models.timeline.whereabouts import period_rect
from ui.i18n import translate
from ui.timeline.accessible.parts import Group, Item, Key
from ui.timeline.rows import PeriodRow
from ui.timeline.spoken import spoken_period


class PeriodItem(Item):
    """One period; not valid any more once it is deleted."""

    def __init__(self, group: Group, period_id: str) -> None:
        super().__init__(group)
        self.id = period_id

    def isValid(self) -> bool:
        return self.id in self.view.document.project.periods

    def name(self) -> str:
        return spoken_period(self.view.document.project, self.id)

    def drawn(self) -> Rect | None:
        return period_rect(self.view.drawing, self.id)

    def is_selected(self) -> bool:
        return self.id == self.view.background.chosen_period

    def select(self) -> None:
        PeriodRow(self.view).go_to(self.group.indexOfChild(self))


class Periods(Group):
    """All periods by their beginning."""

    def make(self, key: Key) -> Item:
        return PeriodItem(self, str(key))

    def name(self) -> str:
        return translate("TimelineAccess", "Periods")

    def childCount(self) -> int:
        return len(self.view.content.periods)

    def at(self, hit: Hit) -> Item | Group | None:
        return None if hit.beneath is None or hit.beneath.period is None else self.item(hit.beneath.period)

    def child(self, index: int) -> QAccessibleInterface | None:
        return self.item(self.view.content.periods[index].id) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        ids = [period.id for period in self.view.content.periods]
        return ids.index(child.id) if isinstance(child, PeriodItem) and child.id in ids else -1
