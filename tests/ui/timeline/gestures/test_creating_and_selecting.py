"""New events by Ctrl and drag, selections by a rectangle, and the commands of the menu."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from models import edits
from models.dates import EventDate
from models.records import Event, Participant, Period, Status
from models.timeline import LaneBy
from tests.ui.timeline.benches import action_of, actions_of
from tests.ui.timeline.gestures.conftest import LEFT, NONE, Hand

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

LANE_FIELDS = [
    (LaneBy.KIND, "anchorage", {"kind": "meeting"}),
    (LaneBy.STATUS, "miami", {"status": Status.PLANNED}),
    (LaneBy.ACTOR, "call-1", {"participants": (Participant(actor="trump"), Participant(actor="putin"))}),
    (LaneBy.SIDE, "call-1", {}),
]
"""What lanes are made by, an event of the lane, and what a new event takes over from it."""


def asked(hand: Hand) -> list[EventDate]:
    dates: list[EventDate] = []
    hand.view.create_requested.connect(lambda date, _fields: dates.append(date))
    return dates


def test_ctrl_and_drag_asks_for_an_event_that_lasts(hand: Hand) -> None:
    dates, before = asked(hand), hand.view.scale
    hand.hold(hand.day("2025-04-10", 40), hand.day("2025-04-25", 60), CTRL)
    assert hand.said[-1] == "New event: 10–25 Apr 2025. Esc cancels."
    hand.release(hand.day("2025-04-25", 60), CTRL)
    assert [date.edtf for date in dates] == ["2025-04-10/2025-04-25"]
    assert hand.view.scale == before


def test_it_can_be_drawn_backwards(hand: Hand) -> None:
    dates = asked(hand)
    hand.drag(hand.day("2025-04-25", 60), hand.day("2025-04-10", 40), CTRL)
    assert [date.edtf for date in dates] == ["2025-04-10/2025-04-25"]


def test_escape_makes_nothing(hand: Hand) -> None:
    dates, before = asked(hand), hand.view.grab().toImage()
    hand.hold(hand.day("2025-04-10", 40), hand.day("2025-04-25", 60), CTRL)
    assert hand.view.grab().toImage() != before
    hand.key(Qt.Key.Key_Escape)
    hand.release(hand.day("2025-04-25", 60), CTRL)
    assert dates == []
    assert hand.view.grab().toImage() == before


def test_escape_puts_a_panned_view_back(hand: Hand) -> None:
    before = hand.view.scale
    hand.hold(QPoint(500, 60), QPoint(300, 60))
    assert hand.view.scale != before
    hand.key(Qt.Key.Key_Escape)
    hand.release(QPoint(300, 60))
    assert (hand.view.scale, hand.view.is_fitted) == (before, True)


def test_a_span_begins_on_a_name_too(hand: Hand) -> None:
    dates, before = asked(hand), hand.view.scale
    label = next(label for label in hand.view.drawing.labels if label.id == "call-2")
    start = QPoint(round(label.rect.x) + 4, round(label.rect.y + label.rect.height / 2))
    assert hand.view._hit(QPointF(start)).event == "call-2"
    hand.drag(start, start + hand.days(10), CTRL)
    assert len(dates) == 1
    assert hand.view.scale == before


def test_a_span_begins_on_a_silence_but_not_on_a_symbol(hand: Hand) -> None:
    dates = asked(hand)
    box = hand.view.drawing.silences[2].rect
    start = QPoint(round(box.x + 12), round(box.y + box.height / 2))
    hand.drag(start, start + hand.days(10), CTRL)
    assert len(dates) == 1
    here = hand.place("call-3")
    hand.drag(here, here + hand.days(10), CTRL)
    assert len(dates) == 1


@pytest.mark.parametrize(("by", "event", "fields"), LANE_FIELDS)
def test_an_event_made_in_a_lane_stands_there(hand: Hand, by: LaneBy, event: str, fields: object) -> None:
    made: list[tuple[EventDate, object]] = []
    hand.view.create_requested.connect(lambda date, fields: made.append((date, fields)))
    hand.view.resize(1000, 500)
    hand.view.laning.choose(by)
    lane = hand.view.laning.lanes.lane_of(event)
    box = next(box for box in hand.view.drawing.lanes.boxes if box.key == lane)
    y = next(y for y in range(round(box.rect.y) + 2, round(box.rect.bottom)) if is_free(hand, y))
    place = hand.day("2025-11-20", y)
    hand.qtbot.mouseDClick(hand.view, LEFT, NONE, place)
    hand.drag(place, place + hand.days(10), CTRL)
    here = QPointF(place)
    action_of(hand.view.menu_at(hand.view._hit(here), here), "New event here").trigger()
    assert [given for _, given in made] == [fields] * 3


def is_free(hand: Hand, y: int) -> bool:
    return hand.view._hit(QPointF(hand.day("2025-11-20", y))).is_empty


def test_a_locked_event_says_why_it_stays(hand: Hand) -> None:
    here, scale = hand.place("call-3"), hand.view.scale
    hand.hold(here, here + QPoint(60, 0))
    assert hand.said[-1] == "Dates are locked: Ctrl+U unlocks them."
    hand.release(here + QPoint(60, 0))
    assert hand.said[-1] == "Dates are locked: Ctrl+U unlocks them."
    assert hand.view.scale != scale
    hand.said.clear()
    hand.drag(QPoint(500, 60), QPoint(400, 60))
    assert hand.said == []


@pytest.mark.parametrize(("keys", "adding"), [(CTRL | SHIFT, CTRL | SHIFT | ALT), (ALT, CTRL | ALT)])
def test_a_rectangle_selects_what_it_touches(
    hand: Hand, keys: Qt.KeyboardModifier, adding: Qt.KeyboardModifier
) -> None:
    first, last = hand.place("call-1"), hand.place("call-3")
    hand.hold(first + QPoint(-12, -8), last + QPoint(12, 12), keys)
    assert hand.said[-1].startswith("3 ")
    hand.release(last + QPoint(12, 12), keys)
    assert hand.selection.ids == ("call-1", "call-2", "call-3")
    here = hand.place("call-8")
    hand.drag(here + QPoint(-10, -10), here + QPoint(10, 10), adding)
    assert hand.selection.ids == ("call-1", "call-2", "call-3", "call-8")
    hand.hold(first + QPoint(-12, -8), last + QPoint(12, 12), keys)
    hand.key(Qt.Key.Key_Escape)
    hand.release(last, keys)
    assert hand.selection.ids == ("call-1", "call-2", "call-3", "call-8")


def test_the_menu_arms_a_rectangle_for_desktops_that_keep_alt(hand: Hand) -> None:
    menu = hand.view.menu_at(hand.view._hit(QPointF(700, 60)))
    arm = next(action for action in menu.actions() if action.text() == "Select in a rectangle")
    arm.trigger()
    hand.key(Qt.Key.Key_Escape)
    scale = hand.view.scale
    hand.drag(QPoint(500, 60), QPoint(400, 60))
    assert hand.view.scale != scale
    arm.trigger()
    here, scale = hand.place("call-8"), hand.view.scale
    hand.drag(here + QPoint(-10, -10), here + QPoint(10, 10))
    assert hand.selection.ids == ("call-8",)
    assert hand.view.scale == scale


def test_the_menu_on_an_event_offers_everything(hand: Hand) -> None:
    hand.qtbot.mouseClick(hand.view, LEFT, NONE, hand.place("call-1"))
    wishes: list[object] = []
    for name in ("cite", "duplicate", "cut", "copy", "delete", "table"):
        getattr(hand.view, f"{name}_requested").connect(lambda name=name: wishes.append(name))
    hand.view.edit_requested.connect(wishes.append)
    hand.view.paste_requested.connect(wishes.append)
    menu = hand.view.menu_at(hand.view._hit(QPointF(hand.place("call-1"))))
    actions = {action.text(): action for action in actions_of(menu) if action.text()}
    wanted = ("Edit", "Cite a source…", "Duplicate", "Cut", "Copy", "Paste", "Paste here", "Delete")
    for text in (*wanted, "Show in the table"):
        actions[text].trigger()
    day = hand.document.project.events["call-1"].date.earliest
    assert wishes == ["call-1", "cite", "duplicate", "cut", "copy", None, day, "delete", "table"]
    actions["Zoom to the selection"].trigger()
    assert 0 <= hand.marker("call-1").x <= hand.view.width()


def test_no_menu_is_long(hand: Hand) -> None:
    hand.document.edit("", edits.add(Period(id="all", name="The whole year", start=dt.date(2025, 1, 1))))
    hand.qtbot.mouseClick(hand.view, LEFT, NONE, hand.place("call-1"))
    silence = hand.view.drawing.silences[2].rect
    for place in (QPointF(hand.place("call-1")), QPointF(silence.x + 8, silence.y + 8), QPointF(700, 60)):
        hit = hand.view._hit(place)
        hand.view.silences.choose(hit)
        menu = hand.view.menu_at(hit, place)
        assert 8 < sum(not action.isSeparator() for action in menu.actions()) <= 12
        top = [action.text() for action in menu.actions()]
        assert ("Delete" in top) == (hit.event is not None)


def test_keys_of_the_clipboard_are_asked_for(hand: Hand) -> None:
    wishes: list[object] = []
    hand.view.cut_requested.connect(lambda: wishes.append("cut"))
    hand.view.copy_requested.connect(lambda: wishes.append("copy"))
    hand.view.paste_requested.connect(wishes.append)
    hand.selection.select(Event, ["call-1"])
    for key in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V):
        hand.key(key, CTRL)
    assert wishes == ["copy", "cut", None]


def test_what_is_clicked_stays_under_the_pointer(hand: Hand) -> None:
    hand.view.pan(hand.marker("call-8").x - hand.view.width() + 8)
    before = hand.view.scale
    hand.qtbot.mouseClick(hand.view, Qt.MouseButton.LeftButton, pos=hand.place("call-8"))
    assert hand.selection.event_ids == ("call-8",)
    assert hand.view.scale == before
