"""Contacts -> the intervals between them, each with every length that the dates allow.

A *reading* gives each event one start and one end out of its ranges; contacts are then ordered by day, those
of before the window first and those of after it last. The k-th closed interval of the result covers the one
between the contacts at positions k and k+1 in every reading that has both of them in the window: its length,
and the days on which it begins and ends. It begins with the end of all contact until then, or with the next
contact where that comes first, so that it never ends before it begins.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import accumulate

from models.dates import DayRange
from models.statistics.counting import Contact
from models.statistics.results import Bounds, Interval, State


def intervals(contacts: Sequence[Contact], start: int | None, as_of: int) -> tuple[Interval, ...]:
    """The opening, closed and open intervals in order; no opening one where the window has no start.

    Without any contact, the one interval of the window is open (and opening as well).
    """
    if start is not None and start > as_of:
        return ()
    if not contacts:
        return () if start is None else (_whole(start, as_of),)
    found: list[Interval] = []
    if start is not None:
        found.append(_opening(contacts, start, as_of))
    found.extend(_closed(contacts, start, as_of))
    found.append(_open(contacts, start, as_of))
    return tuple(found)


def _whole(start: int, as_of: int) -> Interval:
    days = as_of - start
    return Interval(_day(start), _day(as_of), None, None, State.OPEN, Bounds(days, days))


def _day(day: int) -> DayRange:
    return DayRange(day, day)


def _opening(contacts: Sequence[Contact], start: int, as_of: int) -> Interval:
    """From the window start to the first contact, or to its end where there may be no contact."""
    first = first_contact(contacts)
    if not any(contact.certain for contact in contacts):
        first = DayRange(first.earliest, as_of)
    days = Bounds(first.earliest - start, first.latest - start)
    return Interval(_day(start), first, None, contacts[0].event, State.OPENING, days)


def first_contact(contacts: Sequence[Contact]) -> DayRange:
    """Days on which the first contact may start; the latest one counts on the certain contacts."""
    certain = [contact.first.latest for contact in contacts if contact.certain]
    latest = min(certain) if certain else max(contact.first.latest for contact in contacts)
    return DayRange(min(contact.first.earliest for contact in contacts), latest)


def last_start(contacts: Sequence[Contact]) -> DayRange:
    """Days on which the last contact may start; there is at least one contact."""
    certain = [contact.first.earliest for contact in contacts if contact.certain]
    earliest = max(certain) if certain else min(contact.first.earliest for contact in contacts)
    return DayRange(earliest, max(contact.first.latest for contact in contacts))


def last_end(contacts: Sequence[Contact]) -> DayRange:
    """Days on which the end of all contact, max(b1..bn), may lie; there is at least one contact."""
    certain = [contact.last.earliest for contact in contacts if contact.certain]
    earliest = max(certain) if certain else min(contact.last.earliest for contact in contacts)
    return DayRange(earliest, max(contact.last.latest for contact in contacts))


def _open(contacts: Sequence[Contact], start: int | None, as_of: int) -> Interval:
    """From the end of all contact to the as-of day."""
    end = last_end(contacts)
    if start is not None and not any(contact.certain for contact in contacts):
        end = DayRange(start, end.latest)
    latest = max(contacts, key=lambda contact: (contact.last.latest, contact.last.earliest))
    days = Bounds(as_of - end.latest, as_of - end.earliest)
    return Interval(end, _day(as_of), latest.event, None, State.OPEN, days)


def _closed(contacts: Sequence[Contact], start: int | None, as_of: int) -> list[Interval]:
    """The intervals between one contact and the next; contacts that straddle an edge may take some away."""
    possible = [contact.first for contact in contacts if not contact.certain]
    before = sum(days.earliest == start for days in possible)
    after = sum(days.latest == as_of for days in possible)
    lows = _shortest(contacts)
    exact = all(contact.is_exact for contact in contacts)
    highs = lows if exact else _longest(contacts)
    lengths: dict[tuple[int, int], Bounds] = {}
    found: list[Interval] = []
    until = contacts[0]
    for index, (low, (since, end)) in enumerate(zip(lows, edges(contacts), strict=True)):
        contact, following = contacts[index], contacts[index + 1]
        if contact.last.latest > until.last.latest or index == 0:
            until = contact
        key = (low, highs[index])
        days = lengths.get(key)
        if days is None:
            days = lengths[key] = Bounds(*key)
        vanishes = index < before or len(contacts) - 1 - index <= after
        found.append(Interval(since, end, until.event, following.event, State.CLOSED, days, vanishes))
    return found


def edges(contacts: Sequence[Contact]) -> Iterator[tuple[DayRange, DayRange]]:
    """The days on which each closed interval may begin, and those on which it may end; tight if all count.

    The (k+1)-th contact starts between the (k+1)-th smallest of the earliest and of the latest starts.
    Contact until then ends soonest if the k that can start first do, and end as soon as they can; it ends
    latest if all start as late as they can, and the k that then come first last as long as they can.
    """
    by_earliest = sorted(contacts, key=lambda contact: contact.first.earliest)
    by_latest = sorted(contacts, key=lambda contact: contact.first.latest)
    soonest = accumulate((contact.last.earliest for contact in by_earliest), max)
    longest = accumulate((contact.last.latest for contact in by_latest), max)
    following = zip(by_earliest[1:], by_latest[1:], strict=True)
    for low, high, (earliest, latest) in zip(soonest, longest, following, strict=False):
        end = DayRange(earliest.first.earliest, latest.first.latest)
        yield DayRange(min(low, end.earliest), min(high, end.latest)), end


def _shortest(contacts: Sequence[Contact]) -> list[int]:
    """The least length of each closed interval.

    If some reading makes the contacts on both sides touch or change places, it is 0. If none does, the
    contacts before and after are the same ones in all readings, and the least distance is the one between the
    latest end of those before and the earliest start of those after.
    """
    shortest: list[int] = []
    reached = contacts[0].last.latest
    for contact in contacts[1:]:
        gap = contact.first.earliest - reached
        shortest.append(gap if gap > 0 else 0)
        if contact.last.latest > reached:
            reached = contact.last.latest
    return shortest


def _longest(contacts: Sequence[Contact]) -> list[int]:
    """The greatest length of each closed interval.

    A closed interval is a cut: k contacts end on or before a day p, the others start on or after a day q.
    Those that cannot start as late as q must end by p, so p(q) = max(k-th smallest earliest end, latest
    earliest end among the contacts whose latest start is before q); at most k contacts may be so. The length
    is the maximum of q - p(q), found for all k by a maximum over a sliding window, O(n log n).
    """
    ends = sorted(contact.last.earliest for contact in contacts)
    starts, forced = cut_days(contacts)
    positions = sorted(contact.first.latest for contact in contacts)
    longest: list[int] = []
    window: deque[int] = deque()
    """Cuts forced beyond the k-th end, longest first."""
    added = free = 0
    for k in range(1, len(contacts)):
        limit, end = positions[k], ends[k - 1]
        while added < len(starts) and starts[added] <= limit:
            length = starts[added] - forced[added]
            while window and starts[window[-1]] - forced[window[-1]] <= length:
                window.pop()
            window.append(added)
            added += 1
        while free < added and forced[free] <= end:
            free += 1
        while window and window[0] < free:
            window.popleft()
        unforced = starts[free - 1] - end if free else 0
        beyond = int(starts[window[0]] - forced[window[0]]) if window else 0
        longest.append(max(0, unforced, beyond))
    return longest


def cut_days(contacts: Sequence[Contact]) -> tuple[list[int], list[float]]:
    """Distinct latest starts q in order and, for each, the latest of the earliest ends that come before.

    The second is the day by which contact must have ended for the next one to start at q; minus infinity
    if no contact is forced to come before q.
    """
    by_start = sorted(contacts, key=lambda contact: contact.first.latest)
    starts = sorted({contact.first.latest for contact in contacts})
    keys = [contact.first.latest for contact in by_start]
    forced_after = list(accumulate((contact.last.earliest for contact in by_start), max))
    forced: list[float] = []
    for start in starts:
        before = bisect_left(keys, start)
        forced.append(forced_after[before - 1] if before else float("-inf"))
    return starts, forced
