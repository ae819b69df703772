"""Every command of the menus is reached by Alt and letters, in both languages, and each letter means one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from models.records import LANGUAGES
from ui.i18n import install

if TYPE_CHECKING:
    from tests.ui.conftest import OpenWindow


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    install(qapp, request.param)
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def letter(text: str) -> str:
    return QKeySequence.mnemonic(text).toString()


def test_each_command_has_a_letter_of_its_own(language: str, open_window: OpenWindow) -> None:
    bar = open_window().menuBar()
    menus: list[QMenu | QMenuBar] = [bar, *bar.findChildren(QMenu)]
    assert len(menus) > len(bar.actions())
    for menu in menus:
        shown = [action for action in menu.actions() if not action.isSeparator()]
        # Languages, themes and what else is one of a few goes by its first letter.
        texts = [action.text() for action in shown if action.actionGroup() is None]
        letters = [letter(text) for text in texts]
        assert all(letters), texts
        assert len(set(letters)) == len(letters), texts
