"""The timeline with its header: title, choice of the measure, zoom buttons."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from models.filters import EventFilter
from models.records import Measure
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
from ui.statistics.what_if import hypothetical
from ui.timeline import memory
from ui.timeline.view import ZOOM_STEP, TimelineView
from ui.widgets.message import Message, Tone

_SETTLE = 400
"""Milliseconds after the last movement until the place is written to the settings."""


class TimelinePane(QWidget):
    """Remembers, per project file, which part of time was shown."""

    create_requested = Signal(object)
    edit_requested = Signal(str)
    delete_requested = Signal()
    silence_selected = Signal(int)

    def __init__(
        self,
        document: Document,
        selection: Selection,
        current_measure: CurrentMeasure,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._measure = current_measure
        self._settings = settings
        self._path = document.path
        self.view = TimelineView(document, selection, current_measure, self)
        self.view.create_requested.connect(self.create_requested)
        self.view.edit_requested.connect(self.edit_requested)
        self.view.delete_requested.connect(self.delete_requested)
        self.view.silence_selected.connect(self.silence_selected)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._remember)
        self.view.scale_changed.connect(self._settle.start)
        self._lay_out()
        self._list_measures()
        document.replaced.connect(self._take_up)
        document.path_changed.connect(self._follow_path)
        current_measure.changed.connect(self._list_measures)
        current_measure.changed.connect(self._say_what_if)
        document.changed.connect(self._follow)

    def set_filter(self, event_filter: EventFilter) -> None:
        self.view.set_filter(event_filter)

    def fit(self) -> None:
        self.view.fit()

    def zoom_in(self) -> None:
        self.view.zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        self.view.zoom(1 / ZOOM_STEP)

    def show_event(self, event_id: str) -> None:
        self.view.show_event(event_id)

    def show_silence(self, index: int) -> None:
        self.view.show_silence(index)

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        title = QLabel(self.tr("Timeline"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self._caption = QLabel(self.tr("Silences:"))
        self._measures = QComboBox()
        self._measures.setAccessibleName(self.tr("Measure whose silences are drawn"))
        self._measures.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._measures.activated.connect(self._choose)
        self._caption.setBuddy(self._measures)
        header = QHBoxLayout()
        header.setContentsMargins(12, 6, 12, 6)
        header.setSpacing(6)
        header.addWidget(title)
        header.addSpacing(8)
        header.addWidget(self._caption)
        header.addWidget(self._measures)
        self.what_if = Message(Tone.WARNING)
        self.what_if.setWordWrap(False)
        header.addSpacing(8)
        header.addWidget(self.what_if)
        header.addStretch(1)
        for button in self._buttons():
            header.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self.view, 1)

    def _buttons(self) -> tuple[QToolButton, ...]:
        buttons: list[QToolButton] = []
        for text, name, slot in (
            ("−", self.tr("Zoom out"), self.zoom_out),
            (self.tr("Fit"), self.tr("Show everything"), self.fit),
            ("+", self.tr("Zoom in"), self.zoom_in),
        ):
            button = QToolButton(text=text)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(slot)
            buttons.append(button)
        return tuple(buttons)

    def _choose(self, index: int) -> None:
        self._measure.choose(self._measures.itemData(index))

    def _say_what_if(self) -> None:
        """A drawing of a what-if day says so."""
        day = self._measure.what_if
        self.what_if.say("" if day is None else hypothetical(day))

    def _follow(self, changes: tuple[object, ...]) -> None:
        self._list_measures()

    def _list_measures(self) -> None:
        """Show the project's measures; hidden while there is none to choose."""
        measures = self._document.project.ordered(Measure)
        wanted = [(measure.name, measure.id) for measure in measures]
        shown = [
            (self._measures.itemText(i), self._measures.itemData(i)) for i in range(self._measures.count())
        ]
        if wanted != shown:
            self._measures.clear()
            for name, measure_id in wanted:
                self._measures.addItem(name, measure_id)
        self._caption.setVisible(bool(measures))
        self._measures.setVisible(bool(measures))
        current = self._measure.measure
        if current is not None:
            self._measures.setCurrentIndex(self._measures.findData(current.id))

    def _take_up(self) -> None:
        """Another project is open: show the part that was last shown, or everything."""
        self._settle.stop()
        self._path = self._document.path
        self.view.forget()
        self._list_measures()
        remembered = memory.recall(self._settings, self._path)
        if remembered is not None:
            self.view.show_scale(remembered)

    def _follow_path(self) -> None:
        """Saved under another name: remember the place there, too."""
        if self._document.path != self._path:
            self._path = self._document.path
            self._settle.start()

    def _remember(self) -> None:
        if self.view.is_fitted:
            memory.forget(self._settings, self._path)
        else:
            memory.remember(self._settings, self._path, self.view.scale)
