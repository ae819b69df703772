"""What is written in any format is read back as it was, whatever a source holds."""

from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.formats.bibliography import FORMATS, read, write
from models.formats.bibliography.rules import TYPES
from models.project import Project
from models.records import Name, ProjectInfo, Side, Source

CODES = [each.code for each in FORMATS]
FILES = {each.code: f"refs{each.extensions[0]}" for each in FORMATS}
SIDES = Project(ProjectInfo(), [Side(id="ru", name="Russia"), Side(id="us", name="United States")])

ALPHABET = st.sampled_from(
    "abcxyzABCXYZ 019&%$#_{}~^\\\"'`-–—.,;:/@=()[]<>|!?+*\n\téèêçñÉœßøşҐЖдипломÀ一二«»“”’…\u00a0"
)
_WORDS = r"""<i>Le Monde</i>|{NATO}|\emph{x}|--|''|and|TY  - |ER  - |@book{x,|Type: speech|DOI: 10.1/x
\url{x}|$x^2$|%20|# 1|% comment|http://x.org/~a_b|\|\{|\}|{|}|de|others|"|\'e"""
WORDS = st.sampled_from([*re.split(r"[|\n]", _WORDS), "\n\n", "\n@real (x", "\n  "])
TEXT = st.lists(st.one_of(st.text(ALPHABET, max_size=8), WORDS), max_size=4).map("".join)
_DATES = """
2025-02-12 2025-02 2025 2025~ 2025-02? 2025-02-1X 202X [2025-08-18..2025-08-25] 2025-01/2025-03 2025-21
2025-12-19/2025-12-21 ../2025-02 2024~/2025 0900-01-01 2025-33 [2024,2025-02]
"""
DATES = st.sampled_from(_DATES.split()).map(parse_edtf)
NAMES = st.builds(
    Name,
    family=TEXT,
    given=TEXT,
    suffix=st.sampled_from(["", "", "Jr.", "III"]),
    dropping_particle=st.sampled_from(["", "", "von"]),
    non_dropping_particle=st.sampled_from(["", "", "de", "van der", "Le"]),
    literal=st.one_of(st.just(""), st.just(""), TEXT),
).filter(lambda name: name != Name())
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**53), 2**53),
        FLOATS,
        TEXT,
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=6,
)
KEYS = st.one_of(
    st.sampled_from(
        ["file", "annotation", "C1", "L2", "U5", "eprint", "n", "title", "side", "crossref", "entrevue"]
    ),
    TEXT.filter(bool),
)
EXTRA = st.dictionaries(
    st.sampled_from(["number-of-pages", "original-date", "container-author", "status", "foo", "call-number"]),
    st.one_of(TEXT, st.just({"date-parts": [[1990, 5]]}), st.just([{"family": "Roe", "given": "Jane"}])),
    max_size=2,
).map(lambda extra: tuple(sorted(extra.items())))
PLAIN = [
    field.name
    for field in msgspec.structs.fields(Source)
    if field.type is str and field.name not in ("id", "type", "side", "citation_key")
]
SOURCES = st.builds(
    Source,
    id=st.sampled_from(["a", "kremlin-2025"]),
    type=st.sampled_from([*sorted(TYPES), "something-else"]),
    citation_key=st.one_of(st.just(""), st.from_regex(r"[A-Za-z0-9:_-]{1,12}", fullmatch=True), TEXT),
    author=st.lists(NAMES, max_size=3).map(tuple),
    editor=st.lists(NAMES, max_size=1).map(tuple),
    interviewer=st.lists(NAMES, max_size=1).map(tuple),
    issued=st.one_of(st.none(), DATES),
    accessed=st.one_of(st.none(), DATES),
    side=st.sampled_from(["", "ru", "us"]),
    extra=EXTRA,
    custom=st.dictionaries(KEYS, JSON, max_size=2),
)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    texts = draw(st.dictionaries(st.sampled_from(PLAIN), TEXT, max_size=6))
    return msgspec.structs.replace(draw(SOURCES), **texts)


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=60)
@given(source=sources())
def test_every_field_comes_back(code: str, source: Source) -> None:
    written = write([source], SIDES, code, "en")
    read_back = read(written, FILES[code], SIDES)
    assert read_back.format in (code, "bibtex")
    assert read_back.sources == (expected(source),)
    assert not [problem for problem in read_back.problems if not problem.is_warning]


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=10)
@given(listed=st.lists(sources(), min_size=2, max_size=4, unique_by=lambda source: source.citation_key))
def test_several_stay_apart(code: str, listed: list[Source]) -> None:
    written = write(listed, SIDES, code, "fr")
    assert read(written, FILES[code], SIDES).sources == tuple(map(expected, listed))


def expected(source: Source) -> Source:
    """The source but for its id; a side of the project that was known by name only is found again."""
    side = source.custom.get("side")
    custom = dict(source.custom)
    if not source.side and isinstance(side, str) and not side:
        custom.pop("side")
    return msgspec.structs.replace(source, id="", custom=custom)
