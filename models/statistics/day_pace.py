"""Figures that divide days by contacts, where contacts that start on one day are one.

How many contacts there are then depends on where the dates lie, so days and number are chosen together: the
least values here, the greatest where the window has no fixed start in `sparse_days`. Each contact of the
arguments starts on one day of its `first`; those that are not certain may also be left out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from math import prod

from msgspec.structs import replace

from models.dates import FIRST_DAY, LAST_DAY, DayRange
from models.statistics.counting import Contact
from models.statistics.days import fewest_days, mirrored, most_days
from models.statistics.results import Bounds
from models.statistics.sparse_days import greatest_pace

_MOST_TRIED = 5_000
"""Contacts, over all arrangements of those that last, among which the least pace is looked for."""


def gaps_per_day(contacts: Sequence[Contact], less: int) -> Bounds | None:
    """The sum of the closed intervals / (number of days of contact - `less`); None if that is never above 0.

    `less` is 1, or 0 for contacts that do not last. Tight, but for the least value where so many contacts
    that last start on uncertain days, and others may on the same days, that not every order of them can be
    tried (see `_MOST_TRIED`): no method is known to us that need not try them. It is safe then, as if each
    had its first day for itself.
    """
    greatest = greatest_pace(contacts, less)
    if greatest is None:
        return Bounds(0, 0) if contacts and not less else None
    return Bounds(min(_least_pace(each, less) for each in _arrangements(contacts)), greatest)


def pace_since(firsts: Sequence[tuple[DayRange, bool]], start: int) -> Bounds:
    """(an - S) / n, `firsts` being the days on which contacts start and whether they are certain. Tight.

    For each last day h, days until h are taken by as many contacts as can have one of their own, or by as
    few as meet every certain one. The former number grows at the days that `most_days` takes, so that no
    other h can give the least value. The latter only grows behind the end of a range: h is such an end for
    the greatest value, as whichever contact is on a day h can be as late as the next end.
    """
    certain = [days for days, sure in firsts if sure]
    held = max((days.earliest for days in certain), default=start)
    taken = most_days(days for days, _ in firsts)
    needed = fewest_days(certain)
    ends = [days.latest for days, _ in firsts if days.latest >= held]
    return Bounds(
        min((max(day, held) - start) / number for number, day in enumerate(taken, 1)),
        max((end - start) / (1 + bisect_left(needed, end)) for end in ends),
    )


def exposure_until(firsts: Sequence[tuple[DayRange, bool]], as_of: int) -> Bounds:
    """(T - a1) / n: days counted backwards, it is the above."""
    return pace_since([(mirrored(days), sure) for days, sure in firsts], -as_of)


def _least_pace(contacts: Sequence[Contact], less: int) -> float:
    """The least sum of gaps per day: as many days as possible are taken from the first to the last one."""
    certain = [contact.first for contact in contacts if contact.certain]
    held = max((days.earliest for days in certain), default=FIRST_DAY - 1)
    until = min((days.latest for days in certain), default=LAST_DAY + 1)
    if held < until and _crowds(contacts) or held <= until and not less:
        return 0.0
    # A gap between different days has one day at least, if nothing lasts.
    floor = 0.0 if any(contact.lasts for contact in contacts) else float(less)
    least = float("inf")
    for first in sorted(_first_days(contacts, held, until), reverse=True):
        least = min(least, *_paces_from(contacts, first, held, less), float("inf"))
        if least <= floor:
            break
    return least


def _first_days(contacts: Sequence[Contact], held: int, until: int) -> set[int]:
    """The first days among which one gives the least pace; contacts that last start on known days.

    All certain contacts can start by `until` at the earliest; the last of them not before `held`.
    Take a first day l up to `held`. If a day l of its own adds no contact to those from l + 1 to `held`, it
    adds none to those until a later day either (the sets of days that can be taken are those of a matroid),
    and l + 1 is no worse unless a contact that lasts starts on l. The days that do add one are those that
    the greedy choice takes, from `held` backwards.
    Take l after `held`, so that all certain contacts can start on each day from l to `until`. Let e be the
    first day by which the contacts on l to e must start; without one, all could be a day later, and better.
    If e > l, the days e - 1 and e alone give the pace 1, so that the least pace is not above it. Then leaving
    out the days from l to e - 2 does no harm, as it takes one day off for each contact, nor does leaving out
    only those before `until`, or before a contact that lasts starts.
    """
    before = (
        DayRange(contact.first.earliest, min(contact.first.latest, held))
        for contact in contacts
        if contact.first.earliest <= held
    )
    days = {-day for day in most_days(map(mirrored, before))}
    for contact in contacts:
        end = contact.first.latest
        if contact.lasts:
            days.add(end)
        if end > held:
            days |= {end, end - 1}
    days.add(until)
    return {day for day in days if day <= until and day <= LAST_DAY}


def _paces_from(contacts: Sequence[Contact], first: int, held: int, less: int) -> Iterator[float]:
    """The pace until each last day, `first` being the first; what lasts is as long as it can be."""
    within = [contact for contact in contacts if contact.first.latest >= first]
    taken = most_days(DayRange(max(c.first.earliest, first), c.first.latest) for c in within)
    spans = ((max(c.first.earliest, first), c.last.latest) for c in within if c.lasts)
    gaps = _uncovered(first, [max(day, held) for day in taken], spans)
    for number, days in enumerate(gaps, 1):
        if number > less:
            yield days / (number - less)


def _uncovered(first: int, lasts: Iterable[int], spans: Iterable[tuple[int, int]]) -> Iterator[int]:
    """Days from `first` to each of `lasts`, in order, that no span covers."""
    order = sorted(spans)
    index, covered, reached = 0, 0, first
    for last in lasts:
        while index < len(order) and order[index][0] < last:
            start, end = order[index]
            if end > reached:
                covered += end - max(start, reached)
                reached = end
            index += 1
        yield last - first - covered + max(0, reached - last)


def _crowds(contacts: Sequence[Contact]) -> bool:
    return any(rivals for _, rivals in _crowded(contacts))


def _crowded(contacts: Sequence[Contact]) -> Iterator[tuple[int, int]]:
    """Contacts that last and may start on several days: the index, and how many others may on these days."""
    earliest = sorted(contact.first.earliest for contact in contacts)
    latest = sorted(contact.first.latest for contact in contacts)
    for index, contact in enumerate(contacts):
        if contact.lasts and not contact.first.is_exact:
            days = contact.first
            meeting = bisect_right(earliest, days.latest) - bisect_left(latest, days.earliest)
            yield index, meeting - 1


def _arrangements(contacts: Sequence[Contact]) -> Iterator[Sequence[Contact]]:
    """The contacts, those that last starting on each day that may give the least pace.

    Starting a day earlier covers more, so that one which does not start on its first day has others on all
    days from there on. Every start is left open if there are too many cases.
    """
    starts = {
        index: range(days.earliest, min(days.latest, days.earliest + rivals) + 1)
        for index, rivals in _crowded(contacts)
        if rivals
        for days in [contacts[index].first]
    }
    if prod(map(len, starts.values())) * len(contacts) > _MOST_TRIED:
        yield contacts
        return
    for chosen in product(*starts.values()):
        arranged = list(contacts)
        for index, day in zip(starts, chosen, strict=True):
            arranged[index] = replace(contacts[index], first=DayRange(day, day))
        yield arranged
