"""What is typed in, or clicked, stays where it is while messages and cards come and go above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from models import edits
from models.records import Citation

if TYPE_CHECKING:
    from tests.ui.details.conftest import Bench

# Completions pop up in a window of their own, which offscreen can neither raise nor give the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")

Keys = Qt.Key
_ROUNDS = 6


def place(bench: Bench, widget: QWidget) -> int:
    """Where it is in the pane, once all is laid out: wrapped texts take several rounds."""
    for _ in range(_ROUNDS):
        QApplication.processEvents()
    return widget.mapTo(bench.pane.viewport(), QPoint(0, 0)).y()


def given_duration(bench: Bench) -> QLineEdit:
    """The field for the duration that the first source of the meeting gives."""
    bench.document.edit(
        "cite",
        edits.update(
            bench.event("anchorage"),
            citations=(
                Citation(source="readout", supports=("duration_minutes",)),
                Citation(source="statement", values={"duration_minutes": "180"}),
            ),
        ),
    )
    bench.select("anchorage")
    card = bench.citations.cards["readout", 0]
    bench.qtbot.mouseClick(card.supports, Qt.MouseButton.LeftButton)
    editor = card.supported.values["duration_minutes"].field.editor
    assert isinstance(editor, QLineEdit)
    bench.qtbot.mouseClick(editor, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    bench.pane.ensureWidgetVisible(editor)
    return editor


def type_over(bench: Bench, editor: QLineEdit, text: str) -> None:
    bench.qtbot.keyClick(editor, Keys.Key_A, Qt.KeyboardModifier.ControlModifier)
    bench.qtbot.keyClicks(editor, text)


@pytest.mark.parametrize("height", [560, 1600], ids=["scrolled", "with room to spare"])
def test_a_conflict_that_comes_up_leaves_the_field_where_it_is(bench: Bench, height: int) -> None:
    bench.pane.resize(320, height)
    editor = given_duration(bench)
    before = place(bench, editor)
    type_over(bench, editor, "2 h")
    bench.qtbot.keyClick(editor, Keys.Key_Return)
    assert place(bench, editor) == before
    assert bench.field("conflicts").isVisible()
    type_over(bench, editor, "3 h")
    bench.qtbot.keyClick(editor, Keys.Key_Return)
    assert place(bench, editor) == before


def test_the_room_of_a_conflict_goes_when_nothing_below_is_worked_in(bench: Bench) -> None:
    editor = given_duration(bench)
    for text in ("2 h", "3 h"):
        type_over(bench, editor, text)
        bench.qtbot.keyClick(editor, Keys.Key_Return)
    bench.qtbot.mouseClick(bench.line("title"), Qt.MouseButton.LeftButton)
    assert not bench.field("conflicts").isVisible()


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("date", "16 aug 2025"),
        ("date", "no date at all"),
        ("date", "12/02/2025"),
        ("time", "25:00"),
    ],
)
@pytest.mark.parametrize("clicked", ["title", "status"])
def test_what_is_clicked_stays_under_the_pointer(bench: Bench, name: str, typed: str, clicked: str) -> None:
    """The click hands over what was typed: a message and buttons go, or a refusal comes."""
    bench.select("anchorage")
    bench.type_over(name, typed)
    target = bench.line(clicked)
    before = place(bench, target)
    bench.qtbot.mousePress(target, Qt.MouseButton.LeftButton)
    assert place(bench, target) == before
    bench.qtbot.mouseRelease(target, Qt.MouseButton.LeftButton)
    assert place(bench, target) == before


def test_two_readings_of_a_date_fit_the_narrowest_dock(bench: Bench) -> None:
    bench.pane.resize(bench.pane.minimumWidth(), 900)
    bench.select("anchorage")
    bench.type_over("date", "09/10/2024")
    place(bench, bench.line("date"))
    assert bench.pane.horizontalScrollBar().maximum() == 0


def test_another_record_is_shown_without_the_room_of_the_last(bench: Bench) -> None:
    bench.select("call-1")
    usual = place(bench, bench.line("title"))
    bench.select("anchorage")
    bench.type_over("date", "16 aug 2025")
    bench.qtbot.mouseClick(bench.line("title"), Qt.MouseButton.LeftButton)
    bench.select("call-1")
    assert place(bench, bench.line("title")) == usual
