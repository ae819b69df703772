"""Where the timeline goes when asked: to a date, to what is selected, to the event or silence beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from models.dates import EventDate
from models.timeline import TimeScale, fitted
from models.timeline.reach import known_days
from ui.timeline.rows import ribbon_of, selected_days

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView

_ROOM = 0.1
"""Of the width, kept free on either side of what is fitted."""

_NEAR = 90.0
"""Days around one that is gone to, where the view showed years."""

_TELLING = 4.0
"""Pixels of a day below which the view is too far away to tell it from others."""


def go_to(view: TimelineView, date: EventDate) -> None:
    """Show a date: a range fills the view, a day comes to its middle, and both are marked."""
    first, last = known_days(date)
    if last - first > 1:
        view.viewport.go(around(view, first, last))
    else:
        scale = view.viewport.end
        close = scale.pixels_per_day >= _TELLING
        scale = scale if close else around(view, first - _NEAR / 2, last + _NEAR / 2)
        view.viewport.go(scale.with_day_at((first + last) / 2, view.width() / 2))
    view.pointed.show(first, last)


def fit_selection(view: TimelineView) -> None:
    """Show the selected events, or else the selected silence, period or value; without any, everything."""
    view.pointed.clear()
    days = _selected_events(view) or selected_days(view)
    if days is None:
        view.fit()
    else:
        view.viewport.go(around(view, *days))


def around(view: TimelineView, first: float, last: float) -> TimeScale:
    """The view that days fill, but for some room on both sides."""
    room = view.width() * _ROOM
    return fitted(first, last, view.width(), view.laning.covered + room, room)


def _selected_events(view: TimelineView) -> tuple[float, float] | None:
    content = view.content
    positions = [content.positions[i] for i in view.selection.event_ids if i in content.positions]
    if not positions:
        return None
    days = [known_days(content.events[position].date) for position in positions]
    return min(first for first, _ in days), max(last for _, last in days)


def step_event(view: TimelineView, step: int) -> None:
    """To the next (1) or previous (-1) event, out of columns of many and into them."""
    view.pointed.clear()
    view.step(step, Qt.KeyboardModifier.NoModifier)


def step_silence(view: TimelineView, step: int) -> None:
    """Select the next (1) or previous (-1) silence, from the selected one or the current event."""
    ribbon_of(view).step(step)
