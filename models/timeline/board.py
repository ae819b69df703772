"""Labels on tiers, none of them over another or over another's leader line.

A label stands above the marker that it belongs to, and a leader line joins the two. So a label must stand
above every label whose leader it would cover. That relation is a graph without cycles: the tier of a label is
the length of the longest path down from it, or higher where what stands on the axis reaches up.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from typing import NamedTuple

import msgspec


class Placed(msgspec.Struct, eq=False):
    """A label at one of its possible places."""

    position: int
    """Of its event, in `TimelineContent.events`."""
    x: float
    """Of its leader line."""
    y: float
    """Where that line ends below."""
    title: str
    subtitle: str
    left: float
    right: float
    floor: int
    """The lowest tier above what stands on the axis under the label."""
    group: int
    """A label is raised only for one of its own group."""
    tier: int = 0
    uppers: list[Placed] = msgspec.field(default_factory=list["Placed"])
    """Labels that have to stand above this one."""


class _Plan(NamedTuple):
    """What placing a label takes."""

    tier: int
    lowers: list[Placed]
    uppers: list[Placed]
    raised: dict[Placed, int]


class Board:
    """The labels placed so far, each on the lowest tier that those around it allow."""

    def __init__(self, tiers: int, gap: float) -> None:
        """`gap` is kept between labels, and between a label and the leader of another."""
        self.items: list[Placed] = []
        """By the x of their leaders."""
        self._xs: list[float] = []
        self._tiers = tiers
        self._gap = gap
        self._widest = 0.0

    def add(self, new: Placed) -> bool:
        """Place a label, raising others as needed; without enough tiers nothing changes."""
        plan = self._plan(new)
        if plan is None:
            return False
        for item, tier in plan.raised.items():
            item.tier = tier
        new.tier, new.uppers = plan.tier, plan.uppers
        for lower in plan.lowers:
            lower.uppers.append(new)
        self._insert(new)
        return True

    def has_room(self, new: Placed) -> bool:
        """Whether `add` would place a label; where it would not, it would place no wider one either."""
        return self._plan(new) is not None

    def _plan(self, new: Placed) -> _Plan | None:
        related = self._related(new) if new.floor < self._tiers else None
        if related is None:
            return None
        lowers, uppers = related
        tier = max((lower.tier + 1 for lower in lowers), default=0)
        tier = max(tier, new.floor)
        raised = self._raised(new.group, uppers, tier + 1, lowers) if tier < self._tiers else None
        return None if raised is None else _Plan(tier, lowers, uppers, raised)

    def squeeze(self, candidates: Iterable[Placed], keep: Collection[int] | None = None) -> Placed | None:
        """Place a label where it pushes out the fewest others, and move none; None if it cannot be placed.

        `keep` are the positions of those that must stay, None for all. Afterwards labels are added in this
        way only.
        """
        best: tuple[int, Placed, int, list[Placed]] | None = None
        for new in candidates:
            for tier in range(new.floor, self._tiers):
                clashing = [item for item in self._near(new) if self._clash(new, tier, item)]
                if clashing and (keep is None or any(item.position in keep for item in clashing)):
                    continue
                if best is None or len(clashing) < best[0]:
                    best = (len(clashing), new, tier, clashing)
                if not clashing:
                    break
            if best is not None and not best[0]:
                break
        if best is None:
            return None
        _, new, new.tier, clashing = best
        self.retain(item for item in self.items if item not in clashing)
        self._insert(new)
        return new

    def retain(self, items: Iterable[Placed]) -> None:
        """Forget all labels but these."""
        self.items = list(items)
        self._xs = [item.x for item in self.items]

    def _insert(self, new: Placed) -> None:
        index = bisect_left(self._xs, new.x)
        self._xs.insert(index, new.x)
        self.items.insert(index, new)
        self._widest = max(self._widest, new.right - new.left)

    def _near(self, new: Placed) -> list[Placed]:
        reach = self._widest + 2 * self._gap
        begin = bisect_left(self._xs, new.left - reach)
        return self.items[begin : bisect_right(self._xs, new.right + reach)]

    def _related(self, new: Placed) -> tuple[list[Placed], list[Placed]] | None:
        """The labels that `new` must stand above and below; None if one of them needs both.

        A label stands above those whose leader it covers. Two that meet without covering a leader need
        different tiers only: the newcomer goes above.
        """
        gap = self._gap
        left, right, x = new.left - gap, new.right + gap, new.x
        lowers: list[Placed] = []
        uppers: list[Placed] = []
        for other in self._near(new):
            covered = other.left - gap < x < other.right + gap
            if left < other.x < right:
                if covered:
                    return None
                lowers.append(other)
            elif covered:
                uppers.append(other)
            elif left < other.right and other.left < right:
                lowers.append(other)
        return lowers, uppers

    def _raised(
        self, group: int, uppers: list[Placed], tier: int, lowers: list[Placed]
    ) -> dict[Placed, int] | None:
        """New tiers for `uppers` (at least `tier`) and all above them; None if there are not enough.

        So it is if one of another group would have to be raised.
        """
        raised: dict[Placed, int] = {}
        waiting = [(upper, tier) for upper in uppers]
        while waiting:
            item, wanted = waiting.pop()
            if raised.get(item, item.tier) >= wanted and item not in lowers:
                continue
            if wanted >= self._tiers or item in lowers or item.group != group:
                return None
            raised[item] = wanted
            waiting.extend((upper, wanted + 1) for upper in item.uppers)
        return raised

    def _clash(self, new: Placed, tier: int, other: Placed) -> bool:
        """Whether two labels would meet, or one cross the leader of the other."""
        gap = self._gap
        if tier == other.tier:
            return new.left - gap < other.right and other.left - gap < new.right
        upper, lower = (new, other) if tier > other.tier else (other, new)
        return lower.left - gap < upper.x < lower.right + gap
