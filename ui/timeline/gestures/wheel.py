"""The wheel, two fingers on a touch pad, and pinching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent

if TYPE_CHECKING:
    from ui.timeline.view import TimelineView


def turn(view: TimelineView, event: QWheelEvent) -> None:
    """Ctrl zooms at the pointer, Alt scrolls the lanes; else either wheel pans, by pixels if it can."""
    event.accept()
    if event.phase() == Qt.ScrollPhase.ScrollMomentum:
        # The view stops where the fingers leave it.
        return
    turned = event.angleDelta()
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        view.viewport.turn(event, event.position().x())
    elif event.modifiers() & Qt.KeyboardModifier.AltModifier and view.laning.lanes is not None:
        # With Alt some desktops tell of a wheel on its side.
        view.laning.turn(turned.y() or turned.x())
    else:
        pixels = event.pixelDelta()
        moved = pixels if not pixels.isNull() else turned
        # Fingers never move quite straight: the larger of the two is meant.
        view.pan(-(moved.x() if abs(moved.x()) > abs(moved.y()) else moved.y()))


def pinch(view: TimelineView, event: QNativeGestureEvent) -> bool:
    """Two fingers apart zoom in where they are; a double tap with two shows everything. False if neither."""
    kind = event.gestureType()
    if kind == Qt.NativeGestureType.ZoomNativeGesture:
        # At most halved by one event, whatever a device tells.
        view.viewport.stretch(max(1.0 + event.value(), 0.5), event.position().x())
    elif kind == Qt.NativeGestureType.SmartZoomNativeGesture:
        view.fit()
    else:
        # Begin and end belong to a pinch, and turning means nothing here.
        return kind in (Qt.NativeGestureType.BeginNativeGesture, Qt.NativeGestureType.EndNativeGesture)
    event.accept()
    return True
