"""Names for cells and sentences."""

from __future__ import annotations

import pytest

from models.names import initialled, joined, sentence_name, source_title
from models.records import Actor, ActorNature, Source


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
