"""Where the timeline goes when asked: to a date, to what is selected, to the silence before or after."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from models.dates import EventDate
from models.timeline import TimeScale, fitted
from models.timeline.content import SilenceTrack
from models.timeline.reach import known_days

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView

_ROOM = 0.1
"""Of the width, kept free on either side of what is fitted."""

_NEAR = 90.0
"""Days around one that is gone to, where the view showed years."""

_TELLING = 4.0
"""Pixels of a day below which the view is too far away to tell it from others."""

_SEEN = 16.0
"""Pixels of a silence below which walking to it zooms in."""


def go_to(view: TimelineView, date: EventDate) -> None:
    """Show a date: a range fills the view, a day comes to its middle, and both are marked."""
    first, last = known_days(date)
    if last - first > 1:
        view.show_scale(_around(view, first, last))
    else:
        close = view.scale.pixels_per_day >= _TELLING
        scale = view.scale if close else _around(view, first - _NEAR / 2, last + _NEAR / 2)
        view.show_scale(scale.with_day_at((first + last) / 2, view.width() / 2))
    view.pointed.show(first, last)


def fit_selection(view: TimelineView) -> None:
    """Show the selected events, or else the selected silence; without either, everything."""
    view.pointed.clear()
    days = _selected_events(view) or _selected_silence(view)
    if days is None:
        view.fit()
    else:
        view.show_scale(_around(view, *days))


def _around(view: TimelineView, first: float, last: float) -> TimeScale:
    room = view.width() * _ROOM
    return fitted(first, last, view.width(), view.laning.covered + room, room)


def _selected_events(view: TimelineView) -> tuple[float, float] | None:
    content = view.content
    positions = [content.positions[i] for i in view.selection.event_ids if i in content.positions]
    if not positions:
        return None
    days = [known_days(content.events[position].date) for position in positions]
    return min(first for first, _ in days), max(last for _, last in days)


def _selected_silence(view: TimelineView) -> tuple[float, float] | None:
    track, index, _ = _walked(view)
    return None if index is None else (track.starts[index], track.ends[index])


def step_event(view: TimelineView, step: int) -> None:
    """To the next (1) or previous (-1) event, out of columns of many and into them."""
    view.pointed.clear()
    view.step(step, Qt.KeyboardModifier.NoModifier)


def step_silence(view: TimelineView, step: int) -> None:
    """Select the next (1) or previous (-1) silence, from the selected one or the current event."""
    view.pointed.clear()
    track, index, select = _walked(view)
    if index is None:
        index = _silence_beside(view, step)
    else:
        index += step
    while 0 <= index < len(track.starts) and track.ends[index] <= track.starts[index]:
        index += step
    if 0 <= index < len(track.starts):
        select(index)
        _show_silence(view, track, index)


def change_ribbon(view: TimelineView, down: bool) -> None:
    """Where two measures are compared: from the selected silence to the one below or above it."""
    compared = view.content.compared
    if compared is None or down == (view.measure.selected_compared is not None):
        return
    track, index, _ = _walked(view)
    other = compared.track if down else view.content.silences
    if index is None or not other.starts:
        day = view.scale.day(view.width() / 2)
    else:
        day = (track.starts[index] + track.ends[index]) / 2
    found = max(bisect_right(other.starts, day) - 1, 0)
    (view.choose_compared if down else view.choose_silence)(found)


def _walked(view: TimelineView) -> tuple[SilenceTrack, int | None, Callable[[int], None]]:
    """The silences among which the selected one is, its place there, and how another one is selected."""
    compared, index = view.content.compared, view.measure.selected_compared
    if compared is not None and index is not None:
        return compared.track, index, view.choose_compared
    return view.content.silences, view.measure.selected_silence, view.choose_silence


def _silence_beside(view: TimelineView, step: int) -> int:
    """The silence after or before the current event if it is in view, else the first or last one in view."""
    track, scale = view.content.silences, view.scale
    left, right = scale.day(0), scale.day(view.width())
    day = view.current_day
    if day is None or not left <= day <= right:
        day = left if step > 0 else right
    if step > 0:
        return bisect_left(track.starts, day)
    return bisect_right(track.ends, day) - 1


def _show_silence(view: TimelineView, track: SilenceTrack, index: int) -> None:
    days = track.ends[index] - track.starts[index]
    if days * view.scale.pixels_per_day < _SEEN:
        middle = (track.starts[index] + track.ends[index]) / 2
        zoomed = view.scale.zoomed(_SEEN / (days * view.scale.pixels_per_day), 0.0)
        view.show_scale(zoomed.with_day_at(middle, view.width() / 2))
    view.show_days(track.starts[index], track.ends[index])
