"""Events for screen readers."""

from __future__ import annotations

from PySide6.QtGui import QAccessibleInterface

from models.records import Event
from models.timeline import Hit, Rect
from models.timeline.whereabouts import event_rect
from ui.i18n import translate
from ui.timeline.accessible.parts import Group, Item, Key
from ui.timeline.spoken import spoken_event


class EventItem(Item):
    """One event; not valid any more once it is deleted."""

    def __init__(self, group: Group, event_id: str) -> None:
        super().__init__(group)
        self.id = event_id

    def isValid(self) -> bool:
        return self.id in self.view.content.positions

    def name(self) -> str:
        project = self.view.document.project
        return spoken_event(project, project.events[self.id])

    def drawn(self) -> Rect | None:
        return event_rect(self.view.drawing, self.view.content, self.id)

    def is_selected(self) -> bool:
        return self.id in self.view.selection.event_ids

    def select(self) -> None:
        self.view.selection.select(Event, (self.id,))


class Events(Group):
    """All events that are drawn, in the order of time."""

    def make(self, key: Key) -> Item:
        return EventItem(self, str(key))

    def name(self) -> str:
        return translate("TimelineAccess", "Events")

    def childCount(self) -> int:
        return len(self.view.content.events)

    def at(self, hit: Hit) -> Item | Group | None:
        if hit.event is not None:
            return self.item(hit.event)
        if hit.cluster is not None:
            return self.item(self.view.content.events[hit.cluster.positions[0]].id)
        return None

    def child(self, index: int) -> QAccessibleInterface | None:
        return self.item(self.view.content.events[index].id) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self.view.content.positions.get(child.id, -1) if isinstance(child, EventItem) else -1
