"""Footnote numbers: sources are numbered in the order of their first use, and share a number ever after."""

from __future__ import annotations

from collections.abc import Iterable

_EN_DASH = "–"


class Footnotes:
    """The numbering of one text or figure; make a new one for each."""

    def __init__(self, source_ids: Iterable[str] = ()) -> None:
        self._numbers: dict[str, int] = {}
        for source_id in source_ids:
            self.number(source_id)

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
        return ", ".join(_run_text(first, last) for first, last in _runs(numbers))


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Ascending numbers -> (first, last) of each run without a gap."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def _run_text(first: int, last: int) -> str:
    """Two neighbours are listed, three and more are a range."""
    if last - first >= 2:
        return f"{first}{_EN_DASH}{last}"
    return ", ".join(str(number) for number in range(first, last + 1))
