"""Footnote numbers: sources are numbered in the order of their first use, and share a number ever after."""

from __future__ import annotations

from collections.abc import Iterable

EN_DASH = "–"


class Footnotes:
    """The numbering of one text or figure; make a new one for each."""

    def __init__(self, source_ids: Iterable[str] = ()) -> None:
        firsts = dict.fromkeys(source_ids)
        self._numbers = {source_id: number for number, source_id in enumerate(firsts, 1)}

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def order(self) -> tuple[str, ...]:
        """The ids of the sources numbered so far; the first has number 1."""
        return tuple(self._numbers)

    def number(self, source_id: str) -> int:
        """The number of a source, the next free one at its first use."""
        return self._numbers.setdefault(source_id, len(self._numbers) + 1)

    def marks(self, source_ids: Iterable[str]) -> str:
        """The marks of several sources, in ascending order: `1`, `1, 3`, `1–4`, `1, 3–5`; empty for none."""
        numbers = sorted({self.number(source_id) for source_id in source_ids})
        return ", ".join(_run_text(first, last) for first, last in runs(numbers))


def runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Ascending numbers -> what is printed between commas: (first, last) of a range, twice the same number.

    Two neighbours are listed, three and more are a range.
    """
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return [part for first, last in found for part in _parts(first, last)]


def _parts(first: int, last: int) -> list[tuple[int, int]]:
    return [(first, last)] if last - first >= 2 else [(number, number) for number in range(first, last + 1)]


def _run_text(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}{EN_DASH}{last}"
