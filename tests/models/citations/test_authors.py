"""Authors on one line, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.citations.authors import TABLE, TYPED, authors_text, read_authors
from models.names import person_name
from models.records import Name

_PART = st.text("abé \"',;|&.", min_size=1)
_SMALL = st.text("abé \"',;|&. de la von", min_size=1)
_AUTHOR = st.builds(Name, literal=_SMALL) | st.builds(Name, family=_SMALL, given=st.just("") | _SMALL)
_NAMES = st.sampled_from(["Gaulle", "Mestre", "Luther King", "O’Neil", "Ωmega"])
_WITH_PARTICLES = st.builds(
    Name,
    family=_NAMES,
    given=_NAMES,
    non_dropping_particle=st.sampled_from(["", "de", "van der", "de la", "d’"]),
    dropping_particle=st.sampled_from(["", "von", "de la", "d’"]),
    suffix=st.sampled_from(["", "Jr.", "III", "of Hull", 'the "Elder"', "a; b|c"]),
)
_ANY = st.builds(
    Name,
    family=_SMALL | st.just(""),
    given=_SMALL | st.just(""),
    non_dropping_particle=st.just("") | _SMALL,
    dropping_particle=st.just("") | _SMALL,
    suffix=st.just("") | _SMALL,
    literal=st.just("") | _SMALL,
    extra=st.just(()) | st.just((("ORCID", "0000"),)),
)


@pytest.mark.parametrize("separator", [TYPED, TABLE])
@given(authors=st.lists(_AUTHOR | st.builds(Name, given=_PART) | _WITH_PARTICLES).map(tuple))
def test_authors_come_back(separator: str, authors: tuple[Name, ...]) -> None:
    assert read_authors(authors_text(authors, separator), separator) == authors


@pytest.mark.parametrize("separator", [TYPED, TABLE])
@given(authors=st.lists(_ANY).map(tuple))
def test_known_authors_come_back_whole(separator: str, authors: tuple[Name, ...]) -> None:
    shown = tuple(name for name in authors if authors_text((name,), separator))
    assert read_authors(authors_text(authors, separator), separator, authors) == shown


@given(st.text("aé \"',;|Jr. de van"))
def test_any_text_is_read_and_reads_the_same_again(text: str) -> None:
    authors = read_authors(text)
    assert read_authors(authors_text(authors)) == authors


def test_what_a_line_cannot_say_stays_with_names_that_did_not_change() -> None:
    known = (
        Name(family="Roe", given="A", extra=(("ORCID", "1"),)),
        Name(family="Roe", given="A", extra=(("ORCID", "2"),)),
        Name(family="Doe", given="B", extra=(("ORCID", "3"),)),
    )
    authors = read_authors("Roe, A; New, C; Roe, A; Doe, Bob", known=known)
    assert authors == (
        known[0], Name(family="New", given="C"), known[1], Name(family="Doe", given="Bob")
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("de Gaulle, Charles", Name(non_dropping_particle="de", family="Gaulle", given="Charles")),
        ("van der Berg, Jan", Name(non_dropping_particle="van der", family="Berg", given="Jan")),
        ("d’Ormesson, Jean", Name(non_dropping_particle="d’", family="Ormesson", given="Jean")),
        ("von der Leyen, Ursula", Name(non_dropping_particle="von der", family="Leyen", given="Ursula")),
        ("Von der Leyen, Ursula", Name(family="Von der Leyen", given="Ursula")),
        ("de, Charles", Name(family="de", given="Charles")),
        ("Beethoven, Ludwig van", Name(family="Beethoven", given="Ludwig", dropping_particle="van")),
        ("La Fontaine, Jean de", Name(family="La Fontaine", given="Jean", dropping_particle="de")),
        ("King, Martin Luther, Jr.", Name(family="King", given="Martin Luther", suffix="Jr.")),
        ('Doe, Jane, "of Hull"', Name(family="Doe", given="Jane", suffix="of Hull")),
        ('"de Gaulle", Charles', Name(family="de Gaulle", given="Charles")),
        ("ten Hag,", Name(non_dropping_particle="ten", family="Hag")),
        ("al-Assad, Bashar", Name(family="al-Assad", given="Bashar")),
    ],
)
def test_particles_and_suffixes(text: str, name: Name) -> None:
    assert read_authors(text) == (name,)
    assert authors_text((name,)) == text


def test_names_as_they_are_said() -> None:
    names = read_authors(
        "de Gaulle, Charles; d’Ormesson, Jean; Beethoven, Ludwig van; King, Martin, Jr.; AFP"
    )
    assert [person_name(name) for name in names] == [
        "Charles de Gaulle", "Jean d’Ormesson", "Ludwig van Beethoven", "Martin King Jr.", "AFP"
    ]  # fmt: skip


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
