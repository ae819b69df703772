"""Records of a project that are of one work, as far as can be seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

import msgspec

from models.project import Project
from models.records import Source
from models.sources import identity
from models.text import folded_words


class Reason(StrEnum):
    """What records have in common, the surest first."""

    DOI = "doi"
    URL = "url"
    TITLE_AND_DATE = "title_and_date"
    SIMILAR = "similar"
    """Possibly the same: author, year and outlet, and how the titles begin. Nothing to merge unseen."""


class DuplicateGroup(msgspec.Struct, frozen=True):
    reason: Reason
    source_ids: tuple[str, ...]
    """Those cited most come first."""


def duplicate_groups(project: Project) -> tuple[DuplicateGroup, ...]:
    """Groups of two or more; records that a surer reason brings together are not told again.

    Records of one title and day that speak for two sides, or have two DOIs, are two: each side publishes its
    own account of a call. The time grows with the number of records only.
    """
    groups: list[DuplicateGroup] = []
    told: dict[str, set[int]] = defaultdict(set)
    for reason, sources in _alike(project.sources.values()):
        if set[int].intersection(*(told[source.id] for source in sources)):
            continue
        for source in sources:
            told[source.id].add(len(groups))
        by_use = sorted(sources, key=lambda source: (-project.uses(source), source.id))
        groups.append(DuplicateGroup(reason, tuple(source.id for source in by_use)))
    return tuple(groups)


def _alike(sources: Iterable[Source]) -> Iterator[tuple[Reason, list[Source]]]:
    sources = list(sources)
    for group in _grouped(sources, identity.doi):
        yield Reason.DOI, group
    for group in _grouped(sources, identity.page):
        for part in _parted(group, identity.doi):
            yield Reason.URL, part
    for group in _grouped(sources, _title_and_date):
        for of_side in _parted(group, lambda source: source.side):
            for part in _parted(of_side, identity.doi):
                yield Reason.TITLE_AND_DATE, part
    for group in _grouped(sources, _origin):
        for of_side in _parted(group, lambda source: source.side):
            for part in _parted(of_side, identity.doi):
                for similar in _similar(part):
                    yield Reason.SIMILAR, similar


def _origin(source: Source) -> str:
    """First author, year, and where it appeared; empty if any of them is missing."""
    parts = (
        "".join(identity.authors(source)[:1]),
        identity.day(source)[:4],
        folded_words(source.published_in),
    )
    return "\n".join(parts) if all(parts) else ""


def _similar(sources: Iterable[Source]) -> Iterator[list[Source]]:
    """Those whose titles begin with the whole of the shortest, if that has several words.

    One title under several days is no such group: that is a series, as statements are.
    """
    titled = sorted(((identity.title(s), s) for s in sources), key=lambda pair: (pair[0], pair[1].id))
    groups: list[list[tuple[str, Source]]] = []
    for title, source in titled:
        if " " not in title:
            continue
        if groups and f"{title} ".startswith(f"{groups[-1][0][0]} "):
            groups[-1].append((title, source))
        else:
            groups.append([(title, source)])
    for group in groups:
        if len({title for title, _ in group}) > 1:
            yield [source for _, source in group]


def _title_and_date(source: Source) -> str:
    """Empty if either is missing: records without a date have too little in common."""
    title, day = identity.title(source), identity.day(source)
    return f"{day} {title}" if title and day else ""


def _grouped(sources: Iterable[Source], mark: Callable[[Source], str]) -> Iterator[list[Source]]:
    """The records of each mark that several have; an empty one is none."""
    groups: defaultdict[str, list[Source]] = defaultdict(list)
    for source in sources:
        if own := mark(source):
            groups[own].append(source)
    yield from (group for group in groups.values() if len(group) > 1)


def _parted(sources: list[Source], mark: Callable[[Source], str]) -> Iterator[list[Source]]:
    """The group as it is where at most one mark is given, else one for each mark, and one for none."""
    if len({mark(source) for source in sources} - {""}) < 2:
        yield sources
        return
    yield from _grouped(sources, mark)
    without = [source for source in sources if not mark(source)]
    if len(without) > 1:
        yield without
