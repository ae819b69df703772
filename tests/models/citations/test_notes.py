"""Golden footnotes of the house press styles, and what must never break them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.citations import styles
from models.citations.notes import bibliography, format_note, missing_style, note_of, plain_note
from models.dates import parse_edtf
from models.project import Project
from models.records import Name, ProjectInfo, Source
from tests.models.citations.made_notes import is_made

NBSP = "\u00a0"
ENVOY = Source(
    id="ravid",
    title="Putin envoy in Miami",
    author=(Name(family="Ravid", given="Barak"),),
    container_title="Axios",
    issued=parse_edtf("2025-12-18"),
    url="https://example.org/ravid",
)


def source(**values: object) -> Source:
    return msgspec.structs.replace(ENVOY, **values)


def note(language: str = "en", **values: object) -> str:
    """The footnote of the example with other values, its no-break spaces shown as `_`."""
    return format_note(source(**values), language).replace(NBSP, "_")


def test_the_house_notes_in_both_languages() -> None:
    assert note("fr") == ("Barak Ravid, «_Putin envoy in Miami_», Axios, 18 décembre 2025.")
    assert note("en") == "Barak Ravid, “Putin envoy in Miami”, Axios, 18 December 2025."


@pytest.mark.parametrize(
    ("edtf", "french", "english"),
    [
        ("2025-08-01", "1er août 2025", "1 August 2025"),
        ("2025-08-21", "21 août 2025", "21 August 2025"),
        ("2025-12", "décembre 2025", "December 2025"),
        ("2025", "2025", "2025"),
        ("2025-12-19/2025-12-21", "19–21 décembre 2025", "19–21 December 2025"),
    ],
)
def test_dates(edtf: str, french: str, english: str) -> None:
    issued = parse_edtf(edtf)

    assert note("fr", issued=issued).removesuffix(".").split("Axios, ")[1] == french
    assert note("en", issued=issued).removesuffix(".").split("Axios, ")[1] == english


def test_an_approximate_date_is_worded_as_such() -> None:
    assert note(issued=parse_edtf("2024~")) != note(issued=parse_edtf("2024"))
    assert "2024" in note(issued=parse_edtf("2024~"))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"author": ()}, "“Putin envoy in Miami”, Axios, 18 December 2025."),
        ({"issued": None}, "Barak Ravid, “Putin envoy in Miami”, Axios."),
        ({"title": ""}, "Barak Ravid, Axios, 18 December 2025."),
        ({"container_title": ""}, "Barak Ravid, “Putin envoy in Miami”, 18 December 2025."),
        ({"genre": "press briefing", "title": ""}, "Barak Ravid, press briefing, Axios, 18 December 2025."),
        ({"genre": "report", "title": "", "author": ()}, "Report, Axios, 18 December 2025."),
        ({"title": "AT&T < 5 > &amp; &"}, "Barak Ravid, “AT&T < 5 > &amp; &”, Axios, 18 December 2025."),
        (
            {"title": "<i>New</i>  <b>York</b>\n post"},
            "Barak Ravid, “New York post”, Axios, 18 December 2025.",
        ),
        ({"title": 'He said "no"'}, "Barak Ravid, “He said ‘no’”, Axios, 18 December 2025."),
        ({"title": "Why “not”?"}, "Barak Ravid, “Why ‘not’?”, Axios, 18 December 2025."),
        ({"title": 'A 6" gun'}, 'Barak Ravid, “A 6" gun”, Axios, 18 December 2025.'),
        ({"container_title": "Acme Co.", "issued": None}, "Barak Ravid, “Putin envoy in Miami”, Acme Co."),
    ],
)
def test_missing_and_awkward_fields(values: dict[str, object], expected: str) -> None:
    assert note("en", **values) == expected


def test_french_spaces_and_nested_quotations() -> None:
    title = 'Poutine : "jamais" ? « Da » !'

    assert note("fr", title=title, author=(), issued=None) == ("«_Poutine_: “jamais”_? “Da”_!_», Axios.")


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ((Name(literal="Kremlin & Co"),), "Kremlin & Co"),
        ((Name(family="Равид", given="Барак"),), "Барак Равид"),
        ((Name(family="Ravid"),), "Ravid"),
        ((Name(given="Barak"),), "Barak"),
        ((Name(family="de Gaulle", given="Charles"),), "Charles de Gaulle"),
        ((Name(family="Sahl", given="Li", extra=(("non-dropping-particle", "de"),)),), "Li de Sahl"),
        ((Name(family="King", given="Martin", extra=(("suffix", "Jr."), ("odd", 3))),), "Martin King Jr."),
        ((Name(family="A"), Name(family="B")), "A and B"),
        ((Name(family="A"), Name(family="B"), Name(literal="TASS")), "A, B and TASS"),
        ((Name(family="A"), Name(family="B"), Name(family="C"), Name(family="D")), "A et al."),
    ],
)
def test_authors(author: tuple[Name, ...], expected: str) -> None:
    assert note(author=author, title="", container_title="", issued=None) == f"{expected}".rstrip(".") + "."


def test_books_have_a_publisher_and_no_quotation_marks() -> None:
    book = {"type": "book", "title": "Mémoires", "container_title": "", "publisher": "Plon"}

    assert note("fr", **book, publisher_place="Paris", issued=parse_edtf("1954")) == (
        "Barak Ravid, Mémoires, Paris, Plon, 1954."
    )


def test_unknown_csl_keys_are_passed_on() -> None:
    extra = (("page", "12-15"), ("odd", {"a": 1}), ("editor", [{"family": "Doe", "given": "Ann"}]))

    assert note(extra=extra).endswith(", pp._12–15.")
    assert note(extra=extra, author=()).startswith("Ann Doe (ed.), ")


@pytest.mark.parametrize(
    "extra",
    [
        (("editor", "not a list"),),
        (("editor", [3, None, {}]),),
        (("page", {"x": 1}),),
        (("page", True),),
        (("event-date", {"date-parts": "x"}),),
        (("title", "another title"),),
        (("id", "another"),),
    ],
)
def test_odd_keys_change_nothing(extra: tuple[tuple[str, object], ...]) -> None:
    assert note(extra=extra) == note()


@pytest.mark.parametrize(
    ("values", "english", "french"),
    [
        ({}, "Untitled source.", "Source sans titre."),
        ({"url": "https://example.org"}, "https://example.org.", "https://example.org."),
        ({"note": "A letter"}, "A letter.", "A letter."),
    ],
)
def test_an_empty_record_still_has_a_note(values: dict[str, Any], english: str, french: str) -> None:
    record = Source(id="x", **values)

    assert (format_note(record, "en"), format_note(record, "fr")) == (english, french)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder of styles."""
    before = styles.folders()
    styles.set_folders([tmp_path])
    yield tmp_path
    styles.set_folders(before)


