"""Importing again: what is new, changed, unclear, repeated or the same."""

from __future__ import annotations

import time
from importlib.resources import as_file, files
from typing import Any

import msgspec
import pytest

from models.dates import parse_edtf
from models.formats.bibliography import FORMATS, write
from models.formats.bibliography import read as read_file
from models.project import Project, invert
from models.records import Name, Side, Source
from models.sources.updates import ADD, Standing, UpdatePlan, changes, plan
from models.storage import load
from models.validation import check

ORWELL = Source(
    id="orwell",
    type="book",
    citation_key="orwell1945",
    title="Animal Farm",
    author=(Name(family="Orwell", given="George"),),
    issued=parse_edtf("1945"),
    isbn="978-0-14-118270-4",
    side="",
)


def read(**values: Any) -> Source:
    """A record as a file gives it: without id."""
    return Source(id="", **values)


def incoming(source: Source, **values: Any) -> Source:
    return msgspec.structs.replace(source, id="", **values)


def project_of(*sources: Source) -> Project:
    return Project(records=[Side(id="uk", name="United Kingdom"), *sources])


def standings(result: UpdatePlan) -> list[str]:
    return [entry.standing.value for entry in result.entries]


def imported(project: Project, *sources: Source) -> Project:
    """The project after everything usual was carried out."""
    result = plan(project, sources)
    steps = changes(result, project, result.usual_choices)
    assert check(project, steps) == []
    after = project.copy()
    after.apply(steps)
    return after


def test_an_unknown_record_is_new_under_its_key() -> None:
    after = imported(project_of(), incoming(ORWELL))
    assert after.sources["orwell1945"].title == "Animal Farm"


def test_a_record_without_key_is_named_after_author_year_and_title() -> None:
    source = incoming(ORWELL, citation_key="", title="Le « Village » des animaux & d’autres")
    assert [*imported(project_of(), source).sources] == ["orwell-1945-le-village-des-animaux"]


def test_new_ids_never_meet() -> None:
    sources = [read(title="Statement", container_title=f"Paper {number}") for number in range(5)]
    after = imported(project_of(Source(id="statement", title="Other")), *sources)
    assert set(after.sources) == {"statement", *(f"statement-{number}" for number in range(2, 7))}


def test_importing_the_same_again_changes_nothing() -> None:
    project = project_of(ORWELL)
    result = plan(project, [incoming(ORWELL)])
    assert result.same == (ORWELL,)
    assert changes(result, project, result.usual_choices) == ()


def test_a_change_names_its_fields_and_keeps_what_the_file_lacks() -> None:
    mine = msgspec.structs.replace(
        ORWELL, side="uk", note="mine", custom={"rating": 5}, extra=(("shelf", 1),)
    )
    newer = read(
        citation_key="orwell1945", type="book", title="Animal Farm: A Fairy Story", custom={"timestamp": "x"}
    )
    project = project_of(mine)
    (update,) = plan(project, [newer]).changed
    assert update.fields == ("title", "custom.timestamp")
    after = imported(project, newer).sources["orwell"]
    assert after.custom == {"rating": 5, "timestamp": "x"}
    kept = msgspec.structs.replace(after, title=mine.title, custom=mine.custom)
    assert kept == mine


MATCHES = {
    "DOI in any form": (
        {"doi": "10.1000/XYZ"},
        {"doi": "https://doi.org/10.1000/xyz", "title": "Corrected"},
    ),
    "DOI as an address": ({"doi": "10.1000/xyz"}, {"url": "http://dx.doi.org/10.1000/xyz"}),
    "ISBN of ten and thirteen digits, and title": (
        {"isbn": "0-14-118270-8", "title": "Animal Farm", "type": "book"},
        {"isbn": "9780141182704", "title": "ANIMAL  FARM", "type": "document"},
    ),
    "address": (
        {"url": "http://www.lemonde.fr/a/1/?utm_source=x#top"},
        {"url": "https://lemonde.fr/a/1", "title": "Un titre"},
    ),
    "type, title, date and authors": (
        {"title": "L’été", "issued": parse_edtf("2025-01-02"), "author": (Name(family="Éluard"),)},
        {"title": "L'ete", "issued": parse_edtf("2025-01-02"), "author": (Name(family="Eluard"),)},
    ),
    "a description in place of a title": (
        {"genre": "readout of the call", "issued": parse_edtf("2025-02-12"), "container_title": "Kremlin"},
        {"genre": "readout of the call", "issued": parse_edtf("2025-02-12"), "container_title": "Kremlin"},
    ),
    "another type, for that of its format": (
        {"type": "broadcast", "title": "Evening", "issued": parse_edtf("2025-02-12"), "publisher": "BBC"},
        {
            "type": "motion_picture",
            "title": "Evening",
            "issued": parse_edtf("2025-02-12"),
            "publisher": "BBC",
        },
    ),
    "nothing but a note": (
        {"note": "Box 3", "extra": (("b", 1), ("a", 2))},
        {"note": "Box 3", "extra": (("a", 2), ("b", 1))},
    ),
    "id of a record that left under it": ({"title": "A"}, {"citation_key": "known", "title": "A"}),
}


