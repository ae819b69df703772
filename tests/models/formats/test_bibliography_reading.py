"""Bibliographies as they are found: other encodings, broken entries, wrong types, hostile files."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys

import pytest
import rispy
from hypothesis import given, settings
from hypothesis import strategies as st

from models.formats.bibliography import (
    Cancelled,
    ReadSources,
    SourceProblem,
    UnreadableBibliography,
    read,
    write,
)
from models.project import Project
from models.records import Name, ProjectInfo, Side, Source

SIDES = Project(
    ProjectInfo(), [Side(id="ru", name="Russia"), Side(id="a", name="Twin"), Side(id="b", name="Twin")]
)


def bib(text: str | bytes, name: str = "x.bib", project: Project = SIDES) -> ReadSources:
    return read(text.encode() if isinstance(text, str) else text, name, project)


def ris(text: str) -> ReadSources:
    return bib(text, "x.ris")


def items(value: object) -> ReadSources:
    return bib(json.dumps(value), "x.json")


def told(found: ReadSources) -> list[tuple[int, str, str]]:
    return [(problem.line, problem.key, problem.code) for problem in found.problems]


def refusal(data: bytes, name: str, encoding: str | None = None) -> str:
    with pytest.raises(UnreadableBibliography) as caught:
        read(data, name, SIDES, encoding)
    return caught.value.code


# ---- bytes --------------------------------------------------------------------------------------------

ACCENTS = "@book{k, title = {Élysée – “œuvre”}}"


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


# ---- BibTeX -------------------------------------------------------------------------------------------

BROKEN = """@book{first, title = {First}}

