"""How long bibliographies of 10 000 sources take to be read and written, accents and braces included."""

from __future__ import annotations

import time

import pytest

from models.dates import parse_edtf
from models.formats.bibliography import FORMATS, read, write
from models.project import Project
from models.records import Name, Source

COUNT = 10_000
LIMIT = 30.0
"""Seconds, see the issue on evidence; what is measured is a fraction of it."""


@pytest.mark.parametrize("code", [each.code for each in FORMATS])
def test_ten_thousand_sources(code: str) -> None:
    listed = [source(number) for number in range(COUNT)]
    extension = {each.code: each.extensions[0] for each in FORMATS}[code]
    start = time.perf_counter()
    data = write(listed, Project(), code, "en")
    written = time.perf_counter()
    found = read(data, f"refs{extension}", Project(), progress=lambda done, total: True)
    done = time.perf_counter()
    print(f"{code}: written in {written - start:.1f} s, read in {done - written:.1f} s")
    assert len(found.sources) == COUNT
    assert done - written < LIMIT
    assert written - start < LIMIT


def source(number: int) -> Source:
    return Source(
        id=f"s{number}",
        citation_key=f"key{number}",
        title=f"L’appel n° {number} : {{Trump}} & Poutine, 50 % d’« entente » à l’Élysée",
        author=(Name(family="Gaulle", given="Charles", non_dropping_particle="de"), Name(literal="Kremlin")),
        container_title="Le Monde",
        issued=parse_edtf("2025-02-12"),
        accessed=parse_edtf("2025-02-13"),
        url=f"https://www.lemonde.fr/international/{number}_a.html",
        abstract="Les deux présidents se sont parlé pendant 90 minutes. " * 10,
        keyword="diplomatie; téléphone",
        note="Entretien & compte rendu",
    )
