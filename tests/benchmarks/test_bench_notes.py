"""How long ten thousand footnotes take, and how long they take the second time."""

from __future__ import annotations

import time

import pytest

from models.citations.notes import bibliography, format_note, plain_note
from models.dates import parse_edtf
from models.records import Name, Source

COUNT = 10_000
LIMIT = 60.0
AGAIN = 0.5
"""Seconds."""


@pytest.mark.parametrize("style", ["entrevue-note", "entrevue-author-date", "entrevue-numeric"])
def test_ten_thousand_notes(style: str) -> None:
    listed = [source(number) for number in range(COUNT)]
    times = [time.perf_counter()]
    for work in (
        lambda: [format_note(each, "fr", style) for each in listed],
        lambda: [format_note(each, "fr", style) for each in listed],
        lambda: [plain_note(each, "fr") for each in listed],
        lambda: bibliography(listed[:1000], "fr", style),
    ):
        assert all(work())
        times.append(time.perf_counter())
    first, again, plain, listing = (end - start for start, end in zip(times, times[1:], strict=False))
    print(f"{style}: {first:.1f} s, again {again:.3f} s, plain {plain:.3f} s, 1000 listed {listing:.1f} s")
    assert first < LIMIT
    assert again < AGAIN
    assert plain < AGAIN


def source(number: int) -> Source:
    return Source(
        id=f"s{number}",
        type=("article-newspaper", "book", "webpage", "interview")[number % 4],
        title=f"L’appel n° {number} : « entente » à l’Élysée ?",
        author=(Name(family=f"Gaulle{number % 97}", given="Charles"), Name(literal="Kremlin")),
        container_title="Le Monde",
        publisher="Plon",
        issued=parse_edtf(f"2025-{number % 12 + 1:02}-01"),
        url=f"https://example.org/{number}",
    )
