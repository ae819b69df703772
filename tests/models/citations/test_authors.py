"""Authors on one line, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.citations.authors import TABLE, TYPED, authors_text, read_authors
from models.records import Name

_PART = st.text("abé \"',;|&.", min_size=1)
_AUTHOR = st.builds(Name, literal=_PART) | st.builds(Name, family=_PART, given=st.just("") | _PART)


@pytest.mark.parametrize("separator", [TYPED, TABLE])
@given(authors=st.lists(_AUTHOR | st.builds(Name, given=_PART)).map(tuple))
def test_authors_come_back(separator: str, authors: tuple[Name, ...]) -> None:
    assert read_authors(authors_text(authors, separator), separator) == authors


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        ("", ()),
        (" ; , ;", ()),
        ("Doe, Jane; AFP", (Name(family="Doe", given="Jane"), Name(literal="AFP"))),
        ("Madonna,", (Name(family="Madonna"),)),
        ('"Smith, Jones & Co"', (Name(literal="Smith, Jones & Co"),)),
        ('"A; B";C', (Name(literal="A; B"), Name(literal="C"))),
        ('King, "Luther, Jr."', (Name(family="King", given="Luther, Jr."),)),
        ('The "Times"', (Name(literal='The "Times"'),)),
        ('"Half', (Name(literal='"Half'),)),
        ("A, B, C", (Name(literal="A, B, C"),)),
        ("Ravid|Barak", (Name(literal="Ravid|Barak"),)),
    ],
)
def test_typed_authors(text: str, authors: tuple[Name, ...]) -> None:
    assert read_authors(text) == authors


@pytest.mark.parametrize(
    "text", ["", "Ravid, Barak", "TASS|Webb, Kristina", "A, B, C", '"Smith, Jones & Co"']
)
def test_cells_of_a_table_stay_as_they_are(text: str) -> None:
    assert authors_text(read_authors(text, TABLE), TABLE) == text


def test_nobody_is_left_out() -> None:
    assert authors_text((Name(), Name(literal="AFP"))) == "AFP"
