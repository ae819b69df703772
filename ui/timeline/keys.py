"""What the keys do on the timeline."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView

NOTCH = 120
"""What a wheel with notches tells of one; others tell of parts."""

ZOOM_STEP = 1.25
"""One press of a key or button, one notch of the wheel."""

_WEEK = 7

_PAGE = 0.8
"""Of the width, that Page up and Page down move by."""


def key_action(view: TimelineView, event: QKeyEvent) -> Callable[[], object] | None:
    """What a key stands for; None if it stands for nothing."""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    found = own_action(view, event) or _measuring(view, key, modifiers)
    if found is None and modifiers & Qt.KeyboardModifier.AltModifier:
        return None
    if found is None and modifiers & Qt.KeyboardModifier.ControlModifier:
        found = _with_ctrl(view, key)
    return found or _plain(view, key, modifiers)


def own_action(view: TimelineView, event: QKeyEvent) -> Callable[[], object] | None:
    """What goes before the window's actions of the same keys: these know neither ruler nor unlocked dates."""
    if action := clipboard_action(view, event):
        return action
    if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return None
    return _moving(view, Qt.Key(event.key()), event.modifiers())


def clipboard_action(view: TimelineView, event: QKeyEvent) -> Callable[[], object] | None:
    """Cut, copy, paste; a ruler is copied first."""
    keys = QKeySequence.StandardKey
    if event.matches(keys.Copy):
        return view.copy
    if event.matches(keys.Cut):
        return view.cut_requested.emit
    return (lambda: view.paste_requested.emit(None)) if event.matches(keys.Paste) else None


def _measuring(
    view: TimelineView, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> Callable[[], object] | None:
    """While the end of a ruler follows the keys."""
    if not view.measuring.is_open or view.dragging.is_active:
        return None
    by_day = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    actions: dict[Qt.Key, Callable[[], object]] = {
        Qt.Key.Key_Right: lambda: view.measuring.step(1, by_day),
        Qt.Key.Key_Left: lambda: view.measuring.step(-1, by_day),
        Qt.Key.Key_Return: view.measuring.fix,
        Qt.Key.Key_Enter: view.measuring.fix,
    }
    return actions.get(key)


def _moving(view: TimelineView, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Callable[[], object] | None:
    """Alt and an arrow move the selected events by a day, with Shift by a week, where dates are unlocked."""
    if not view.dates.is_unlocked or not view.selection.event_ids:
        return None
    days = _WEEK if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
    sign = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key)
    return None if sign is None else lambda: _nudge(view, sign * days)


def _nudge(view: TimelineView, days: int) -> None:
    view.dates.nudge(view.selection.event_ids, days)
    if view.selection.current is not None:
        view.show_event(view.selection.current)


def _plain(view: TimelineView, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Callable[[], object] | None:
    actions: dict[Qt.Key, Callable[[], object]] = {
        Qt.Key.Key_Right: lambda: view.step(1, modifiers),
        Qt.Key.Key_Left: lambda: view.step(-1, modifiers),
        Qt.Key.Key_Up: lambda: view.step_lane(-1, modifiers),
        Qt.Key.Key_Down: lambda: view.step_lane(1, modifiers),
        Qt.Key.Key_Home: lambda: view.jump(0, modifiers),
        Qt.Key.Key_End: lambda: view.jump(-1, modifiers),
        Qt.Key.Key_PageUp: lambda: view.viewport.page(-_PAGE * view.width()),
        Qt.Key.Key_PageDown: lambda: view.viewport.page(_PAGE * view.width()),
        Qt.Key.Key_Plus: lambda: view.zoom(ZOOM_STEP),
        Qt.Key.Key_Equal: lambda: view.zoom(ZOOM_STEP),
        Qt.Key.Key_Minus: lambda: view.zoom(1 / ZOOM_STEP),
        Qt.Key.Key_Return: view.open_current,
        Qt.Key.Key_Enter: view.open_current,
        Qt.Key.Key_Delete: view.delete_selected,
        Qt.Key.Key_Escape: view.escape,
    }
    return actions.get(key)


def _with_ctrl(view: TimelineView, key: Qt.Key) -> Callable[[], object] | None:
    from ui.timeline import rows

    actions: dict[Qt.Key, Callable[[], object]] = {
        Qt.Key.Key_0: view.fit,
        Qt.Key.Key_A: view.select_all,
        Qt.Key.Key_Right: lambda: rows.step(view, 1),
        Qt.Key.Key_Left: lambda: rows.step(view, -1),
        Qt.Key.Key_Down: lambda: rows.change(view, 1),
        Qt.Key.Key_Up: lambda: rows.change(view, -1),
    }
    return actions.get(key)
