"""What the mouse, the keys and the menu do with a silence of either ribbon."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QGuiApplication

from models.records import Event
from models.timeline import Hit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from models.statistics import Interval
    from models.timeline.content import SilenceTrack
    from ui.timeline.view import TimelineView


def is_silence(hit: Hit) -> bool:
    """Whether a silence of either ribbon has been hit."""
    return hit.silence is not None or (hit.beneath is not None and hit.beneath.second is not None)


class Silences(QObject):
    """Serves one view: what is done is done with the selected silence."""

    check_requested = Signal(str)
    """A number of days is to be looked up among all definitions."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._is_foremost = False
        view.measure.silence_changed.connect(self._come_to_the_fore)
        view.selection.changed.connect(self._step_back)

    @property
    def is_foremost(self) -> bool:
        """Whether a silence is what was chosen last, be events selected or not: then keys are about it."""
        return self._is_foremost and self._chosen is not None

    @property
    def place(self) -> QPointF | None:
        """The middle of what is in view of the selected silence, where it was chosen last."""
        measure, drawing = self._view.measure, self._view.drawing
        compared = measure.selected_compared
        index = measure.selected_silence if compared is None else compared
        if not self.is_foremost or index is None:
            return None
        boxes = drawing.silences if compared is None else drawing.second
        rect = next((box.rect for box in boxes if index in box.indexes), None)
        if rect is None:
            return None
        left, right = max(rect.x, drawing.lanes.gutter), min(rect.right, drawing.width)
        return QPointF((left + right) / 2, rect.y + rect.height / 2)

    def choose(self, hit: Hit) -> None:
        """Select the silence of either ribbon that has been hit, if one has."""
        if hit.silence is not None:
            self._view.choose_silence(hit.silence)
        elif hit.beneath is not None and hit.beneath.second is not None:
            self._view.choose_compared(hit.beneath.second)
        else:
            return
        self._come_to_the_fore()

    def told_apart(self, hit: Hit) -> Hit:
        """Of silences too short to be drawn one by one, the selected one is meant."""
        index, boxes = self._view.measure.selected_silence, self._view.drawing.silences
        if hit.silence is not None and index is not None:
            box = next(box for box in boxes if hit.silence in box.indexes)
            return msgspec.structs.replace(hit, silence=index) if index in box.indexes else hit
        return hit

    # What is done

    def zoom(self) -> None:
        """Let it fill the view, with both ends in it."""
        from ui.timeline.navigation import around
        from ui.timeline.rows import ribbon_of

        row = ribbon_of(self._view)
        place = row.chosen()
        if place is not None:
            self._view.pointed.clear()
            self._view.viewport.go(around(self._view, row.starts[place], row.end(place)))

    def copy(self) -> None:
        """Put its days and dates on the clipboard."""
        QGuiApplication.clipboard().setText(self._text)
        self._view.said.emit(self.tr("Copied: {text}").format(text=self._text))

    def add_to_menu(self, menu: QMenu, hit: Hit) -> None:
        """The part of the context menu about a silence; it is the selected one that has been hit."""
        if not is_silence(hit) or self._chosen is None:
            return
        menu.addAction(self.tr("Zoom to this silence"), self.zoom)
        ends = self._ends
        if len(ends) == 2:
            menu.addAction(self.tr("Select its two ends"), self._select_ends)
        elif ends:
            menu.addAction(self.tr("Select the contact beside it"), self._select_ends)
        menu.addAction(self.tr("Copy “{text}”").format(text=self._text), self.copy)
        menu.addAction(self.tr("Check this figure…"), self._check)
        menu.addSeparator()

    def _select_ends(self) -> None:
        self._view.selection.select(Event, self._ends)

    def _check(self) -> None:
        """Of a silence whose dates leave its length open: the least that it may have lasted."""
        interval = self._interval
        if interval is not None:
            self.check_requested.emit(f"{interval.days.min:.0f}")

    # Which one

    @property
    def _chosen(self) -> tuple[SilenceTrack, int] | None:
        """The track and the position in it of the selected silence."""
        measure, content = self._view.measure, self._view.content
        if content.compared is not None and measure.selected_compared is not None:
            return content.compared.track, measure.selected_compared
        index = measure.selected_silence
        return (
            None if index is None or index >= len(content.silences.intervals) else (content.silences, index)
        )

    @property
    def _interval(self) -> Interval | None:
        return None if self._chosen is None else self._chosen[0].intervals[self._chosen[1]]

    @property
    def _ends(self) -> tuple[str, ...]:
        """The contacts that it begins and ends with."""
        interval = self._interval
        found = () if interval is None else (interval.from_event, interval.to_event)
        return tuple(dict.fromkeys(each for each in found if each))

    @property
    def _text(self) -> str:

        from ui.silence_words import silence_text

        return "" if self._interval is None else silence_text(self._interval, "long")

    def _come_to_the_fore(self) -> None:
        self._is_foremost = True

    def _step_back(self) -> None:
        """Something else is selected; nothing at all leaves the silence where it is."""
        self._is_foremost = self._is_foremost and not self._view.selection.ids
