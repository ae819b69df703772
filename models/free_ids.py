"""Ids for many new records at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from models.project import slug
from models.records import Record


class FreeIds:
    """Free ids of one type of record, each given once, however many records want the same.

    They are those of `Project.free_id`; the time grows with the number of records only.
    """

    def __init__(self, record_type: type[Record], taken: Collection[str]) -> None:
        self._fallback = record_type.table.rstrip("s")
        self._taken = set(taken)
        self._last: Counter[str] = Counter()

    def take(self, wanted: str) -> str:
        """An id near `wanted` (any text), which is taken from now on."""
        base = slug(wanted) or self._fallback
        candidate = base
        while candidate in self._taken:
            self._last[base] += 1
            candidate = f"{base}-{self._last[base] + 1}"
        self._taken.add(candidate)
        return candidate
