"""The export dialog, used as a person uses it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from models.project import Project
from tests.ui.figure.dialogs import Chooser, choose, click, wait_for_preview
from ui import settings as remembered
from ui import theme
from ui.document import Document
from ui.figure.dialog import ExportDialog
from ui.settings import Settings
from ui.widgets.scrolled import Scrolled


def test_it_opens_with_the_figure(dialog: ExportDialog) -> None:
    assert dialog.preview.image.size() == QSize(1600, 900)
    assert dialog.form.preset.currentText().startswith("Article")
    assert dialog.form.measure.currentText() == "Phone calls"
    assert dialog.form.texts["title"].placeholderText().startswith("63 days")
    assert dialog.form.texts["credit"].placeholderText() == "Made with Entrevue"


def test_the_preview_follows_the_fields(dialog: ExportDialog, qtbot: QtBot) -> None:
    before = dialog.preview.image
    qtbot.keyClicks(dialog.form.texts["title"], "Nine months")
    wait_for_preview(qtbot, dialog)
    assert dialog.preview.image != before

    choose(dialog.form.preset, qtbot, "Square")
    dialog.form.preset.activated.emit(dialog.form.preset.currentIndex())
    qtbot.waitUntil(lambda: dialog.preview.image.size() == QSize(1200, 1200))


def test_the_preview_is_whole_and_never_enlarged(dialog: ExportDialog, qtbot: QtBot) -> None:
    sheet = dialog.preview.sheet()
    assert dialog.preview.rect().contains(sheet)
    assert abs(sheet.width() / sheet.height() - 16 / 9) < 0.02

    dialog.form.width_box.setValue(320)
    dialog.form.height_box.setValue(320)
    qtbot.waitUntil(lambda: dialog.preview.image.size() == QSize(320, 320))
    assert dialog.preview.sheet().size() == QSize(320, 320)


def test_a_size_of_ones_own_is_named_so(dialog: ExportDialog) -> None:
    dialog.form.width_box.setValue(1234)
    assert dialog.form.preset.currentText() == "Custom size"

    dialog.form.width_box.setValue(1600)
    assert dialog.form.preset.currentText().startswith("Article")


def test_the_largest_image_limits_the_scale(dialog: ExportDialog) -> None:
    dialog.form.scale.setValue(4)
    dialog.form.width_box.setValue(8000)
    dialog.form.height_box.setValue(8000)

    assert dialog.form.scale.value() < 2


def test_another_measure_and_another_language(dialog: ExportDialog, qtbot: QtBot) -> None:
    choose(dialog.form.measure, qtbot, "Direct")
    choose(dialog.form.language, qtbot, "Fran")
    title = dialog.form.texts["title"]

    qtbot.waitUntil(lambda: title.placeholderText().startswith("63 jours"))
    assert dialog.form.options().measure == "direct"


def test_parts_can_be_switched_off(dialog: ExportDialog, qtbot: QtBot) -> None:
    click(qtbot, dialog.form.parts["legend"])

    assert not dialog.form.options().legend
    wait_for_preview(qtbot, dialog)


def test_exporting_writes_the_figure_and_keeps_its_texts_in_one_step(
    dialog: ExportDialog, qtbot: QtBot, chooser: Chooser, document: Document, tmp_path: Path
) -> None:
    chooser.path = tmp_path / "figure.png"
    qtbot.keyClicks(dialog.form.texts["title"], "Nine months")
    qtbot.keyClicks(dialog.form.texts["note"], "  Our count ")
    dialog.form.scale.setValue(2)
    click(qtbot, dialog.export_button)

    assert not dialog.isVisible()
    assert QImage(str(chooser.path)).size() == QSize(3200, 1800)
    assert chooser.suggested is not None
    assert chooser.suggested.name == "two-presidents.png"
    assert (document.project.info.figure_title, document.project.info.figure_note) == (
        "Nine months",
        "Our count",
    )
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.project.info.figure_title == ""


def test_exporting_without_new_texts_changes_nothing(
    dialog: ExportDialog, qtbot: QtBot, chooser: Chooser, document: Document, tmp_path: Path
) -> None:
    chooser.path = tmp_path / "figure.pdf"
    click(qtbot, dialog.export_button)

    assert chooser.path.exists()
    assert not document.is_dirty


def test_a_text_can_be_given_back_to_the_program(
    dialog: ExportDialog, open_dialog: Callable[..., ExportDialog], qtbot: QtBot, document: Document
) -> None:
    qtbot.keyClicks(dialog.form.texts["title"], "Mine")
    click(qtbot, dialog.copy_button)
    again = open_dialog()
    assert again.form.texts["title"].text() == "Mine"

    again.form.texts["title"].clear()
    project, *_ = again.figure()
    assert project.info.figure_title == ""
    assert document.project.info.figure_title == "Mine"


def test_a_name_without_extension_is_a_png(
    dialog: ExportDialog, qtbot: QtBot, chooser: Chooser, tmp_path: Path
) -> None:
    chooser.path = tmp_path / "figure"
    click(qtbot, dialog.export_button)

    assert (tmp_path / "figure.png").exists()


def test_choices_are_remembered(
    dialog: ExportDialog,
    open_dialog: Callable[..., ExportDialog],
    qtbot: QtBot,
    chooser: Chooser,
    settings: Settings,
    tmp_path: Path,
) -> None:
    chooser.path = tmp_path / "figure.png"
    dialog.form.width_box.setValue(1200)
    dialog.form.height_box.setValue(1200)
    click(qtbot, dialog.form.parts["sources"])
    click(qtbot, dialog.export_button)
    again = open_dialog()

    assert again.form.preset.currentText().startswith("Square")
    assert not again.form.parts["sources"].isChecked()
    assert settings.get(remembered.LAST_FOLDER) == str(tmp_path)
    click(qtbot, again.export_button)
    assert chooser.suggested is not None
    assert chooser.suggested.parent == tmp_path


@pytest.mark.parametrize(
    ("name", "hint"), [("missing/figure.png", "folder does not exist"), ("figure.bmp", ".png, .pdf")]
)
def test_a_failed_export_is_said_and_the_dialog_stays(
    dialog: ExportDialog,
    qtbot: QtBot,
    chooser: Chooser,
    document: Document,
    tmp_path: Path,
    name: str,
    hint: str,
) -> None:
    chooser.path = tmp_path / name
    qtbot.keyClicks(dialog.form.texts["title"], "Mine")
    click(qtbot, dialog.export_button)

    assert dialog.isVisible()
    assert dialog.message.isVisible()
    assert hint in dialog.message.text()
    assert dialog.form.texts["title"].text() == "Mine"
    assert not document.is_dirty
    assert QGuiApplication.overrideCursor() is None


def test_the_message_goes_with_the_next_change(
    dialog: ExportDialog, qtbot: QtBot, chooser: Chooser, tmp_path: Path
) -> None:
    chooser.path = tmp_path / "figure.bmp"
    click(qtbot, dialog.export_button)
    qtbot.keyClicks(dialog.form.texts["title"], "x")

    assert not dialog.message.isVisible()


def test_no_file_chosen_changes_nothing(dialog: ExportDialog, qtbot: QtBot, document: Document) -> None:
    qtbot.keyClicks(dialog.form.texts["title"], "Mine")
    click(qtbot, dialog.export_button)

    assert dialog.isVisible()
    assert not document.is_dirty


def test_cancelling_forgets_everything(
    dialog: ExportDialog, qtbot: QtBot, document: Document, settings: Settings
) -> None:
    qtbot.keyClicks(dialog.form.texts["title"], "Mine")
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    click(qtbot, buttons.button(QDialogButtonBox.StandardButton.Cancel))

    assert not dialog.isVisible()
    assert not document.is_dirty
    assert settings.get(remembered.FIGURE_OPTIONS) == {}


def test_copying_puts_the_image_on_the_clipboard(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.form.scale.setValue(2)
    click(qtbot, dialog.copy_button)

    assert QGuiApplication.clipboard().image().size() == QSize(3200, 1800)
    assert dialog.isVisible()
    assert dialog.message.isVisible()


def test_a_project_without_measures(
    open_dialog: Callable[..., ExportDialog], document: Document, qtbot: QtBot
) -> None:
    document.replace(Project(), None)
    dialog = open_dialog()

    assert not dialog.form.measure.isEnabled()
    assert dialog.preview.image.size() == QSize(1600, 900)


def test_every_field_has_a_name(dialog: ExportDialog) -> None:
    form = dialog.form
    fields = [form.measure, form.compared, form.lanes, form.language, form.preset]
    fields += [form.width_box, form.height_box, form.scale]

    assert form.lanes.accessibleName() == "Lanes"
    assert all(field.accessibleName() for field in (*fields, *form.texts.values()))
    assert dialog.preview.accessibleName()


def test_the_tab_key_goes_from_field_to_field(dialog: ExportDialog, qtbot: QtBot) -> None:
    form = dialog.form
    fields = [form.measure, form.compared, form.lanes, form.language, form.preset, form.width_box]
    fields += [form.height_box, form.scale, *form.texts.values()]
    short = ("key_figures", "legend", "sources", "show_note", "show_credit", "indicators")
    fields += [form.parts[name] for name in (*short, "corroboration", "all_events")]
    form.measure.setFocus()
    for field in fields:
        assert field.hasFocus(), field.accessibleName() or field.text()
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_whole_form_is_seen_on_a_laptop(
    open_dialog: Callable[..., ExportDialog], qapp: QApplication, name: str
) -> None:
    theme.apply(qapp, theme.THEMES[name])
    dialog = open_dialog()
    dialog.resize(1280, 830)
    area = dialog.findChild(Scrolled)
    assert area is not None
    assert not area.verticalScrollBar().isVisible()
    for part in dialog.form.parts.values():
        assert part.visibleRegion().boundingRect() == part.rect()
        assert part.sizeHint().width() <= part.width()
