"""The start: what the first frame shows, what it goes without, and what is made after it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from models.project import Project
from models.records import Actor, Source
from models.storage import save
from ui.application import start
from ui.first_frame import FirstFrame
from ui.main_window import MainWindow
from ui.modal import run
from ui.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "resources" / "examples" / "trump-putin-2025.entrevue"

LATE = (
    "PySide6.QtPrintSupport",
    "bibtexparser",
    "calendar",
    "citeproc",
    "hashlib",
    "hmac",
    "html.parser",
    "importlib.metadata",
    "importlib.resources",
    "lxml",
    "models.citations.csl",
    "models.dates.typed",
    "models.explain",
    "models.formats.csv_events",
    "models.links",
    "models.narrative.quotes",
    "statistics",
    "ui.citing",
    "ui.commandline.program",
    "ui.details",
    "ui.errors",
    "ui.evidence.dialog",
    "ui.explain",
    "ui.figure",
    "ui.help",
    "ui.measures",
    "ui.project",
    "ui.statistics.pane",
    "ui.timeline.gestures",
    "ui.timeline.menu",
    "ui.widgets.url_field",
)
"""Modules, and packages, of which the first frame shows nothing."""

FIRST_FRAME = """
import os, sys
import main
from PySide6.QtCore import QTimer
from ui.timeline.view import TimelineView
original = TimelineView.paintEvent
frames = []
def paint(view, event):
    original(view, event)
    if not frames:
        frames.append((len(view.content.events), view.window().tables.view.isVisible()))
        loaded = " ".join(sys.modules)
        QTimer.singleShot(0, lambda: (print(*frames[0], loaded, flush=True), os._exit(0)))
TimelineView.paintEvent = paint
main.run()
"""


IMPORT = """
import builtins
own = builtins.__import__
from ui import preflight
assert not preflight.what_is_missing(window=False)
import PySide6.QtWidgets
assert builtins.__import__ is own
"""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, settings_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """As it is made, with nothing of what comes after the first frame."""
    monkeypatch.setattr("models.storage.recovery.default_folder", lambda: tmp_path / "recovery")
    window = MainWindow(Settings(settings_path))
    qtbot.addWidget(window)
    return window


@pytest.fixture
def saved(tmp_path: Path, project: Project) -> Path:
    path = tmp_path / "two.entrevue"
    save(project, path)
    return path


def test_the_first_frame_shows_the_project_and_loads_no_more(tmp_path: Path) -> None:
    own = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"), str(tmp_path))
    result = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME, str(EXAMPLE)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **own},
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    events, table_is_visible, *loaded = result.stdout.split()
    assert int(events) > 20
    assert table_is_visible == "True"
    found = [name for name in loaded if any(f"{name}.".startswith(f"{late}.") for late in LATE)]
    assert found == []


def test_modules_are_imported_as_python_does_it() -> None:
    subprocess.run([sys.executable, "-c", IMPORT], cwd=ROOT, check=True, timeout=60)


def test_the_welcome_page_is_only_made_without_a_project(window: MainWindow, saved: Path) -> None:
    start(window, saved)
    assert window.has_project
    assert "welcome" not in vars(window)


def test_all_else_comes_by_itself_after_the_first_frame(
    window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    assert window.statistics_dock.widget() is None
    with qtbot.waitSignal(window.completed):
        start(window, saved)
    assert window.statistics_dock.widget() is window.statistics
    assert window.details_dock.widget() is window.details
    assert all(page.made for page in window.tables.pages)
    assert not window.actions_by_name.menus["theme"].isEmpty()
    assert "citing" in vars(window)


def test_completing_twice_is_completing_once(window: MainWindow, qtbot: QtBot) -> None:
    told: list[bool] = []
    window.completed.connect(lambda: told.append(True))
    window.complete()
    pane = window.details
    window.complete()
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(window.isVisible)
    assert window.details is pane
    assert told == [True]


def test_a_command_finds_what_is_still_to_be_made(window: MainWindow, saved: Path) -> None:
    start(window, saved)
    window.actions_by_name["details"].trigger()
    assert window.details_dock.widget() is window.details
    assert window.details.isVisible()
    window.actions_by_name["cite"].trigger()
    assert "Select the events" in window.statusBar().currentMessage()


def test_a_table_is_made_when_its_tab_is_clicked(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    start(window, saved)
    page = window.tables.pages[1]
    assert page.made is None
    bar = window.tables.findChild(QTabBar)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert page.view.isVisible()
    assert page.view is window.tables.view
    assert page.view.model().shown == 2


def test_a_table_made_late_shows_what_is_selected(window: MainWindow, saved: Path) -> None:
    start(window, saved)
    window.selection.select(Source, ("statement",))
    assert [source.id for source in window.tables.view.selected_records()] == ["statement"]
    assert window.selection.ids == ("statement",)
    window.tables.show_table(Actor)
    assert window.tables.view.model().table.record_type is Actor


def test_a_question_before_the_first_frame_stands_over_its_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[bool] = []
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: shown.append(window.isVisible()))
    run(QDialog(window))
    assert shown == [True]


def test_a_first_frame_is_told_once(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    told: list[None] = []
    first = FirstFrame(widget)
    first.shown.connect(lambda: told.append(None))
    assert told == []
    with qtbot.waitSignal(first.shown):
        widget.show()
    with qtbot.waitExposed(widget):
        widget.repaint()
    assert told == [None]
