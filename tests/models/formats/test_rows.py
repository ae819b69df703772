"""Rows of text -> changes: what is made, matched, left out, and told."""

from __future__ import annotations

import datetime

import pytest

from models import validation
from models.defaults import PALETTE, default_kinds, new_project
from models.formats.cells import CellError, read_minutes, read_status
from models.formats.results import ImportResult, RowProblem
from models.formats.rows import read_rows
from models.project import Change, Project
from models.records import Actor, Contact, Event, Kind, Name, Source, Status, Symbol
from models.statistics import Bounds, compute
from models.statistics.counting import counted_kinds

TODAY = datetime.date(2026, 1, 15)


def read(project: Project, *rows: dict[str, str], day_first: bool = True) -> ImportResult:
    result = read_rows(enumerate(rows, 2), project, TODAY, day_first)
    assert validation.check(project, result.changes) == []
    return result


def imported(project: Project, *rows: dict[str, str]) -> ImportResult:
    result = read(project, *rows)
    project.apply(result.changes)
    assert validation.project_problems(project) == []
    return result


def row(**cells: str) -> dict[str, str]:
    return {"date": "2025-12-01", "kind": "call", "participants": "Trump|Putin", **cells}


def test_an_event_with_everything(project: Project) -> None:
    cells = row(
        status="claimed",
        place=" Moscow ",
        title="Ninth",
        duration_minutes="1 h 15",
        notes="n",
        source_title="Peskov says",
        source_author="Ravid, Barak|TASS",
        source_publisher="TASS",
        source_date="2 Dec 2025",
        source_url="https://example.org/9",
    )
    result = imported(project, cells)
    assert (result.imported, result.problems) == (1, ())
    event = project.events["2025-12-01-call"]
    assert (event.kind, event.status, event.place, event.title) == ("call", Status.CLAIMED, "Moscow", "Ninth")
    assert [participant.actor for participant in event.participants] == ["trump", "putin"]
    assert (event.duration_minutes, event.notes) == (75, "n")
    source = project.sources[event.citations[0].source]
    assert (source.title, source.container_title, source.url) == (
        "Peskov says",
        "TASS",
        "https://example.org/9",
    )
    assert source.author == (Name(family="Ravid", given="Barak"), Name(literal="TASS"))
    assert source.issued is not None
    assert source.issued.edtf == "2025-12-02"


def test_names_are_matched_whatever_case_and_accents(project: Project) -> None:
    project.actors["macron"] = Actor(id="macron", name="Émmanuel Macron", short_name="Macron")
    names = "TRUMP|vladimir putin|emmanuel  macron|Trump|witkoff"
    imported(project, row(kind="CALL", participants=names))
    actors = [participant.actor for participant in project.events["2025-12-01-call"].participants]
    assert actors == ["trump", "putin", "macron", "witkoff"]
    assert len(project.actors) == 4


def test_a_name_of_two_people_is_refused(project: Project) -> None:
    project.actors["donald-jr"] = Actor(id="donald-jr", name="Donald Trump Jr", short_name="Trump")
    result = read(project, row(), row(participants="Donald Trump"))
    assert result.imported == 1
    assert result.problems == (
        RowProblem(2, "participants", "ambiguous_name", "Trump", "Donald Trump, Donald Trump Jr"),
    )


def test_new_names_become_records_once() -> None:
    project = Project()
    imported(project, row(), row(date="2025-12-02", kind="Appel", participants="putin|Kirill Dmitriev"))
    assert list(project.actors) == ["trump", "putin", "kirill-dmitriev"]
    assert list(project.kinds) == ["call"]
    assert (project.kinds["call"].symbol, project.kinds["call"].contact) == (Symbol.CIRCLE, Contact.DIRECT)


def test_a_row_that_cannot_be_read_leaves_nothing_behind(project: Project) -> None:
    bad = row(kind="new kind", participants="New Name", status="?", duration_minutes="-5", date="2025-02-30")
    result = read(project, {**bad, "source_title": "T", "source_date": "never"}, row())
    assert [(problem.line, problem.column, problem.code) for problem in result.errors] == [
        (2, "date", "no_such_day"),
        (2, "status", "bad_status"),
        (2, "duration_minutes", "bad_duration"),
        (2, "source_date", "not_understood"),
    ]
    assert [type(change.record) for change in result.changes] == [Event]


