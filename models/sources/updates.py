"""What importing bibliographic records does to a project: which are new, which change what it has.

A record is known by its key; without one that the project knows, by DOI, by ISBN and title, by address, or by
title, date, authors and type. An import never empties a field.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

import msgspec

from models.edits import Changes
from models.free_ids import FreeIds
from models.matching import AmbiguousName
from models.project import Change, Project
from models.records import Side, Source
from models.sources import identity
from models.sources.identity import SourceIndex, is_another_work
from models.sources.merging import differing_fields, updated
from models.text import folded

ADD = ""
"""The choice to add a record as a new one; any other is the id of the record to update."""

_TITLE_WORDS = 4
_MOST_SIDES = 40
"""A file that names more of them means something else by the word."""


class Standing(StrEnum):
    """What a record of the file is to the project."""

    NEW = "new"
    CHANGED = "changed"
    UNCLEAR = "unclear"
    """It can be of several records, or of one that has only the key in common."""
    REPEATED = "repeated"
    """The file has it twice."""
    SAME = "same"


class SourceUpdate(msgspec.Struct, frozen=True):
    """A record of the project before and after it is updated, and the fields that differ."""

    before: Source
    after: Source
    fields: tuple[str, ...]
    """As `models.sources.merging.differing_fields` names them."""


class Entry(msgspec.Struct, frozen=True):
    """One record of the file. Its number is its place there, from 0."""

    number: int
    source: Source
    """As read, with the id that it has if it is added."""
    standing: Standing
    updates: tuple[SourceUpdate, ...] = ()
    """For each record of the project that it can be of: one if it is changed or the same."""
    repeats: int | None = None
    """Number of the entry that it repeats."""

    @property
    def usual_choice(self) -> str | None:
        """What to do with it unless someone decides: add it, update a record (its id), or None: leave it."""
        if self.standing is Standing.NEW:
            return ADD
        return self.updates[0].before.id if self.standing is Standing.CHANGED else None


class UpdatePlan(msgspec.Struct, frozen=True):
    """The records of a file in their order."""

    entries: tuple[Entry, ...]
    sides: tuple[Side, ...] = ()
    """Those that the file names and the project lacks; the records of `entries` speak for them already."""

    def of(self, standing: Standing) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.standing is standing)

    @property
    def new(self) -> tuple[Source, ...]:
        return tuple(entry.source for entry in self.of(Standing.NEW))

    @property
    def changed(self) -> tuple[SourceUpdate, ...]:
        return tuple(entry.updates[0] for entry in self.of(Standing.CHANGED))

    @property
    def same(self) -> tuple[Source, ...]:
        """The records of the project that the file has just as they are."""
        return tuple(entry.updates[0].before for entry in self.of(Standing.SAME))

    @property
    def usual_choices(self) -> dict[int, str]:
        """What is done with which entry unless someone decides otherwise."""
        return {e.number: choice for e in self.entries if (choice := e.usual_choice) is not None}


def plan(project: Project, sources: Sequence[Source]) -> UpdatePlan:
    """What the records of a file are to the project; the time grows with their number only."""
    sides = _missing_sides(project, sources)
    ids = {folded(side.name): side.id for side in sides}
    return UpdatePlan(tuple(_Planner(project, [_spoken(s, ids) for s in sources]).entries()), sides)


def _missing_sides(project: Project, sources: Sequence[Source]) -> tuple[Side, ...]:
    """A side for each name that the readers had to leave in `custom`, unless it can be of several."""
    names = {folded(name): name for source in reversed(sources) if (name := _side_name(source))}
    if not names or len(names) > _MOST_SIDES:
        return ()
    ids = FreeIds(Side, project.sides)
    missing = [name for name in reversed(names.values()) if _is_unknown(project, name)]
    return tuple(Side(id=ids.take(name), name=name) for name in missing)


def _is_unknown(project: Project, name: str) -> bool:
    try:
        return project.names(Side).find(name) is None
    except AmbiguousName:
        return False


def _side_name(source: Source) -> str:
    name = source.custom.get("side")
    return name.strip() if not source.side and isinstance(name, str) else ""


def _spoken(source: Source, sides: Mapping[str, str]) -> Source:
    """The record with the side of its name."""
    name = folded(_side_name(source))
    if name not in sides:
        return source
    custom = {key: value for key, value in source.custom.items() if key != "side"}
    return msgspec.structs.replace(source, side=sides[name], custom=custom)


def _unspoken(source: Source, sides: Mapping[str, str]) -> Source:
    """The record as it was read: with the name of its side beside it."""
    if source.side not in sides:
        return source
    return msgspec.structs.replace(source, side="", custom={**source.custom, "side": sides[source.side]})


def changes(
    plan: UpdatePlan, project: Project, chosen: Mapping[int, str], makes_sides: bool = True
) -> Changes:
    """Carry out what was chosen: number of an entry -> ADD, or the id of the record that it updates.

    Entries that are not chosen are left out; several may update one record, the later on top of the earlier.
    Missing sides are made if a chosen record speaks for them; else their names stay beside the records.
    """
    after: dict[str, Source] = {}
    unmade = {} if makes_sides else {side.id: side.name for side in plan.sides}
    for entry in plan.entries:
        choice, source = chosen.get(entry.number), _unspoken(entry.source, unmade)
        if choice == ADD:
            after[source.id] = source
        elif choice is not None:
            before = after.get(choice) or project.sources[choice]
            after[choice] = updated(before, source)
    used = {source.side for source in after.values()}
    sides = tuple(Change(None, side) for side in plan.sides if side.id in used)
    pairs = ((project.sources.get(source_id), source) for source_id, source in after.items())
    return (*sides, *(Change(before, source) for before, source in pairs if before != source))


class _Planner:
    def __init__(self, project: Project, sources: Sequence[Source]) -> None:
        self._project = project
        self._sources = sources
        self._known = SourceIndex(project.sources.values())
        keys = {source.citation_key for source in sources} - {""}
        # These are other entries' business: a further record of the same page is not of them.
        self._keyed = {source.id for key in keys for source in self._known.with_key(key)}
        self._ids = FreeIds(Source, project.sources)
        self._seen = SourceIndex()
        """The entries so far, each under its number as its id."""

    def entries(self) -> Iterable[Entry]:
        for number, source in enumerate(self._sources):
            yield self._entry(number, source)
            self._seen.add(msgspec.structs.replace(source, id=str(number)))

    def _entry(self, number: int, source: Source) -> Entry:
        new = msgspec.structs.replace(source, id=self._ids.take(_wanted_id(source)))
        found = [_update(known, source) for known in self._matches(source)]
        repeats = self._repeated(source)
        if repeats is not None:
            return Entry(number, new, Standing.REPEATED, tuple(found), repeats)
        return Entry(number, new, _standing(found, source), tuple(found))

    def _matches(self, source: Source) -> Sequence[Source]:
        """The records of the project that this can be of."""
        keyed = self._known.with_key(source.citation_key)
        if keyed:
            return keyed
        return [known for known in self._known.alike(source) if known.id not in self._keyed]

    def _repeated(self, source: Source) -> int | None:
        """The entry before it with its key, or of the same work under the same title."""
        for seen in self._seen.with_key(source.citation_key):
            if seen.citation_key:
                return int(seen.id)
        for seen in self._seen.alike(source):
            if identity.name(seen) == identity.name(source):
                return int(seen.id)
        return None


def _update(known: Source, source: Source) -> SourceUpdate:
    after = updated(known, source)
    return SourceUpdate(known, after, differing_fields(known, after))


def _standing(found: Sequence[SourceUpdate], source: Source) -> Standing:
    if not found:
        return Standing.NEW
    if len(found) > 1 or is_another_work(found[0].before, source):
        return Standing.UNCLEAR
    return Standing.CHANGED if found[0].fields else Standing.SAME


def _wanted_id(source: Source) -> str:
    """The key, or else author, year and the first words of the title."""
    if source.citation_key:
        return source.citation_key
    words = identity.name(source).split()[:_TITLE_WORDS]
    return " ".join((*identity.authors(source)[:1], identity.day(source)[:4], *words))
