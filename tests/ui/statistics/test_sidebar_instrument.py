"""The sidebar as an instrument: silences, what-if, comparison, rhythm, copying - by keys and clicks."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import parse_edtf
from models.project import Project
from models.records import Event, Measure
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import Settings
from ui.statistics.pane import StatisticsPane
from ui.timeline.pane import TimelinePane

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


class Bench:
    """Sidebar and timeline on one project, wired as in the window."""

    def __init__(
        self, qtbot: QtBot, project: Project, today: Callable[[], datetime.date], settings: Settings
    ) -> None:
        self.qtbot = qtbot
        self.document = Document()
        self.selection = Selection(self.document)
        self.current = CurrentMeasure(self.document, today)
        self.pane = StatisticsPane(self.document, self.selection, self.current, settings)
        self.timeline = TimelinePane(self.document, self.selection, self.current, settings)
        self.pane.silence_requested.connect(self.timeline.show_silence)
        for widget, width in ((self.pane, 318), (self.timeline, 900)):
            qtbot.addWidget(widget)
            widget.resize(width, 900)
        self.document.replace(project, None)
        self.current.choose("direct")
        self.timeline.show()
        with qtbot.waitActive(self.pane):
            self.pane.show()

    @property
    def headline(self) -> str:
        return self.pane.headline.row.value

    @property
    def marked(self) -> list[int]:
        """The intervals whose bars are marked in the list."""
        bars = self.pane.silences.list.bars
        return [bar.silence.index for bar in bars if bar.is_selected and bar.silence is not None]

    def try_day(self, day: datetime.date) -> None:
        self.pane.what_if.slider.setValue(day.toordinal())


@pytest.fixture
def settings(settings_path: Path) -> Settings:
    return Settings(settings_path)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Callable[[], datetime.date], settings: Settings) -> Bench:
    return Bench(qtbot, project, today, settings)


def test_a_click_on_a_silence_marks_it_everywhere(bench: Bench) -> None:
    bench.timeline.view.zoom(12.0, 850.0)
    bench.qtbot.mouseClick(bench.pane.silences.list.bars[2], LEFT)
    assert bench.marked == [2]
    assert bench.timeline.view.drawing.selected_silence == 2
    assert bench.selection.event_ids == ("call-2", "call-3")
    scale = bench.timeline.view.scale
    ends = (scale.x(datetime.date(2025, m, d).toordinal()) for m, d in ((3, 18), (5, 19)))
    assert all(0 <= x <= bench.timeline.view.width() for x in ends)
    assert "62 days passed" in bench.pane.quote.text.toPlainText()


def test_the_mark_lasts(bench: Bench) -> None:
    bench.qtbot.mouseClick(bench.pane.silences.list.bars[2], LEFT)
    bench.pane.evidence.lines[0].setFocus()
    bench.selection.select(Event, ["anchorage"])
    bench.document.edit("Note", edits.update(bench.document.project.events["call-1"], notes="x"))
    bench.qtbot.mouseClick(bench.pane.silences.order, LEFT)
    assert bench.marked == [2]


def test_a_click_on_the_ribbon_marks_the_bar(bench: Bench) -> None:
    view = bench.timeline.view
    box = view.drawing.silences[3]
    place = QPoint(round(box.rect.x + box.rect.width / 2), round(box.rect.y + box.rect.height / 2))
    bench.qtbot.mouseClick(view, LEFT, pos=place)
    assert bench.marked == [3]
    assert bench.pane.quote.quote.selected is not None
    bench.qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert bench.marked == []
    assert bench.pane.quote.quote.selected is None


def test_escape_in_the_sidebar_lets_go_of_the_silence(bench: Bench) -> None:
    bar = bench.pane.silences.list.bars[4]
    bar.setFocus()
    bench.qtbot.keyClick(bar, Qt.Key.Key_Space)
    assert bench.marked == [4]
    bench.qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bench.current.selected_silence is None


def test_the_duel_selects_silences_too(bench: Bench) -> None:
    bench.qtbot.mouseClick(bench.pane.silences.duel.bars[1], LEFT)
    assert bench.marked == [2]
    assert bench.pane.silences.margin.lines[0].row.value == "1 day"


def test_the_slider_tries_days_by_keys(bench: Bench) -> None:
    slider = bench.pane.what_if.slider
    slider.setFocus()
    bench.qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert bench.pane.what_if.notice.isVisible()
    assert bench.pane.what_if.text.text() == "Hypothetical: as of 17 December 2025"
    bench.qtbot.waitUntil(lambda: bench.headline == "62")
    bench.qtbot.waitUntil(lambda: "17 December 2025" in bench.pane.quote.text.toPlainText())
    assert bench.timeline.what_if.isVisible()
    as_of = bench.timeline.view.content.as_of
    assert as_of is not None
    assert int(as_of) == datetime.date(2025, 12, 17).toordinal()
    assert bench.document.project.info.as_of == datetime.date(2025, 12, 18)
    assert bench.pane.as_of.field.line.text() == "18 Dec 2025"
    bench.qtbot.keyClick(slider, Qt.Key.Key_Escape)
    bench.qtbot.waitUntil(lambda: bench.headline == "63")
    assert not bench.pane.what_if.notice.isVisible()
    assert not bench.timeline.what_if.isVisible()
    assert bench.document.undo_stack.count() == 0


def test_reset_goes_back(bench: Bench) -> None:
    bench.try_day(datetime.date(2025, 9, 2))
    bench.qtbot.waitUntil(lambda: bench.headline == "15")
    bench.qtbot.mouseClick(bench.pane.what_if.reset, LEFT)
    bench.qtbot.waitUntil(lambda: bench.headline == "63")
    assert bench.pane.what_if.slider.value() == datetime.date(2025, 12, 18).toordinal()


def test_a_new_as_of_day_ends_the_what_if(bench: Bench) -> None:
    bench.try_day(datetime.date(2025, 9, 2))
    line = bench.pane.as_of.field.line
    line.setFocus()
    line.selectAll()
    bench.qtbot.keyClicks(line, "16 dec 2025")
    bench.qtbot.keyClick(line, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(lambda: bench.headline == "61")
    assert bench.current.what_if is None


def test_the_slider_goes_from_the_window_start_to_today(bench: Bench) -> None:
    slider = bench.pane.what_if.slider
    assert slider.minimum() == datetime.date(2025, 1, 20).toordinal()
    assert slider.maximum() == datetime.date(2026, 1, 15).toordinal()
    bench.qtbot.keyClick(slider, Qt.Key.Key_End)
    bench.qtbot.waitUntil(lambda: bench.headline == "91")


def test_the_timeline_stays_while_days_are_tried(bench: Bench) -> None:
    before = bench.timeline.view.scale
    bench.try_day(datetime.date(2025, 6, 1))
    bench.qtbot.waitUntil(lambda: bench.headline == "13")
    assert bench.timeline.view.scale == before
    bench.qtbot.keyClick(bench.timeline.view, Qt.Key.Key_Escape)
    bench.qtbot.waitUntil(lambda: bench.headline == "63")


def test_another_measure_is_compared_by_menu(bench: Bench) -> None:
    comparison = bench.pane.comparison
    nothing, calls = comparison.menu.actions()
    assert nothing.isChecked()
    calls.trigger()
    lines = comparison.table.lines
    assert (lines[1].row.value, lines[1].row.other) == ("9", "8")
    assert comparison.names.isVisible()
    comparison.menu.actions()[0].trigger()
    assert lines[0].row.value == "8 · 1"
    assert not comparison.names.isVisible()


def test_a_single_measure_has_nothing_to_be_compared_with(bench: Bench) -> None:
    bench.document.edit("Delete", edits.delete(bench.document.project, Measure, ["calls"]))
    bench.qtbot.waitUntil(lambda: not bench.pane.comparison.button.isVisible())


def test_more_figures_unfold_and_are_remembered(
    bench: Bench, project: Project, today: Callable[[], datetime.date], settings: Settings
) -> None:
    assert not bench.pane.more_figures.isVisible()
    bench.pane.more.button.setFocus()
    bench.qtbot.keyClick(bench.pane.more.button, Qt.Key.Key_Space)
    assert [line.row.key for line in bench.pane.more_figures.lines][:2] == [
        "exposure_per_contact",
        "exposure_interval",
    ]
    assert Bench(bench.qtbot, project, today, settings).pane.more_figures.isVisible()


def test_the_months_tell_their_values(bench: Bench) -> None:
    chart = bench.pane.rhythm
    assert "August 2025: 2" in chart.accessibleName()
    chart.setFocus()
    bench.qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleName().endswith("December 2025: 0")
    bench.qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleName().endswith("November 2025: 0")
    place, none = chart.column(5).center(), Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, place, chart.mapToGlobal(place), none, none, Qt.KeyboardModifier.NoModifier
    )
    QGuiApplication.sendEvent(chart, moved)
    assert chart.accessibleName().endswith("June 2025: 2")
    assert chart.bar_at(-5.0) is None


def test_copy_offers_three_forms_and_says_what_it_did(bench: Bench) -> None:
    quote, clipboard = bench.pane.quote, QGuiApplication.clipboard()
    told: list[str] = []
    bench.pane.notice.connect(told.append)
    plain, rich, markdown = quote.copy_menu.actions()
    bench.qtbot.mouseClick(quote.copy_button, LEFT)
    bench.qtbot.waitUntil(quote.copy_menu.isVisible)
    bench.qtbot.keyClick(quote.copy_menu, Qt.Key.Key_Return)
    assert "[1, 2]" in clipboard.text()
    assert quote.copy_button.text() == "Copied ✓"
    rich.trigger()
    assert "<sup>1, 2</sup>" in clipboard.mimeData().html()
    assert "[1, 2]" in clipboard.text()
    markdown.trigger()
    assert "[^1][^2]" in clipboard.text()
    assert not clipboard.mimeData().hasHtml()
    assert told == ["Copied as plain text", "Copied as rich text with footnotes", "Copied as Markdown"]
    assert quote.copy_button.text() == "Copied ✓"
    # The sign is up for as long as it takes to read it; nothing is learnt from waiting.
    quote._sign.setInterval(0)
    bench.qtbot.waitUntil(lambda: quote.copy_button.text() == "Copy ▾")
    assert plain in quote.text.actions()


def test_the_text_offers_the_forms_where_it_is_clicked(bench: Bench) -> None:
    text = bench.pane.quote.text
    viewport = text.viewport()
    place = viewport.rect().center()
    mouse = QContextMenuEvent.Reason.Mouse
    QGuiApplication.sendEvent(viewport, QContextMenuEvent(mouse, place, viewport.mapToGlobal(place)))
    menu = next(each for each in text.findChildren(QMenu) if each.isVisible())
    assert set(bench.pane.quote.copy_menu.actions()) <= set(menu.actions())
    menu.close()


def at_width(bench: Bench, width: int) -> tuple[str, list[tuple[float, str]]]:
    """The title of the chart when the sidebar has a width, and the texts beneath the bars."""
    bench.pane.resize(width, 900)
    bench.qtbot.waitUntil(lambda: bench.pane.width() == width)
    return bench.pane.rhythm_title.text(), bench.pane.rhythm.ticks()


@pytest.mark.parametrize("width", [280, 318, 500, 900])
@pytest.mark.parametrize("year", [1, 1066, 1914, 1990, 2010, 2021, 2025])
def test_bars_are_never_too_narrow_nor_their_years_too_near(bench: Bench, width: int, year: int) -> None:
    measure = bench.current.measure
    assert measure is not None
    bench.document.edit("Window", edits.update(measure, start=datetime.date(year, 1, 1)))
    bench.qtbot.waitUntil(lambda: str(year) in bench.pane.rhythm_title.text())
    title, ticks = at_width(bench, width)
    chart = bench.pane.rhythm
    assert title == chart.rhythm.title
    assert chart.column(0).width() * 0.72 >= 3
    metrics = chart.fontMetrics()
    assert ticks
    ends = [left + metrics.horizontalAdvance(text) for left, text in ticks]
    assert all(end <= left for end, (left, _) in zip(ends, ticks[1:], strict=False))
    assert ends[-1] <= chart.width()


def test_months_stay_where_they_fit(bench: Bench) -> None:
    measure = bench.current.measure
    assert measure is not None
    bench.document.edit("Window", edits.update(measure, start=datetime.date(2019, 1, 1)))
    bench.qtbot.waitUntil(lambda: "2019" in bench.pane.rhythm_title.text())
    assert at_width(bench, 300)[0].startswith("Contacts per year")
    assert at_width(bench, 500)[0].startswith("Contacts per month")


def test_the_slider_begins_where_an_open_date_names_a_day(bench: Bench) -> None:
    measure = bench.current.measure
    assert measure is not None
    call = bench.document.project.events["call-1"]
    bench.document.edit("Open", edits.update(call, date=parse_edtf("[..2025-02-28]")))
    bench.document.edit("Window", edits.update(measure, start=None))
    first = datetime.date(2025, 2, 28).toordinal()
    bench.qtbot.waitUntil(lambda: bench.pane.what_if.slider.minimum() == first)
    assert [bar.silence.row.value for bar in bench.pane.silences.list.bars][0] == "18+"
    bench.current.compare("calls")
    texts = [line.row.value + line.row.other for line in bench.pane.comparison.table.lines]
    assert not [text for text in texts if "∞" in text or "73" in text]


def test_the_editor_of_measures_is_asked_for(bench: Bench) -> None:
    with bench.qtbot.waitSignal(bench.pane.measures_requested):
        bench.qtbot.mouseClick(bench.pane.edit, LEFT)


def test_with_many_contacts_the_texts_wait_for_a_pause(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.statistics.pane._MANY", 5)
    bench.try_day(datetime.date(2025, 9, 2))
    bench.qtbot.waitUntil(lambda: bench.headline == "15")
    assert "63 days" in bench.pane.quote.text.toPlainText()
    bench.qtbot.waitUntil(lambda: "for 15 days" in bench.pane.quote.text.toPlainText())


def test_a_silence_of_the_compared_measure_brings_the_silences_of_that_measure(bench: Bench) -> None:
    silences = bench.pane.silences
    assert silences.measures.isHidden()
    bench.current.compare("calls")
    assert not silences.measures.isHidden()
    assert silences.measures.currentText() == "Direct contacts"
    box = bench.timeline.view.drawing.second[6]
    middle = QPoint(round(box.rect.x + box.rect.width / 2), round(box.rect.y + box.rect.height / 2))
    bench.qtbot.mouseClick(bench.timeline.view, LEFT, pos=middle)
    assert bench.current.selected_compared == 6
    assert silences.measures.currentText() == "Phone calls"
    assert bench.marked == [6]
    assert [bar.silence.row.value for bar in silences.list.bars if bar.is_selected] == ["46"]
    assert "46 days" in bench.pane.quote.text.toPlainText()
    bench.qtbot.mouseClick(silences.list.bars[2], LEFT)
    assert bench.current.selected_compared == 2
    assert bench.selection.event_ids == ("call-2", "call-3")
    bench.current.select_silence(1)
    assert silences.measures.currentText() == "Direct contacts"
    assert bench.marked == [1]


def test_either_of_two_measures_can_be_listed(bench: Bench) -> None:
    silences = bench.pane.silences
    bench.current.compare("calls")
    silences.measures.setFocus()
    bench.qtbot.keyClick(silences.measures, Qt.Key.Key_Down)
    assert silences.lists_compared
    assert len([bar for bar in silences.list.bars if bar.isVisible()]) == 9
    assert bench.current.selected_compared is None
    bench.current.compare(None)
    assert not silences.lists_compared
    assert silences.measures.isHidden()
    assert len([bar for bar in silences.list.bars if bar.isVisible()]) == 10
