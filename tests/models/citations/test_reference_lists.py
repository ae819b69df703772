"""Bibliographies as text, HTML and Markdown, and how far their formatting is."""

from __future__ import annotations

import pytest

from models.citations import lists
from models.citations.notes import bibliography, note_ahead
from models.edits import update
from models.formats import exporters
from models.progress import Cancelled
from models.project import Project
from models.records import Name, Source
from tests.models.citations.made_notes import is_made

BOOK = Source(id="b", type="book", title="A & <b>B</b>", author=(Name(family="Zola", given="Émile"),))
PAGE = Source(id="p", type="webpage", title="Page *one*", author=(Name(literal="Axios"),))


def test_the_three_forms() -> None:
    entries = bibliography([BOOK, PAGE], "en", "entrevue-author-date")
    assert lists.as_text(entries) == "Axios (n.d.), “Page *one*”.\nZola, Émile (n.d.), A & B."
    assert lists.as_html(entries) == (
        "<p>Axios (n.d.), “Page *one*”.</p>\n<p>Zola, Émile (n.d.), <i>A &amp; <b>B</b></i>.</p>"
    )
    assert lists.as_markdown(entries) == (
        "Axios (n.d.), “Page \\*one\\*”.\n\nZola, Émile (n.d.), *A \\& **B***."
    )


def test_a_page_escapes_its_title() -> None:
    page = lists.as_page((), "<script>", "fr")
    assert '<html lang="fr">' in page
    assert "<title>&lt;script&gt;</title>" in page
    assert "<script>" not in page


@pytest.mark.parametrize("style", ["entrevue-note", "entrevue-author-date", "entrevue-numeric"])
def test_progress_goes_to_the_end(style: str) -> None:
    told: list[tuple[int, int]] = []
    bibliography([BOOK, PAGE], "en", style, lambda done, total: not told.append((done, total)))
    (total,) = {total for _, total in told}
    assert [done for done, _ in told] == list(range(total))


@pytest.mark.parametrize("stop", [0, 1, 3])
def test_false_stops_it(stop: int) -> None:
    with pytest.raises(Cancelled):
        bibliography([BOOK, PAGE], "en", None, lambda done, _total: done < stop)


def test_notes_made_ahead_are_there() -> None:
    source = Source(id="new", title="Made ahead")
    with pytest.raises(Cancelled):
        note_ahead([source], "en", None, lambda _done, _total: False)
    assert not is_made(source, "en")
    note_ahead([source], "en")
    assert is_made(source, "en")


@pytest.mark.parametrize("extension", [".txt", ".html", ".md"])
def test_a_project_is_exported_in_its_style_and_language(project: Project, extension: str) -> None:
    project.apply(update(project.info, language="fr", citation_style="entrevue-numeric"))
    exporter = exporters.exporter(extension)
    assert exporter is not None
    text = exporter.write(project).decode().replace("\u00a0", " ")
    assert "« Readout »" in text
    assert "« Statement »" in text
    assert text.endswith("\n")
    assert ("<title>Two presidents</title>" in text) == (extension == ".html")
