"""The three files that Zotero exports of one library give the same sources."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from models.formats.bibliography import ReadSources, read
from models.project import Project
from models.records import Name, Source

DATA = Path(__file__).parents[2] / "data" / "bibliography"

LOST = {
    "zotero.ris": {"Evening edition": {"type"}},  # MPCT, like a film
    "zotero.bib": {
        "I just had a lengthy call": {"type", "genre"},  # online, and no type of post
        "Interview with Tucker Carlson": {
            "type",
            "genre",
            "author",
            "interviewer",
        },  # misc, by the interviewer
        "Evening edition": {"type"},  # misc
    },
    "zotero-bibtex.bib": {  # no day, no series of reports, no number of pages
        "Trump and Putin talk & agree: “90 minutes”": {"issued"},
        "Телефонный разговор с Президентом США": {"issued"},
        "Back channels": {"collection_title"},
        "Les Mémoires de guerre": {"extra"},
    },
}
"""What Zotero itself does not write into the format."""


def sources(name: str) -> ReadSources:
    return read((DATA / name).read_bytes(), name, Project())


@pytest.mark.parametrize("name", LOST)
def test_same_records(name: str) -> None:
    wanted = {source.title: source for source in sources("zotero.json").sources}
    found = sources(name)
    assert not found.problems
    assert {source.title for source in found.sources} <= wanted.keys()
    for source in found.sources:
        assert differences(source, wanted[source.title]) == LOST[name].get(source.title, set())


def test_every_item_of_the_library_is_there() -> None:
    counts = [len(sources(name).sources) for name in ("zotero.json", "zotero.bib", "zotero.ris")]
    assert counts == [12, 12, 12]


def test_formats_are_told() -> None:
    names = ("zotero.json", "zotero.bib", "zotero-bibtex.bib", "zotero.ris")
    assert [sources(name).format for name in names] == ["csl-json", "biblatex", "bibtex", "ris"]


def test_a_newspaper_article_in_full() -> None:
    article = sources("zotero.bib").sources[0]
    assert article.type == "article-newspaper"
    assert article.author == (
        Name(family="Baker", given="Peter"),
        Name(family="Gaulle", given="Charles", non_dropping_particle="de"),
    )
    assert (article.title, article.title_short) == (
        "Trump and Putin talk & agree: “90 minutes”",
        "Trump and Putin talk",
    )
    assert article.abstract == "The presidents spoke for 90 minutes.\nA second paragraph, with 50% & more."
    assert (article.page, article.section, article.language) == ("1-5", "World", "en-US")
    assert (str(article.issued), str(article.accessed)) == ("2025-02-12", "2025-02-13")
    assert (article.keyword, article.issn) == ("diplomacy; phone calls", "0362-4331")


def test_variables_in_extra_take_their_places() -> None:
    readout = sources("zotero.json").sources[-1]
    assert readout.type == "hearing"
    assert readout.note == "Handed to the press."
    assert readout.extra == (("original-date", {"date-parts": [[1990, 5]]}),)


def differences(source: Source, wanted: Source) -> set[str]:
    """Fields that differ; keys do, and only CSL-JSON has the id that Zotero itself goes by."""
    fields = {field.name for field in msgspec.structs.fields(Source)} - {"citation_key", "custom"}
    different = {name for name in fields if getattr(source, name) != getattr(wanted, name)}
    unexpected = source.custom.keys() - {"editora", "editoratype"}
    return different | ({"custom"} if unexpected else set())
