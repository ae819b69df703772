"""The footnotes of the sidebar: numbers to hover and click, notes to unfold, the sources to copy."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QMenu, QToolTip
from pytestqt.qtbot import QtBot

from models import edits
from models.citations.lists import Form
from models.project import Change, Project
from models.records import Citation, Source
from tests.models.citations.made_notes import is_made
from ui.current_measure import CurrentMeasure
from ui.document import Document
from ui.selection import Selection
from ui.settings import FOOTNOTES, Settings
from ui.statistics.pane import StatisticsPane
from ui.statistics.quote_text import MOST_NOTES, NumberedText

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


class Bench:
    def __init__(
        self, qtbot: QtBot, project: Project, today: Callable[[], datetime.date], settings: Settings
    ) -> None:
        self.qtbot = qtbot
        self.document = Document()
        self.current = CurrentMeasure(self.document, today)
        self.pane = StatisticsPane(self.document, Selection(self.document), self.current, settings)
        self.quote = self.pane.quote
        self.asked: list[object] = []
        self.pane.source_requested.connect(self.asked.append)
        self.pane.bibliography_requested.connect(self.asked.append)
        qtbot.addWidget(self.pane)
        self.pane.resize(318, 900)
        self.document.replace(project, None)
        self.current.choose("calls")
        with qtbot.waitActive(self.pane):
            self.pane.show()

    def unfold(self) -> None:
        self.qtbot.mouseClick(self.quote.footnotes.button, LEFT)

    def place(self, text: NumberedText, number: int) -> QPoint:
        """The middle of the first link with this number, in the viewport, which is scrolled into view."""
        block = text.document().begin()
        while block.isValid():
            for fragments in block:
                fragment = fragments.fragment()
                if fragment.charFormat().isAnchor() and fragment.text() == str(number):
                    cursor = text.textCursor()
                    cursor.setPosition(fragment.position())
                    before = text.cursorRect(cursor)
                    cursor.setPosition(fragment.position() + fragment.length())
                    after = text.cursorRect(cursor)
                    return QPoint((before.x() + after.x()) // 2, before.center().y())
            block = block.next()
        raise AssertionError(number)

    def tip(self, text: NumberedText, place: QPoint) -> str:
        viewport = text.viewport()
        help_event = QHelpEvent(QHelpEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
        QGuiApplication.sendEvent(viewport, help_event)
        return QToolTip.text() if QToolTip.isVisible() else ""


@pytest.fixture
def settings(settings_path: Path) -> Settings:
    return Settings(settings_path)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Callable[[], datetime.date], settings: Settings) -> Bench:
    return Bench(qtbot, project, today, settings)


def cite_many(project: Project, count: int) -> None:
    """Let the first call rest on `count` more sources."""
    sources = [Source(id=f"s{number}", title=f"Report {number}") for number in range(count)]
    project.apply([Change(None, source) for source in sources])
    project.apply(
        edits.update(project.events["call-1"], citations=tuple(Citation(source=s.id) for s in sources))
    )


def test_a_number_leads_to_its_source(bench: Bench) -> None:
    text = bench.quote.text
    for number in (1, 2):
        bench.qtbot.mouseClick(text.viewport(), LEFT, pos=bench.place(text, number))
    assert bench.asked == ["readout", "statement"]


def test_the_keyboard_reaches_the_numbers(bench: Bench) -> None:
    text = bench.quote.text
    text.setFocus()
    bench.qtbot.keyClick(text, Qt.Key.Key_Tab)
    bench.qtbot.keyClick(text, Qt.Key.Key_Return)
    assert bench.asked == ["readout"]


def test_a_number_says_its_note_when_it_is_hovered(bench: Bench) -> None:
    source = bench.document.project.sources["statement"]
    bench.document.edit("Title", edits.update(source, title="<b>Deal</b> & more <x>"))
    bench.qtbot.waitUntil(lambda: bench.quote.quote.sources[1].title.startswith("<b>"))
    text = bench.quote.text
    tip = bench.tip(text, bench.place(text, 2))
    assert "2. “Deal &amp; more &lt;x&gt;”, White House." in tip
    assert "<b>" not in tip
    bench.tip(text, QPoint(10, 10))
    bench.qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_range_says_all_its_notes(
    qtbot: QtBot, project: Project, today: Callable[[], datetime.date], settings: Settings
) -> None:
    cite_many(project, 8)
    bench = Bench(qtbot, project, today, settings)
    text = bench.quote.text
    assert "1–10" in text.toPlainText()
    tip = bench.tip(text, bench.place(text, 10))
    assert [f"{number}. " in tip for number in (1, 5, 6)] == [True, True, False]
    assert "…" in tip
    qtbot.mouseClick(text.viewport(), LEFT, pos=bench.place(text, 10))
    assert bench.asked == [bench.quote.quote.sources[9].id]


def test_the_notes_unfold_and_that_is_remembered(bench: Bench, settings: Settings) -> None:
    quote = bench.quote
    assert quote.footnotes.button.text().startswith("2 note")
    assert not quote.notes.isVisible()
    assert quote.notes.toPlainText() == ""
    bench.unfold()
    assert quote.notes.isVisible()
    assert quote.notes.toPlainText() == "1. “Readout”, Kremlin.\n2. “Statement”, White House."
    assert settings.get(FOOTNOTES)
    bench.qtbot.mouseClick(quote.notes.viewport(), LEFT, pos=bench.place(quote.notes, 2))
    assert bench.asked == ["statement"]
    quote.notes.selectAll()
    quote.notes.copy()
    assert "Readout" in QGuiApplication.clipboard().text()
    bench.unfold()
    assert not quote.notes.isVisible()
    assert not settings.get(FOOTNOTES)


def test_the_notes_follow_language_and_edits(bench: Bench) -> None:
    bench.unfold()
    bench.qtbot.mouseClick(bench.quote.language_buttons["fr"], LEFT)
    assert "« Readout »" in bench.quote.notes.toPlainText()
    source = bench.document.project.sources["readout"]
    bench.document.edit("Title", edits.update(source, title="Another"))
    bench.qtbot.waitUntil(lambda: "Another" in bench.quote.notes.toPlainText())


def test_thousands_of_notes_are_not_formatted_to_be_shown(
    qtbot: QtBot, project: Project, today: Callable[[], datetime.date], settings: Settings
) -> None:
    cite_many(project, MOST_NOTES + 20)
    bench = Bench(qtbot, project, today, settings)
    last = bench.quote.quote.sources[-1]
    bench.unfold()
    assert bench.quote.notes.toPlainText().endswith("… and 22 more: they are copied with the sentences.")
    assert not is_made(last, "en")
    bench.quote.copy()
    assert QGuiApplication.clipboard().text().splitlines()[-1].startswith(f"{MOST_NOTES + 22}. ")


def test_without_sources_there_is_nothing_to_unfold(bench: Bench) -> None:
    project = bench.document.project
    events = [event for event in project.events.values() if event.citations]
    changes = [change for event in events for change in edits.update(event, citations=())]
    bench.document.edit("Uncite", tuple(changes))
    bench.qtbot.waitUntil(lambda: bench.quote.footnotes.button.text().startswith("0"))
    assert not bench.quote.footnotes.button.isEnabled()


def test_the_address_of_a_number_is_not_offered(bench: Bench) -> None:
    text = bench.quote.text
    viewport, place = text.viewport(), bench.place(text, 1)
    mouse = QContextMenuEvent.Reason.Mouse
    QGuiApplication.sendEvent(viewport, QContextMenuEvent(mouse, place, viewport.mapToGlobal(place)))
    menu = next(each for each in text.findChildren(QMenu) if each.isVisible())
    names = [action.objectName() for action in menu.actions()]
    menu.close()
    assert "edit-copy" in names
    assert "link-copy" not in names


def test_the_bibliography_is_asked_for_in_three_forms(bench: Bench) -> None:
    button, menu = bench.quote.bibliography_button, bench.quote.bibliography_menu
    bench.qtbot.mouseClick(button, LEFT)
    bench.qtbot.waitUntil(menu.isVisible)
    bench.qtbot.keyClick(menu, Qt.Key.Key_Down)
    bench.qtbot.keyClick(menu, Qt.Key.Key_Return)
    for action in menu.actions():
        action.trigger()
    assert bench.asked == [Form.RICH, Form.TEXT, Form.RICH, Form.MARKDOWN]
