"""The verbs of editing measures: each returns the changes that carry it out."""

from __future__ import annotations

import msgspec

from models.edits import Changes, add
from models.project import Change, Project
from models.records import Measure


def new(project: Project, name: str) -> tuple[Changes, str]:
    """Add a measure of every direct contact at the end of the list; the changes and its id."""
    measure = Measure(id=project.free_id(Measure, "measure"), name=name, order=_last(project) + 1)
    return add(measure), measure.id


def duplicate(project: Project, measure_id: str, name: str) -> tuple[Changes, str]:
    """Copy a measure under another name, right behind its original; the changes and the copy's id."""
    original = project.measures[measure_id]
    copy = msgspec.structs.replace(original, id=project.free_id(Measure, measure_id), name=name)
    order: list[Measure] = []
    for measure in project.ordered(Measure):
        order += (measure, copy) if measure.id == measure_id else (measure,)
    return _numbered(project, order), copy.id


def move(project: Project, measure_id: str, step: int) -> Changes:
    """Move a measure up (-1) or down (1); nothing if it would leave the list."""
    order = project.ordered(Measure)
    index = next(i for i, measure in enumerate(order) if measure.id == measure_id)
    if not 0 <= index + step < len(order):
        return ()
    order.insert(index + step, order.pop(index))
    return _numbered(project, order)


def _numbered(project: Project, order: list[Measure]) -> Changes:
    """Number measures by their place, so that the order is the one given."""
    changes: list[Change] = []
    for place, measure in enumerate(order):
        before = project.measures.get(measure.id)
        after = msgspec.structs.replace(measure, order=place)
        if after != before:
            changes.append(Change(before, after))
    return tuple(changes)


def _last(project: Project) -> int:
    return max((measure.order for measure in project.measures.values()), default=-1)
