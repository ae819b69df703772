"""The table of actions: no key twice, no name twice, every menu filled."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from ui.actions import ACTIONS, MENUS, SUBMENUS, make_actions


def test_names_and_keys_are_unique(qapp: QApplication) -> None:
    assert max(Counter(spec.name for spec in ACTIONS).values()) == 1
    keys = [
        QKeySequence(key).toString()
        for spec in ACTIONS
        if spec.keys is not None
        for key in (spec.keys if isinstance(spec.keys, tuple) else (spec.keys,))
    ]
    assert max(Counter(keys).values()) == 1


def test_mnemonics_are_unique_in_each_menu() -> None:
    for menu, _ in MENUS:
        texts = [spec.text for spec in ACTIONS if spec.menu == menu]
        texts += [title for _, parent, _, title in SUBMENUS if parent == menu]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert max(letters.values()) == 1, menu


def test_an_action_calls_its_handler(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    called: list[str] = []
    actions = make_actions(window, {s.name: lambda name=s.name: called.append(name) for s in ACTIONS})
    for spec in ACTIONS:
        actions[spec.name].trigger()
    assert called == [spec.name for spec in ACTIONS]
    actions.enable_project(False)
    assert actions["open"].isEnabled()
    assert not actions["save"].isEnabled()
