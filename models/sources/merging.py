"""Records of one work made into one: what each knows is kept, and whoever cited one cites what is left."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeVar, cast

import msgspec

from models.edits import Changes
from models.project import Change, Project
from models.records import Citation, Event, IndicatorPoint, Name, Source

FIELDS = tuple(field for field in Source.__struct_fields__ if field not in ("id", "extra", "custom"))
"""What records are compared by, in their order; `extra` and `custom` are compared key by key."""

T = TypeVar("T")
Citing = TypeVar("Citing", Event, IndicatorPoint)


def filled(source: Source, other: Source) -> Source:
    """The record with what it lacks taken from another; what it has stays."""
    return _joined(source, other, other_wins=False)


def updated(source: Source, newer: Source) -> Source:
    """The record with everything that a newer version has; what that one lacks stays."""
    return _joined(source, newer, other_wins=True)


def merged(sources: Sequence[Source]) -> Source:
    """The first record, its gaps filled from the others in their order."""
    kept, *others = sources
    for other in others:
        kept = filled(kept, other)
    return kept


def differing_fields(one: Source, other: Source) -> tuple[str, ...]:
    """The fields, and the keys of `extra` and `custom`, in which two records differ; ids do not count.

    Keys are told as `extra.event-date` and `custom.timestamp`.
    """
    fields = [field for field in FIELDS if getattr(one, field) != getattr(other, field)]
    for holder, ours, theirs in (
        ("extra", dict(one.extra), dict(other.extra)),
        ("custom", one.custom, other.custom),
    ):
        keys = dict.fromkeys((*ours, *theirs))
        fields += [f"{holder}.{key}" for key in keys if ours.get(key) != theirs.get(key)]
    return tuple(fields)


def field_value(source: Source, field: str) -> object:
    """The value of a field as `differing_fields` names it; None for a key that the record does not have."""
    holder, _, key = field.partition(".")
    if not key:
        return getattr(source, field)
    return (dict(source.extra) if holder == "extra" else source.custom).get(key)


def with_field(source: Source, field: str, other: Source) -> Source:
    """The record with one field, as `differing_fields` names it, as another record has it."""
    holder, _, key = field.partition(".")
    if not key:
        return msgspec.structs.replace(source, **{field: getattr(other, field)})
    values = dict(source.extra) if holder == "extra" else dict(source.custom)
    value = field_value(other, field)
    if value is None:
        values.pop(key, None)
    else:
        values[key] = value
    return msgspec.structs.replace(source, **{holder: tuple(values.items()) if holder == "extra" else values})


def is_lacking(field: str, value: object) -> bool:
    """Formats that do not know a type call it `document`: that says no more than nothing."""
    return not value or (field == "type" and value == "document")


def differ_in_gaps_only(sources: Sequence[Source]) -> bool:
    """Whether no two of the records have different values for one field, so that merging loses nothing.

    The key that another program knows a record by can be only one, and is no loss.
    """
    whole = merged(sources)
    whole = msgspec.structs.replace(whole, citation_key="")
    return all(
        not differing_fields(whole, updated(whole, msgspec.structs.replace(source, citation_key="")))
        for source in sources
    )


def merge_sources(project: Project, kept: Source, others: Collection[str]) -> Changes:
    """Let one record, as it shall be in the end, take the place of others, which are deleted.

    Events and indicators that cited them cite it; of citations that become equal one is left.
    """
    return merge_all(project, ((kept, others),))


def merge_all(project: Project, merges: Sequence[tuple[Source, Collection[str]]]) -> Changes:
    """Several such mergings at once, which have no record in common."""
    gone = {other: kept.id for kept, others in merges for other in others if other != kept.id}
    if not gone:
        return tuple(_replacements(project, merges))
    return (
        *_recited(project, gone),
        *_replacements(project, merges),
        *(Change(project.sources[source_id], None) for source_id in gone),
    )


# ---- joining ------------------------------------------------------------------------------------------


def _joined(source: Source, other: Source, other_wins: bool) -> Source:
    values: dict[str, object] = {}
    for field in FIELDS:
        own, others = getattr(source, field), getattr(other, field)
        if own == others or is_lacking(field, others) or not (other_wins or is_lacking(field, own)):
            continue
        values[field] = _known_names(own, others) if _is_names(others) else others
    custom = _joined_keys(source.custom, other.custom, other_wins)
    extra = _joined_keys(dict(source.extra), dict(other.extra), other_wins)
    if not values and custom == source.custom and extra == dict(source.extra):
        return source
    return msgspec.structs.replace(source, **values, custom=custom, extra=tuple(extra.items()))


def _joined_keys(own: dict[str, T], others: dict[str, T], other_wins: bool) -> dict[str, T]:
    """The order of our own keys stays, so that what says nothing new changes nothing."""
    return own | {key: value for key, value in others.items() if other_wins or key not in own}


def _is_names(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(name, Name) for name in cast("tuple[object]", value))


def _known_names(own: Sequence[Name], others: Sequence[Name]) -> tuple[Name, ...]:
    """The others' names, with what the file says more of those that are the same."""
    known = {msgspec.structs.replace(name, extra=()): name for name in own}
    return tuple(known.get(name, name) for name in others)


# ---- citations ----------------------------------------------------------------------------------------


def _replacements(project: Project, merges: Sequence[tuple[Source, Collection[str]]]) -> list[Change]:
    before = ((project.sources[kept.id], kept) for kept, _ in merges)
    return [Change(was, kept) for was, kept in before if was != kept]


def _recited(project: Project, gone: Mapping[str, str]) -> Iterator[Change]:
    """Changes of the events and indicators that cite a record which goes."""
    for event in project.events.values():
        after = _cites_kept(event, gone)
        if after is not event:
            yield Change(event, after)
    for indicator in project.indicators.values():
        points = tuple(_cites_kept(point, gone) for point in indicator.points)
        if points != indicator.points:
            yield Change(indicator, msgspec.structs.replace(indicator, points=points))


def _cites_kept(citing: Citing, gone: Mapping[str, str]) -> Citing:
    """The same event or point where it cites nothing that goes."""
    if gone.keys().isdisjoint(citation.source for citation in citing.citations):
        return citing
    citations = [
        msgspec.structs.replace(citation, source=gone.get(citation.source, citation.source))
        for citation in citing.citations
    ]
    return msgspec.structs.replace(citing, citations=_without_repeats(citations, set(gone.values())))


def _without_repeats(citations: Sequence[Citation], kept: Collection[str]) -> tuple[Citation, ...]:
    """Each citation of a kept record once, at its first place; others are left as they are."""
    result: list[Citation] = []
    for citation in citations:
        if citation.source not in kept or citation not in result:
            result.append(citation)
    return tuple(result)
