"""Contacts -> the intervals between them, each with every length that the dates allow.

A *reading* gives each event one start and one end out of its ranges; contacts are then ordered by day, those
of before the window first and those of after it last. The k-th closed interval of the result covers the one
between the contacts at positions k and k+1 in every reading that has both of them in the window.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Sequence
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
    latest = first.latest if any(contact.certain for contact in contacts) else as_of
    days = Bounds(first.earliest - start, latest - start)
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
    since = end.earliest
    if start is not None and not any(contact.certain for contact in contacts):
        since = start
    latest = max(contacts, key=lambda contact: (contact.last.latest, contact.last.earliest))
    return Interval(
        end, _day(as_of), latest.event, None, State.OPEN, Bounds(as_of - end.latest, as_of - since)
    )


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
    for index, low in enumerate(lows):
        contact, following = contacts[index], contacts[index + 1]
        if contact.last.latest > until.last.latest or index == 0:
            until = contact
        key = (low, highs[index])
        days = lengths.get(key)
        if days is None:
            days = lengths[key] = Bounds(*key)
        vanishes = index < before or len(contacts) - 1 - index <= after
        ends = (until.last, following.first, until.event, following.event)
        found.append(Interval(*ends, State.CLOSED, days, vanishes))
    return found


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
