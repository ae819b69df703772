"""Folding: what is the same but for accents, case and typography."""

from __future__ import annotations

import sys
from unicodedata import category

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.project import slug
from models.text import folded, folded_words


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Élysée", "elysee"),
        ("CŒUR", "coeur"),
        ("Æsop", "aesop"),
        ("Łódź", "lodz"),
        ("l’appel", "l'appel"),
        ("aujourd´hui", "aujourd'hui"),
        ("Straße", "strasse"),
        ("𝕊trasse", "strasse"),
        ("ﬁn", "fin"),
    ],
)
def test_folded(text: str, plain: str) -> None:
    assert folded(text) == plain


@given(st.text())
@example("𝕊")
@example("ŉ")
@example("ᾴ")
def test_folding_again_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_folding_again_changes_no_letter_that_there_is() -> None:
    # Nine in ten codes are no character yet, or nobody's in particular: nothing folds them.
    none = ("Cn", "Co", "Cs")
    letters = (letter for letter in map(chr, range(sys.maxunicode + 1)) if category(letter) not in none)
    folds = ((letter, folded(letter)) for letter in letters)
    assert [letter for letter, fold in folds if folded(fold) != fold] == []


def test_names_are_compared_whatever_their_spaces() -> None:
    assert folded_words(" Vladimir\N{NO-BREAK SPACE} POUTINE ") == "vladimir poutine"


def test_ids_spell_letters_out() -> None:
    assert slug("Œuvre de Łukasz Strauß") == "oeuvre-de-lukasz-strauss"
