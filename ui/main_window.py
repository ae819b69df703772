"""The main window: which panes there are, where they stand, and which action reaches which of them."""

from __future__ import annotations

import base64
import datetime
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QTabWidget, QWidget

from models.filters import SearchTexts
from models.records import Event, Record, Source
from ui import settings as remembered
from ui import theme
from ui.actions import Actions, make_actions
from ui.current_measure import CurrentMeasure
from ui.dialogs import Dialogs
from ui.dock import Dock
from ui.document import Document
from ui.evidence.controller import EvidenceController
from ui.files.controller import FileController, dropped_files
from ui.first_frame import FirstFrame
from ui.handlers import handlers
from ui.menus import add_undo_actions, fill_submenus
from ui.selection import Selection
from ui.settings import Settings
from ui.status import StatusLine
from ui.tables.filter_bar import FilterBar
from ui.tables.pane import TablesPane
from ui.timeline.pane import TimelinePane
from ui.timeline.wishes import serve
from ui.tool_bar import ToolBar
from ui.unfinished import Unfinished
from ui.window_place import first_size, fit_to_screen

if TYPE_CHECKING:
    from ui.bibliography.copier import BibliographyCopier
    from ui.citing.controller import Citing
    from ui.details.pane import DetailsPane
    from ui.files.welcome import WelcomePage
    from ui.statistics.pane import StatisticsPane


