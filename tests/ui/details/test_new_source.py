"""The small form for a source that is made while citing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from models.dates import parse_edtf
from models.records import Source
from ui.details.new_source import NewSourceForm

if TYPE_CHECKING:
    from tests.ui.details.conftest import Bench

URL = "https://www.lemonde.fr/a"


@pytest.fixture
def form(bench: Bench) -> NewSourceForm:
    bench.select("call-1")
    bench.citations.new_button.click()
    return bench.citations.new_source


def _paste(bench: Bench, form: NewSourceForm, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    bench.qtbot.keyClick(form.fields["title"].editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def _made(bench: Bench) -> Source:
    return list(bench.document.project.sources.values())[-1]


def test_a_link_pasted_into_the_title_goes_to_the_link(bench: Bench, form: NewSourceForm) -> None:
    _paste(bench, form, URL)
    texts = form.texts()
    assert (texts["title"], texts["url"], texts["container_title"]) == ("", URL, "lemonde.fr")
    assert form.type.value == "webpage"
    bench.qtbot.keyClicks(form.fields["title"].editor, "Le titre")
    bench.qtbot.mouseClick(form.create_button, Qt.MouseButton.LeftButton)
    source = _made(bench)
    assert (source.type, source.title, source.url) == ("webpage", "Le titre", URL)
    assert source.accessed == parse_edtf("2026-01-15")
    assert bench.event("call-1").citations[-1].source == source.id


def test_a_title_with_its_link_is_taken_apart(bench: Bench, form: NewSourceForm) -> None:
    _paste(bench, form, f"Le titre {URL}")
    assert (form.fields["title"].text, form.fields["url"].text) == ("Le titre", URL)


def test_a_title_that_is_typed_stays(bench: Bench, form: NewSourceForm) -> None:
    bench.qtbot.keyClicks(form.fields["title"].editor, "Talks")
    assert form.fields["title"].text == "Talks"


def test_fields_are_called_as_the_type_calls_them(bench: Bench, form: NewSourceForm) -> None:
    combo = form.type.combo
    combo.setCurrentIndex([option.value for option in combo._options].index("press-release"))
    combo.activated.emit(combo.currentIndex())
    assert form.fields["container_title"].editor.accessibleName() == "Institution"
    bench.qtbot.keyClicks(form.fields["title"].editor, "Statement")
    bench.qtbot.keyClicks(form.fields["container_title"].editor, "Kremlin")
    bench.qtbot.mouseClick(form.create_button, Qt.MouseButton.LeftButton)
    source = _made(bench)
    assert (source.type, source.genre) == ("document", "press release")
    assert (source.publisher, source.container_title) == ("Kremlin", "")


def test_a_link_that_the_project_has_is_said(bench: Bench, form: NewSourceForm) -> None:
    _paste(bench, form, URL)
    bench.qtbot.mouseClick(form.create_button, Qt.MouseButton.LeftButton)
    form.open()
    _paste(bench, form, "http://lemonde.fr/a/")
    assert "has this link already" in form.fields["url"].message.text()


def test_other_schemes_are_refused(bench: Bench, form: NewSourceForm) -> None:
    bench.qtbot.keyClicks(form.fields["url"].editor, "javascript:x")
    bench.qtbot.mouseClick(form.create_button, Qt.MouseButton.LeftButton)
    assert form.isVisible()
    assert form.fields["url"].is_flagged
