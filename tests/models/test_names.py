"""Names for cells and sentences."""

from __future__ import annotations

import pytest

from models.names import (
    OtherNames,
    OtherNamesError,
    in_language,
    initialled,
    joined,
    name_of,
    other_names,
    other_names_text,
    read_other_names,
    sentence_name,
    source_title,
)
from models.records import Actor, ActorNature, Kind, Source


@pytest.mark.parametrize(
    ("name", "short_name", "expected"),
    [
        ("Donald Trump", "", "D. Trump"),
        ("Jean-Paul Sartre", "", "J.-P. Sartre"),
        ("Charles de Gaulle", "", "C. de Gaulle"),
        ("Ursula von der Leyen", "", "U. von der Leyen"),
        ("Gabriel García Márquez", "García Márquez", "G. García Márquez"),
        ("John F. Kennedy", "", "J. F. Kennedy"),
        ("Xi Jinping", "Xi", "Xi J."),
        ("Lula", "", "Lula"),
        ("Élisabeth Borne", "Borne", "É. Borne"),
    ],
)
def test_given_names_are_initials(name: str, short_name: str, expected: str) -> None:
    assert initialled(Actor(id="a", name=name, short_name=short_name)) == expected


def test_institutions_stay_whole() -> None:
    actor = Actor(id="a", name="European Commission", nature=ActorNature.INSTITUTION)
    assert initialled(actor) == "European Commission"


def test_sentences_use_the_short_name() -> None:
    assert sentence_name(Actor(id="a", name="Donald Trump", short_name="Trump")) == "Trump"
    assert sentence_name(Actor(id="a", name="Donald Trump")) == "Donald Trump"


@pytest.mark.parametrize(
    ("names", "english", "french"),
    [
        ([], "", ""),
        (["Trump"], "Trump", "Trump"),
        (["Trump", "Putin"], "Trump and Putin", "Trump et Putin"),
        (["Trump", "Putin", "Xi"], "Trump, Putin and Xi", "Trump, Putin et Xi"),
    ],
)
def test_joined(names: list[str], english: str, french: str) -> None:
    assert (joined(names, "en"), joined(names, "fr")) == (english, french)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (Source(id="s", title="Readout", genre="statement"), "Readout"),
        (Source(id="s", genre="statement"), "[statement]"),
        (Source(id="s"), ""),
    ],
)
def test_a_source_without_a_title_has_its_description_in_brackets(source: Source, expected: str) -> None:
    assert source_title(source) == expected


PUTIN = Actor(
    id="putin",
    name="Vladimir Putin",
    short_name="Putin",
    names={"fr": "Vladimir Poutine"},
    short_names={"fr": "Poutine"},
)


def test_names_follow_the_language_where_they_are_known_in_it() -> None:
    assert (name_of(PUTIN, "fr"), name_of(PUTIN, "en")) == ("Vladimir Poutine", "Vladimir Putin")
    assert (sentence_name(PUTIN, "fr"), sentence_name(PUTIN, "en")) == ("Poutine", "Putin")
    house = Actor(id="h", name="House of Representatives", short_name="House", names={"fr": "Chambre"})
    assert sentence_name(house, "fr") == "Chambre"
    kind = Kind(id="call", name="Call", names={"fr": "Appel"})
    assert (in_language(kind, "fr").name, in_language(kind, "en")) == ("Appel", kind)


@pytest.mark.parametrize(
    ("text", "names", "short_names", "shown"),
    [
        ("", {}, {}, ""),
        ("fr: Vladimir Poutine (Poutine)", {"fr": "Vladimir Poutine"}, {"fr": "Poutine"}, None),
        ("fr: (Poutine)", {}, {"fr": "Poutine"}, None),
        ("FR :  Appel ;", {"fr": "Appel"}, {}, "fr: Appel"),
        ("fr: A; en: B (C)", {"fr": "A", "en": "B"}, {"en": "C"}, "en: B (C); fr: A"),
        ("fr: Un; deux", {"fr": "Un; deux"}, {}, None),
    ],
)
def test_names_in_other_languages_as_one_text(
    text: str, names: dict[str, str], short_names: dict[str, str], shown: str | None
) -> None:
    found = read_other_names(text, with_short=True)
    assert found == OtherNames(names, short_names)
    assert other_names_text(found) == (text if shown is None else shown)


def test_what_has_no_short_name_keeps_its_brackets() -> None:
    assert read_other_names("fr: Appel (visio)", with_short=False) == OtherNames({"fr": "Appel (visio)"}, {})
    assert read_other_names(other_names_text(other_names(PUTIN)), with_short=True) == other_names(PUTIN)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Poutine", "no_language"),
        ("de: Putin", "unknown_language"),
        ("fr: A; fr: B", "twice"),
        ("fr:", "no_name"),
        ("fr: ()", "no_name"),
    ],
)
def test_what_is_no_name_in_another_language(text: str, code: str) -> None:
    with pytest.raises(OtherNamesError) as caught:
        read_other_names(text, with_short=True)
    assert caught.value.code == code
