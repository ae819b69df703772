"""In which lanes the timeline shows its events: what decides, in which order, which are folded or in view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.timeline import (
    LaneBy,
    LaneChoice,
    Lanes,
    LaneView,
    TimelineContent,
    fields_of,
    gutter,
    lanes_after,
    lanes_of,
)
from ui.current_measure import CurrentMeasure
from ui.timeline.keys import NOTCH

if TYPE_CHECKING:
    from ui.timeline.canvas import TimelineCanvas


class Laning(QObject):
    """Each way to make lanes has an order and folded lanes of its own."""

    changed = Signal()
    """Other lanes, in another order, folded or scrolled: they are to be drawn anew."""
    chosen = Signal()
    """Somebody chose: it is to be remembered."""

    def __init__(self, canvas: TimelineCanvas, measure: CurrentMeasure) -> None:
        super().__init__(canvas)
        self._canvas, self._measure = canvas, measure
        self._choices: dict[LaneBy, LaneChoice] = {}
        self._by = LaneBy.ONE
        self._first = 0
        self._turned = 0
        self._made: tuple[TimelineContent, Lanes] | None = None
        """The lanes, and the content that they were made of."""

    @property
    def by(self) -> LaneBy:
        return self._by

    @property
    def choice(self) -> LaneChoice:
        return self._choices.get(self._by, LaneChoice(self._by))

    @property
    def choices(self) -> dict[LaneBy, LaneChoice]:
        """What was chosen for each way to make lanes, as far as anything was."""
        return self._choices

    def take_up(self, by: LaneBy, choices: Iterable[LaneChoice]) -> None:
        """Another project: lanes as they were last seen there."""
        self._by, self._choices, self._first = by, {choice.by: choice for choice in choices}, 0
        self.changed.emit()

    # The lanes

    @property
    def lanes(self) -> Lanes | None:
        """None where all events stand on one line."""
        if self._by is LaneBy.ONE:
            return None
        content = self._canvas.content
        if self._made is None or self._made[0] is not content or self._made[1].by is not self._by:
            self._made = (content, self._make(content))
        return self._made[1]

    def _make(self, content: TimelineContent) -> Lanes:
        project, made, edit = self._measure.project, self._made, self._canvas.shown.edit
        if made is not None and edit is not None and made[1].by is self._by:
            before, event_id = edit
            if made[0] is before and before.zone == content.zone:
                return lanes_after(made[1], content, project, event_id)
        return lanes_of(content, project, self._by)

    @property
    def shown(self) -> LaneView | None:
        """What the layout needs to know."""
        lanes = self.lanes
        return None if lanes is None else LaneView(lanes, self.choice.order, self.choice.folded, self._first)

    @property
    def covered(self) -> float:
        """How many pixels of time the headers cover at the left."""
        view, canvas = self.shown, self._canvas
        if view is None:
            return 0.0
        style = canvas.style_now
        return gutter(view, canvas.width(), style.text_width, style.sizes)

    @property
    def keys(self) -> list[str]:
        """All lanes, as they are ordered now."""
        lanes = self.lanes
        return [] if lanes is None else [lane.key for lane in lanes.in_order(self.choice.order)]

    def fields_at(self, y: float) -> dict[str, object]:
        """What a new event at this height takes over, so that it stands in the lane there."""
        lanes, box = self.lanes, self._canvas.drawing.lanes.at(y)
        return {} if lanes is None or box is None else fields_of(lanes, box.key)

    # What people do with them

    def choose(self, by: LaneBy) -> None:
        """Make lanes by something else, or put all events on one line."""
        if by is not self._by:
            self._by, self._first = by, 0
            self._tell()

    def fold(self, keys: Iterable[str], folded: bool = True) -> None:
        """Show only the headers of some lanes, or all of them again."""
        former, keys = self.choice.folded, frozenset(keys)
        self._change(replace(self.choice, folded=former | keys if folded else former - keys))

    def fold_all(self, folded: bool = True) -> None:
        self.fold(self.keys, folded)

    def move(self, key: str, place: int) -> None:
        """Put a lane at another place among all lanes."""
        keys = [each for each in self.keys if each != key]
        keys.insert(min(max(place, 0), len(keys)), key)
        if keys != self.keys:
            self._change(replace(self.choice, order=tuple(keys)))

    def forget_order(self) -> None:
        self._change(replace(self.choice, order=()))

    def scroll_to(self, first: int) -> None:
        """Make this the first lane in view, as far as there are lanes below."""
        first = min(max(first, 0), self._canvas.drawing.lanes.last_first)
        if first != self._canvas.drawing.lanes.first:
            self._first = first
            self.changed.emit()

    def scroll(self, lanes: int) -> None:
        self.scroll_to(self._canvas.drawing.lanes.first + lanes)

    def turn(self, angle: int) -> None:
        """The wheel has turned by eighths of a degree: a notch is a lane, parts of one add up."""
        self._turned -= angle
        lanes = round(self._turned / NOTCH)
        if lanes:
            self._turned = 0
            self.scroll(lanes)

    def reveal(self, key: str | None) -> None:
        """Scroll until a lane is in view; folded lanes stay folded."""
        keys = self.keys
        if key not in keys:
            return
        index, boxes = keys.index(key), self._canvas.drawing.lanes.boxes
        if not boxes or index < boxes[0].index:
            self.scroll_to(index)
        elif index > boxes[-1].index:
            self.scroll_to(index - len(boxes) + 1)

    def reveal_event(self, event_id: str | None) -> None:
        lanes = self.lanes
        if lanes is not None and event_id is not None:
            self.reveal(lanes.lane_of(event_id))

    def beside(self, event_id: str, step: int) -> str | None:
        """The event next in time in the lane below (1) or above (-1), of those that are open."""
        lanes = self.lanes
        own = None if lanes is None else lanes.lane_of(event_id)
        if lanes is None or own is None:
            return None
        keys, folded = self.keys, self.choice.folded
        beyond = keys[keys.index(own) + 1 :] if step > 0 else keys[: keys.index(own)][::-1]
        key = next((key for key in beyond if key not in folded), None)
        lane = next((lane for lane in lanes.lanes if lane.key == key), None)
        if lane is None:
            return None
        content = self._canvas.content
        day = content.days[content.positions[event_id]]
        days = lane.content.days
        return lane.content.events[min(range(len(days)), key=lambda i: abs(days[i] - day))].id

    def _change(self, choice: LaneChoice) -> None:
        if choice != self.choice:
            self._choices[self._by] = choice
            self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        self.chosen.emit()
