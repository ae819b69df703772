"""The sidebar's evidence: who confirms the counted contacts, and the table filtered to a row of it."""

from __future__ import annotations

import datetime

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.filters import EventFilter
from models.project import Project
from models.records import Citation, Source
from models.statistics import compute
from ui import theme
from ui.statistics.evidence_panel import EvidenceLine, EvidencePanel
from ui.statistics.evidence_rows import evidence_summary

TODAY = datetime.date(2026, 1, 15)


def cite(project: Project, event: str, *cited: str, **values: str) -> None:
    citations = tuple(Citation(source=source, values=values) for source in cited)
    project.events[event] = msgspec.structs.replace(project.events[event], citations=citations)


class Bench:
    """A panel over the fixture's project, and the filters that it has asked for."""

    def __init__(self, qtbot: QtBot, project: Project) -> None:
        self.qtbot, self.project = qtbot, project
        self.panel = EvidencePanel()
        self.asked: list[EventFilter] = []
        self.panel.filter_requested.connect(self.asked.append)
        self.panel.filter_requested.connect(self.panel.show_filter)
        qtbot.addWidget(self.panel)
        self.panel.resize(300, 240)
        self.count()
        self.panel.show()

    def count(self, measure: str = "direct") -> None:
        found = compute(self.project, self.project.measures[measure], TODAY)
        self.panel.show_statistics(self.project, found)

    def rows(self) -> list[tuple[str, str]]:
        shown = (line for line in self.panel.lines if line.isVisible())
        return [(line.row.label, line.row.value) for line in shown]

    def line(self, label: str) -> EvidenceLine:
        return next(line for line in self.panel.lines if line.isVisible() and line.row.label == label)


@pytest.fixture
def bench(qtbot: QtBot, project: Project) -> Bench:
    return Bench(qtbot, project)


def test_four_rows_count_the_contacts_and_name_the_one_side(bench: Bench) -> None:
    assert bench.rows() == [
        ("Both sides", "8"),
        ("Russia only", "1"),
        ("Third party only", "0"),
        ("Unsourced", "0"),
    ]
    assert [kind.value for kind, _ in bench.panel.bar.parts()] == ["both_sides", "one_side"]


def test_several_sides_are_listed_under_one_side(bench: Bench) -> None:
    for event in ("call-1", "call-2"):
        cite(bench.project, event, "statement")
    bench.count()
    assert bench.rows()[1:4] == [("One side", "3"), ("United States only", "2"), ("Russia only", "1")]


def test_a_click_filters_to_exactly_these_and_another_lets_go(bench: Bench) -> None:
    line = bench.line("Russia only")
    bench.qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert bench.asked == [EventFilter(among=frozenset({"anchorage"}))]
    assert line.is_chosen
    assert bench.panel.filtered.text().startswith("The table shows only these 1 contact")
    bench.qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert bench.asked[-1] == EventFilter()
    assert not line.is_chosen
    assert not bench.panel.filtered.isVisible()


def test_keys_do_the_same_and_an_empty_row_nothing(bench: Bench) -> None:
    bench.line("Unsourced").setFocus()
    bench.qtbot.keyClick(bench.line("Unsourced"), Qt.Key.Key_Return)
    assert bench.asked == []
    bench.qtbot.keyClick(bench.line("Unsourced"), Qt.Key.Key_Up)
    bench.qtbot.keyClick(bench.line("Russia only"), Qt.Key.Key_Space)
    assert len(bench.asked) == 1


def test_a_chosen_row_keeps_the_table_to_what_it_counts_now(bench: Bench) -> None:
    bench.qtbot.mouseClick(bench.line("Both sides"), Qt.MouseButton.LeftButton)
    cite(bench.project, "call-1", "readout")
    bench.count()
    assert "call-1" not in (bench.asked[-1].among or ())
    assert len(bench.asked) == 2
    bench.count("calls")
    assert len(bench.asked) == 2
    for event in [*bench.project.events]:
        cite(bench.project, event, "readout")
    bench.count("calls")
    assert bench.asked[-1] == EventFilter()


def test_another_filter_lets_go_of_the_row(bench: Bench) -> None:
    line = bench.line("Both sides")
    bench.qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    asked = bench.asked[-1]
    bench.panel.show_filter(with_text(asked, text="summit"))
    assert line.is_chosen
    bench.panel.show_filter(EventFilter(text="summit"))
    assert not line.is_chosen
    bench.qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert bench.asked[-1] == asked


def with_text(asked: EventFilter, text: str) -> EventFilter:
    return EventFilter(text=text, among=asked.among)


def test_conflicts_are_counted_while_there_are_any(bench: Bench) -> None:
    cite(bench.project, "call-1", "readout", "statement", duration_minutes="90")
    bench.count()
    assert bench.rows()[-1] == ("Conflicting values", "1")
    event = bench.project.events["call-1"]
    values = ({"duration_minutes": "90"}, {"duration_minutes": "120"})
    cited = tuple(
        msgspec.structs.replace(citation, values=given)
        for citation, given in zip(event.citations, values, strict=True)
    )
    bench.project.events["call-1"] = msgspec.structs.replace(event, citations=cited, duration_minutes=90)
    bench.count()
    assert bench.rows()[-1] == ("Conflicts settled", "1")
    bench.qtbot.mouseClick(bench.line("Conflicts settled"), Qt.MouseButton.LeftButton)
    assert bench.asked[-1].among == frozenset({"call-1"})


def test_the_bar_keeps_small_parts_visible_and_its_width(bench: Bench) -> None:
    bench.project.sources["paper"] = Source(id="paper", title="Paper")
    cite(bench.project, "call-1", "paper")
    cite(bench.project, "call-2")
    bench.count()
    bench.panel.resize(60, 240)
    parts = bench.panel.bar.parts()
    assert len(parts) == 4
    assert all(rect.width() >= 3 for _, rect in parts)
    assert parts[-1][1].right() <= bench.panel.bar.width()


def test_a_measure_without_contacts_has_no_bar(bench: Bench) -> None:
    for event in [*bench.project.events]:
        del bench.project.events[event]
    bench.project._events_in_order = None
    bench.count()
    assert not bench.panel.bar.isVisible()
    assert [value for _, value in bench.rows()] == ["0"] * 4


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
def test_it_paints_in_both_themes(bench: Bench, colours: theme.Theme) -> None:
    before = theme.current()
    theme.apply(QApplication.instance(), colours)
    bench.qtbot.mouseClick(bench.line("Both sides"), Qt.MouseButton.LeftButton)
    image = bench.panel.grab().toImage()
    found = {image.pixelColor(x, y).name() for x in range(0, 300, 2) for y in range(12)}
    assert colours.good.lower() in found
    theme.apply(QApplication.instance(), before)


def test_rows_explain_themselves(project: Project) -> None:
    summary = evidence_summary(project, compute(project, project.measures["direct"], TODAY), "en")
    assert all(row.row.definition.endswith(".") for row in summary.rows)
    assert summary.find(("one_side", "")).events == ("anchorage",)
    assert summary.find(("gone", "")) is None
