"""New events by Ctrl and drag, selections by Alt and drag, and the commands of the menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt

from models.dates import EventDate
from models.records import Event
from tests.ui.timeline.gestures.conftest import LEFT, NONE, Hand

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def asked(hand: Hand) -> list[EventDate]:
    dates: list[EventDate] = []
    hand.view.create_requested.connect(dates.append)
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


def test_alt_and_drag_selects_what_it_touches(hand: Hand) -> None:
    first, last = hand.place("call-1"), hand.place("call-3")
    hand.hold(first + QPoint(-12, -8), last + QPoint(12, 12), ALT)
    assert hand.said[-1].startswith("3 ")
    hand.release(last + QPoint(12, 12), ALT)
    assert hand.selection.ids == ("call-1", "call-2", "call-3")
    here = hand.place("call-8")
    hand.drag(here + QPoint(-10, -10), here + QPoint(10, 10), ALT | CTRL)
    assert hand.selection.ids == ("call-1", "call-2", "call-3", "call-8")
    hand.hold(first + QPoint(-12, -8), last + QPoint(12, 12), ALT)
    hand.key(Qt.Key.Key_Escape)
    hand.release(last, ALT)
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
    actions = {action.text(): action for action in menu.actions() if action.text()}
    wanted = ("Edit", "Cite a source…", "Duplicate", "Cut", "Copy", "Paste", "Paste here", "Delete")
    for text in (*wanted, "Show in the table"):
        actions[text].trigger()
    day = hand.document.project.events["call-1"].date.earliest
    assert wishes == ["call-1", "cite", "duplicate", "cut", "copy", None, day, "delete", "table"]
    actions["Zoom to the selection"].trigger()
    assert 0 <= hand.marker("call-1").x <= hand.view.width()


def test_keys_of_the_clipboard_are_asked_for(hand: Hand) -> None:
    wishes: list[object] = []
    hand.view.cut_requested.connect(lambda: wishes.append("cut"))
    hand.view.copy_requested.connect(lambda: wishes.append("copy"))
    hand.view.paste_requested.connect(wishes.append)
    hand.selection.select(Event, ["call-1"])
    for key in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V):
        hand.key(key, CTRL)
    assert wishes == ["copy", "cut", None]
