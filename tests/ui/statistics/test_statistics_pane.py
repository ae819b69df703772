"""The statistics sidebar, used as a person uses it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import from_ordinal
from models.project import Project
from models.records import Event, Measure, Source
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
from ui.statistics.pane import StatisticsPane


class Bench:
    def __init__(self, project: Project, today: Callable[[], datetime.date], settings: Settings) -> None:
        self.document = Document()
        self.selection = Selection(self.document)
        self.current = CurrentMeasure(self.document, today)
        self.pane = StatisticsPane(self.document, self.selection, self.current, settings)
        self.document.replace(project, None)
        self.current.choose("direct")

    @property
    def headline(self) -> str:
        return self.pane.headline.row.value

    def type_as_of(self, qtbot: QtBot, text: str) -> None:
        line = self.pane.as_of.field.line
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        line.selectAll()
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Return)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Callable[[], datetime.date], settings_path: Path) -> Bench:
    bench = Bench(project, today, Settings(settings_path))
    qtbot.addWidget(bench.pane)
    bench.pane.resize(318, 900)
    with qtbot.waitActive(bench.pane):
        bench.pane.show()
    return bench


def test_the_brief_is_there(bench: Bench) -> None:
    assert bench.headline == "63"
    assert [line.row.value for line in bench.pane.comparison.table.lines][0] == "8 · 1"
    assert len([bar for bar in bench.pane.silences.list.bars if bar.isVisible()]) == 10
    assert "63" in bench.pane.quote.text.toPlainText()


def test_another_measure_is_chosen_by_keyboard(qtbot: QtBot, bench: Bench) -> None:
    qtbot.keyClick(bench.pane.measures, Qt.Key.Key_Up)
    assert bench.current.measure is not None
    assert bench.current.measure.id == "calls"
    assert bench.pane.comparison.table.lines[0].row.value == "8"
    assert len([bar for bar in bench.pane.silences.list.bars if bar.isVisible()]) == 9


def test_the_as_of_day_is_an_undoable_edit(qtbot: QtBot, bench: Bench) -> None:
    bench.type_as_of(qtbot, "16 dec 2025")
    assert bench.document.project.info.as_of == datetime.date(2025, 12, 16)
    qtbot.waitUntil(lambda: bench.headline == "61")
    bench.document.undo_stack.undo()
    qtbot.waitUntil(lambda: bench.headline == "63")
    assert bench.pane.as_of.field.line.text() == "18 Dec 2025"


def test_a_month_is_no_as_of_day(qtbot: QtBot, bench: Bench) -> None:
    bench.type_as_of(qtbot, "Dec 2025")
    assert bench.pane.as_of.field.is_flagged
    assert bench.document.undo_stack.count() == 0


def test_the_button_gives_today(qtbot: QtBot, bench: Bench) -> None:
    qtbot.mouseClick(bench.pane.as_of.button, Qt.MouseButton.LeftButton)
    assert bench.document.project.info.as_of is None
    qtbot.waitUntil(lambda: bench.headline == "91")
    assert bench.pane.as_of.field.line.text() == "15 Jan 2026"
    assert not bench.pane.as_of.button.isEnabled()


def test_a_measure_keeps_its_own_as_of_day_until_the_button(qtbot: QtBot, bench: Bench) -> None:
    measure = bench.document.project.measures["direct"]
    bench.document.edit("Own day", edits.update(measure, as_of=datetime.date(2025, 12, 1)))
    qtbot.waitUntil(lambda: bench.headline == "46")
    bench.type_as_of(qtbot, "2 dec 2025")
    assert bench.document.project.measures["direct"].as_of == datetime.date(2025, 12, 2)
    assert bench.document.project.info.as_of == datetime.date(2025, 12, 18)
    qtbot.mouseClick(bench.pane.as_of.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.headline == "63")


def test_a_silence_selects_the_events_at_its_ends(qtbot: QtBot, bench: Bench) -> None:
    bars = bench.pane.silences.list.bars
    qtbot.mouseClick(bars[2], Qt.MouseButton.LeftButton)
    assert bench.selection.event_ids == ("call-2", "call-3")
    bars[2].setFocus()
    for _ in range(7):
        qtbot.keyClick(bench.pane.focusWidget(), Qt.Key.Key_Down)
    assert bars[9].hasFocus()
    qtbot.keyClick(bars[9], Qt.Key.Key_Return)
    assert bench.selection.event_ids == ("call-8",)


def test_silences_are_ranked_on_demand(qtbot: QtBot, bench: Bench) -> None:
    qtbot.mouseClick(bench.pane.silences.order, Qt.MouseButton.LeftButton)
    assert [bar.row.value for bar in bench.pane.silences.list.bars][:3] == ["63", "62", "59"]
    qtbot.mouseClick(bench.pane.silences.order, Qt.MouseButton.LeftButton)
    assert bench.pane.silences.list.bars[0].row.value == "23"


def test_many_silences_are_cut_to_the_longest(qtbot: QtBot, bench: Bench) -> None:
    template = bench.document.project.events["call-1"]
    first = datetime.date(2025, 2, 13).toordinal()
    extra = tuple(
        change
        for day in range(40)
        for change in edits.add(
            msgspec.structs.replace(template, id=f"extra-{day}", date=from_ordinal(first + 5 * day))
        )
    )
    bench.document.edit("Add", extra)
    qtbot.waitUntil(lambda: len(bench.pane.silences.list.bars) == 30)
    assert bench.pane.silences.list.others.isVisible()
    bench.document.undo_stack.undo()
    qtbot.waitUntil(lambda: not bench.pane.silences.list.others.isVisible())


@pytest.mark.parametrize("press_copy", [True, False])
def test_a_figure_can_be_copied(qtbot: QtBot, bench: Bench, press_copy: bool) -> None:
    line = bench.pane.comparison.table.lines[0]
    line.setFocus()
    if press_copy:
        qtbot.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    else:
        line.copy()
    assert QGuiApplication.clipboard().text() == "Call: 8; Meeting: 1"


def test_every_figure_explains_itself(bench: Bench) -> None:
    rows = [
        bench.pane.headline,
        *bench.pane.comparison.table.lines,
        *bench.pane.silences.list.bars,
        *bench.pane.evidence.lines,
    ]
    for row in rows:
        assert row.toolTip()
        assert row.accessibleName()
        assert row.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_quotation_has_its_own_language(qtbot: QtBot, bench: Bench) -> None:
    qtbot.mouseClick(bench.pane.quote.language_buttons["fr"], Qt.MouseButton.LeftButton)
    assert "jours" in bench.pane.quote.text.toPlainText()
    assert bench.pane.quote.language_buttons["fr"].isChecked()
    bench.pane.quote.copy()
    assert "\n1. " in QGuiApplication.clipboard().text()
    qtbot.mouseClick(bench.pane.quote.language_buttons["en"], Qt.MouseButton.LeftButton)
    assert "days" in bench.pane.quote.text.toPlainText()


def test_project_text_is_never_read_as_markup(bench: Bench, qtbot: QtBot) -> None:
    project = bench.document.project
    bench.document.edit("Rename", edits.update(project.actors["trump"], short_name="<b>Trump</b>"))
    qtbot.waitUntil(lambda: "<b>Trump</b>" in bench.pane.quote.text.toPlainText())


def test_a_source_edited_is_quoted_as_it_is_now(bench: Bench, qtbot: QtBot) -> None:
    source = bench.document.project.sources["readout"]
    bench.document.edit("Retitle", edits.update(source, title="A new title"))
    qtbot.waitUntil(lambda: "A new title" in bench.pane.quote.quote.plain_text)
    assert isinstance(source, Source)


def test_a_project_without_a_measure_says_so(bench: Bench) -> None:
    bench.document.replace(Project(), None)
    assert bench.pane.empty.isVisible()
    assert not bench.pane.figures.isVisible()


def test_a_measure_without_a_contact_shows_dashes(bench: Bench) -> None:
    measure = Measure(id="m", name="Calls", start=datetime.date(2025, 1, 20))
    bench.document.replace(Project(None, [measure]), None)
    assert bench.headline == "—"
    assert bench.pane.figures.isVisible()


def test_a_hidden_sidebar_catches_up_when_shown(bench: Bench, qtbot: QtBot) -> None:
    bench.pane.hide()
    project = bench.document.project
    bench.document.edit("Delete", edits.delete_events(project, ["call-8"]))
    qtbot.waitUntil(
        lambda: bench.current.statistics is not None and len(bench.current.statistics.counted) == 8
    )
    assert bench.headline == "63"
    bench.pane.show()
    assert bench.headline == "122"


def test_nothing_is_wider_than_a_narrow_sidebar(bench: Bench) -> None:
    bench.pane.resize(290, 900)
    assert bench.pane.widget().minimumSizeHint().width() <= 290
    for child in bench.pane.widget().findChildren(QWidget):
        if child.isVisible() and child.parentWidget() is not None:
            assert child.geometry().right() <= child.parentWidget().width()


def test_the_events_selected_are_still_events(bench: Bench, qtbot: QtBot) -> None:
    bench.selection.select(Source, ["readout"])
    qtbot.mouseClick(bench.pane.silences.list.bars[1], Qt.MouseButton.LeftButton)
    assert bench.selection.record_type is Event


def test_the_as_of_field_stays_where_it_is(bench: Bench) -> None:
    """Whether the line above it is short or wraps, a click must find it."""
    before = bench.pane.as_of.mapTo(bench.pane.figures, bench.pane.as_of.rect().topLeft())
    bench.pane.since.say("Short")
    bench.pane.figures.layout().activate()
    short = bench.pane.as_of.mapTo(bench.pane.figures, bench.pane.as_of.rect().topLeft())
    bench.pane.since.say("Since the call of 16 October 2024 · as of 18 December 2025")
    bench.pane.figures.layout().activate()
    assert short == before
    assert bench.pane.as_of.mapTo(bench.pane.figures, bench.pane.as_of.rect().topLeft()) == before
