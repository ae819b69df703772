"""Numbers of things, as the language writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from models.dates import parse_edtf
from models.project import Change
from models.records import Event, Status
from ui.counts import grouped
from ui.main_window import MainWindow


@pytest.fixture(params=["en", "fr"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_thousands_are_grouped(language: str) -> None:
    wanted = {"en": "1,234,567", "fr": "1\u202f234\u202f567"}
    assert grouped(1234567) == wanted[language]
    assert grouped(999) == "999"


def test_tabs_group_thousands(language: str, window: MainWindow, qtbot: QtBot) -> None:
    date = parse_edtf("2025-01-01")
    events = [Event(id=f"e{n}", date=date, kind="call", status=Status.HELD) for n in range(1200)]
    window.document.edit("", tuple(Change(None, event) for event in events))
    assert window.tables.tabText(0) == {"en": "Events 1,210", "fr": "Events 1\u202f210"}[language]
