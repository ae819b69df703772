"""The silences of both ribbons for screen readers."""

from __future__ import annotations

from PySide6.QtGui import QAccessibleInterface

from models.timeline import Hit, Rect
from models.timeline.content import SilenceTrack
from models.timeline.whereabouts import compared_rect, silence_rect
from ui.i18n import translate
from ui.timeline.accessible.parts import Group, Item, Key
from ui.timeline.spoken import spoken_silence


class SilenceItem(Item):
    """The silence at one position of a measure's intervals."""

    def __init__(self, group: Silences, index: int) -> None:
        super().__init__(group)
        self.silences, self.index = group, index

    def isValid(self) -> bool:
        return self.index < len(self.silences.track.intervals)

    def name(self) -> str:
        return spoken_silence(self.silences.track, self.index)

    def drawn(self) -> Rect | None:
        return self.silences.drawn(self.index)

    def is_selected(self) -> bool:
        return self.index == self.silences.selected

    def select(self) -> None:
        self.silences.choose(self.index)
        self.view.show_silence(self.index)


class Silences(Group):
    """All silences of the measure shown, in the order of time."""

    @property
    def track(self) -> SilenceTrack:
        return self.view.content.silences

    @property
    def measure_name(self) -> str:
        measure = self.view.measure.measure
        return measure.name if measure else ""

    @property
    def selected(self) -> int | None:
        return self.view.measure.selected_silence

    def choose(self, index: int) -> None:
        self.view.choose_silence(index)

    def drawn(self, index: int) -> Rect | None:
        return silence_rect(self.view.drawing, index)

    def make(self, key: Key) -> Item:
        return SilenceItem(self, int(key))

    def name(self) -> str:
        return translate("TimelineAccess", "Silences: {measure}").format(measure=self.measure_name)

    def childCount(self) -> int:
        return len(self.track.intervals)

    def at(self, hit: Hit) -> Item | Group | None:
        return None if hit.silence is None else self.item(hit.silence)

    def child(self, index: int) -> QAccessibleInterface | None:
        return self.item(index) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        is_own = isinstance(child, SilenceItem) and child.silences is self and child.isValid()
        return child.index if is_own else -1


class ComparedSilences(Silences):
    """Those of the measure that it is compared with."""

    @property
    def track(self) -> SilenceTrack:
        compared = self.view.content.compared
        return SilenceTrack() if compared is None else compared.track

    @property
    def measure_name(self) -> str:
        compared = self.view.content.compared
        return "" if compared is None else compared.name

    @property
    def selected(self) -> int | None:
        return self.view.measure.selected_compared

    def choose(self, index: int) -> None:
        self.view.choose_compared(index)

    def drawn(self, index: int) -> Rect | None:
        return compared_rect(self.view.drawing, index)

    def at(self, hit: Hit) -> Item | Group | None:
        return None if hit.beneath is None or hit.beneath.second is None else self.item(hit.beneath.second)
