"""What the evidence report finds, and in which order."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from models import edits
from models.dates import parse_edtf
from models.evidence.report import CODES, Cancelled, EvidenceReport, Finding, report
from models.project import Project
from models.records import Citation, Indicator, IndicatorPoint, Source, Status

DATED = {"issued": parse_edtf("2025-02-12"), "url": "https://example.org/a"}


@pytest.fixture
def documented(project: Project) -> Project:
    """Nothing to find but the meeting that one side confirms."""
    for source in list(project.sources.values()):
        address = f"https://example.org/{source.id}"
        project.sources[source.id] = msgspec.structs.replace(source, issued=DATED["issued"], url=address)
    change(project, "miami", citations=(Citation(source="statement"),))
    return project


def test_what_is_documented_gives_no_finding(documented: Project) -> None:
    assert report(documented).sections[0].findings == (
        Finding("one_side", "events", "anchorage", "", ("russia",)),
    )
    change(documented, "anchorage", citations=(Citation(source="readout"), Citation(source="statement")))
    assert report(documented) == EvidenceReport()


@pytest.mark.parametrize(
    ("event", "fields", "expected"),
    [
        ("call-1", {"citations": ()}, ("unsourced", "")),
        ("miami", {"citations": ()}, ("unsourced_other", "")),
        ("call-1", {"citations": (Citation(source="paper"),)}, ("third_party", "")),
        (
            "call-1",
            {"status": Status.CLAIMED, "citations": (Citation(source="paper"),)},
            ("claim_unsupported", ""),
        ),
        ("call-1", {"status": Status.CLAIMED}, ("claim_confirmed", "status")),
    ],
)
def test_events(documented: Project, event: str, fields: dict[str, Any], expected: tuple[str, str]) -> None:
    documented.sources["paper"] = Source(
        id="paper", title="Paper", **{**DATED, "url": "https://example.org/p"}
    )
    change(documented, event, **fields)
    code, field = expected
    (finding,) = report(documented).of(code)
    assert (finding.id, finding.field) == (event, field)


def test_values_that_contradict_are_open_until_one_is_chosen(documented: Project) -> None:
    cited = (
        Citation(source="readout", values={"duration_minutes": "90"}),
        Citation(source="statement", values={"duration_minutes": "120"}),
    )
    change(documented, "call-1", citations=cited)
    (finding,) = report(documented).of("conflicting")
    assert (finding.field, finding.found[:2]) == ("duration_minutes", ("90", "120"))
    change(documented, "call-1", duration_minutes=90)
    found = report(documented)
    assert not found.of("conflicting")
    assert [each.id for each in found.of("settled")] == ["call-1"]


def test_a_citation_for_an_empty_field(documented: Project) -> None:
    supported = (Citation(source="readout", supports=("place", "title")), Citation(source="statement"))
    change(documented, "call-1", citations=supported)
    assert report(documented).of("empty_field") == (
        Finding("empty_field", "events", "call-1", "place", ("readout",)),
    )


def test_a_book_without_a_page(documented: Project) -> None:
    documented.sources["readout"] = msgspec.structs.replace(documented.sources["readout"], type="book")
    change(documented, "anchorage", citations=(Citation(source="readout", locator="12"),))
    found = report(documented).of("no_locator")
    assert [each.id for each in found] == [f"call-{number}" for number in range(1, 9)]


@pytest.mark.parametrize(
    ("fields", "code", "found"),
    [
        ({"title": "Memoirs", "url": "javascript:alert(1)"}, "bad_url", ("javascript:alert(1)",)),
        ({"archived_url": "file:///etc/passwd", "title": "A"}, "bad_url", ("file:///etc/passwd",)),
        ({}, "unidentified", ()),
        ({"title": "Said in passing"}, "nowhere", ()),
        ({"title": "A", "publisher": "B"}, "undated", ()),
        ({"title": "A", "publisher": "B"}, "never_cited", ()),
        ({"title": "A", "attachment": "scan.pdf"}, "missing_file", ("scan.pdf",)),
        ({"title": "A", "url": "https://example.org/readout"}, "duplicates", ("new", "readout")),
    ],
)
def test_sources(documented: Project, fields: dict[str, Any], code: str, found: tuple[str, ...]) -> None:
    documented.sources["new"] = Source(id="new", **fields)
    (finding,) = report(documented, is_missing=lambda source: True).of(code)
    assert (finding.table, tuple(sorted(finding.found))) == ("sources", found)


def test_points_of_indicators(documented: Project) -> None:
    points = (
        IndicatorPoint(date=parse_edtf("2025-03"), value=1.0),
        IndicatorPoint(date=parse_edtf("2025-04"), value=2.0, citations=(Citation(source="readout"),)),
    )
    documented.indicators["polls"] = Indicator(id="polls", name="Polls", points=points)
    assert report(documented).of("unsourced_value") == (
        Finding("unsourced_value", "indicators", "polls", "points", ("2025-03",)),
    )


def test_a_measure_limits_the_report_to_its_events_and_their_sources(documented: Project) -> None:
    documented.sources["stray"] = Source(id="stray")
    assert report(documented, events=("call-1", "call-2")) == EvidenceReport()
    assert report(documented, events=("anchorage",)).total == 1


def test_findings_stand_in_the_order_of_time(project: Project) -> None:
    change(project, "call-1", citations=())
    change(project, "call-8", citations=(), date=parse_edtf("../2025-12-31"))
    change(project, "call-3", citations=())
    found = report(project)
    assert [each.id for each in found.of("unsourced")] == ["call-1", "call-3", "call-8"]
    codes = [section.code for section in found.sections]
    assert codes == sorted(codes, key=CODES.index)


def test_it_can_be_stopped(project: Project) -> None:
    with pytest.raises(Cancelled):
        report(project, progress=lambda done, total: done < 0)


def change(project: Project, event: str, **fields: Any) -> None:
    project.apply(edits.update(project.events[event], **fields))
