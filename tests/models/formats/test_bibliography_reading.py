"""Bibliographies of any format as they are found: encodings, what is none, sides, hostile files."""

from __future__ import annotations

import contextlib
import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.formats.bibliography import (
    Cancelled,
    SourceProblem,
    UnreadableBibliography,
    read,
    write,
)
from models.project import Project
from models.records import Source
from tests.models.formats.found_bibliographies import ITEM, SIDES, bib, items, told

ACCENTS = "@book{k, title = {Élysée – “œuvre”}}"


def refusal(data: bytes, name: str, encoding: str | None = None) -> str:
    with pytest.raises(UnreadableBibliography) as caught:
        read(data, name, SIDES, encoding)
    return caught.value.code


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (ACCENTS.encode(), "utf-8"),
        (ACCENTS.encode("utf-8-sig"), "utf-8"),
        (ACCENTS.encode("utf-16"), "utf-16"),
        (ACCENTS.encode("cp1252"), "cp1252"),
    ],
)
def test_encodings(data: bytes, encoding: str) -> None:
    found = read(data, "x.bib", SIDES)
    assert (found.encoding, found.sources[0].title) == (encoding, "Élysée – “œuvre”")


def test_an_encoding_can_be_forced() -> None:
    found = read("@book{k, title = {Привет}}".encode("cp1251"), "x.bib", SIDES, "windows-1251")
    assert (found.encoding, found.sources[0].title) == ("cp1251", "Привет")


def test_bytes_that_windows_has_not_are_latin() -> None:
    assert read(b"@book{k, title = {\x81\xe9}}", "x.bib", SIDES).encoding == "latin-1"


@pytest.mark.parametrize(
    ("data", "name", "encoding", "code"),
    [
        (b"", "x.bib", None, "empty_file"),
        (b"\xef\xbb\xbf \n", "x.bib", None, "empty_file"),
        (b"PK\x03\x04rest", "x.bib", None, "not_text"),
        (b"\0\1\2" * 50, "x.bib", None, "not_text"),
        (b"hello", "x.bib", None, "no_entries"),
        (b"hello", "x.ris", None, "no_entries"),
        (b"hello", "x.txt", None, "unknown_format"),
        (b"hello", "x.json", None, "not_json"),
        (b'{"a": 1}', "x.json", None, "not_csl"),
        (b"{" * 200_000, "x.json", None, "not_json"),
        (b"[" * 200_000, "x.json", None, "no_entries"),
        (b'[{"a":' * 200_000, "x.json", None, "no_entries"),
        (b"[]", "x.json", None, "no_entries"),
        (b"{" * 21_000_000, "x.bib", None, "too_large"),
        (b"@book{k}", "x.bib", "klingon", "unknown_encoding"),
        (b"@book{\xe9}", "x.bib", "utf-8", "wrong_encoding"),
        (b"@book{k}", "x.bib", "rot13", "unknown_encoding"),
    ],
)  # fmt: skip
def test_nothing_to_read(data: bytes, name: str, encoding: str | None, code: str) -> None:
    assert refusal(data, name, encoding) == code


def test_what_the_file_holds_has_the_last_word() -> None:
    assert bib("TY  - BOOK\nTI  - A\nER  - ", "x.bib").format == "ris"
    assert bib("@book{k, title = {A}}", "x.txt").format == "bibtex"
    assert bib('[{"type": "book"}]', "x.unknown").format == "csl-json"


def test_control_characters_are_taken_out() -> None:
    found = bib(b"@book{k, title = {A\0B}, note = {" + b"x" * 900 + b"}}")
    assert found.sources[0].title == "AB"
    assert told(found) == [(0, "", "control_characters")]


