"""Keyboard shortcuts and the about box."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QMainWindow,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import ACTIONS, MENUS, SUBMENUS
from ui.i18n import translate
from ui.icons import program_icon
from ui.modal import run
from ui.version import program_version

Rows = list[tuple[str, str]]


def show_about(window: QMainWindow) -> None:
    """Name, version, licence."""
    dialog = QDialog(window)
    dialog.setWindowTitle(translate("Help", "About Entrevue"))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(28, 24, 28, 18)
    picture = QLabel()
    picture.setPixmap(program_icon().pixmap(QSize(64, 64)))
    column.addWidget(picture, alignment=Qt.AlignmentFlag.AlignHCenter)
    text = translate(
        "Help",
        "Entrevue {version}\n\nA timeline editor for contacts, the silences between them,\n"
        "and the sources that document them.\n\nFree software under the MIT licence.",
    ).format(version=program_version())
    label = QLabel(text)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(label)
    column.addWidget(_close_button(dialog))
    run(dialog)


def shortcut_rows() -> Rows:
    """(what it does, keys) of every action and of the timeline and tables."""
    native = QKeySequence.SequenceFormat.NativeText
    titles = dict(MENUS) | {name: title for name, _, _, title in SUBMENUS}
    rows: Rows = []
    for spec in ACTIONS:
        if spec.keys is None:
            continue
        keys = spec.keys if isinstance(spec.keys, tuple) else (spec.keys,)
        menu = translate("Actions", titles[spec.menu]).replace("&", "")
        text = translate("Actions", spec.text).replace("&", "")
        rows.append((f"{menu} › {text}", " / ".join(QKeySequence(key).toString(native) for key in keys)))
    undo, redo = (QKeySequence(QKeySequence.StandardKey(k)).toString(native) for k in _UNDO_REDO)
    return [
        *rows,
        (translate("Help", "Undo, redo"), f"{undo}, {redo}"),
        (translate("Help", "Timeline: from event to event"), "← →"),
        (translate("Help", "Timeline: from silence to silence"), translate("Help", "Ctrl+← →")),
        (
            translate("Help", "Timeline: to the periods above, the second ribbon and indicators below"),
            translate("Help", "Ctrl+↑ ↓, then Ctrl+← →"),
        ),
        (
            translate("Help", "Timeline: zoom to the silence, rename the period, open the value"),
            translate("Help", "Enter"),
        ),
        (translate("Help", "Timeline: copy the days and dates of the silence"), translate("Help", "Ctrl+C")),
        (translate("Help", "Timeline: first and last event"), translate("Help", "Home, End")),
        (translate("Help", "Timeline: zoom at the pointer"), translate("Help", "Ctrl+wheel, or pinch")),
        (translate("Help", "Timeline: zoom"), translate("Help", "+ and −")),
        (translate("Help", "Timeline: zoom in on some days"), translate("Help", "Hold Z and drag")),
        (translate("Help", "Timeline: move"), translate("Help", "Wheel, drag, Page up, Page down")),
        (translate("Help", "Overview: move"), translate("Help", "Drag the frame, click, wheel, ← →")),
        (translate("Help", "Overview: zoom"), translate("Help", "Drag an edge of the frame, + and −")),
        (translate("Help", "Overview: show everything"), translate("Help", "Double-click, Enter")),
        (translate("Help", "Timeline: add an event"), translate("Help", "Double-click an empty place")),
        *_timeline_gestures(),
        *_lanes(),
        (translate("Help", "Table: edit a cell"), translate("Help", "F2, Enter or just type")),
        (translate("Help", "Table: keep what was there"), translate("Help", "Esc")),
    ]


def _lanes() -> Rows:
    return [
        (translate("Help", "Timeline: to the lane above, below"), "↑ ↓"),
        (translate("Help", "Timeline: to the headers of lanes"), translate("Help", "Tab")),
        (translate("Help", "Timeline: scroll the lanes"), translate("Help", "Alt+wheel")),
        (
            translate("Help", "Header of a lane: fold, unfold"),
            translate("Help", "← →, Space, click the triangle"),
        ),
        (translate("Help", "Header of a lane: move the lane"), translate("Help", "Alt+↑ ↓, drag")),
    ]


def _timeline_gestures() -> Rows:
    """What the mouse and the keys do to events on the timeline."""
    return [
        (translate("Help", "Timeline: add an event that lasts"), translate("Help", "Ctrl+drag")),
        (
            translate("Help", "Timeline: select in a rectangle"),
            translate("Help", "Ctrl+Shift+drag, or Alt+drag"),
        ),
        (
            translate("Help", "Timeline: add these to the selection"),
            translate("Help", "Ctrl+Alt+Shift+drag, or Ctrl+Alt+drag"),
        ),
        (translate("Help", "Timeline: measure days"), translate("Help", "Shift+drag")),
        (translate("Help", "Timeline: copy the days measured"), translate("Help", "Ctrl+C")),
        (
            translate("Help", "Timeline: end of a measurement from event to event, by days"),
            translate("Help", "← →, Shift+← →, Enter"),
        ),
        (translate("Help", "Timeline: move or resize events"), translate("Help", "Unlock dates, then drag")),
        (
            translate("Help", "Timeline: move the selected events by a day, a week"),
            translate("Help", "Unlock dates, then Alt+← →, Alt+Shift+← →"),
        ),
        (
            translate("Help", "Timeline: drag beyond what is in view"),
            translate("Help", "Hold the drag at the left or right edge"),
        ),
        (translate("Help", "Timeline: leave a drag or a measurement"), translate("Help", "Esc")),
    ]


_UNDO_REDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def show_shortcuts(window: QWidget) -> None:
    """A table of every shortcut."""
    dialog = QDialog(window)
    dialog.setWindowTitle(translate("Help", "Keyboard shortcuts"))
    dialog.resize(560, 620)
    rows = shortcut_rows()
    table = QTableWidget(len(rows), 2, dialog)
    table.setAccessibleName(translate("Help", "Keyboard shortcuts"))
    table.setHorizontalHeaderLabels([translate("Help", "Command"), translate("Help", "Keys")])
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            table.setItem(row, column, QTableWidgetItem(text))
    layout = QVBoxLayout(dialog)
    layout.addWidget(table)
    layout.addWidget(_close_button(dialog))
    run(dialog)


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    return buttons
