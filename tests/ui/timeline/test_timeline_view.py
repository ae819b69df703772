"""The timeline under real mouse and keys: zoom, pan, selection, creation, what it says."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models import edits
from models.dates import EventDate, from_day
from models.project import Project
from models.records import Event, Kind
from tests.ui.timeline.benches import TimelineBench, Today, turn_wheel

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
LEFT = Qt.MouseButton.LeftButton


class Bench(TimelineBench):
    """A timeline under mouse and keys."""

    def click(self, event_id: str, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.mouseClick(self.view, LEFT, modifier, self.place(event_id))

    def wheel(self, x: int, delta: int, modifier: Qt.KeyboardModifier = NONE) -> None:
        turn_wheel(self.view, x, delta, modifier)

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.qtbot.mousePress(self.view, LEFT, NONE, start)
        self.qtbot.mouseMove(self.view, (start + end) / 2)
        self.qtbot.mouseMove(self.view, end)
        self.qtbot.mouseRelease(self.view, LEFT, NONE, end)


@pytest.fixture
def bench(qtbot: QtBot, project: Project, today: Today) -> Bench:
    return Bench(qtbot, project, today)


def test_ctrl_wheel_zooms_at_the_pointer(bench: Bench) -> None:
    before = bench.view.scale
    bench.wheel(300, 120, CTRL)
    after = bench.view.scale
    assert after.pixels_per_day == pytest.approx(before.pixels_per_day * 1.25)
    assert after.day(300) == pytest.approx(before.day(300))
    bench.wheel(300, -120, CTRL)
    assert bench.view.scale.first_day == pytest.approx(before.first_day)


def test_the_wheel_pans(bench: Bench) -> None:
    before = bench.view.scale
    bench.wheel(300, -120)
    assert bench.view.scale.x(before.day(220)) == pytest.approx(100)


def test_dragging_pans_and_selects_nothing(bench: Bench) -> None:
    day = bench.view.scale.day(500)
    bench.drag(QPoint(500, 120), QPoint(380, 120))
    assert bench.view.scale.x(day) == pytest.approx(380)
    assert bench.selection.ids == ()


def test_ctrl_0_fits_and_plus_and_minus_zoom(bench: Bench) -> None:
    fitted = bench.view.scale
    bench.key(Qt.Key.Key_Plus)
    bench.key(Qt.Key.Key_Plus)
    assert bench.view.scale.pixels_per_day == pytest.approx(fitted.pixels_per_day * 1.25**2)
    bench.key(Qt.Key.Key_Minus)
    assert bench.view.scale.pixels_per_day == pytest.approx(fitted.pixels_per_day * 1.25)
    bench.key(Qt.Key.Key_0, CTRL)
    assert bench.view.scale == fitted


def test_clicks_share_the_selection(bench: Bench) -> None:
    bench.click("call-2")
    assert bench.selection.ids == ("call-2",)
    bench.click("call-5", CTRL)
    assert bench.selection.ids == ("call-2", "call-5")
    bench.click("call-2", CTRL)
    assert bench.selection.ids == ("call-5",)
    bench.click("call-3")
    bench.click("call-6", SHIFT)
    assert bench.selection.ids == ("call-3", "call-4", "call-5", "call-6")
    assert bench.selection.current == "call-6"
    bench.qtbot.mouseClick(bench.view, LEFT, NONE, QPoint(700, 60))
    assert bench.selection.ids == ()


def test_a_click_on_a_label_selects_its_event(bench: Bench) -> None:
    label = next(label for label in bench.view.drawing.labels if label.id == "call-8")
    bench.qtbot.mouseClick(bench.view, LEFT, NONE, QPoint(round(label.rect.x) + 4, round(label.rect.y) + 4))
    assert bench.selection.current == "call-8"


def test_a_click_on_the_ribbon_selects_the_silence(bench: Bench) -> None:
    box = bench.view.drawing.silences[2]
    place = QPoint(round(box.rect.x + 5), round(box.rect.y + 5))
    bench.qtbot.mouseClick(bench.view, LEFT, NONE, place)
    assert bench.measure.selected_silence == 2
    assert bench.view.drawing.selected_silence == 2


def test_arrows_home_and_end_go_from_event_to_event(bench: Bench) -> None:
    bench.key(Qt.Key.Key_Right)
    assert bench.selection.current == "call-1"
    bench.key(Qt.Key.Key_Right)
    assert bench.selection.current == "call-2"
    bench.key(Qt.Key.Key_End)
    assert bench.selection.current == "miami"
    bench.key(Qt.Key.Key_Right)
    assert bench.selection.current == "miami"
    bench.key(Qt.Key.Key_Left)
    assert bench.selection.current == "call-8"
    bench.key(Qt.Key.Key_Home)
    assert bench.selection.current == "call-1"
    bench.key(Qt.Key.Key_Right, SHIFT)
    assert bench.selection.ids == ("call-1", "call-2")


def test_escape_clears_and_ctrl_a_selects_all(bench: Bench) -> None:
    bench.key(Qt.Key.Key_A, CTRL)
    assert len(bench.selection.ids) == 10
    bench.key(Qt.Key.Key_Escape)
    assert bench.selection.ids == ()


def test_double_click_on_empty_ground_asks_for_an_event_there(bench: Bench) -> None:
    asked: list[EventDate] = []
    bench.view.create_requested.connect(lambda date, _fields: asked.append(date))
    x = round(bench.view.scale.x(datetime.date(2025, 4, 15).toordinal() + 0.5))
    bench.qtbot.mouseDClick(bench.view, LEFT, NONE, QPoint(x, 60))
    assert asked == [from_day(datetime.date(2025, 4, 15))]


def test_enter_double_click_and_delete_ask(bench: Bench) -> None:
    edited: list[str] = []
    deleted: list[bool] = []
    bench.view.edit_requested.connect(edited.append)
    bench.view.delete_requested.connect(lambda: deleted.append(True))
    bench.key(Qt.Key.Key_Return)
    bench.key(Qt.Key.Key_Delete)
    assert (edited, deleted) == ([], [])
    bench.click("call-3")
    bench.key(Qt.Key.Key_Return)
    bench.qtbot.mouseDClick(bench.view, LEFT, NONE, bench.place("call-4"))
    bench.key(Qt.Key.Key_Delete)
    assert edited == ["call-3", "call-4"]
    assert deleted == [True]


def test_an_event_selected_elsewhere_scrolls_into_view(bench: Bench) -> None:
    bench.view.show_scale(bench.view.scale.zoomed(20, 0))
    bench.selection.select(Event, ["call-8"])
    day = bench.view.content.days[bench.view.content.positions["call-8"]]
    assert bench.view.scale.x(day) == pytest.approx(500)
    before = bench.view.scale
    bench.selection.select(Event, [])
    bench.selection.select(Event, ["call-8"])
    assert bench.view.scale == before


def test_an_edit_redraws_and_keeps_the_place(bench: Bench) -> None:
    before = bench.view.scale
    project = bench.document.project
    new = edits.add_event(project, from_day(datetime.date(2031, 5, 1)), "call")
    assert bench.document.edit("Add", new)
    bench.measure.refresh()
    assert bench.view.scale == before
    assert len(bench.view.content.events) == 11
    bench.document.edit("Delete", edits.delete_events(project, ["call-3"]))
    bench.measure.refresh()
    assert "call-3" not in {marker.id for marker in bench.view.drawing.markers}
    assert [box.text for box in bench.view.drawing.silences][2] == "78 days · longest"
    bench.document.undo_stack.undo()
    bench.measure.refresh()
    assert "call-3" in {marker.id for marker in bench.view.drawing.markers}


def test_resizing_refits_a_view_that_nobody_moved(bench: Bench) -> None:
    before = bench.view.scale
    bench.view.resize(1400, 320)
    assert bench.view.scale.pixels_per_day > before.pixels_per_day
    bench.key(Qt.Key.Key_Plus)
    moved = bench.view.scale
    bench.view.resize(1000, 320)
    assert bench.view.scale == moved


def test_the_hover_card_shows_project_text_as_plain_text(bench: Bench) -> None:
    event = bench.document.project.events["anchorage"]
    bench.document.edit("Title", edits.update(event, title="<b>Summit</b> & talks"))
    card = bench.view.card_at(QPointF(bench.place("anchorage")))
    assert "&lt;b&gt;Summit&lt;/b&gt; &amp; talks" in card
    for text in ("15 August 2025", "Meeting", "Donald Trump, Vladimir Putin", "Anchorage", "Held"):
        assert text in card
    assert bench.view.card_at(QPointF(700, 60)) == ""


def test_screen_readers_follow_the_current_event(bench: Bench) -> None:
    assert bench.view.accessibleName() == "Timeline"
    bench.click("anchorage")
    assert bench.view.accessibleDescription().startswith("15 August 2025, Summit, Meeting")


def test_the_context_menu_selects_what_it_is_about(bench: Bench) -> None:
    menu = bench.view.menu_at(bench.view._hit(QPointF(700, 60)))
    enabled = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    assert "Delete" not in enabled
    assert enabled["New event here"]
    bench.click("call-1")
    deleted: list[bool] = []
    bench.view.delete_requested.connect(lambda: deleted.append(True))
    menu = bench.view.menu_at(bench.view._hit(QPointF(bench.place("call-1"))))
    next(action for action in menu.actions() if action.text() == "Delete").trigger()
    assert deleted == [True]


def test_an_empty_project_invites_to_add_an_event(qtbot: QtBot, today: Today) -> None:
    bench = Bench(qtbot, Project(None, [Kind(id="call", name="Call")]), today)
    empty = bench.view.grab().toImage()
    asked: list[EventDate] = []
    bench.view.create_requested.connect(lambda date, _fields: asked.append(date))
    qtbot.mouseDClick(bench.view, LEFT, NONE, QPoint(500, 100))
    (date,) = asked
    bench.document.edit("Add", edits.add_event(bench.document.project, date, "call"))
    assert bench.view.grab().toImage() != empty
    assert len(bench.view.drawing.markers) == 1


def test_a_theme_change_redraws(bench: Bench) -> None:
    style = bench.view.style_now
    QApplication.sendEvent(bench.view, QEvent(QEvent.Type.PaletteChange))
    assert bench.view.style_now is not style
