"""By how many days the open silence is the longest, over every reading of the dates."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from heapq import heappop, heappush

from msgspec.structs import replace

from models.dates import DayRange
from models.statistics.counting import Contact
from models.statistics.intervals import cut_days
from models.statistics.results import Bounds, RecordWord

_MOST_TRIED = 60
"""Contacts, up to which the greatest margin is tight where only one of them is certain."""


def margin(contacts: Sequence[Contact], opening: int | None, as_of: int) -> Bounds | None:
    """The open silence minus the longest other one, in days.

    `opening` is the window start if the opening silence competes, else None. Readings without another
    silence have no margin; None if none has one.
    """
    if not contacts or (opening is None and len(contacts) < 2):
        return None
    if all(contact.is_exact for contact in contacts):
        return _exact(contacts, opening, as_of)
    return Bounds(_least(contacts, opening, as_of), _greatest(contacts, opening, as_of))


def record_word(least_count: int, opening: bool, days: Bounds | None) -> RecordWord:
    """Whether the open silence is strictly the longest; one that nothing competes with is.

    `least_count` is the smallest number of contacts; `opening` tells whether the opening silence competes.
    """
    if days is None or days.min > 0:
        return RecordWord.CERTAIN
    needed = 1 if opening else 2
    if days.max > 0 or least_count < needed:
        return RecordWord.POSSIBLE
    return RecordWord.TIE if days.max == 0 else RecordWord.NO


def _exact(contacts: Sequence[Contact], opening: int | None, as_of: int) -> Bounds:
    reached = contacts[0].first.earliest if opening is None else opening
    longest = 0
    for contact in contacts:
        start, end = contact.first.earliest, contact.last.latest
        if start - reached > longest:
            longest = start - reached
        if end > reached:
            reached = end
    days = as_of - reached - longest
    return Bounds(days, days)


def _least(contacts: Sequence[Contact], opening: int | None, as_of: int) -> int:
    """Another silence at its longest while contact ends as late as possible.

    For a silence that ends on a day q, all contacts that can start then or later do so, and last as long as
    they can; the others end as early as they can. Overlapping contacts leave silences of 0 days.
    """
    least = as_of - max(contact.last.latest for contact in contacts)
    by_start = sorted(contacts, key=lambda contact: contact.first.latest)
    starts, forced = cut_days(contacts)
    keys = [contact.first.latest for contact in by_start]
    ends = [contact.last.latest for contact in by_start]
    for index in range(len(ends) - 2, -1, -1):
        ends[index] = max(ends[index], ends[index + 1])
    for start, end in zip(starts, forced, strict=True):
        since = end if opening is None else max(end, opening)
        if start > since > -math.inf:
            open_days = as_of - ends[bisect_left(keys, start)]
            least = min(least, open_days - (start - int(since)))
    return least if opening is not None else min(least, _least_after_one(contacts, as_of))


def _least_after_one(contacts: Sequence[Contact], as_of: int) -> int:
    """The least margin if the other silence follows the first contact, whichever comes first."""
    latest = sorted((contact.last.latest for contact in contacts), reverse=True)
    starts = sorted(contact.first.latest for contact in contacts)
    margins: list[int] = []
    for contact in contacts:
        end = latest[1] if contact.last.latest == latest[0] else latest[0]
        start = starts[1] if contact.first.latest == starts[0] else starts[0]
        margins.append(as_of - end - max(0, start - contact.last.earliest))
    return min(margins)


def _greatest(contacts: Sequence[Contact], opening: int | None, as_of: int) -> int:
    """The open silence at its longest, and the others as short as that allows.

    Ending all contact a day earlier never lengthens another silence, so the end is as early as it can be. One
    contact alone has no other silence: where only one is certain, each of the others is tried with it.
    """
    certain = [contact for contact in contacts if contact.certain]
    if opening is None and len(certain) == 1 and len(contacts) <= _MOST_TRIED:
        others = (index for index, contact in enumerate(contacts) if not contact.certain)
        return max(_greatest_of(_with_certain(contacts, index), opening, as_of) for index in others)
    return _greatest_of(contacts, opening, as_of)


def _with_certain(contacts: Sequence[Contact], index: int) -> list[Contact]:
    return [*contacts[:index], replace(contacts[index], certain=True), *contacts[index + 1 :]]


def _greatest_of(contacts: Sequence[Contact], opening: int | None, as_of: int) -> int:
    certain = [contact for contact in contacts if contact.certain]
    if not certain:
        end = min(contact.last.earliest for contact in contacts)
        contacts = [replace(c, certain=True) for c in contacts if c.last.earliest == end]
    else:
        end = max(contact.last.earliest for contact in certain)
    held = [_ending_by(contact, end) for contact in contacts if contact.last.earliest <= end]
    reached = opening
    if reached is None:
        reached = min(contact.first.latest for contact in held if contact.certain)
    return as_of - end - _shortest_maximum(held, reached, end)


def _ending_by(contact: Contact, end: int) -> Contact:
    first, last = contact.first, contact.last
    return replace(
        contact,
        first=DayRange(first.earliest, min(first.latest, end)),
        last=DayRange(last.earliest, min(last.latest, end)),
    )


def _shortest_maximum(contacts: Sequence[Contact], reached: int, end: int) -> int:
    """The least value that the longest silence between `reached` and `end` can have, by bisection."""
    steps = sorted(contacts, key=lambda contact: contact.first.earliest)
    widest = _widest_fixed(steps, reached)
    if _fits(steps, reached, widest):
        return widest
    low, high = widest, end - reached
    while high - low > 1:
        middle = (low + high) // 2
        if _fits(steps, reached, middle):
            high = middle
        else:
            low = middle
    return high


def _widest_fixed(contacts: Sequence[Contact], reached: int) -> int:
    """The widest gap that no reading closes: mostly the answer already."""
    widest = 0
    for contact in contacts:
        widest = max(widest, contact.first.earliest - reached)
        reached = max(reached, contact.last.latest)
    return widest


def _fits(contacts: Sequence[Contact], reached: int, gap: int) -> bool:
    """Whether the contacts can be placed so that no silence after `reached` exceeds `gap` days.

    Greedily, as in scheduling by deadline: of the contacts that may start within `gap` days, the one whose
    latest end comes first is placed as late as possible. `contacts` are in order of earliest start.
    """
    waiting: list[tuple[int, bool]] = []
    index = 0
    while True:
        while index < len(contacts) and contacts[index].first.earliest <= reached + gap:
            heappush(waiting, (contacts[index].last.latest, contacts[index].lasts))
            index += 1
        if not waiting:
            return not any(contact.certain for contact in contacts[index:])
        latest, lasts = heappop(waiting)
        reached = max(reached, latest if lasts else min(latest, reached + gap))
