"""What each action of the main window does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from models.citations.lists import Form
from models.records import Actor, Event, Indicator, Source

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Handlers = dict[str, Callable[[], object]]


def handlers(window: MainWindow) -> Handlers:
    """By the names of `ui.actions.ACTIONS`; the parts of the window that are made late are asked for late."""
    return {
        **_files(window),
        **_editing(window),
        **_looking(window),
        **_adding(window),
        **_tools(window),
    }


def _files(window: MainWindow) -> Handlers:
    files = window.files
    return {
        "new": files.new,
        "open": files.open,
        "example": files.open_example,
        "save": files.save,
        "save_as": files.save_as,
        "reload": files.reload,
        "import": files.import_files,
        "export_table": files.export_table,
        "export_sources": files.export_sources,
        "export": lambda: window.dialogs.export_figure(window.timeline.view.laning),
        "properties": window.dialogs.edit_properties,
        "quit": window.close,
    }


def _editing(window: MainWindow) -> Handlers:
    tables, after_typing = window.tables, window.unfinished.finished_before
    return {
        "cut": after_typing(tables.cut),
        "copy": tables.copy,
        "paste": after_typing(tables.paste),
        "duplicate": after_typing(tables.duplicate),
        "delete": after_typing(tables.delete),
        "select_all": tables.select_all,
        "cite": after_typing(lambda: window.citing.choose()),
        "bibliography_rich": after_typing(lambda: window.bibliography.copy(Form.RICH)),
        "bibliography_text": after_typing(lambda: window.bibliography.copy(Form.TEXT)),
        "bibliography_markdown": after_typing(lambda: window.bibliography.copy(Form.MARKDOWN)),
        "find": window.filter_bar.focus_search,
    }


def _looking(window: MainWindow) -> Handlers:
    timeline = window.timeline
    return {
        "unlock_dates": timeline.lock.toggle,
        "fit": timeline.fit,
        "fit_selection": timeline.fit_selection,
        "zoom_in": timeline.zoom_in,
        "zoom_out": timeline.zoom_out,
        "go_to_date": timeline.go_to_date,
        "next_event": lambda: timeline.step_event(1),
        "previous_event": lambda: timeline.step_event(-1),
        "next_silence": lambda: timeline.step_silence(1),
        "previous_silence": lambda: timeline.step_silence(-1),
        "overview": timeline.toggle_overview,
        "corroboration": window.evidence.toggle_marks,
        "called_off": timeline.called_off.toggle,
        "statistics": window.statistics_dock.take_keyboard,
        "details": window.details_dock.take_keyboard,
    }


def _adding(window: MainWindow) -> Handlers:
    return {
        "add_event": lambda: window.add(Event),
        "add_source": lambda: window.add(Source),
        "paste_source": window.unfinished.finished_before(window.tables.paste_sources),
        "add_actor": lambda: window.add(Actor),
        "add_indicator": lambda: window.add(Indicator),
        "new_indicator": window.dialogs.new_indicator,
    }


def _tools(window: MainWindow) -> Handlers:
    dialogs = window.dialogs
    return {
        "kinds": lambda: dialogs.edit_records("kinds"),
        "sides": lambda: dialogs.edit_records("sides"),
        "periods": lambda: dialogs.edit_records("periods"),
        "measures": dialogs.edit_measures,
        "citation_style": dialogs.choose_style,
        "duplicates": dialogs.find_duplicates,
        "check_figure": dialogs.check_figure,
        "evidence_report": window.evidence.show_report,
        "shortcuts": dialogs.show_shortcuts,
        "about": dialogs.show_about,
    }
