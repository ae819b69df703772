"""Texts broken and shortened to fit."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from models.text import elided
from ui.figure.lines import listed, wrapped

WORDS = st.text(alphabet="ab  \u00a0é", max_size=60)


def width(text: str) -> float:
    """Every character is one wide."""
    return float(len(text))


def test_what_fits_stays_whole() -> None:
    assert elided("twelve", 6, width) == "twelve"
    assert wrapped("one two", 7, width, 1) == ["one two"]


def test_what_does_not_fit_ends_with_an_ellipsis() -> None:
    assert elided("one two", 5, width) == "one…"
    assert elided("one", 1, width) == "…"
    assert elided("one", 0, width) == ""


def test_lines_break_at_spaces_and_the_last_is_elided() -> None:
    assert wrapped("one two three four", 9, width, 3) == ["one two", "three", "four"]
    assert wrapped("one two three four", 9, width, 2) == ["one two", "three fo…"]
    assert wrapped("one two", 9, width, 0) == []


def test_no_break_spaces_hold() -> None:
    assert wrapped("ab 9\u00a0calls", 8, width, 2) == ["ab", "9\u00a0calls"]


def test_a_word_too_wide_is_broken() -> None:
    assert wrapped("abcdefgh ij", 4, width, 3) == ["abcd", "efgh", "ij"]


@given(WORDS, st.integers(0, 20), st.integers(0, 4))
def test_lines_always_fit(text: str, room: int, most: int) -> None:
    lines = wrapped(text, room, width, most)

    assert len(lines) <= most
    assert all(width(line) <= max(room, 1) for line in lines)


def joined(items: list[str]) -> Callable[[int], str]:
    return lambda count: " ".join(items[:count])


def more(count: int) -> str:
    return f"+{count}"


def test_a_list_names_what_it_leaves_out() -> None:
    items = ["aa", "bb", "cc"]

    assert listed(joined(items), 3, more, lambda text: len(text) <= 8) == ("aa bb cc", 3)
    assert listed(joined(items), 3, more, lambda text: len(text) <= 5) == ("aa +2", 1)
    assert listed(joined(items), 3, more, lambda text: False) == ("+3", 0)
    assert listed(joined(items), 0, more, lambda text: True) == ("", 0)


def test_a_list_asks_for_no_more_items_than_there_is_room() -> None:
    asked: list[int] = []

    def items(count: int) -> str:
        asked.append(count)
        return "item " * count

    listed(items, 10_000, more, lambda text: len(text) <= 30)

    assert len(asked) < 10
