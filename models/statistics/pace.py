"""Figures that divide days by contacts: their smallest and largest values over every reading of the dates.

Contacts that straddle an edge of the window can be left out one by one, so days and number are chosen
together. Where several contacts of one day are one, that is the work of `day_pace`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from msgspec.structs import replace

from models.dates import DayRange
from models.records import CountBy
from models.statistics import day_pace
from models.statistics.counting import Contact
from models.statistics.poisson import exposure_interval
from models.statistics.results import Bounds


def mean_interval(contacts: Sequence[Contact], count_by: CountBy) -> Bounds | None:
    """The mean of the closed intervals; None below two contacts."""
    return _gaps_per(contacts, 1, count_by)


def days_per_contact(contacts: Sequence[Contact], start: int | None, count_by: CountBy) -> Bounds | None:
    """(an - S) / n; without a `start` the window starts with the first contact."""
    if start is None:
        return _gaps_per([_on_first_day(contact) for contact in contacts], 0, count_by)
    if not contacts:
        return None
    if count_by is CountBy.DAY:
        return day_pace.pace_since(_firsts(contacts), start)
    certain, possible = _split(contacts)
    highs = [(_last_start(contacts) - start) / (len(certain) + 1)] if possible else []
    if certain:
        highs.append((_last_start(certain) - start) / len(certain))
    return Bounds(min(_earliest_paces(certain, possible, start)), max(highs))


def _firsts(contacts: Sequence[Contact]) -> list[tuple[DayRange, bool]]:
    return [(contact.first, contact.certain) for contact in contacts]


def _last_start(contacts: Sequence[Contact]) -> int:
    return max(contact.first.latest for contact in contacts)


def _earliest_paces(certain: Sequence[Contact], possible: Sequence[Contact], start: int) -> Iterator[float]:
    """(an - S) / n for each earliest an; possible contacts that can start before it count as well."""
    held = max((contact.first.earliest for contact in certain), default=start)
    lasts = {max(held, contact.first.earliest) for contact in possible}
    for last in lasts | {held} if certain else lasts:
        count = len(certain) + sum(contact.first.earliest <= last for contact in possible)
        yield (last - start) / count


def exposure_per_contact(
    contacts: Sequence[Contact], start: int | None, as_of: int, count: Bounds, count_by: CountBy
) -> tuple[Bounds | None, Bounds | None]:
    """(T - S) / n, and its 95 % Poisson interval; `count` is n."""
    least, most = int(count.min), int(count.max)
    if start is None and not contacts:
        return None, None
    if start is not None:
        shortest, longest = as_of - start, [(as_of - start, least)]
    else:
        certain, _ = _split(contacts)
        shortest = as_of - min((contact.first.latest for contact in certain), default=as_of)
        longest = list(_exposures(contacts, as_of, least))
    if shortest < 0:
        return None, None
    upper = max(exposure_interval(days, number)[1] for days, number in longest)
    interval = Bounds(exposure_interval(shortest, most)[0], upper)
    if not most:
        return None, interval
    if start is None and count_by is CountBy.DAY:
        return day_pace.exposure_until(_firsts(contacts), as_of), interval
    return Bounds(shortest / most, max(days / max(1, number) for days, number in longest)), interval


def _exposures(contacts: Sequence[Contact], as_of: int, least_count: int) -> Iterator[tuple[int, int]]:
    """Window days since the first contact, and the smallest number of contacts that go with them."""
    certain, possible = _split(contacts)
    for group, number in ((certain, least_count), (possible, least_count + 1)):
        if group:
            yield as_of - min(contact.first.earliest for contact in group), number


def _split(contacts: Sequence[Contact]) -> tuple[list[Contact], list[Contact]]:
    """The certain contacts and the others."""
    return [c for c in contacts if c.certain], [c for c in contacts if not c.certain]


def _on_first_day(contact: Contact) -> Contact:
    exact = contact.certain and contact.first.is_exact
    return replace(contact, last=contact.first, lasts=False, is_exact=exact)


def _gaps_per(contacts: Sequence[Contact], less: int, count_by: CountBy) -> Bounds | None:
    """The sum of the closed intervals divided by n - `less`; None if n is never above `less`."""
    if len(contacts) <= less:
        return None
    certain, possible = _split(contacts)
    if not possible and all(contact.is_exact for contact in contacts):
        pace = _least_gaps(contacts) / (len(contacts) - less)
        return Bounds(pace, pace)
    if count_by is CountBy.DAY:
        return day_pace.gaps_per_day(contacts, less)
    lows = [_least_gaps(group) / (len(group) - less) for group in _near(certain, possible, less)]
    highs = [_most_gaps(group) / (len(group) - less) for group in _far(certain, possible, less)]
    return Bounds(min(lows), max(highs))


def _near(certain: Sequence[Contact], possible: Sequence[Contact], less: int) -> Iterator[Sequence[Contact]]:
    """The choices of possible contacts among which the sum per contact is least.

    A possible contact that fits between others costs no days and adds to the number, so a choice is settled
    by how far it reaches to either side.
    """
    if len(certain) > less:
        yield certain
    for start in {contact.first.earliest for contact in possible}:
        for end in {contact.last.latest for contact in possible}:
            chosen = [c for c in possible if c.first.earliest <= start and c.last.latest >= end]
            if len(certain) + len(chosen) > less:
                yield [*certain, *chosen]


def _far(certain: Sequence[Contact], possible: Sequence[Contact], less: int) -> Iterator[Sequence[Contact]]:
    """The choices of possible contacts among which the sum per contact is greatest: one for each side."""
    first = sorted(possible, key=lambda contact: contact.last.earliest)[:2]
    last = sorted(possible, key=lambda contact: -contact.first.latest)[:2]
    ends = list(dict.fromkeys(first + last))
    for number in range(3):
        for chosen in combinations(ends, number):
            if len(certain) + number > less:
                yield [*certain, *chosen]


def _least_gaps(contacts: Sequence[Contact]) -> int:
    """The least sum of closed intervals: lasting contacts as long as they can be, the others inside."""
    left = min(c.first.earliest if c.lasts else c.first.latest for c in contacts)
    right = max(c.last.latest if c.lasts else c.last.earliest for c in contacts)
    covered = _covered(((c.first.earliest, c.last.latest) for c in contacts if c.lasts), left, right)
    return max(0, right - left - covered)


def _most_gaps(contacts: Sequence[Contact]) -> int:
    """The greatest sum of closed intervals: contacts as short as they can be, two of them far apart."""
    first = sorted(contacts, key=lambda contact: contact.last.earliest)[:2]
    last = sorted(contacts, key=lambda contact: -contact.first.latest)[:2]
    cores = sorted((c.first.latest, c.last.earliest) for c in contacts if c.first.latest < c.last.earliest)
    most = 0
    for one in first:
        for other in last:
            left, right = one.last.earliest, other.first.latest
            if one is not other and right > left:
                most = max(most, right - left - _covered(cores, left, right))
    return most


def _covered(spans: Iterable[tuple[int, int]], left: int, right: int) -> int:
    """Days between `left` and `right` that the union of the spans covers."""
    covered, reached = 0, left
    for start, end in sorted(spans):
        end = min(end, right)
        if end > reached:
            covered += end - max(start, reached)
            reached = end
    return covered