def test_what_a_row_needs(project: Project) -> None:
    result = read(project, {"participants": "Trump"}, {"date": "2025"})
    codes = [(problem.line, problem.column, problem.code) for problem in result.problems]
    assert codes == [(2, "date", "no_date"), (2, "kind", "no_kind"), (3, "kind", "no_kind")]


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("2024-25", "2024-25"),
        ("18/19 août 2025", "2025-08-18/2025-08-19"),
        ("2011–12", "2011/2012"),
        ("winter 2025", "2025-24"),
    ],
)
def test_a_date_of_several_readings_is_told(project: Project, typed: str, taken: str) -> None:
    warning = RowProblem(2, "date", "ambiguous_date", typed, taken, is_warning=True)
    assert imported(project, row(date=typed)).problems == (warning,)


def test_an_ambiguous_date_is_read_and_told(project: Project) -> None:
    warning = RowProblem(2, "date", "ambiguous_date", "03/04/2025", "2025-04-03", is_warning=True)
    result = read(project, row(date="03/04/2025"))
    assert (result.imported, result.problems, result.errors) == (1, (warning,), ())
    other = read(project, row(date="03/04/2025"), day_first=False)
    assert other.changes[0].record.id == "2025-03-04-call"


def test_what_is_to_come_and_held_is_told(project: Project) -> None:
    result = read(project, row(date="2027-01-01"), row(date="2027-01-02", status="planned"))
    assert [(problem.line, problem.code) for problem in result.problems] == [(2, "held_in_future")]


# ---- the same event again ---------------------------------------------------------------------------


def test_importing_twice_adds_nothing(project: Project) -> None:
    rows = (row(title="A", source_title="S"), row(date="2025-12-02", place="Sochi"))
    imported(project, *rows)
    result = read(project, *rows)
    assert (result.changes, result.imported, result.already_there, result.problems) == ((), 0, 2, ())


def test_participants_in_another_order_are_the_same(project: Project) -> None:
    imported(project, row())
    assert read(project, row(participants="Vladimir Putin|trump")).already_there == 1


def test_another_source_is_added_to_the_event(project: Project) -> None:
    result = imported(project, row(source_title="One"), row(source_title="Two"))
    assert (result.imported, result.sources_added, result.already_there) == (1, 1, 0)
    assert len(project.events["2025-12-01-call"].citations) == 2
    again = imported(project, row(source_title="Three"), row(source_title="Four"))
    assert (again.imported, again.sources_added) == (0, 2)
    assert len(project.events["2025-12-01-call"].citations) == 4


def test_equal_rows_are_two_calls_of_one_day_and_told(project: Project) -> None:
    result = imported(project, row(), row())
    assert (result.imported, result.already_there) == (2, 0)
    assert result.problems == (RowProblem(3, "", "repeated_row", "2025-12-01", "2", is_warning=True),)
    again = read(project, row(), row(), row())
    assert (again.imported, again.already_there) == (1, 2)


def test_two_calls_of_one_day_are_two_if_anything_differs(project: Project) -> None:
    rows = (row(duration_minutes="10"), row(duration_minutes="20"))
    assert imported(project, *rows).imported == 2
    assert read(project, *rows).already_there == 2


def test_what_the_project_says_otherwise_is_kept_and_told(project: Project) -> None:
    imported(project, row(place="Moscow"))
    result = read(project, row(place="Sochi", source_title="New"))
    assert result.changes == ()
    assert result.problems == (RowProblem(2, "place", "differs", "Sochi", "Moscow"),)


# ---- sources ------------------------------------------------------------------------------------------


def test_sources_are_matched_by_address_or_by_title_date_and_publisher(project: Project) -> None:
    first = {"source_title": "A", "source_publisher": "TASS", "source_date": "2025-12-01"}
    url = {"source_url": "https://example.org/a"}
    rows = (
        {**first, **url},
        url,
        first,
        {**first, "source_url": "https://example.org/b"},
        {**first, "source_date": "2025-12-03"},
        {"source_title": "Home 1", "source_url": "https://example.org/"},
        {"source_title": "Home 2", "source_url": "https://example.org/"},
    )
    imported(project, *(row(title=str(number), **cells) for number, cells in enumerate(rows)))
    events = {event.title: event.citations[0].source for event in project.events.values() if event.citations}
    assert events["0"] == events["1"] == events["2"]
    assert len({events[str(number)] for number in (0, 3, 4, 5, 6)}) == 5


def test_sources_are_known_by_their_doi(project: Project) -> None:
    """In the project it is a field, in a row an address; another DOI is another work, whatever the title."""
    paper = Source(id="paper", title="A paper", doi="10.1000/ABC", url="https://journal.org/abc")
    project.apply([Change(None, paper)])
    rows = (
        {"source_url": "https://doi.org/10.1000/abc"},
        {"source_url": "https://www.journal.org/abc/"},
        {"source_title": "A paper", "source_url": "https://doi.org/10.1000/other"},
    )
    imported(project, *(row(title=str(number), **cells) for number, cells in enumerate(rows)))
    events = {event.title: event.citations[0].source for event in project.events.values() if event.citations}
    assert events["0"] == events["1"] == "paper"
    assert events["2"] != "paper"


