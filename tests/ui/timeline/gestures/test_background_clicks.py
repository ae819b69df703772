"""Clicks on indicators and on the ribbon of the compared measure, and the keys that do the same."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from models import edits
from models.dates import from_day, parse_edtf
from models.records import Citation, Event, Indicator, IndicatorPoint
from models.timeline import Chart

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def charts(hand: Any) -> Any:
    hand.view.resize(1000, 620)
    start = datetime.date(2025, 2, 1)
    points = [
        IndicatorPoint(date=from_day(start + datetime.timedelta(days=40 * n)), value=40.0 + n)
        for n in range(6)
    ]
    points.append(
        IndicatorPoint(
            date=parse_edtf("2025-11"),
            value=51.5,
            note="After <the> vote",
            citations=(Citation(source="readout"),),
        )
    )
    for number, title in enumerate(("Support", "Brent")):
        indicator = Indicator(id=f"i{number}", name=title, unit="%", points=tuple(points), order=number)
        hand.document.edit("", edits.add(indicator))
    return hand


def chart(hand: Any, indicator: str) -> Chart:
    return next(chart for chart in hand.view.drawing.charts if chart.id == indicator)


def click(hand: Any, x: float, y: float) -> None:
    hand.qtbot.mouseClick(hand.view, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))


def test_a_click_on_a_point_asks_for_it(charts: Any) -> None:
    asked: list[tuple[str, int]] = []
    charts.view.background.point_chosen.connect(lambda *key: asked.append(key))
    point = chart(charts, "i1").points[3]
    click(charts, point.x, point.y)
    assert asked == [("i1", 3)]
    assert charts.selection.record_type is Indicator
    assert charts.selection.ids == ("i1",)
    assert charts.view.background.chosen_point == ("i1", 3)
    charts.selection.select(Event, ["call-1"])
    assert charts.view.background.chosen_point is None


def test_the_card_of_a_point_has_its_sources(charts: Any) -> None:
    point = chart(charts, "i0").points[-1]
    text = charts.view.card_at(QPointF(point.x, point.y))
    assert "51.5\N{NO-BREAK SPACE}%" in text
    assert "November 2025" in text
    assert "After &lt;the&gt; vote" in text
    assert "Readout" in text
    assert point.left < point.x < point.right


def test_a_click_on_a_name_folds(charts: Any) -> None:
    rect = chart(charts, "i0").name_rect
    click(charts, rect.x + 5, rect.y + 8)
    assert chart(charts, "i0").is_folded
    assert not chart(charts, "i1").is_folded
    rect = chart(charts, "i0").fold_rect
    click(charts, rect.x + 5, rect.y + 8)
    assert not chart(charts, "i0").is_folded


def test_the_menu_folds_by_keyboard_too(charts: Any) -> None:
    here = QPointF(500, 60)
    menu = charts.view.menu_at(charts.view._hit(here), here)
    (submenu,) = [
        action.menu() for action in menu.actions() if action.menu() and action.text() == "Indicators"
    ]
    assert [(action.text(), action.isChecked()) for action in submenu.actions()] == [
        ("Support", True),
        ("Brent", True),
    ]
    submenu.actions()[1].trigger()
    assert chart(charts, "i1").is_folded


def test_two_ribbons(hand: Any) -> None:
    assert hand.view.drawing.second == ()
    hand.measure.compare("calls")
    drawing = hand.view.drawing
    assert [name.text for name in drawing.ribbon_names] == ["Direct contacts", "Phone calls"]
    box = drawing.second[6].rect
    click(hand, box.x + 12, box.y + 8)
    assert hand.measure.selected_compared == 6
    assert hand.measure.selected_silence is None
    assert hand.view.drawing.selected_second == 6
    told = hand.measure.notes.sentences("en")
    assert "46 days" in told.sentences[told.selected].text
    box = drawing.silences[6].rect
    click(hand, box.x + 12, box.y + 8)
    assert hand.measure.selected_compared is None
    assert hand.measure.selected_silence == 6
    told = hand.measure.notes.sentences("en")
    assert "43 days" in told.sentences[told.selected].text


def test_escape_lets_go_of_a_silence_in_the_second_ribbon(hand: Any) -> None:
    hand.measure.compare("calls")
    hand.measure.select_compared(3)
    hand.key(Qt.Key.Key_Escape)
    assert hand.measure.selected_compared is None


def test_the_keys_walk_in_both_ribbons(hand: Any) -> None:
    hand.measure.compare("calls")
    hand.measure.select_silence(2)
    hand.key(Qt.Key.Key_Down, CTRL)
    assert hand.measure.selected_compared == 2
    hand.key(Qt.Key.Key_Right, CTRL)
    assert hand.measure.selected_compared == 3
    hand.key(Qt.Key.Key_Up, CTRL)
    assert (hand.measure.selected_compared, hand.measure.selected_silence) == (None, 3)
    hand.key(Qt.Key.Key_Up, CTRL)
    assert hand.measure.selected_silence == 3


def test_ending_the_comparison_lets_go_of_its_silence(hand: Any) -> None:
    hand.measure.compare("calls")
    hand.measure.select_compared(3)
    hand.measure.compare(None)
    assert hand.measure.selected_compared is hand.measure.selected_silence is None
    assert hand.view.drawing.second == ()


def test_the_cards_of_silences(hand: Any) -> None:
    hand.measure.compare("calls")
    box = hand.view.drawing.second[6].rect
    text = hand.view.card_at(QPointF(box.x + 12, box.y + 8))
    assert "Phone calls" in text
    assert "46 days" in text
    box = hand.view.drawing.silences[6].rect
    assert "43 days" in hand.view.card_at(QPointF(box.x + 12, box.y + 8))


def test_the_menu_of_a_chart_adds_values_and_indicators(charts: Any) -> None:
    asked: list[object] = []
    charts.view.background.value_requested.connect(lambda *place: asked.append(place))
    charts.view.background.indicator_requested.connect(lambda: asked.append("new"))
    plot = chart(charts, "i1").plot
    here = QPointF(plot.x + plot.width / 2, plot.y + plot.height / 2)
    actions = {a.text(): a for a in charts.view.menu_at(charts.view._hit(here), here).actions()}
    actions["Add a value here…"].trigger()
    actions["New indicator…"].trigger()
    assert asked == [("i1", charts.view.date_at(charts.view.scale.day(here.x()))), "new"]
    above = QPointF(here.x(), 60)
    texts = [a.text() for a in charts.view.menu_at(charts.view._hit(above), above).actions()]
    assert not {"Add a value here…", "New indicator…"}.intersection(texts)
