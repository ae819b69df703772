"""Lanes in the export dialog: as in the window at first, and a word where they have no room."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from models.timeline import LaneBy
from tests.ui.figure.dialogs import click, go_down, wait_for_preview
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.figure.dialog import ExportDialog
from ui.selection import Selection
from ui.timeline.view import TimelineView

Today = Callable[[], datetime.date]


@pytest.fixture
def view(qtbot: QtBot, document: Document, today: Today) -> TimelineView:
    view = TimelineView(document, Selection(document), CurrentMeasure(document, today))
    qtbot.addWidget(view)
    view.resize(800, 300)
    return view


def test_it_starts_with_the_lanes_of_the_window(
    open_dialog: Callable[..., ExportDialog], view: TimelineView
) -> None:
    view.laning.choose(LaneBy.KIND)
    view.laning.move("envoys", 0)
    view.laning.fold(["meeting"])
    dialog = open_dialog(view.laning)
    options = dialog.form.options()

    assert dialog.form.lanes.currentText() == "By kind"
    assert options.lane_order == ("envoys", "call", "meeting")
    assert options.folded_lanes == {"meeting"}
    assert open_dialog().form.options().lanes == "one"


def test_lanes_are_chosen_and_remembered(
    dialog: ExportDialog, open_dialog: Callable[..., ExportDialog], view: TimelineView, qtbot: QtBot
) -> None:
    before = dialog.preview.image
    go_down(dialog.form.lanes, qtbot, 2)
    wait_for_preview(qtbot, dialog)
    assert dialog.preview.image != before
    click(qtbot, dialog.copy_button)

    # The window has one line: that is no wish for the figure.
    assert open_dialog(view.laning).form.options().lanes == "side"


def test_a_figure_that_is_too_small_for_its_lanes_says_so(dialog: ExportDialog, qtbot: QtBot) -> None:
    assert not dialog.room.isVisible()
    go_down(dialog.form.lanes, qtbot, 1)
    dialog.form.height_box.setValue(400)
    qtbot.waitUntil(dialog.room.isVisible)
    assert "a taller format has room for more" in dialog.room.text()

    dialog.form.height_box.setValue(2400)
    qtbot.waitUntil(lambda: not dialog.room.isVisible())