def test_titles_are_compared_as_those_of_bibliographies(project: Project) -> None:
    imported(project, row(title="0", source_title="Poutine : « l’appel »"))
    imported(project, row(title="1", source_title="Poutine: l'appel"))
    events = {event.title: event.citations[0].source for event in project.events.values() if event.citations}
    assert events["0"] == events["1"]


# ---- kinds ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "contact", "symbol", "guessed"),
    [
        ("Phone call", Contact.DIRECT, Symbol.CIRCLE, False),
        ("sommet", Contact.DIRECT, Symbol.DIAMOND, False),
        ("envoy_meeting", Contact.DELEGATED, Symbol.TRIANGLE, False),
        ("meeting of envoys", Contact.DELEGATED, Symbol.TRIANGLE, False),
        ("Lettre", Contact.DIRECT, Symbol.SQUARE, False),
        ("vote", Contact.CONTEXT, Symbol.BAR, False),
        ("handshake", Contact.DIRECT, Symbol.CIRCLE, True),
    ],
)
def test_a_new_kind_looks_like_what_its_name_says(
    name: str, contact: Contact, symbol: Symbol, guessed: bool
) -> None:
    result = read(Project(), row(kind=name))
    (kind,) = [change.record for change in result.changes if isinstance(change.record, Kind)]
    assert (kind.name, kind.contact, kind.symbol) == (name, contact, symbol)
    assert [problem.code for problem in result.problems] == ["guessed_kind"] * guessed


def test_an_unknown_word_with_one_participant_is_context() -> None:
    result = read(Project(), row(kind="handover", participants="Trump"))
    kind = next(change.record for change in result.changes if isinstance(change.record, Kind))
    assert kind.contact is Contact.CONTEXT


def test_new_kinds_can_be_told_apart() -> None:
    project = new_project("en")
    imported(project, row(kind="summit"), row(kind="visit"), row(kind="dinner"))
    kinds = project.ordered(Kind)
    assert len({kind.colour for kind in kinds}) == len({kind.symbol for kind in kinds}) == len(kinds) == 8


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_kind_is_found_by_its_usual_name_in_either_language(language: str) -> None:
    project = new_project(language)
    imported(
        project, row(kind="Appel"), row(kind="call", title="2"), row(kind="emissaires"), row(kind="Meeting")
    )
    assert project.kinds.keys() == {kind.id for kind in default_kinds(language)}


# ---- cells ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code"), [("long", "bad_duration"), ("1:75", "bad_minutes"), ("9999999", "too_long")]
)
def test_what_is_no_duration(text: str, code: str) -> None:
    assert read_minutes("1h30") == 90
    with pytest.raises(CellError) as raised:
        read_minutes(text)
    assert (raised.value.code, raised.value.found) == (code, text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("", Status.HELD),
        *((status.value.upper(), status) for status in Status),
        ("prévu", Status.PLANNED),
        ("tenue", Status.HELD),
        ("a eu lieu", Status.HELD),
        ("revendiqué", Status.CLAIMED),
        ("reported", Status.CLAIMED),
        ("reporté", Status.POSTPONED),
        ("Annulée", Status.CANCELLED),
        ("démenti", Status.DENIED),
    ],
)
def test_statuses(text: str, status: Status) -> None:
    assert read_status(text) is status


# ---- a new project --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "name"), [("en", "Direct contacts"), ("fr", "Contacts directs")])
def test_a_new_project(language: str, name: str) -> None:
    project = new_project(language)
    assert validation.project_problems(project) == []
    (measure,) = project.measures.values()
    assert (measure.name, measure.kinds) == (name, ())
    assert counted_kinds(project, measure) == {"call", "meeting", "message"}
    assert project.info.language == language


def test_a_direct_kind_of_an_import_counts_in_the_measure_of_a_new_project() -> None:
    project = new_project("en")
    imported(project, row(kind="letter"), row(kind="vote", participants="Trump"))
    (measure,) = project.measures.values()
    assert counted_kinds(project, measure) == {"call", "meeting", "message", "letter"}
    assert compute(project, measure, TODAY).count == Bounds(1, 1)


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", PALETTE)
def test_colours_stand_out_on_white(colour: str) -> None:
    assert 1.05 / (_luminance(colour) + 0.05) >= 3


def test_sources_without_a_publisher_are_web_pages(project: Project) -> None:
    imported(project, row(source_url="https://example.org/x"))
    source = project.sources[project.events["2025-12-01-call"].citations[0].source]
    assert isinstance(source, Source)
    assert source.type == "webpage"
