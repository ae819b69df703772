"""Texts in the order of a language, as numbers: comparing texts through Qt is slow, and each is once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from functools import cmp_to_key, lru_cache
from itertools import pairwise
from math import inf

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt

_FEW = 50
"""New texts up to which each gets a number between those of its neighbours."""
_NUMBER = re.compile(r"\d+")
_DIGITS = 18


@lru_cache(maxsize=4)
def collator(language: str) -> QCollator:
    """Compares texts as the language does: accents and case count least, and 9 comes before 10."""
    found = QCollator(QLocale(language))
    found.setNumericMode(True)
    found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return found


@lru_cache(maxsize=1 << 14)
def collation_key(text: str, language: str) -> QCollatorSortKey:
    """Sorts one text among others as `collator` compares them."""
    return collator(language).sortKey(text)


class TextRanks:
    """A number for each text: equal for those that the language does not tell apart; empty ones come last."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._ranks: dict[str, float] = {"": inf}
        self._ordered: list[str] = []
        """The texts met so far but the empty one, in order."""
        self.edition = 0
        """Changes when texts are numbered afresh."""

    def of(self, texts: Sequence[str]) -> list[float]:
        """The number of each text; in another `edition`, those of earlier calls are others."""
        new = set(texts) - self._ranks.keys()
        if len(new) > _FEW or not all(map(self._insert, new)):
            self._order({*self._ordered, *new})
        return list(map(self._ranks.__getitem__, texts))

    def _insert(self, text: str) -> bool:
        """Put one text among the others; False if there is no number left between its neighbours."""
        key = collation_key(text, self._language)
        place = bisect_left(self._ordered, key, key=lambda other: collation_key(other, self._language))
        before, after = self._ordered[:place][-1:], self._ordered[place : place + 1]
        low = self._ranks[before[0]] if before else -1.0
        if after and not collator(self._language).compare(text, after[0]):
            rank = self._ranks[after[0]]
        else:
            high = self._ranks[after[0]] if after else low + 2
            rank = (low + high) / 2
            if not low < rank < high:
                return False
        self._ordered.insert(place, text)
        self._ranks[text] = rank
        return True

    def _order(self, texts: Collection[str]) -> None:
        """Number all texts afresh.

        They are sorted by their characters first: then few are out of order, and each is compared as the
        language does hardly more than once.
        """
        compare = collator(self._language).compare
        ordered = sorted(texts, key=_nearly)
        steps = [compare(one, other) for one, other in pairwise(ordered)]
        if any(step > 0 for step in steps):
            ordered.sort(key=cmp_to_key(compare))
            steps = [compare(one, other) for one, other in pairwise(ordered)]
        rank, self.edition = 0.0, self.edition + 1
        self._ranks = {"": inf}
        for text, step in zip(ordered, (0, *steps), strict=False):
            rank += bool(step)
            self._ranks[text] = rank
        self._ordered = ordered


def _nearly(text: str) -> str:
    """A text by whose characters it stands about where the language puts it."""
    return _NUMBER.sub(_padded, text.casefold())


def _padded(number: re.Match[str]) -> str:
    return number[0].zfill(_DIGITS)
