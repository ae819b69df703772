"""Values of indicators typed in the empty last row, moved from one indicator to another, renamed."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu

from models import edits
from models.dates import parse_edtf
from models.records import Citation, Indicator, IndicatorPoint
from ui.tables import pane as tables_pane
from ui.tables.editors import ChoiceEditor
from ui.tables.indicator_dialogs import NewIndicatorDialog, RenameIndicatorDialog

if TYPE_CHECKING:
    from tests.ui.tables.conftest import Bench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Keys = Qt.Key


@pytest.fixture
def values(bench: Bench) -> Bench:
    """One indicator of two values, the second with a source, in the tab to the front."""
    points = (
        IndicatorPoint(date=parse_edtf("2025-01"), value=41.0),
        IndicatorPoint(date=parse_edtf("2025-02"), value=49.0, citations=(Citation(source="readout"),)),
    )
    bench.document.edit("", edits.add(Indicator(id="poll", name="Support", unit="%", points=points)))
    bench.document.undo_stack.clear()
    bench.pane.show_table(Indicator)
    bench.view.go_to(0)
    QAbstractItemModelTester(bench.view.model(), bench.view)
    return bench


def series(bench: Bench) -> dict[str, list[float]]:
    return {i.name: [p.value for p in i.points] for i in bench.document.project.indicators.values()}


def new_row_texts(bench: Bench) -> list[str]:
    """The date and the value that the last row shows."""
    model = bench.view.model()
    places = (model.table.position(key) for key in ("date", "value"))
    return [model.index(model.rowCount() - 1, place).data() or "" for place in places]


def column_of(bench: Bench) -> str:
    return bench.view.model().table.columns[bench.view.currentIndex().column()].key


def test_nothing_is_in_the_project_before_date_and_value_are_typed(values: Bench) -> None:
    before = values.document.project.copy()
    values.pane.new_row()
    assert new_row_texts(values) == ["", ""]
    assert column_of(values) == "date"
    values.qtbot.keyClicks(values.editor, "3 mar 2025")
    values.key(Keys.Key_Return)
    assert column_of(values) == "value"
    assert values.document.project == before
    values.qtbot.keyClicks(values.editor, "44,5")
    values.key(Keys.Key_Return)
    assert series(values) == {"Support": [41.0, 49.0, 44.5]}
    point = values.document.project.indicators["poll"].points[2]
    assert (point.date, point.citations) == (parse_edtf("2025-03-03"), ())
    assert values.document.undo_stack.count() == 1
    assert new_row_texts(values) == ["", ""]
    values.document.undo_stack.undo()
    assert values.document.project == before


@pytest.mark.parametrize("typed", ["", "3 mar 2025"])
def test_escape_removes_the_row(values: Bench, typed: str) -> None:
    before = values.document.project.copy()
    values.pane.new_row()
    if typed:
        values.qtbot.keyClicks(values.editor, typed)
        values.key(Keys.Key_Return)
    values.key(Keys.Key_Escape)
    assert values.editor is None
    assert not values.view.model().draft.texts
    assert values.document.project == before
    assert values.document.undo_stack.count() == 0


def test_leaving_keeps_what_is_typed_and_nothing_else(values: Bench) -> None:
    values.pane.new_row()
    values.click(0, "note")
    assert not values.view.model().draft.texts
    values.pane.new_row()
    values.qtbot.keyClicks(values.editor, "3 mar 2025")
    values.click(0, "note")
    assert new_row_texts(values) == ["3 mar 2025", ""]
    refused = values.pane.refused_text()
    assert refused is not None
    assert refused.problem == "Missing: Value."
    values.document.replace(values.document.project, None)
    assert new_row_texts(values) == ["", ""]


def test_a_value_that_is_no_number_stays_in_its_editor(values: Bench) -> None:
    values.pane.new_row()
    values.qtbot.keyClicks(values.editor, "3 mar 2025")
    values.key(Keys.Key_Tab)
    values.qtbot.keyClicks(values.editor, "many")
    values.key(Keys.Key_Return)
    assert values.editor.value() == "many"
    values.type_over(values.editor, "44")
    values.key(Keys.Key_Tab)
    assert column_of(values) == "unit"
    assert series(values) == {"Support": [41.0, 49.0, 44.0]}


def test_another_name_in_a_new_row_makes_another_indicator(values: Bench) -> None:
    row = values.view.model().rowCount() - 1
    editor = values.open(row, "name")
    assert isinstance(editor, ChoiceEditor)
    editor.lineEdit().selectAll()
    values.qtbot.keyClicks(editor, "Aid")
    assert editor.feedback.text() == "New indicator: Aid"
    values.key(Keys.Key_Return, editor)
    assert column_of(values) == "date"
    for text in ("3 mar 2025", "7"):
        values.qtbot.keyClicks(values.editor, text)
        values.key(Keys.Key_Return)
    assert series(values) == {"Support": [41.0, 49.0], "Aid": [7.0]}
    assert values.document.undo_stack.count() == 1


def test_a_name_typed_at_a_value_moves_that_one(values: Bench) -> None:
    before = values.document.project.copy()
    type_name(values, 1, "Aid")
    assert series(values) == {"Support": [41.0], "Aid": [49.0]}
    values.qtbot.waitUntil(lambda: values.view.current_record().indicator.name == "Aid")
    new = next(i for i in values.document.project.indicators.values() if i.name == "Aid")
    assert (new.unit, new.points[0].citations) == ("%", (Citation(source="readout"),))
    values.document.undo_stack.undo()
    assert values.document.project == before
    values.document.undo_stack.redo()
    type_name(values, values.view.model().row_of((new.id, 0)), "support")
    assert series(values) == {"Support": [41.0, 49.0]}


def type_name(bench: Bench, row: int, name: str) -> None:
    editor = bench.open(row, "name")
    editor.hidePopup()
    editor.lineEdit().selectAll()
    bench.qtbot.keyClicks(editor, name)
    editor.completer().popup().hide()
    bench.key(Keys.Key_Return, editor)


def test_an_indicator_is_renamed_from_the_menu(values: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def rename(dialog: RenameIndicatorDialog) -> int:
        dialog.show()
        dialog.name.editor.selectAll()
        values.qtbot.keyClicks(dialog.name.editor, "Approval")
        values.key(Keys.Key_Return, dialog.name.editor)
        return dialog.result()

    monkeypatch.setattr(tables_pane, "run", rename)
    menu = values.pane.context_menu(values.view)
    chosen(menu, "Rename indicator…")
    assert series(values) == {"Approval": [41.0, 49.0]}
    assert values.document.undo_stack.count() == 1


def chosen(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_the_dialog_makes_an_indicator(values: Bench) -> None:
    dialog = NewIndicatorDialog(values.document, values.today, lambda: True)
    values.qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert dialog.name.problem == "An indicator needs a name."
    values.qtbot.keyClicks(dialog.name.editor, "Support")
    dialog.accept()
    assert dialog.name.problem == "There is an indicator of this name already."
    dialog.name.editor.selectAll()
    for field, text in ((dialog.name, "Aid"), (dialog.unit, "bn"), (dialog.date, "mar 2025")):
        values.qtbot.keyClicks(field.editor, text)
    dialog.accept()
    assert dialog.value.problem == "An indicator begins with a value."
    values.qtbot.keyClicks(dialog.value.editor, "7,5")
    values.key(Keys.Key_Return, dialog.value.editor)
    assert not dialog.isVisible()
    made = values.document.project.indicators[dialog.created]
    assert (made.name, made.unit, made.drawn) == ("Aid", "bn", "line")
    assert made.points == (IndicatorPoint(date=parse_edtf("2025-03"), value=7.5),)


def test_pasted_values_keep_their_sources_and_come_back_after_cutting(values: Bench) -> None:
    before = series(values)
    values.view.select_keys([("poll", 0), ("poll", 1)])
    values.key(Keys.Key_X, modifier=Qt.KeyboardModifier.ControlModifier)
    assert series(values) == {}
    values.key(Keys.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    assert series(values) == before
    assert values.document.project.indicators["poll"].points[1].citations == (Citation(source="readout"),)


def test_values_pasted_from_elsewhere_rename_nothing(values: Bench) -> None:
    QGuiApplication.clipboard().setText("Aid\t3 Mar 2025\t7\nSupport\t4 Mar 2025\t8\nAid\t5 Mar 2025\t\n")
    values.pane.paste()
    assert series(values) == {"Support": [41.0, 49.0, 8.0], "Aid": [7.0]}
    assert values.answers.texts == ["Row 3: Missing: Value."]


def test_an_editor_is_as_wide_as_its_cell(values: Bench) -> None:
    editor = values.open(0, "value")
    cell = values.view.visualRect(values.view.currentIndex())
    assert editor.width() == cell.width()
    editor.setText("")
    values.qtbot.keyClicks(editor, "1234567890 1234567890 1234567890")
    assert editor.width() > cell.width()


def test_a_value_is_begun_from_the_timeline(values: Bench) -> None:
    values.pane.new_value("poll", parse_edtf("2025-03-03"))
    assert column_of(values) == "value"
    values.qtbot.keyClicks(values.editor, "44")
    values.key(Keys.Key_Return)
    assert values.document.project.indicators["poll"].points[2].date == parse_edtf("2025-03-03")


def test_a_row_that_is_begun_is_not_replaced_from_the_timeline(values: Bench) -> None:
    said: list[str] = []
    values.pane.problem.connect(said.append)
    values.pane.new_row()
    values.qtbot.keyClicks(values.editor, "1 feb 2025")
    values.key(Keys.Key_Return)
    values.pane.new_value("poll", parse_edtf("2025-03-03"))
    assert new_row_texts(values) == ["1 feb 2025", ""]
    assert said == ["Finish the row that you have begun, or press Esc: Missing: Value."]


def test_a_double_click_opens_the_first_cell_and_then_the_one_pointed_at(values: Bench) -> None:
    row = values.view.model().rowCount() - 1
    double_click(values, row, "name")
    assert column_of(values) == "date"
    values.qtbot.keyClicks(values.editor, "3 mar 2025")
    double_click(values, row, "name")
    assert column_of(values) == "name"
    assert isinstance(values.editor, ChoiceEditor)
    assert values.editor.value() == "Support"


def double_click(bench: Bench, row: int, column: str) -> None:
    bench.click(row, column)
    place, button = bench.at(row, column), Qt.MouseButton.LeftButton
    bench.qtbot.mouseDClick(bench.view.viewport(), button, Qt.KeyboardModifier.NoModifier, place)


@pytest.mark.parametrize("seed", range(3))
def test_random_keys_and_clicks(values: Bench, seed: int) -> None:
    """Qt's tester watches the model; in the end all of it is undone, and no row is half there."""
    before = values.document.project.copy()
    chance = random.Random(seed)
    keys = [Keys.Key_Return, Keys.Key_Escape, Keys.Key_Tab, Keys.Key_Backtab, Keys.Key_F2, Keys.Key_Delete]
    keys += [Keys.Key_Up, Keys.Key_Down, Keys.Key_Left, Keys.Key_Right, Keys.Key_End]
    stack, model = values.document.undo_stack, values.view.model()
    for _ in range(150):
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or values.view
        gesture = chance.random()
        if gesture < 0.5:
            QTest.keyClick(target, chance.choice(keys))
        elif gesture < 0.75:
            QTest.keyClicks(target, chance.choice(["44", "3 mar 2025", "Aid", "Support", "x"]))
        elif gesture < 0.85:
            port = values.view.viewport()
            place = QPoint(chance.randrange(port.width()), chance.randrange(120))
            QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        else:
            chance.choice([stack.undo, stack.redo, values.pane.new_row, values.pane.duplicate])()
        if chance.random() < 0.5:
            QApplication.processEvents()
    while QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()
    assert model._order == model._ordering.arranged(model.cells)
    stack.setIndex(0)
    assert values.document.project == before
