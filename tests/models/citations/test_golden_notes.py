"""What each shipped style prints of some thirty kinds of source, in both languages, letter for letter.

`golden_notes.json` was checked by eye against what a careful editor of the language would print.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from models.citations.notes import bibliography, format_note
from models.dates import EventDate, parse_edtf
from models.records import Source

GOLDEN = json.loads(Path(__file__).with_name("golden_notes.json").read_text(encoding="utf-8"))
STYLES = ("entrevue-note", "entrevue-author-date", "entrevue-numeric")


def source_of(key: str) -> Source:
    fields = {"id": key, **GOLDEN[key]["source"]}
    return msgspec.convert(fields, Source, dec_hook=_date)


def _date(kind: type, value: str) -> object:
    assert kind is EventDate
    return parse_edtf(value)


@pytest.mark.parametrize("key", GOLDEN)
def test_the_notes_of_the_shipped_styles(key: str) -> None:
    record = source_of(key)
    notes = {f"{style} {lang}": format_note(record, lang, style) for style in STYLES for lang in ("en", "fr")}

    assert notes == GOLDEN[key]["notes"]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_shipped_style_leaves_a_trace_of_what_is_missing(style: str, language: str) -> None:
    """Each field in turn is taken from each source: no stray commas, empty brackets or doubled stops."""
    for key, golden in GOLDEN.items():
        for field in golden["source"]:
            if field == "type":
                continue
            fields: dict[str, Any] = {"id": "x", **golden["source"]}
            del fields[field]
            note = format_note(msgspec.convert(fields, Source, dec_hook=_date), language, style)
            own = json.dumps(golden["source"], ensure_ascii=False)
            for stray in (" ,", ",,", "..", "?.", ", .", " .", "None", "  ", "\ue000"):
                assert stray not in note or stray in own, (key, field, note)
            assert "()" not in note.replace("*f()*", ""), (key, field, note)


def entries(style: str, language: str, *keys: str) -> list[tuple[str, str]]:
    found = bibliography([source_of(key) for key in keys], language, style)
    return [(entry.source_id, entry.text.replace("\u00a0", "_")) for entry in found]


KEYS = ("newspaper", "month", "book", "no author", "chapter", "no date")


def test_the_bibliography_of_the_press_note_is_sorted_by_names() -> None:
    assert entries("entrevue-note", "fr", *KEYS) == [
        ("chapter", "van der Berg, Jan, «_Talks & counter-talks_», dans Ludwig von Beethoven et Martin "
         "Luther King Jr. (dir.), Diplomacy < 1990, Paris, Plon, 1991, p._12."),
        ("book", "de Gaulle, Charles, Mémoires de guerre, 2e_éd., vol._2, Paris, Plon, 1956, p._112–115."),
        ("month", "Ravid, Barak, «_In August_», Axios, août 2025."),
        ("newspaper", "Ravid, Barak, «_Putin envoy in Miami_», Axios, 18 décembre 2025."),
        ("no date", "The White House, «_Briefing room_», whitehouse.gov, consulté le 2 janvier 2026."),
        ("no author", "«_Trump and Putin speak for 90 minutes_», TASS, 12 février 2025."),
    ]  # fmt: skip


def test_the_author_date_bibliography_tells_years_apart() -> None:
    assert entries("entrevue-author-date", "en", *KEYS) == [
        ("chapter", "van der Berg, Jan (1991), “Talks & counter-talks”, in Ludwig von Beethoven and Martin "
         "Luther King Jr. (eds), Diplomacy < 1990, Paris, Plon, p._12."),
        ("book", "de Gaulle, Charles (1956), Mémoires de guerre, 2nd_edn, vol._2, Paris, Plon, "
         "pp._112–115."),
        ("month", "Ravid, Barak (2025a), “In August”, Axios, August."),
        ("newspaper", "Ravid, Barak (2025b), “Putin envoy in Miami”, Axios, 18 December, "
         "https://www.axios.com/2025/12/18/putin-envoy-miami."),
        ("no date", "The White House (n.d.), “Briefing room”, whitehouse.gov, "
         "https://www.whitehouse.gov/briefing-room?x=1&y=2, accessed 2 January 2026."),
        ("no author", "“Trump and Putin speak for 90 minutes” (2025), TASS, 12 February."),
    ]  # fmt: skip


def test_the_numeric_bibliography_keeps_the_order_given() -> None:
    assert entries("entrevue-numeric", "en", "no author", "month", "book") == [
        ("no author", "1. “Trump and Putin speak for 90 minutes”, TASS, 12 February 2025."),
        ("month", "2. Barak Ravid, “In August”, Axios, August 2025."),
        ("book", "3. Charles de Gaulle, Mémoires de guerre, 2nd_edn, vol._2, Paris, Plon, 1956, "
         "pp._112–115."),
    ]  # fmt: skip


def test_the_forms_of_an_entry() -> None:
    (signs,) = bibliography([source_of("signs")], "en", "entrevue-note")
    (rich,) = bibliography([source_of("rich text")], "fr", "entrevue-note")
    (page,) = bibliography([source_of("no date")], "en", "entrevue-numeric")

    assert signs.text == "Smith & Co., “<script>alert(1)</script> AT&T < 5 & *f()* [x]”, Acme Inc."
    assert signs.html == (
        "Smith &amp; Co., “&lt;script&gt;alert(1)&lt;/script&gt; AT&amp;T &lt; 5 &amp; *f()* [x]”, "
        "<i>Acme Inc.</i>"
    )
    assert signs.markdown == (
        r"Smith \& Co., “\<script\>alert(1)\</script\> AT\&T \< 5 \& \*f()\* \[x\]”, *Acme Inc.*"
    )
    assert rich.html == "Lenin, <i>On</i> Pravda <i>and H<sub>2</sub>O</i>, Mir, 1912."
    assert rich.markdown == "Lenin, *On* Pravda *and H<sub>2</sub>O*, Mir, 1912."
    link = "https://www.whitehouse.gov/briefing-room?x=1&amp;y=2"
    assert f'<a href="{link}">{link}</a>, accessed' in page.html
    assert page.markdown.startswith(r"1\. The White House")
    assert "<https://www.whitehouse.gov/briefing-room?x=1&y=2>, accessed" in page.markdown


@pytest.mark.parametrize("style", STYLES)
def test_every_source_is_in_the_bibliography_once(style: str) -> None:
    sources = [source_of(key) for key in GOLDEN]
    listed = bibliography([*sources, Source(id="empty")], "fr", style)

    assert sorted(entry.source_id for entry in listed) == sorted([*GOLDEN, "empty"])
    assert all(entry.text for entry in listed)