def test_a_style_of_ones_own(folder: Path) -> None:
    (folder / "mine.csl").write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info>'
        "<title>Mine</title></info><citation><layout>"
        '<group delimiter=". "><text variable="title" quotes="true"/><date variable="issued" form="text"/>'
        "</group></layout></citation></style>",
        encoding="utf-8",
    )
    first_of_august = source(title='The "deal"', issued=parse_edtf("2025-08-01"))

    assert format_note(first_of_august, "en", "mine") == "“The ‘deal.’” August 1, 2025"
    assert format_note(first_of_august, "fr", "mine") == f"«{NBSP}The “deal”{NBSP}». 1er août 2025"


def test_a_broken_or_missing_style_gives_the_house_note(folder: Path) -> None:
    (folder / "broken.csl").write_text("<style", encoding="utf-8")
    expected = "Barak Ravid, “Putin envoy in Miami”, Axios, 18 December 2025."

    for style in ("broken", "missing", "../broken", "", str(folder / "broken.csl")):
        assert format_note(ENVOY, "en", style) == expected


def test_a_style_that_fails_at_work_gives_the_plain_note(folder: Path) -> None:
    (folder / "fails.csl").write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">'
        '<info><title>F</title></info><citation><layout><text macro="missing"/></layout></citation></style>',
        encoding="utf-8",
    )
    expected = "Barak Ravid, Putin envoy in Miami, Axios, 2025-12-18."

    assert format_note(ENVOY, "en", "fails") == expected == plain_note(ENVOY, "en")
    assert [entry.text for entry in bibliography([ENVOY], "en", "fails")] == [expected]


def test_a_note_is_computed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    record = source(title="Once")
    assert not is_made(record, "en")
    first = format_note(record, "en")
    monkeypatch.setattr("models.citations.processor.Processor.note", lambda *_: "again")

    assert format_note(record, "en") == first
    assert not is_made(record, "fr")
    assert not is_made(source(title="Once"), "en")


def test_the_note_follows_the_style_and_language_of_the_project() -> None:
    project = Project(ProjectInfo(language="fr", citation_style="entrevue-author-date"), [ENVOY])
    french = note_of(project, ENVOY)

    assert french.replace(NBSP, "_").startswith("Ravid, Barak (2025), «_Putin envoy in Miami_», Axios")
    assert note_of(project, ENVOY, "en").startswith("Ravid, Barak (2025), “Putin envoy in Miami”, Axios")
    assert missing_style(project) == ""
    elsewhere = Project(ProjectInfo(citation_style="not-here"), [ENVOY])
    assert missing_style(elsewhere) == "not-here"
    assert note_of(elsewhere, ENVOY) == format_note(ENVOY, "en")


def test_citeproc_waits_for_the_first_note() -> None:
    code = "import sys, models.citations; print([m for m in ('citeproc', 'lxml') if m in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert result.stdout.strip() == "[]"


_text = st.text(max_size=30)


@settings(max_examples=60, deadline=None)
@given(
    title=_text,
    family=_text,
    given_name=_text,
    literal=_text,
    container=_text,
    language=st.sampled_from(["en", "fr"]),
    kind=st.sampled_from(["article-newspaper", "book", "webpage", "", "no such type"]),
)
def test_any_text_gives_a_note_on_one_line(
    title: str, family: str, given_name: str, literal: str, container: str, language: str, kind: str
) -> None:
    record = Source(
        id="x",
        type=kind,
        title=title,
        author=(Name(family=family, given=given_name, literal=literal),),
        container_title=container,
    )
    text = format_note(record, language)

    assert text.strip()
    assert not set("\n\r\t") & set(text)


def test_a_plain_note_says_names_as_they_are_said() -> None:
    names = (
        Name(family="Ormesson", given="Jean", dropping_particle="d’"),
        Name(family="King", given="Martin Luther", suffix="Jr."),
        Name(),
    )
    found = plain_note(Source(id="s", title="Title", author=names), "en")
    assert found == "Jean d’Ormesson, Martin Luther King Jr., Title."


@pytest.mark.parametrize(
    "doi",
    ["10.1000/xyz", "doi: 10.1000/xyz", "https://www.doi.org/10.1000/xyz", "dx.doi.org/10.1000/xyz"],
)
def test_a_doi_is_printed_as_one_address(doi: str) -> None:
    article = source(type="article-journal", doi=doi)
    found = format_note(article, "en", "entrevue-author-date")
    assert found.count("doi.org") == 1
    assert "https://doi.org/10.1000/xyz" in found