def test_its_libraries_wait_until_they_are_needed() -> None:
    code = (
        "import sys, models.formats.bibliography; print({'bibtexparser', 'pylatexenc'} & sys.modules.keys())"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "set()"


def test_sides_by_name() -> None:
    found = bib(
        "@book{a, side={russia}}\n@book{b, side={Mars}}\n@book{c, side={Twin}}\n@book{d, side={Twin (b)}}"
    )
    assert [source.side for source in found.sources] == ["ru", "", "", "b"]
    assert [source.custom for source in found.sources] == [{}, {"side": "Mars"}, {"side": "Twin"}, {}]
    assert [problem.found for problem in found.problems] == ["Mars", "Twin"]


def test_a_side_that_is_not_there_is_found_later() -> None:
    source = read(write([Source(id="a", side="ru")], SIDES, "ris", "en"), "x.ris", Project()).sources[0]
    assert (source.side, source.custom) == ("", {"side": "Russia"})
    assert read(write([source], Project(), "ris", "en"), "x.ris", SIDES).sources[0].side == "ru"


def test_urls_of_no_web_page_are_kept() -> None:
    found = items([{**ITEM, "URL": "javascript:alert(1)"}])
    assert found.sources[0].url == "javascript:alert(1)"
    assert found.problems == (SourceProblem(1, "k", "bad_url", "javascript:alert(1)", is_warning=True),)


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("@book{k, title = {A}, entrevue = {{oops}}", "x.bib", "bad_carrier"),
        ("@book{k, title = {A}, entrevue = {[1]}}", "x.bib", "bad_carrier"),
        ('[{"type": "book", "custom": {"entrevue": {"issued": {"is": "x"}}}}]', "x.json", "bad_carrier"),
        ('[{"type": "book", "custom": {"entrevue": {"extra.title": {"is": "x"}}}}]', "x.json", "bad_carrier"),
        ("TY  - BOOK\nU5  - entrevue: oops\nER  - ", "x.ris", "bad_carrier"),
    ],
)
def test_carriers_that_make_no_sense(text: str, name: str, code: str) -> None:
    assert code in {problem.code for problem in bib(text.replace("{{oops}}", "{oops}}"), name).problems}


def test_what_another_program_corrects_stays_corrected() -> None:
    text = write([Source(id="a", title="Two  spaces")], SIDES, "biblatex", "en").decode()
    assert bib(text).sources[0].title == "Two  spaces"
    assert bib(text.replace("title = {Two", "title = {Mended: two")).sources[0].title == "Mended: two spaces"


@pytest.mark.parametrize(("code", "name"), [("csl-json", "x.json"), ("bibtex", "x.bib"), ("ris", "x.ris")])
def test_progress_and_cancel(code: str, name: str) -> None:
    data = write([Source(id=f"s{number}", title="T") for number in range(250)], SIDES, code, "en")
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    read(data, name, SIDES, progress=progress)
    assert len(seen) >= 3
    assert seen == sorted(seen)
    assert {total for _done, total in seen} == {seen[0][1]}
    assert seen[-1][0] <= seen[0][1]
    with pytest.raises(Cancelled):
        read(data, name, SIDES, progress=lambda done, total: False)


_PIECES = r"""
@book{k,|title = {|}|{|"|#|,|=|@string{|(|)|TY  - BOOK|AU  - a, b|ER  - |U5  - entrevue: {
[{"type": "book", |"author": [|"issued": {"date-parts": [[|]
1e999|-|crossref = {k}|author = {| and |date = {2025-|\'|$|null|NaN|~|%|\ud800|\
"custom": {"entrevue": {"title": {"is": |https://|note = {Type: |: |Zürich|@xdata{k,|xdata = {k, l}
"""
PIECES = [
    *map(str.encode, re.split(r"[|\n]", _PIECES)),
    b"\n",
    b"\r\n",
    b"\xe9",
    b"\xff\xfe",
    b"\0",
    b"x" * 50,
]


@pytest.mark.parametrize("name", ["x.json", "x.bib", "x.ris", "x"])
@settings(max_examples=150)
@given(pieces=st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=3)), max_size=30))
def test_no_bytes_raise_anything_else(name: str, pieces: list[bytes]) -> None:
    with contextlib.suppress(UnreadableBibliography):
        found = read(b"".join(pieces), name, SIDES)
        assert found.sources
        for code in ("csl-json", "biblatex", "ris"):
            assert write(found.sources, SIDES, code, "fr").decode()
