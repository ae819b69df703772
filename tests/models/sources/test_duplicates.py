"""Which records of a project are of one work."""

from __future__ import annotations

import time

from models.dates import parse_edtf
from models.project import Project
from models.records import Citation, Event, Kind, Name, Side, Source, Status
from models.sources.duplicates import DuplicateGroup, Reason, duplicate_groups

DAY = parse_edtf("2025-02-12")


def groups(*sources: Source, cited: str = "") -> list[DuplicateGroup]:
    records: list = [Side(id="us", name="US"), Side(id="ru", name="Russia"), Kind(id="call", name="Call")]
    if cited:
        citations = (Citation(source=cited),)
        records.append(Event(id="e", date=DAY, kind="call", status=Status.HELD, citations=citations))
    return list(duplicate_groups(Project(records=[*records, *sources])))


def test_no_two_alike() -> None:
    assert groups(Source(id="a", title="A"), Source(id="b", title="A"), Source(id="c")) == []


def test_one_doi() -> None:
    found = groups(Source(id="a", doi="10.1000/X"), Source(id="b", url="https://doi.org/10.1000/x"))
    assert found == [DuplicateGroup(Reason.DOI, ("a", "b"))]


def test_one_page_under_different_addresses() -> None:
    found = groups(
        Source(id="a", url="http://www.lemonde.fr/x/?utm_source=t&fbclid=1"),
        Source(id="b", url="https://lemonde.fr/x#top"),
        Source(id="c", url="https://lemonde.fr/y"),
        Source(id="d", url="https://lemonde.fr"),
        Source(id="e", url="https://lemonde.fr/"),
    )
    assert found == [DuplicateGroup(Reason.URL, ("a", "b"))]


def test_one_title_and_date() -> None:
    found = groups(
        Source(id="a", title="L’Été à Kiev", issued=DAY),
        Source(id="b", title="l'ete  a kiev", issued=DAY),
        Source(id="c", title="L’Été à Kiev", issued=parse_edtf("2025-02")),
        Source(id="d", title="L’Été à Kiev"),
    )
    assert found == [DuplicateGroup(Reason.TITLE_AND_DATE, ("a", "b"))]


def test_the_accounts_of_two_sides_are_two() -> None:
    same = {"title": "Telephone conversation", "issued": DAY}
    found = groups(
        Source(id="a", side="us", **same),
        Source(id="b", side="ru", **same),
        Source(id="c", side="ru", **same),
    )
    assert found == [DuplicateGroup(Reason.TITLE_AND_DATE, ("b", "c"))]


def test_two_dois_are_two_works() -> None:
    same = {"title": "Notes", "issued": DAY, "url": "https://a.org/x"}
    assert groups(Source(id="a", doi="10.1000/1", **same), Source(id="b", doi="10.1000/2", **same)) == []


def test_a_group_is_told_once_for_its_surest_reason_and_cited_records_come_first() -> None:
    same = {"title": "Notes", "issued": DAY, "url": "https://a.org/x", "doi": "10.1000/1"}
    found = groups(Source(id="a", **same), Source(id="b", **same), cited="b")
    assert found == [DuplicateGroup(Reason.DOI, ("b", "a"))]


def test_a_larger_group_is_told_beside_a_surer_small_one() -> None:
    same = {"title": "Notes", "issued": DAY}
    found = groups(
        Source(id="a", doi="10.1000/1", **same),
        Source(id="b", doi="10.1000/1", **same),
        Source(id="c", **same),
    )
    assert [group.reason for group in found] == [Reason.DOI, Reason.TITLE_AND_DATE]
    assert set(found[1].source_ids) == {"a", "b", "c"}


def test_ten_thousand_records_take_seconds_at_most() -> None:
    sources = [
        Source(id=f"s{n}", title="Same", issued=DAY, url=f"https://a.org/{n // 2}") for n in range(10_000)
    ]
    start = time.process_time()
    assert len(groups(*sources)) == 5_001
    assert time.process_time() - start < 10


def _by_kerr(source_id: str, title: str, **values: object) -> Source:
    said = {
        "author": (Name(family="Kerr"),),
        "container_title": "The Ledger",
        "issued": parse_edtf("2025-03"),
    }
    return Source(id=source_id, title=title, **{**said, **values})


def test_titles_that_begin_alike_are_possibly_one_and_told_last() -> None:
    same = {"doi": "10.1000/1"}
    found = groups(
        _by_kerr("a", "Back channels"),
        _by_kerr("b", "Back Channels, revised", issued=parse_edtf("2025-04-01")),
        Source(id="x", **same),
        Source(id="y", **same),
    )
    assert found == [DuplicateGroup(Reason.DOI, ("x", "y")), DuplicateGroup(Reason.SIMILAR, ("a", "b"))]


def test_what_is_not_even_possibly_one() -> None:
    assert not groups(_by_kerr("a", "Back channels"), _by_kerr("b", "Back channelsworth"))
    assert not groups(_by_kerr("a", "Statement"), _by_kerr("b", "Statement on Ukraine"))
    assert not groups(_by_kerr("a", "Back channels"), _by_kerr("b", "Back channels 2", container_title="X"))
    assert not groups(_by_kerr("a", "Back channels"), _by_kerr("b", "Back channels 2", author=()))
    assert not groups(
        _by_kerr("a", "Back channels"), _by_kerr("b", "Back channels 2", issued=parse_edtf("2024"))
    )
    # A series: one title, day after day.
    assert not groups(
        _by_kerr("a", "Call with Putin", issued=DAY),
        _by_kerr("b", "Call with Putin", issued=parse_edtf("2025-03-18")),
    )
