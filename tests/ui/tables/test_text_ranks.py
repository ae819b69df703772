"""Texts sorted by their numbers stand as the language compares them."""

from __future__ import annotations

from functools import cmp_to_key
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.tables.ranks import TextRanks, collator

_TEXTS = st.text(st.sampled_from("aAàÂbBœéÉ eE019-.–«日"), max_size=5)


def agrees(texts: list[str], ranks: list[float], language: str) -> bool:
    """Whether two texts have numbers in the order that the language gives them; empty ones come last."""
    compare = collator(language).compare
    filled = [(text, rank) for text, rank in zip(texts, ranks, strict=True) if text]
    filled.sort(key=cmp_to_key(lambda one, other: compare(one[0], other[0])))
    return all(
        (first < second) if compare(one, other) else (first == second)
        for (one, first), (other, second) in pairwise(filled)
    )


@given(st.lists(_TEXTS, max_size=80), st.sampled_from(("en", "fr")))
def test_numbers_stand_as_the_language_compares(qapp: object, texts: list[str], language: str) -> None:
    assert agrees(texts, TextRanks(language).of(texts), language)


@given(st.lists(_TEXTS, max_size=80), st.lists(_TEXTS, max_size=6))
def test_later_texts_are_put_between(qapp: object, texts: list[str], later: list[str]) -> None:
    ranks = TextRanks("fr")
    ranks.of(texts)
    for text in later:
        ranks.of([text])
    every = [*texts, *later]
    assert agrees(every, ranks.of(every), "fr")


def test_neighbours_that_leave_no_number_between_are_numbered_afresh(qapp: object) -> None:
    ranks = TextRanks("en")
    ranks.of([f"x{number}" for number in range(100)])
    edition = ranks.edition
    texts = ["x5", "x6"]
    while ranks.edition == edition and len(texts) < 200:
        texts.append("x5" + "a" * (200 - len(texts)))
        ranks.of(texts[-1:])
    assert ranks.edition > edition
    assert agrees(texts, ranks.of(texts), "en")


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("fr", ["cote", "Côte", "côté", "été 2", "été 10", "œuvre", "zoo", ""]),
        ("en", ["9 calls", "10 calls", "Élysée", "Event", "resume", "résumé", ""]),
    ],
)
def test_words_of_a_language(language: str, texts: list[str], qapp: object) -> None:
    ranks = TextRanks(language).of(texts)
    assert ranks == sorted(ranks)
