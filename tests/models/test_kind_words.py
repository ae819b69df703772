"""Words of kinds: which language a name is in, and what it is called in the other."""

from __future__ import annotations

import pytest

from models.defaults import default_kinds
from models.kind_words import KNOWN, known_word, usual_name
from models.names import name_of
from models.records import Kind


@pytest.mark.parametrize(
    ("name", "english", "french"),
    [
        ("Appel", "Call", "Appel"),
        ("Call", "Call", "Appel"),
        ("coups de fil", "Call", "coups de fil"),
        ("Phone calls", "Phone calls", "Appel"),
        ("Émissaires", "Envoys", "Émissaires"),
        ("Lettre", "Letter", "Lettre"),
        ("Vote", "Vote", "Vote"),
        ("Backchannel", "Backchannel", "Backchannel"),
    ],
)
def test_a_usual_kind_is_named_in_each_language(name: str, english: str, french: str) -> None:
    kind = Kind(id="k", name=name)
    assert (name_of(kind, "en"), name_of(kind, "fr")) == (english, french)


def test_a_name_that_somebody_gave_wins() -> None:
    assert name_of(Kind(id="k", name="Appel", names={"en": "Ring"}), "en") == "Ring"


def test_the_kinds_of_a_new_project_are_each_others_translation() -> None:
    for english, french in zip(default_kinds("en"), default_kinds("fr"), strict=True):
        if known_word(english.name):
            assert name_of(french, "en") == english.name
            assert name_of(english, "fr") == french.name


def test_every_known_word_has_a_name_in_both_languages() -> None:
    for word in KNOWN.values():
        assert usual_name(word.english[0], "fr") or word.english[0] == word.french[0]
        assert usual_name(word.french[0], "en") or word.english[0] == word.french[0]
