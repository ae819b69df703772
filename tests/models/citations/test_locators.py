"""The place in a source, at the end of its note."""

from __future__ import annotations

import pytest

from models import edits
from models.citations.locators import shared_locators, with_locator
from models.citations.notes import format_note, note_of, rich_note
from models.project import Project
from models.records import Citation, Name, Source


@pytest.mark.parametrize(
    ("note", "locator", "expected"),
    [
        ("“Title”, Axios.", "para. 3", "“Title”, Axios, para. 3."),
        ("“Title.”", "para. 3", "“Title,” para. 3."),
        ("“Really?”", "12:30", "“Really?”, 12:30."),
        ("Title…", "p. 2", "Title…, p. 2."),
        ("Title, https://example.org/a.", "112-115", "Title, https://example.org/a, 112–115."),
        ("Title.", "chap. 2, etc.", "Title, chap. 2, etc."),
        ("Title.", "  ", "Title."),
        ("Title.", "two\nlines", "Title, two lines."),
    ],
)
def test_one_sentence(note: str, locator: str, expected: str) -> None:
    assert with_locator(note, locator) == expected


def test_notes_in_every_form() -> None:
    book = Source(id="b", type="book", title="Mémoires", author=(Name(family="Gaulle"),))
    without = format_note(book, "fr")
    entry = rich_note(book, "fr", None, "p. <3>")

    assert format_note(book, "fr", None, "p. 3") == f"{without[:-1]}, p. 3."
    assert format_note(book, "fr") == without
    assert entry.html.endswith("p. &lt;3&gt;.")
    assert "<i>Mémoires</i>" in entry.html
    assert entry.text.endswith("p. <3>.")


def test_a_place_that_all_citations_share(project: Project) -> None:
    for event, places in (("call-1", ("p. 1", "p. 2")), ("call-2", ("p. 1", "p. 3"))):
        cited = zip(("statement", "readout"), places, strict=True)
        citations = tuple(Citation(source=source, locator=place) for source, place in cited)
        project.apply(edits.update(project.events[event], citations=citations))

    assert shared_locators(project, ["call-1", "call-2"]) == {"statement": "p. 1"}
    assert shared_locators(project, ["call-2"]) == {"statement": "p. 1", "readout": "p. 3"}
    assert note_of(project, project.sources["statement"], "en", "p. 1") == "“Statement”, White House, p. 1."
