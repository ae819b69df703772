"""Lasting events in rows, so that no two of one row share a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from heapq import heappop, heappush

import msgspec


class Packing(msgspec.Struct, frozen=True):
    """Event id -> its row, from 0; `count` rows in all, the fewest possible."""

    rows: Mapping[str, int] = msgspec.field(default_factory=dict[str, int])
    count: int = 1


def packed(spans: Iterable[tuple[float, float, str]]) -> Packing:
    """Spans of (first, end, id) in order of their beginning, each on the lowest row that is free.

    Decided on the calendar, for all spans at once: so zooming and panning move none to another row.
    """
    rows: dict[str, int] = {}
    busy: list[tuple[float, int]] = []
    free: list[int] = []
    count = 0
    for first, end, event_id in spans:
        while busy and busy[0][0] <= first:
            heappush(free, heappop(busy)[1])
        if free:
            row = heappop(free)
        else:
            row, count = count, count + 1
        rows[event_id] = row
        heappush(busy, (end, row))
    return Packing(rows, max(count, 1))