@article{broken,
  title = {No end,
  year = 2020
}

@book{second,
  title = {Second}
}
@misc{third, title {x}}
@book{last, title = {Last}}
"""


def test_a_broken_entry_leaves_the_rest() -> None:
    found = bib(BROKEN)
    assert [source.title for source in found.sources] == ["First", "Second", "Last"]
    assert told(found) == [(3, "broken", "entry_not_closed"), (11, "third", "entry_malformed")]
    assert found.problems[0].found.startswith("@article{broken, title")


def test_an_entry_without_its_at_is_noticed() -> None:
    found = bib("@book{a, title={A}}\n\nbook{b,\n  title = {B}\n}\n@book{c, title={C}}")
    assert [source.title for source in found.sources] == ["A", "C"]
    assert told(found) == [(4, "", "text_outside")]


def test_comments_are_no_entries() -> None:
    found = bib(
        "Made by someone@example.org\n@comment{jabref-meta: {x}}\n@preamble{ {x} }\n@book{a, title={A}}"
    )
    assert [source.title for source in found.sources] == ["A"]
    assert not found.problems


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"{\'e}t{\'e} \'Elys\'ee \'{\i}", "été Élysée í"),
        (r"\c{c} \c c \v{s} \v s \H{o} {\aa} {\O}sted \ss{} \oe uvre", "ç ç š š ő å Østed ß œuvre"),
        (r"A \& B 50\% \$5 \#1 a\_b \{x\}", "A & B 50% $5 #1 a_b {x}"),
        ("50% of A & B #1", "50% of A & B #1"),
        ("``quoted'' -- and --- so", "“quoted” – and — so"),
        ("p.~5", "p.\u00a05"),
        (r"{\textasciitilde}{\textbackslash}{\textquotedblleft}x{\textquotedblright}", "~\\“x”"),
        (r"\emph{Le Monde} and \textbf{x}", "<i>Le Monde</i> and <b>x</b>"),
        (r"H$_{\textrm{2}}$O $x^2$", "H<sub>2</sub>O $x^2$"),
        ("{NATO} and {{EU}}", "NATO and EU"),
        ("a <b> & <script>x</script>", "a <b> & <script>x</script>"),
        ("wrapped\n    line", "wrapped line"),
    ],
)
def test_latex(latex: str, text: str) -> None:
    found = bib(f"@book{{k, title = {{{latex}}}}}")
    assert found.sources[0].title == text
    assert not found.problems


def test_unknown_commands_are_kept() -> None:
    found = bib(r"@book{k, title = {A \foo{bar} \baz qux}}")
    assert found.sources[0].title == r"A \foo{bar} \baz qux"
    assert [problem.found for problem in found.problems] == [r"\foo", r"\baz"]


def test_braces_of_any_depth() -> None:
    assert bib("@book{k, title = " + "{" * 50_000 + "x" + "}" * 50_000 + "}").sources[0].title == "x"


def test_verbatim_fields() -> None:
    found = bib(r"@online{k, url = {http://x.org/~a_b%20c--d#e}, doi = {10.1/a\_b--c}, file = {a_b.pdf}}")
    source = found.sources[0]
    assert (source.url, source.doi) == ("http://x.org/~a_b%20c--d#e", "10.1/a_b--c")
    assert (source.attachment, source.custom) == ("a_b.pdf", {})


def test_several_files() -> None:
    text = r"Full Text:C\:\\a\;b.pdf:application/pdf;Snapshot:c.html:text/html"
    source = bib(f"@book{{k, file = {{{text}}}}}").sources[0]
    assert (source.attachment, source.custom) == ("C:\\a;b.pdf", {"file": text})


def test_abbreviations() -> None:
    text = (
        '@string{lm = "Le " # "Monde"}\n@article{k, journal = lm # {!}, month = feb, year = 2025, note = zzz}'
    )
    found = bib(text)
    source = found.sources[0]
    assert (source.container_title, str(source.issued), source.note) == ("Le Monde!", "2025-02", "zzz")
    assert told(found) == [(2, "k", "unknown_string")]


def test_inheritance() -> None:
    found = bib(
        """
        @xdata{oup, publisher = {OUP}, location = {Oxford}}
        @incollection{child, title = {Chapter}, crossref = {PARENT}, pages = {1--2}}
        @book{parent, title = {Whole}, editor = {Roe, Jane}, date = {2019}, xdata = {oup}}
        @inbook{orphan, title = {Orphan}, crossref = {nobody}}
        @book{self, title = {Self}, crossref = {self}}
        """
    )
    child, parent = found.sources[:2]
    assert (child.title, child.container_title, child.publisher) == ("Chapter", "Whole", "OUP")
    assert (str(child.issued), child.editor) == ("2019", (Name(family="Roe", given="Jane"),))
    assert (parent.publisher, parent.publisher_place) == ("OUP", "Oxford")
    assert [problem.found for problem in found.problems] == ["nobody", "self"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("de Gaulle, Charles", [Name(family="Gaulle", given="Charles", non_dropping_particle="de")]),
        ("Ludwig van Beethoven", [Name(family="Beethoven", given="Ludwig", non_dropping_particle="van")]),
        ("King, Jr., Martin Luther", [Name(family="King", given="Martin Luther", suffix="Jr.")]),
        ("{White House}", [Name(literal="White House")]),
        (
            "{{White House}} and {Simon and Schuster}",
            [Name(literal="White House"), Name(literal="Simon and Schuster")],
        ),
        ("{Barnes and Noble}", [Name(literal="Barnes and Noble")]),
        (r"{\'E}mile Zola", [Name(family="Zola", given="Émile")]),
        ("Путин, Владимир", [Name(family="Путин", given="Владимир")]),
        (
            "family=Gogh, given=Vincent, prefix=van",
            [Name(family="Gogh", given="Vincent", non_dropping_particle="van")],
        ),
        ("a, b, c, d", [Name(literal="a, b, c, d")]),
    ],
)
def test_names(text: str, names: list[Name]) -> None:
    assert bib(f"@book{{k, author = {{{text}}}}}").sources[0].author == tuple(names)


def test_a_second_key_and_a_second_field() -> None:
    found = bib("@book{k, title={A}}\n@book{k, title={B}, title={C}, annote={N}}")
    assert [source.citation_key for source in found.sources] == ["k", ""]
    assert found.sources[1].custom == {"title-2": "C", "annote": "N"}
    assert told(found) == [(2, "k", "field_twice"), (2, "k", "duplicate_key")]
    assert all(problem.is_warning for problem in found.problems)


def test_dates_that_make_no_sense_are_kept() -> None:
    found = bib("@book{k, date = {someday}, year = {2020}, month = {Michaelmas}}")
    assert found.sources[0].custom == {"date": "someday", "month": "Michaelmas"}
    assert str(found.sources[0].issued) == "2020"
    assert {problem.code for problem in found.problems} == {"not_a_date"}


def test_a_year_beside_the_date() -> None:
    same, other = bib(
        "@book{k, date={2025-02-12}, year=2025, month=feb}\n@book{l, date={2025}, year=2024}"
    ).sources
    assert (str(same.issued), same.custom) == ("2025-02-12", {})
    assert (str(other.issued), other.custom) == ("2025", {"year": "2024"})


def test_a_line_of_an_abstract_may_begin_like_an_entry() -> None:
    abstract = "He said\n@realDonaldTrump (now) {x}\nend"
    found = bib(f"@misc{{k,\n abstract = {{{abstract}}},\n title = {{T}}}}\n@book{{l, title={{L}}}}")
    assert [source.title for source in found.sources] == ["T", "L"]
    assert "@realDonaldTrump (now) x" in found.sources[0].abstract


# ---- RIS ----------------------------------------------------------------------------------------------


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


# ---- CSL-JSON -----------------------------------------------------------------------------------------

ITEM = {"id": "k", "type": "book", "title": "A"}


@pytest.mark.parametrize("value", [[ITEM], {"items": [ITEM]}, {"format": 1, "references": [ITEM]}, ITEM])
def test_shapes_of_csl_json(value: object) -> None:
    assert [source.title for source in items(value).sources] == ["A"]


def test_wrong_types_anywhere() -> None:
    odd = {
        "id": 12,
        "type": ["book"],
        "title": {"x": 1},
        "author": "Jane Roe",
        "editor": ["Jane Roe", {"family": "Roe", "given": 3}],
        "translator": [1],
        "issued": {"date-parts": [["x"]]},
        "accessed": 5,
        "volume": 12,
        "page": 1e999,
        "note": True,
        "custom": [1],
        "x": 10**30,
    }
    source = items([odd, None, 3, "x", []]).sources[0]
    assert (source.citation_key, source.type, source.volume, source.page) == (
        "12",
        "document",
        "12",
        "Infinity",
    )
    assert source.editor == (Name(literal="Jane Roe"), Name(family="Roe", given="3"))
    assert source.custom == {
        "type": ["book"],
        "title": {"x": 1},
        "author": "Jane Roe",
        "translator": [1],
        "issued": {"date-parts": [["x"]]},
        "accessed": 5,
        "note": True,
        "custom": [1],
        "x": str(10**30),
    }


def test_broken_json_leaves_the_rest() -> None:
    found = bib(
        '[\n {"type": "book", "title": "A"},\n {"title": oops},\n {"type": "book", "title": "C"}\n', "x.json"
    )
    assert [source.title for source in found.sources] == ["A", "C"]
    assert told(found) == [(3, "", "json_broken"), (5, "", "json_broken")]


@pytest.mark.parametrize(
    ("date", "edtf"),
    [
        ({"date-parts": [[2025, 2, 12]]}, "2025-02-12"),
        ({"date-parts": [["2025", "2"]]}, "2025-02"),
        ({"date-parts": [[2025, 1], [2025, 3]]}, "2025-01/2025-03"),
        ({"date-parts": [[2025]], "season": 2}, "2025-22"),
        ({"date-parts": [[2025]], "circa": True}, "2025~"),
        ({"raw": "2025-02-12"}, "2025-02-12"),
        ({"literal": "12 février 2025"}, "2025-02-12"),
        ({"edtf": "2025-02-1X", "literal": "x"}, "2025-02-1X"),
        ("2025-02?", "2025-02?"),
    ],
)
def test_csl_dates(date: object, edtf: str) -> None:
    assert str(items([{**ITEM, "issued": date}]).sources[0].issued) == edtf


def test_deep_values_become_text() -> None:
    deep: object = 1
    for _ in range(60):
        deep = [deep]
    custom = items([{**ITEM, "x": deep}]).sources[0].custom
    assert json.dumps(custom).count("[") == 60


def test_its_libraries_wait_until_they_are_needed() -> None:
    code = (
        "import sys, models.formats.bibliography; print({'bibtexparser', 'pylatexenc'} & sys.modules.keys())"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "set()"


# ---- all ----------------------------------------------------------------------------------------------


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