@pytest.mark.parametrize(("mine", "theirs"), MATCHES.values(), ids=MATCHES)
def test_a_record_without_known_key_is_found(mine: dict[str, Any], theirs: dict[str, Any]) -> None:
    project = project_of(Source(id="known", **mine), Source(id="other", title="Something else"))
    assert [*imported(project, read(**theirs)).sources] == ["known", "other"]


NO_MATCHES = {
    "the front page of a site": ({"url": "https://kremlin.ru/"}, {"url": "http://kremlin.ru"}),
    "one title in two newspapers": (
        {"title": "Talks", "issued": parse_edtf("2025"), "container_title": "Le Monde"},
        {"title": "Talks", "issued": parse_edtf("2025"), "container_title": "Le Figaro"},
    ),
    "one title, two pages": (
        {"title": "Readout", "url": "https://kremlin.ru/1"},
        {"title": "Readout", "url": "https://kremlin.ru/2"},
    ),
    "one ISBN, two chapters": (
        {"isbn": "9780141182704", "title": "One", "type": "chapter"},
        {"isbn": "9780141182704", "title": "Two", "type": "chapter"},
    ),
    "a report and a speech of one title": (
        {"type": "report", "title": "Peace", "author": (Name(family="Vance"),)},
        {"type": "speech", "title": "Peace", "author": (Name(family="Vance"),)},
    ),
    "nothing": ({}, {}),
}


@pytest.mark.parametrize(("mine", "theirs"), NO_MATCHES.values(), ids=NO_MATCHES)
def test_what_is_another_work_is_new(mine: dict[str, Any], theirs: dict[str, Any]) -> None:
    assert standings(plan(project_of(Source(id="known", **mine)), [read(**theirs)])) == ["new"]


def test_two_records_that_match_are_unclear_until_someone_chooses() -> None:
    one, two = Source(id="one", url="https://a.org/x"), Source(id="two", url="https://www.a.org/x/")
    project = project_of(one, two)
    result = plan(project, [read(url="https://a.org/x", title="T")])
    (entry,) = result.of(Standing.UNCLEAR)
    assert [update.before for update in entry.updates] == [one, two]
    assert entry.usual_choice is None
    project.apply(changes(result, project, {0: "two"}))
    assert (project.sources["one"].title, project.sources["two"].title) == ("", "T")
    result = plan(project_of(one, two), [read(url="https://a.org/x", title="T")])
    assert len(changes(result, project_of(one, two), {0: ADD})) == 1


def test_a_key_that_another_work_has_is_unclear() -> None:
    theirs = read(citation_key="orwell1945", title="1984", author=(Name(family="Huxley"),), type="book")
    assert standings(plan(project_of(ORWELL), [theirs])) == ["unclear"]
    corrected = incoming(ORWELL, title="The Animal Farm")
    assert standings(plan(project_of(ORWELL), [corrected])) == ["changed"]


def test_what_the_file_has_twice_is_told_and_left() -> None:
    result = plan(project_of(), [incoming(ORWELL), read(title="B"), incoming(ORWELL, citation_key="other")])
    assert standings(result) == ["new", "new", "repeated"]
    assert result.entries[2].repeats == 0
    assert set(result.usual_choices) == {0, 1}


def test_chapters_of_one_page_are_not_taken_for_one_another() -> None:
    page = "https://a.org/book"
    first, second = (read(citation_key=key, title=key, url=page, type="chapter") for key in ("one", "two"))
    project = imported(project_of(), first, second)
    assert len(project.sources) == 2
    third = read(citation_key="three", title="three", url=page, type="chapter")
    assert standings(plan(project, [first, second, third])) == ["same", "same", "new"]


@pytest.mark.parametrize("form", [form.code for form in FORMATS])
def test_what_was_exported_is_the_same_when_it_comes_back(form: str) -> None:
    with as_file(files("resources") / "examples" / "trump-putin-2025.entrevue") as path:
        project = load(path)
    listed = project.ordered(Source)
    found = read_file(write(listed, project, form, "en"), "sources", project)
    assert standings(plan(project, found.sources)) == ["same"] * len(listed)


def test_an_import_is_undone_whole() -> None:
    project = project_of(ORWELL)
    result = plan(project, [incoming(ORWELL, note="new"), read(title="More")])
    steps = changes(result, project, result.usual_choices)
    after = project.copy()
    after.apply(steps)
    assert after != project
    after.apply(invert(steps))
    assert after == project


@pytest.mark.parametrize(
    "alike",
    [{}, {"title": "Statement"}, {"citation_key": "k"}, {"url": "https://a.org/x"}, {"doi": "10.1000/x"}],
    ids=["nothing", "title", "key", "address", "DOI"],
)
def test_thousands_of_records_that_are_all_alike_take_seconds_at_most(alike: dict[str, Any]) -> None:
    project = project_of(*(Source(id=f"s{number}", **alike) for number in range(200)))
    sources = [read(**alike, note=str(number)) for number in range(1000)]
    start = time.process_time()
    result = plan(project, sources)
    changes(result, project, dict.fromkeys(range(1000), ADD))
    assert time.process_time() - start < 5
