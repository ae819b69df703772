"""What stands in the menus of the main window besides `ui.actions.ACTIONS`: undo and redo, choices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from ui import settings as remembered
from ui.i18n import translate
from ui.settings import Settings

if TYPE_CHECKING:
    from ui.main_window import MainWindow

T = TypeVar("T")


def add_undo_actions(window: MainWindow, menu: QMenu) -> tuple[QAction, QAction]:
    """Undo and redo name the step, so the stack makes them and keeps their texts."""
    stack, keys = window.document.undo_stack, QKeySequence.StandardKey
    undo = stack.createUndoAction(window, translate("MainWindow", "&Undo"))
    redo = stack.createRedoAction(window, translate("MainWindow", "&Redo"))
    undo.setShortcuts(QKeySequence.keyBindings(keys.Undo))
    # Some platforms have Ctrl+Y already, and a key that stands twice is ambiguous: it does nothing.
    redo.setShortcuts(list(dict.fromkeys([*QKeySequence.keyBindings(keys.Redo), QKeySequence("Ctrl+Y")])))
    menu.insertActions(menu.actions()[0], [undo, redo])
    return undo, redo


def fill_submenus(window: MainWindow, menus: Mapping[str, QMenu], settings: Settings) -> None:
    """Everything that is not in `ui.actions.ACTIONS`."""
    menus["recent"].aboutToShow.connect(lambda: window.files.fill_recent(menus["recent"]))
    window.timeline.lanes.fill(menus["lanes"])
    _choices(
        menus["theme"],
        (
            ("system", translate("MainWindow", "As the desktop")),
            ("light", translate("MainWindow", "Light")),
            ("dark", translate("MainWindow", "Dark")),
            ("light_contrast", translate("MainWindow", "High contrast, light")),
            ("dark_contrast", translate("MainWindow", "High contrast, dark")),
        ),
        settings.get(remembered.THEME),
        window.theme_chosen.emit,
    )
    _choices(
        menus["language"],
        (("", translate("MainWindow", "As the desktop")), ("en", "English"), ("fr", "Français")),
        settings.get(remembered.LANGUAGE),
        window.language_chosen.emit,
    )
    _choices(
        menus["dates"],
        (
            (True, translate("MainWindow", "12/02/2025 is 12 February (day first)")),
            (False, translate("MainWindow", "12/02/2025 is 2 December (month first)")),
        ),
        settings.get(remembered.DAY_FIRST),
        partial(settings.set, remembered.DAY_FIRST),
    )


def _choices(
    menu: QMenu, choices: tuple[tuple[T, str], ...], chosen: T, choose: Callable[[T], object]
) -> None:
    """A submenu of which one item is checked."""
    group = QActionGroup(menu)
    for value, text in choices:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.triggered.connect(lambda _checked=False, value=value: choose(value))
        group.addAction(action)