class MainWindow(QMainWindow):
    """Wires the panes to one document, one selection, one measure.

    What the first frame does not show is made when it is first wanted, or one by one right after that frame.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    completed = Signal()
    """All that is made late is there."""

    def __init__(self, settings: Settings, today: Callable[[], datetime.date] = datetime.date.today) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self._settings = settings
        self._today = today
        self.document = Document(self)
        # First of all that follow the document: no view may find statistics of its former state.
        self.measure = CurrentMeasure(self.document, today, self)
        self.selection = Selection(self.document, self)
        self.files = FileController(self.document, settings, today, self)
        self._make_panes()
        self._make_docks()
        self.unfinished = Unfinished(self.tables)
        self.dialogs = Dialogs(
            self.document, self.selection, self.measure, settings, today, self.unfinished, self
        )
        self.evidence = EvidenceController(self.selection, settings, self.tables, self.timeline, self.dialogs)
        self.actions_by_name: Actions = make_actions(self, handlers(self))
        self.evidence.follow_action(self.actions_by_name["corroboration"])
        self.timeline.lock.follow_action(self.actions_by_name["unlock_dates"])
        self.timeline.called_off.follow_action(self.actions_by_name["called_off"])
        self.timeline.follow_overview(self.actions_by_name["overview"])
        self.undo_action, self.redo_action = add_undo_actions(self, self.actions_by_name.menus["edit"])
        self.tool_bar = ToolBar(
            self.actions_by_name, self.undo_action, self.redo_action, self.filter_bar, self
        )
        self.addToolBar(self.tool_bar)
        self._wire()
        self._restore_layout()
        self._follow_project()
        self._late = self._made_late()
        self._is_complete = False
        self._completing = QTimer(self, interval=0)
        self._completing.timeout.connect(self._make_next)
        FirstFrame(self).shown.connect(self._complete_in_steps)

    # ---- parts -------------------------------------------------------------------------------------

    def _make_panes(self) -> None:
        document, selection, measure, settings = self.document, self.selection, self.measure, self._settings
        # From the outside in: Qt styles anew whatever is given another parent, with all that is in it.
        self.pages = QStackedWidget(self)
        self.setCentralWidget(self.pages)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self.pages)
        self.pages.addWidget(self.splitter)
        self.splitter.setObjectName("workspace")
        self.splitter.setChildrenCollapsible(False)
        # One of both, so that each text is folded once.
        texts = SearchTexts()
        self.timeline = TimelinePane(document, selection, measure, settings, self.splitter, texts)
        self.tables = TablesPane(document, selection, settings, self._today, self.splitter, texts=texts)
        self.filter_bar = FilterBar(document)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        # Shares: where a line is higher, the timeline needs more of the window, but the table has rows.
        self.splitter.setSizes([min(theme.enlarged(430), 700), 350])
        self.status = StatusLine(document, selection, measure, self.files, self.statusBar())

    def _make_docks(self) -> None:
        self.statistics_dock = Dock("statistics", self.tr("Statistics"), self._make_statistics, self)
        self.details_dock = Dock("details", self.tr("Details"), self._make_details, self)
        for dock in (self.statistics_dock, self.details_dock):
            self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self.tabifyDockWidget(self.statistics_dock, self.details_dock)
        self.statistics_dock.raise_()
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.resizeDocks([self.statistics_dock], [theme.enlarged(318)], Qt.Orientation.Horizontal)

    # ---- parts made late ---------------------------------------------------------------------------

    def complete(self) -> None:
        """Make at once what is still to be made: else it comes by itself after the first frame."""
        while not self._is_complete:
            self._make_next()

    def _complete_in_steps(self) -> None:
        if not self._is_complete:
            self._completing.start()

    def _make_next(self) -> None:
        """One part in each round of the event loop, so that keys and clicks come between."""
        make = next(self._late, None)
        if make is not None:
            make()
        else:
            self._completing.stop()
            self._is_complete = True
            self.completed.emit()

    def _made_late(self) -> Iterator[Callable[[], object]]:
        yield self.statistics_dock.fill
        yield lambda: fill_submenus(self, self.actions_by_name.menus, self._settings)
        yield self._watch_style
        yield self.details_dock.fill
        for page in self.tables.pages:
            yield page.fill
        yield lambda: self.citing.serve_docks()
        yield lambda: self.bibliography

    @cached_property
    def welcome(self) -> WelcomePage:
        """The page of a window without a project."""
        from ui.files.welcome import WelcomePage

        page = WelcomePage(self._settings)
        page.new_requested.connect(self.files.new)
        page.open_requested.connect(self.files.open)
        page.example_requested.connect(self.files.open_example)
        page.path_requested.connect(self.files.open)
        self.pages.addWidget(page)
        return page

    @property
    def statistics(self) -> StatisticsPane:
        return self.statistics_dock.pane

    def _make_statistics(self) -> StatisticsPane:
        from ui.statistics.pane import StatisticsPane

        pane = StatisticsPane(self.document, self.selection, self.measure, self._settings)
        pane.silence_requested.connect(self.timeline.show_silence)
        pane.measures_requested.connect(self.dialogs.edit_measures)
        pane.notice.connect(self.status.show)
        pane.source_requested.connect(partial(self.evidence.show_record, Source))
        pane.bibliography_requested.connect(lambda form: self.bibliography.copy_counted(form))
        self.evidence.follow_panel(pane.evidence)
        return pane

    @property
    def details(self) -> DetailsPane:
        return self.details_dock.pane

    def _make_details(self) -> DetailsPane:
        from ui.details.pane import DetailsPane

        pane = DetailsPane(self.document, self.selection, self._settings, self._today)
        pane.problem.connect(self.status.show)
        self.unfinished.add(pane)
        return pane

    @cached_property
    def citing(self) -> Citing:
        from ui.citing.controller import Citing

        citing = Citing(self.document, self.selection, self._settings, self._today, self)
        citing.said.connect(self.status.show)
        citing.serve_tables(self.tables)
        citing.serve_timeline(self.timeline.view)
        citing.serve_details(self.details)
        self.document.replaced.connect(citing.serve_docks)
        return citing

    @cached_property
    def bibliography(self) -> BibliographyCopier:
        from ui.bibliography.copier import BibliographyCopier

        copier = BibliographyCopier(self.document, self.measure, self.tables, self)
        copier.said.connect(self.status.show)
        return copier

    def _watch_style(self) -> None:
        from ui.project.style_notice import StyleNotice

        StyleNotice(self.document, self.status.show, self).look()

    # ---- wiring ------------------------------------------------------------------------------------

    def _wire(self) -> None:
        self.filter_bar.filter_changed.connect(self.tables.set_filter)
        self.tables.filter_changed.connect(self.filter_bar.set_filter)
        self.tables.filter_changed.connect(self.timeline.set_filter)
        self.timeline.create_requested.connect(self.tables.create_event)
        self.timeline.edit_requested.connect(lambda _id: self.details_dock.take_keyboard())
        self.timeline.view.said.connect(self.status.show)
        self.timeline.view.silences.check_requested.connect(self.dialogs.check_figure)
        self.timeline.view.background.point_chosen.connect(self.tables.show_point)
        self.timeline.view.background.value_requested.connect(self.tables.new_value)
        self.timeline.view.background.indicator_requested.connect(self.dialogs.new_indicator)
        self.dialogs.indicator_made.connect(self.tables.show_point)
        self.timeline.view.periods.edit_requested.connect(partial(self.dialogs.edit_records, "periods"))
        serve(self.timeline.view, self.tables, self.unfinished.finished_before)
        self.tables.paste_first(Event, lambda: self.citing.paste())
        self.tables.copy_too(Source, lambda data, rows: self.citing.put_ids(data, rows))
        self.tables.cite_requested.connect(lambda: self.citing.choose())
        self.timeline.view.cite_requested.connect(lambda: self.citing.choose())
        self.tables.show_requested.connect(self.timeline.show_event)
        self.tables.bibliography_requested.connect(lambda form: self.bibliography.copy_table(form))
        self.tables.problem.connect(self.status.show)
        self.tables.said.connect(self.status.show)
        self.tables.details_requested.connect(self.details_dock.take_keyboard)
        self.evidence.details_requested.connect(self.details_dock.take_keyboard)
        self.files.unfinished = self.unfinished
        self.files.bibliographies.imported.connect(self._show_imported)
        self.document.refused.connect(self._tell_refused)
        self.document.replaced.connect(self._show_project)
        self.document.path_changed.connect(self._update_title)
        self.document.undo_stack.cleanChanged.connect(self._update_title)
        self.document.changed.connect(self._update_title)

    # ---- what the actions do -----------------------------------------------------------------------

    def add(self, record_type: type[Record]) -> None:
        """A new row of a table, to be filled in; a source in the details besides."""
        self.tables.show_table(record_type)
        self.tables.new_row()
        if record_type is Source:
            self.details_dock.show()
            self.details_dock.raise_()

    def _show_imported(self, ids: tuple[str, ...], text: str) -> None:
        self.tables.show_table(Source)
        self.selection.select(Source, ids)
        self.status.show(text)

    def _tell_refused(self, problems: list) -> None:
        from ui.labels import problem_text

        self.status.show("  ".join(problem_text(problem) for problem in problems[:3]))

    def follow_theme(self) -> None:
        """Tint what was drawn with the former theme's colours; widgets that paint ask the theme anew."""
        self.tool_bar.tint()
        for widget in self.findChildren(QWidget):
            widget.update()

    # ---- state -------------------------------------------------------------------------------------

    @property
    def has_project(self) -> bool:
        return self.files.is_open

    def showEvent(self, event: QShowEvent) -> None:
        if not self.files.is_open:
            self.pages.setCurrentWidget(self.welcome)
        super().showEvent(event)

    def _show_project(self) -> None:
        """The workspace, now that a project is open."""
        self.pages.setCurrentWidget(self.splitter)
        self._follow_project()
        self.tables.view.setFocus()

    def _follow_project(self) -> None:
        """What can be done, and seen, with a project only."""
        is_open = self.files.is_open
        self.actions_by_name.enable_project(is_open)
        for dock in (self.statistics_dock, self.details_dock):
            dock.setVisible(is_open)
        self.statistics_dock.raise_()
        self.filter_bar.setEnabled(is_open)
        self._update_title()

    def _update_title(self, *_: object) -> None:
        if not self.files.is_open:
            self.setWindowTitle(self.tr("Entrevue"))
            return
        self.setWindowModified(self.document.is_dirty)
        name = self.document.project.info.title or self.files.display_name()
        self.setWindowTitle(self.tr("{name}[*] — Entrevue").format(name=name))

    def _restore_layout(self) -> None:
        self.resize(first_size(self))
        for setting, restore in (
            (remembered.WINDOW_GEOMETRY, self.restoreGeometry),
            (remembered.WINDOW_STATE, self.restoreState),
            (remembered.SPLITTER, self.splitter.restoreState),
        ):
            if text := self._settings.get(setting):
                restore(QByteArray(base64.b64decode(text)))
        if self._settings.get(remembered.WINDOW_GEOMETRY):
            fit_to_screen(self)

    def save_layout(self) -> None:
        """Remember size, docks and splitter; the docks only as they stand around an open project."""
        stored = [(remembered.WINDOW_GEOMETRY, self.saveGeometry())]
        if self.has_project:
            stored += [
                (remembered.WINDOW_STATE, self.saveState()),
                (remembered.SPLITTER, self.splitter.saveState()),
            ]
        for setting, state in stored:
            self._settings.set(setting, base64.b64encode(state.data()).decode())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A project or a table from the file manager can be dropped anywhere."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event.mimeData())
        event.acceptProposedAction()
        # Once the drag is over: what follows may ask questions.
        QTimer.singleShot(0, lambda: self.files.take(paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved work first; Cancel keeps the window."""
        if not self.files.may_leave():
            event.ignore()
            return
        self.save_layout()
        self.timeline.keep_place()
        self.tables.save_state()
        self.files.close()
        self._settings.sync()
        event.accept()
