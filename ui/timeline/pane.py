"""The timeline with its header: title, choice of the measure, zoom buttons."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from models.dates import EventDate
from models.filters import EventFilter, SearchTexts
from models.records import Measure
from models.timeline import TimeScale
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import DAY_FIRST, OVERVIEW, Settings
from ui.timeline import memory
from ui.timeline.announcing import Announcer
from ui.timeline.called_off import CalledOff
from ui.timeline.keys import ZOOM_STEP
from ui.timeline.lane_chooser import LaneChooser
from ui.timeline.lock import DateLock
from ui.timeline.overview import OverviewStrip
from ui.timeline.view import TimelineView
from ui.widgets.caption import Caption, CaptionedBar
from ui.widgets.choice_field import Choice
from ui.widgets.message import Message, Tone

if TYPE_CHECKING:
    from ui.timeline.go_to_date import GoToDate
    from ui.timeline.legend import LegendPopup

_SETTLE = 400
"""Milliseconds after the last movement until the place is written to the settings."""


class TimelinePane(QWidget):
    """Remembers, per project file, which part of time was shown."""

    create_requested = Signal(object, object)
    edit_requested = Signal(str)

    def __init__(
        self,
        document: Document,
        selection: Selection,
        current_measure: CurrentMeasure,
        settings: Settings,
        parent: QWidget | None = None,
        texts: SearchTexts | None = None,
    ) -> None:
        """`texts` is what searches look into, where others search the same."""
        super().__init__(parent)
        self._document = document
        self._measure = current_measure
        self._settings = settings
        self._path = document.path
        self._place: TimeScale | None = None
        """What was shown last, None for everything."""
        self._overview_action: QAction | None = None
        self.view = TimelineView(document, selection, current_measure, self)
        if texts is not None:
            self.view.shown.texts = texts
        self.view.create_requested.connect(self.create_requested)
        self.view.edit_requested.connect(self.edit_requested)
        Announcer(self.view)
        self.overview = OverviewStrip(self.view, self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self._remember)
        self.view.scale_changed.connect(self._note_place)
        self._lay_out()
        self._list_measures()
        document.replaced.connect(self._take_up)
        document.path_changed.connect(self._follow_path)
        current_measure.changed.connect(self._list_measures)
        current_measure.changed.connect(self._say_what_if)
        document.changed.connect(self._follow)

    @cached_property
    def go_to_panel(self) -> GoToDate:
        """Made when it is first asked for."""
        from ui.timeline.go_to_date import GoToDate

        panel = GoToDate(self._measure.today, lambda: self._settings.get(DAY_FIRST), self.view)
        panel.date_chosen.connect(self._go_to)
        panel.closed.connect(self.view.setFocus)
        return panel

    def set_filter(self, event_filter: EventFilter) -> None:
        self.view.set_filter(event_filter)

    def fit(self) -> None:
        self.view.fit()

    def fit_selection(self) -> None:
        from ui.timeline import navigation

        navigation.fit_selection(self.view)

    def go_to_date(self) -> None:
        """Ask for a date and go there."""
        self.go_to_panel.open()

    def _go_to(self, date: EventDate) -> None:
        from ui.timeline import navigation

        navigation.go_to(self.view, date)

    def step_event(self, step: int) -> None:
        """To the next (1) or previous (-1) event."""
        from ui.timeline import navigation

        navigation.step_event(self.view, step)

    def step_silence(self, step: int) -> None:
        """To the next (1) or previous (-1) silence of the measure."""
        from ui.timeline import navigation

        navigation.step_silence(self.view, step)

    def zoom_in(self) -> None:
        self.view.zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        self.view.zoom(1 / ZOOM_STEP)

    def follow_overview(self, action: QAction) -> None:
        """The menu item that shows and hides the strip of the whole project, as it was left."""
        self._overview_action = action
        action.setCheckable(True)
        action.setChecked(self._settings.get(OVERVIEW))
        self.overview.setVisible(action.isChecked())

    def toggle_overview(self) -> None:
        """The menu item has been clicked."""
        assert self._overview_action is not None
        self._settings.set(OVERVIEW, self._overview_action.isChecked())
        self.overview.setVisible(self._overview_action.isChecked())

    def show_legend(self) -> LegendPopup:
        """Explain what is drawn, below the button."""
        from models.timeline import legend_of
        from ui.timeline.legend import LegendPopup

        legend = legend_of(self.view.content, self.view.drawing)
        popup = LegendPopup(legend, self._document.project, self.view.style_now, self)
        popup.show_below(self._legend_button)
        return popup

    def show_event(self, event_id: str) -> None:
        self.view.show_event(event_id)

    def show_silence(self, index: int) -> None:
        self.view.show_silence(index)

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        title = Caption(self.tr("Timeline"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self._caption = Caption(self.tr("Silences:"))
        self._measures = Choice()
        self._measures.setAccessibleName(self.tr("Measure whose silences are drawn"))
        self._measures.setToolTip(self._measures.accessibleName())
        self._measures.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # As wide as the longest name where there is room, and shorter rather than a window off the screen.
        self._measures.setMinimumContentsLength(8)
        self._measures.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._measures.activated.connect(self._choose)
        self._caption.setBuddy(self._measures)
        bar = CaptionedBar()
        header = QHBoxLayout(bar)
        header.setContentsMargins(12, 6, 12, 6)
        header.setSpacing(8)
        header.addWidget(title)
        self.lanes = LaneChooser(self.view.laning, self._settings)
        lanes_caption = Caption(self.tr("Lanes:"))
        lanes_caption.setBuddy(self.lanes)
        header.addWidget(lanes_caption)
        header.addWidget(self.lanes)
        header.addWidget(self._caption)
        header.addWidget(self._measures)
        self.what_if = Message(Tone.WARNING)
        self.what_if.setWordWrap(False)
        header.addWidget(self.what_if)
        self.called_off = CalledOff(self.view, self._document, self._settings)
        header.addWidget(self.called_off)
        header.addStretch(1)
        self.lock = DateLock(self.view.dates, self._measure)
        header.addWidget(self.lock)
        self._legend_button = QToolButton(text=self.tr("Legend"))
        self._legend_button.setToolTip(self.tr("What the symbols and shades mean"))
        self._legend_button.clicked.connect(self.show_legend)
        header.addWidget(self._legend_button)
        for button in self._buttons():
            header.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar.captions = (title, self._caption, lanes_caption)
        column.addWidget(bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.overview)

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
        if day is None:
            self.what_if.say("")
        else:
            from ui.statistics.what_if import hypothetical

            self.what_if.say(hypothetical(day))

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
        self._measures.setVisible(bool(measures))
        current = self._measure.measure
        if current is not None:
            self._measures.setCurrentIndex(self._measures.findData(current.id))

    def _note_place(self) -> None:
        """The view has moved; once it rests, the place is written to the settings."""
        self._place = self.view.viewport.place
        self._settle.start()

    def _take_up(self) -> None:
        """Another project is open: show the part that was last shown, or everything."""
        from models.timeline.reach import shows

        self.keep_place()
        self._path = self._document.path
        self.lanes.take_up(self._path)
        self.called_off.take_up(self._path)
        self.view.forget()
        self._place = None
        self._list_measures()
        remembered = memory.recall(self._settings, self._path)
        # The events that were in view may have been deleted elsewhere.
        if remembered is not None and shows(remembered, self.view.width(), *self.view.project_days):
            self.view.show_scale(remembered)

    def _follow_path(self) -> None:
        """Saved under another name: remember the place there, too."""
        if self._document.path != self._path:
            self._path = self._document.path
            self.lanes.follow_path(self._path)
            self.called_off.follow_path(self._path)
            self._settle.start()

    def keep_place(self) -> None:
        """Write the place at once if it waits to be written: the project is about to be left."""
        if self._settle.isActive():
            self._settle.stop()
            self._remember()

    def _remember(self) -> None:
        if self._place is None:
            memory.forget(self._settings, self._path)
        else:
            memory.remember(self._settings, self._path, self._place)
