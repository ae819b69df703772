"""Numbers of footnotes and their marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.citations.footnotes import Footnotes


def test_numbers_follow_the_first_use() -> None:
    notes = Footnotes()

    assert [notes.number(source) for source in ("b", "a", "b", "c", "a")] == [1, 2, 1, 3, 2]
    assert notes.order == ("b", "a", "c")
    assert len(notes) == 3


def test_a_numbering_can_start_from_sources() -> None:
    assert Footnotes(["a", "b", "a"]).order == ("a", "b")


@pytest.mark.parametrize(
    ("used", "marks"),
    [
        ("", ""),
        ("a", "1"),
        ("ab", "1, 2"),
        ("ac", "1, 3"),
        ("ca", "1, 3"),
        ("abc", "1–3"),
        ("abcd", "1–4"),
        ("acde", "1, 3–5"),
        ("abde", "1, 2, 4, 5"),
        ("aa", "1"),
    ],
)
def test_marks(used: str, marks: str) -> None:
    assert Footnotes("abcde").marks(used) == marks


def test_marks_number_what_is_new() -> None:
    notes = Footnotes("a")

    assert notes.marks(["new", "a"]) == "1, 2"
    assert notes.order == ("a", "new")


@given(st.lists(st.sampled_from("abcdefghij")))
def test_marks_name_every_number_once(used: list[str]) -> None:
    notes = Footnotes("abcdefghij")
    named: list[int] = []
    for part in filter(None, notes.marks(used).split(", ")):
        first, _, last = part.partition("–")
        named.extend(range(int(first), int(last or first) + 1))

    assert named == sorted({notes.number(source) for source in used})
