"""RIS as it is found, and as another program reads ours."""

from __future__ import annotations

import pytest
import rispy

from models.formats.bibliography import write
from models.records import Name, Source
from tests.models.formats.found_bibliographies import SIDES, bib, ris, told


def test_ris_as_it_comes() -> None:
    found = bib(
        "\ufeffnonsense\r\nTY  - NEWS\r\nTI  - One\r\n  goes on\r\nAB  - First\r\nsecond\r\n"
        "C1  - x\r\nUR  - a.html\r\n"
        "TY  - BOOK\r\nID  - b\r\nTI  - Two\r\nER  - \r\nrubbish\r\nTY - XYZ\r\nTI - Three\r\n",
        "x.ris",
    )
    one, two, three = found.sources
    assert (one.title, one.abstract, one.custom) == ("One goes on", "First\nsecond", {"C1": "x"})
    assert (two.title, two.citation_key, three.title, three.type) == ("Two", "b", "Three", "document")
    assert told(found) == [
        (1, "", "outside_record"),
        (2, "", "record_not_closed"),
        (2, "", "bad_url"),
        (13, "", "outside_record"),
        (14, "", "record_not_closed"),
        (14, "", "unknown_type"),
    ]


@pytest.mark.parametrize(
    ("lines", "issued"),
    [
        ("DA  - 2025/02/12/", "2025-02-12"),
        ("PY  - 2025\nDA  - 2025/02//", "2025-02"),
        ("PY  - 2025///", "2025"),
        ("Y1  - 2025///Spring", "2025-21"),
        ("DA  - 12 February 2025", "2025-02-12"),
        ("DA  - 2025-02-12T10:00:00Z", "2025-02-12"),
    ],
)
def test_ris_dates(lines: str, issued: str) -> None:
    assert str(ris(f"TY  - BOOK\n{lines}\nER  - ").sources[0].issued) == issued


def test_ris_tags_without_a_variable_are_kept() -> None:
    found = ris(
        "TY  - JOUR\nUR  - http://a.org\nUR  - http://b.org\n"
        "AD  - Paris\nDA  - someday\nED  - Roe, Jane\nER  -"
    )
    source = found.sources[0]
    assert source.custom == {"UR": "http://b.org", "AD": "Paris", "DA": "someday"}
    assert source.editor == (Name(family="Roe", given="Jane"),)
    assert told(found) == [(1, "", "not_a_date")]


def test_another_program_reads_what_is_written() -> None:
    listed = [
        Source(id="a", title="A", author=(Name(family="Roe", given="Jane"),)),
        Source(id="b", title="B"),
    ]
    records = rispy.loads(write(listed, SIDES, "ris", "en").decode())
    assert [record["title"] for record in records] == ["A", "B"]
    assert records[0]["authors"] == ["Roe, Jane"]
