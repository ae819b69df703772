"""The main window: which panes there are, where they stand, and which action reaches which of them."""

from __future__ import annotations

import base64
import datetime
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from models.citations.lists import Form
from models.records import Actor, Event, Indicator, Record, Source
from ui import settings as remembered
from ui import theme
from ui.actions import Actions, make_actions
from ui.bibliography.copier import BibliographyCopier
from ui.citing.controller import Citing
from ui.current_measure import CurrentMeasure
from ui.details.pane import DetailsPane
from ui.dialogs import Dialogs
from ui.document import Document
from ui.evidence.controller import EvidenceController
from ui.files.controller import FileController, dropped_files
from ui.files.welcome import WelcomePage
from ui.help import show_about, show_shortcuts
from ui.labels import problem_text
from ui.project.style_notice import StyleNotice
from ui.selection import Selection
from ui.settings import Settings
from ui.statistics.pane import StatisticsPane
from ui.status import StatusLine
from ui.tables.filter_bar import FilterBar
from ui.tables.pane import TablesPane
from ui.timeline.pane import TimelinePane
from ui.timeline.wishes import serve
from ui.tool_bar import ToolBar
from ui.unfinished import Unfinished

WELCOME, WORKSPACE = 0, 1

T = TypeVar("T")


class MainWindow(QMainWindow):
    """Wires the panes to one document, one selection, one measure."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

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
        self.unfinished = Unfinished(self.details, self.tables)
        self.citing = Citing(self.document, self.selection, settings, today, self)
        self.dialogs = Dialogs(
            self.document, self.selection, self.measure, settings, today, self.unfinished, self
        )
        self.evidence = EvidenceController(
            self.document, self.selection, self.measure, settings, self.tables, self.timeline, self
        )
        self.evidence.follow_panel(self.statistics.evidence)
        self.bibliography = BibliographyCopier(self.document, self.measure, self.tables, self)
        self.actions_by_name: Actions = make_actions(self, self._handlers())
        self.evidence.follow_action(self.actions_by_name["corroboration"])
        self.timeline.lock.follow_action(self.actions_by_name["unlock_dates"])
        self.timeline.follow_called_off(self.actions_by_name["called_off"])
        self.timeline.follow_overview(self.actions_by_name["overview"])
        self.timeline.lanes.fill(self.actions_by_name.menus["lanes"])
        self._add_undo_actions()
        self._fill_submenus()
        self.tool_bar = ToolBar(
            self.actions_by_name, self.undo_action, self.redo_action, self.filter_bar, self
        )
        self.addToolBar(self.tool_bar)
        self._wire()
        self._restore_layout()
        self._show_project()

    # ---- parts -------------------------------------------------------------------------------------

    def _make_panes(self) -> None:
        document, selection, measure, settings = self.document, self.selection, self.measure, self._settings
        self.timeline = TimelinePane(document, selection, measure, settings)
        self.tables = TablesPane(document, selection, settings, self._today)
        self.filter_bar = FilterBar(document)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setObjectName("workspace")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.timeline)
        self.splitter.addWidget(self.tables)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        # Shares: where a line is higher, the timeline needs more of the window, but the table has rows.
        self.splitter.setSizes([min(theme.enlarged(430), 600), 350])
        self.welcome = WelcomePage(settings)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.splitter)
        self.setCentralWidget(self.pages)
        self.status = StatusLine(document, selection, measure, self.files, self.statusBar())
        StyleNotice(document, self.status.show, self)

    def _make_docks(self) -> None:
        self.statistics = StatisticsPane(self.document, self.selection, self.measure, self._settings)
        self.details = DetailsPane(self.document, self.selection, self._settings, self._today)
        self.statistics_dock = self._dock("statistics", self.tr("Statistics"), self.statistics)
        self.details_dock = self._dock("details", self.tr("Details"), self.details)
        self.tabifyDockWidget(self.statistics_dock, self.details_dock)
        self.statistics_dock.raise_()
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.resizeDocks([self.statistics_dock], [theme.enlarged(318)], Qt.Orientation.Horizontal)

    def _dock(self, name: str, title: str, pane: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(f"dock_{name}")
        dock.setWidget(pane)
        # The tabs name the docks already; a title bar would say it twice.
        dock.setTitleBarWidget(QWidget(dock))
        dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        return dock

    def _handlers(self) -> dict[str, Callable[[], object]]:
        """What each action of `ui.actions.ACTIONS` does."""
        after_typing = self.unfinished.finished_before
        return {
            "new": self.files.new,
            "open": self.files.open,
            "example": self.files.open_example,
            "save": self.files.save,
            "save_as": self.files.save_as,
            "reload": self.files.reload,
            "import": self.files.import_files,
            "export_table": self.files.export_table,
            "export_sources": self.files.export_sources,
            "export": self.dialogs.export_figure,
            "properties": self.dialogs.edit_properties,
            "quit": self.close,
            "cut": after_typing(self.tables.cut),
            "copy": self.tables.copy,
            "paste": after_typing(self.tables.paste),
            "duplicate": after_typing(self.tables.duplicate),
            "delete": after_typing(self.tables.delete),
            "select_all": self.tables.select_all,
            "cite": after_typing(self.citing.choose),
            "bibliography_rich": after_typing(partial(self.bibliography.copy, Form.RICH)),
            "bibliography_text": after_typing(partial(self.bibliography.copy, Form.TEXT)),
            "bibliography_markdown": after_typing(partial(self.bibliography.copy, Form.MARKDOWN)),
            "find": self.filter_bar.focus_search,
            "unlock_dates": self.timeline.lock.toggle,
            "fit": self.timeline.fit,
            "fit_selection": self.timeline.fit_selection,
            "zoom_in": self.timeline.zoom_in,
            "zoom_out": self.timeline.zoom_out,
            "go_to_date": self.timeline.go_to_date,
            "next_event": lambda: self.timeline.step_event(1),
            "previous_event": lambda: self.timeline.step_event(-1),
            "next_silence": lambda: self.timeline.step_silence(1),
            "previous_silence": lambda: self.timeline.step_silence(-1),
            "overview": self.timeline.toggle_overview,
            "corroboration": self.evidence.toggle_marks,
            "called_off": self.timeline.toggle_called_off,
            "statistics": lambda: self._raise(self.statistics_dock),
            "details": lambda: self._raise(self.details_dock),
            "add_event": lambda: self._add(Event),
            "add_source": lambda: self._add(Source),
            "paste_source": after_typing(self.tables.paste_sources),
            "add_actor": lambda: self._add(Actor),
            "add_indicator": lambda: self._add(Indicator),
            "kinds": lambda: self.dialogs.edit_records("kinds"),
            "sides": lambda: self.dialogs.edit_records("sides"),
            "periods": lambda: self.dialogs.edit_records("periods"),
            "measures": self.dialogs.edit_measures,
            "citation_style": self.dialogs.choose_style,
            "duplicates": self.dialogs.find_duplicates,
            "check_figure": self.dialogs.check_figure,
            "evidence_report": self.evidence.show_report,
            "shortcuts": lambda: show_shortcuts(self),
            "about": lambda: show_about(self),
        }

    def _add_undo_actions(self) -> None:
        """Undo and redo name the step, so the stack makes them and keeps their texts."""
        stack, keys = self.document.undo_stack, QKeySequence.StandardKey
        undo = stack.createUndoAction(self, self.tr("Undo"))
        redo = stack.createRedoAction(self, self.tr("Redo"))
        undo.setShortcuts(QKeySequence.keyBindings(keys.Undo))
        # Some platforms have Ctrl+Y already, and a key that stands twice is ambiguous: it does nothing.
        redo.setShortcuts(list(dict.fromkeys([*QKeySequence.keyBindings(keys.Redo), QKeySequence("Ctrl+Y")])))
        self.undo_action, self.redo_action = undo, redo
        menu = self.actions_by_name.menus["edit"]
        menu.insertActions(menu.actions()[0], [undo, redo])

    def _fill_submenus(self) -> None:
        menus = self.actions_by_name.menus
        menus["recent"].aboutToShow.connect(lambda: self.files.fill_recent(menus["recent"]))
        self._choices(
            "theme",
            (
                ("system", self.tr("As the desktop")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("light_contrast", self.tr("High contrast, light")),
                ("dark_contrast", self.tr("High contrast, dark")),
            ),
            self._settings.get(remembered.THEME),
            self.theme_chosen.emit,
        )
        self._choices(
            "language",
            (("", self.tr("As the desktop")), ("en", "English"), ("fr", "Français")),
            self._settings.get(remembered.LANGUAGE),
            self.language_chosen.emit,
        )
        self._choices(
            "dates",
            (
                (True, self.tr("12/02/2025 is 12 February (day first)")),
                (False, self.tr("12/02/2025 is 2 December (month first)")),
            ),
            self._settings.get(remembered.DAY_FIRST),
            lambda day_first: self._settings.set(remembered.DAY_FIRST, day_first),
        )

    def _choices(
        self, name: str, choices: tuple[tuple[T, str], ...], chosen: T, choose: Callable[[T], object]
    ) -> None:
        """A submenu of which one item is checked."""
        group = QActionGroup(self)
        for value, text in choices:
            action = self.actions_by_name.menus[name].addAction(text)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _checked=False, value=value: choose(value))
            group.addAction(action)

    def _wire(self) -> None:
        self.filter_bar.filter_changed.connect(self.tables.set_filter)
        self.tables.filter_changed.connect(self.filter_bar.set_filter)
        self.tables.filter_changed.connect(self.timeline.set_filter)
        self.timeline.view.texts = self.tables.texts
        self.timeline.create_requested.connect(self.tables.create_event)
        self.timeline.edit_requested.connect(lambda _id: self._raise(self.details_dock))
        self.timeline.view.said.connect(self.status.show)
        self.timeline.view.background.point_chosen.connect(self.tables.show_point)
        self.timeline.view.periods.edit_requested.connect(partial(self.dialogs.edit_records, "periods"))
        serve(self.timeline.view, self.tables, self.unfinished.finished_before)
        self.tables.show_requested.connect(self.timeline.show_event)
        self.statistics.silence_requested.connect(self.timeline.show_silence)
        self.statistics.measures_requested.connect(self.dialogs.edit_measures)
        self.statistics.notice.connect(self.status.show)
        self.statistics.source_requested.connect(partial(self.evidence.show_record, Source))
        self.statistics.bibliography_requested.connect(self.bibliography.copy_counted)
        self.tables.bibliography_requested.connect(self.bibliography.copy_table)
        self.bibliography.said.connect(self.status.show)
        for pane in (self.tables, self.details):
            pane.problem.connect(self.status.show)
        self.tables.details_requested.connect(lambda: self._raise(self.details_dock))
        self.evidence.details_requested.connect(lambda: self._raise(self.details_dock))
        self.citing.said.connect(self.status.show)
        self.citing.serve_tables(self.tables)
        self.citing.serve_timeline(self.timeline.view)
        self.citing.serve_details(self.details)
        self.document.replaced.connect(self.citing.serve_docks)
        self.files.unfinished = self.unfinished
        self.files.bibliographies.imported.connect(self._show_imported)
        self.document.refused.connect(self._tell_refused)
        self.document.replaced.connect(self._show_project)
        self.document.path_changed.connect(self._update_title)
        self.document.undo_stack.cleanChanged.connect(self._update_title)
        self.document.changed.connect(self._update_title)
        self.welcome.new_requested.connect(self.files.new)
        self.welcome.open_requested.connect(self.files.open)
        self.welcome.example_requested.connect(self.files.open_example)
        self.welcome.path_requested.connect(self.files.open)

    # ---- what the actions do -----------------------------------------------------------------------

    def _add(self, record_type: type[Record]) -> None:
        self.tables.show_table(record_type)
        self.tables.new_row()
        if record_type is Source:
            self.details_dock.show()
            self.details_dock.raise_()

    def _show_imported(self, ids: tuple[str, ...], text: str) -> None:
        self.tables.show_table(Source)
        self.selection.select(Source, ids)
        self.status.show(text)

    def _raise(self, dock: QDockWidget) -> None:
        dock.show()
        dock.raise_()
        dock.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell_refused(self, problems: list) -> None:
        self.status.show("  ".join(problem_text(problem) for problem in problems[:3]))

    def follow_theme(self) -> None:
        """Tint what was drawn with the former theme's colours; widgets that paint ask the theme anew."""
        self.tool_bar.tint()
        for widget in self.findChildren(QWidget):
            widget.update()

    # ---- state -------------------------------------------------------------------------------------

    @property
    def has_project(self) -> bool:
        return self.pages.currentIndex() == WORKSPACE

    def _show_project(self) -> None:
        """The workspace once a project is open, else the welcome page alone."""
        is_open = self.files.is_open
        self.pages.setCurrentIndex(WORKSPACE if is_open else WELCOME)
        self.actions_by_name.enable_project(is_open)
        for dock in (self.statistics_dock, self.details_dock):
            dock.setVisible(is_open)
        self.statistics_dock.raise_()
        self.filter_bar.setEnabled(is_open)
        if is_open:
            self.tables.view.setFocus()
        self._update_title()

    def _update_title(self, *_: object) -> None:
        if not self.files.is_open:
            self.setWindowTitle(self.tr("Entrevue"))
            return
        self.setWindowModified(self.document.is_dirty)
        name = self.document.project.info.title or self.files.display_name()
        self.setWindowTitle(f"{name}[*] — {self.tr('Entrevue')}")

    def _restore_layout(self) -> None:
        screen = QApplication.primaryScreen().availableGeometry()
        self.resize(min(1440, screen.width()), min(900, screen.height()))
        for setting, restore in (
            (remembered.WINDOW_GEOMETRY, self.restoreGeometry),
            (remembered.WINDOW_STATE, self.restoreState),
            (remembered.SPLITTER, self.splitter.restoreState),
        ):
            if text := self._settings.get(setting):
                restore(QByteArray(base64.b64decode(text)))

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
