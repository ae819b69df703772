"""The form of a source: fields by type, footnote, names, files, sides."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from models import edits
from models.dates import parse_edtf
from models.records import Actor, Name, ProjectInfo, Source
from models.sources.types import SOURCE_TYPES, type_named
from ui.details.side_field import SideField
from ui.details.source_fields import AccessDateField
from ui.details.source_form import SourceForm
from ui.widgets.url_field import ArchivedUrlField

if TYPE_CHECKING:
    from tests.ui.details.conftest import Bench
    from ui.widgets.choice_field import ChoiceField

# The offscreen platform says so whenever a popup opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def form(bench: Bench) -> SourceForm:
    bench.selection.select(Source, ["readout"])
    return cast("SourceForm", bench.pane.forms[Source])


def _source(bench: Bench) -> Source:
    return bench.document.project.sources["readout"]


def _change(bench: Bench, **values: object) -> None:
    bench.document.edit("Change", edits.update(_source(bench), **values))


def _shown(form: SourceForm) -> list[str]:
    """The fields in sight, from top to bottom."""
    fields = [(field.y(), name) for name, field in form.fields.items() if field.isVisible()]
    return [name for _, name in sorted(fields)]


def test_each_type_shows_its_fields_in_order(bench: Bench, form: SourceForm) -> None:
    _change(bench, container_title="")
    for source_type in SOURCE_TYPES:
        bench.choose("type", source_type.code)
        expected = ["type", *source_type.fields]
        bench.qtbot.waitUntil(lambda expected=expected: _shown(form) == expected)
        assert not form.other_heading.isVisible()
    assert form.labels["author"].text() == "Authors"


def test_labels_follow_the_type(bench: Bench, form: SourceForm) -> None:
    bench.choose("type", "broadcast")
    assert form.labels["container_title"].text() == "Programme"
    assert form.fields["container_title"].editor.accessibleName() == "Programme"
    bench.choose("type", "article-newspaper")
    assert form.labels["container_title"].text() == "Newspaper"


def test_nothing_that_the_source_holds_is_hidden(bench: Bench, form: SourceForm) -> None:
    _change(bench, isbn="978", extra=(("chapter-number", "4"),), custom={"libraryCatalog": "Zotero"})
    assert form.other_heading.isVisible()
    assert form.fields["isbn"].isVisible()
    bench.qtbot.waitUntil(lambda: "libraryCatalog: Zotero" in form.kept.text())
    assert "Chapter number: 4" in form.kept.text()
    bench.type_over("isbn", " ")
    bench.enter("isbn")
    bench.line("title").setFocus()
    bench.choose("type", "webpage")
    assert not form.fields["isbn"].isVisible()


def test_another_type_keeps_the_focus_and_what_is_being_typed(bench: Bench, form: SourceForm) -> None:
    bench.type_over("section", "Politics")
    _change(bench, type="book")
    assert bench.line("section").hasFocus()
    assert form.fields["section"].isVisible()
    assert cast("QLineEdit", bench.line("section")).text() == "Politics"
    bench.enter("section")
    assert _source(bench).section == "Politics"


def test_a_press_release_is_one_step(bench: Bench, form: SourceForm) -> None:
    bench.choose("type", "press-release")
    assert (_source(bench).type, _source(bench).genre) == ("document", "press release")
    assert "genre" not in _shown(form)
    assert bench.steps == ["Edit source: Type"]
    bench.document.undo_stack.undo()
    assert _source(bench).type == "article-newspaper"


def test_a_type_that_only_files_bring_is_offered_and_kept(bench: Bench, form: SourceForm) -> None:
    _change(bench, type="figure")
    assert form.fields["type"].value == "figure"
    assert _shown(form)[1:4] == list(type_named("document").fields[:3])


def test_names_whose_text_stays_keep_what_a_line_cannot_say(bench: Bench, form: SourceForm) -> None:
    orcid = (("ORCID", "0000"),)
    _change(bench, author=(Name(family="Roe", given="Ann", extra=orcid),))
    bench.line("author").setFocus()
    bench.qtbot.keyClick(bench.line("author"), Qt.Key.Key_End)
    bench.qtbot.keyClicks(bench.line("author"), "; van der Berg, Jan")
    bench.enter("author")
    assert _source(bench).author == (
        Name(family="Roe", given="Ann", extra=orcid),
        Name(non_dropping_particle="van der", family="Berg", given="Jan"),
    )


def test_the_footnote_is_shown_and_copied(bench: Bench, form: SourceForm) -> None:
    bench.type_over("title", "Joint readout")
    bench.enter("title")
    bench.qtbot.waitUntil(lambda: "Joint readout" in form.preview.text.text())
    assert form.preview.text.textFormat() == Qt.TextFormat.PlainText
    bench.qtbot.mouseClick(form.preview.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == form.preview.text.text()


def test_the_footnote_follows_the_project(bench: Bench, form: SourceForm) -> None:
    _change(bench, issued=parse_edtf("2025-12-18"))
    bench.qtbot.waitUntil(lambda: "December" in form.preview.text.text())
    info = bench.document.project.info
    after = msgspec.structs.replace(info, language="fr")
    assert isinstance(after, ProjectInfo)
    bench.document.edit("Language", edits.update(info, language="fr"))
    bench.qtbot.waitUntil(lambda: "décembre" in form.preview.text.text())


def test_a_title_has_no_breaks_and_enter_commits_it(bench: Bench, form: SourceForm) -> None:
    bench.type_over("title", "A long title")
    height = form.fields["title"].height()
    QGuiApplication.clipboard().setText("\nthat goes on over several lines of the form, as titles do")
    bench.qtbot.keyClick(bench.line("title"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    bench.qtbot.waitUntil(lambda: form.fields["title"].height() > height)
    bench.enter("title")
    assert _source(bench).title == "A long title that goes on over several lines of the form, as titles do"


def test_today_is_a_click(bench: Bench, form: SourceForm) -> None:
    field = cast("AccessDateField", form.fields["accessed"])
    bench.qtbot.mouseClick(field.today_button, Qt.MouseButton.LeftButton)
    assert _source(bench).accessed == parse_edtf("2026-01-15")


def test_a_side_is_suggested_and_taken_only_by_a_click(bench: Bench, form: SourceForm) -> None:
    _change(bench, side="", container_title="", publisher="Putin")
    field = cast("SideField", form.fields["side"])
    bench.qtbot.waitUntil(field.suggestion.isVisible)
    assert field.suggestion.text() == "Speaks for Russia?"
    assert _source(bench).side == ""
    bench.qtbot.mouseClick(field.suggestion, Qt.MouseButton.LeftButton)
    assert _source(bench).side == "russia"
    bench.qtbot.waitUntil(lambda: not field.suggestion.isVisible())


def test_an_archived_copy_is_looked_for_on_a_click_only(
    bench: Bench, form: SourceForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    field = cast("ArchivedUrlField", form.fields["archived_url"])
    assert not field.find_button.isVisible()
    _change(bench, url="https://tass.com/1")
    bench.qtbot.waitUntil(field.find_button.isVisible)
    assert opened == []
    bench.qtbot.mouseClick(field.find_button, Qt.MouseButton.LeftButton)
    assert opened == ["https://web.archive.org/web/*/https://tass.com/1"]
    _change(bench, archived_url="https://archive.ph/x")
    assert not field.find_button.isVisible()


def test_other_schemes_are_not_kept_as_links(bench: Bench, form: SourceForm) -> None:
    bench.type_over("url", "javascript:alert(1)")
    bench.enter("url")
    assert _source(bench).url == ""
    assert "http" in form.fields["url"].message.text()
    assert not form.fields["url"].open_button.isEnabled()


def test_languages_have_names(bench: Bench, form: SourceForm) -> None:
    bench.type_over("language", "Russian")
    bench.enter("language")
    assert _source(bench).language == "ru"
    assert cast("QLineEdit", bench.line("language")).text() == "Russian"


def test_recurring_texts_are_completed(bench: Bench, form: SourceForm) -> None:
    bench.type_over("container_title", "whi")
    completer = cast("QLineEdit", bench.line("container_title")).completer()
    bench.qtbot.waitUntil(lambda: completer.popup().isVisible())
    assert completer.currentCompletion() == "White House"
    completer.popup().hide()


def test_a_file_under_the_project_is_kept_relative(bench: Bench, form: SourceForm, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    bench.document.path = tmp_path / "project.json"
    form.fields["attachment"].take(tmp_path / "a.pdf")
    assert _source(bench).attachment == "a.pdf"


def test_every_control_of_every_field_has_a_name(bench: Bench, form: SourceForm) -> None:
    for source_type in SOURCE_TYPES:
        bench.choose("type", source_type.code)
    for field in form.fields.values():
        assert field.editor.accessibleName()
    assert all(label.text() for label in form.labels.values())


def test_what_could_not_be_taken_is_shown_again_whatever_the_type(bench: Bench, form: SourceForm) -> None:
    bench.type_over("issued", "30 Feb 2025")
    bench.selection.select(Actor, ["trump"])
    bench.selection.select(Source, ["readout"])
    assert cast("QLineEdit", bench.line("issued")).text() == "30 Feb 2025"
    assert form.fields["issued"].is_flagged


def test_a_refused_text_is_told_when_its_record_is_left_and_when_it_is_saved(
    bench: Bench, form: SourceForm
) -> None:
    bench.type_over("url", "javascript:alert(1)")
    bench.enter("url")
    with bench.qtbot.waitSignal(bench.pane.problem) as saved:
        bench.pane.finish_typing()
    with bench.qtbot.waitSignal(bench.pane.problem) as left:
        bench.selection.select(Source, ["statement"])
    assert saved.args[0].startswith("“javascript:alert(1)” is kept with its record, but not in the project:")
    assert left.args == saved.args
    bench.selection.select(Source, ["readout"])
    assert form.fields["url"].text == "javascript:alert(1)"
    assert form.fields["url"].is_flagged


def test_taking_the_side_that_is_suggested_moves_nothing(bench: Bench, form: SourceForm) -> None:
    bench.document.edit("Add", edits.add(Source(id="other", container_title="Kremlin")))
    bench.selection.select(Source, ["other"])
    side = cast("SideField", form.fields["side"])
    bench.qtbot.waitUntil(side.suggestion.isVisible)
    before = side.sizeHint().height()
    bench.qtbot.mouseClick(side.suggestion, Qt.MouseButton.LeftButton)
    bench.qtbot.waitUntil(lambda: not side.suggestion.isVisible())
    assert side.sizeHint().height() == before
    bench.selection.select(Source, ["readout"])
    assert not side.suggestion.sizePolicy().retainSizeWhenHidden()


def test_types_and_variables_of_csl_are_in_words(bench: Bench, form: SourceForm) -> None:
    _change(bench, type="entry-encyclopedia", extra=(("number-of-pages", "12"),))
    bench.qtbot.waitUntil(lambda: "Number of pages: 12" in form.kept.text())
    assert cast("ChoiceField", form.fields["type"]).combo.currentText() == "Entry of an encyclopedia"


def test_the_hint_for_authors_fits_the_narrowest_dock(bench: Bench, form: SourceForm) -> None:
    bench.pane.resize(bench.pane.minimumWidth(), 900)
    line = cast("QLineEdit", form.fields["author"].editor)
    bench.qtbot.waitUntil(lambda: line.width() < 200)
    assert line.fontMetrics().horizontalAdvance(line.placeholderText()) < line.width() - 18
