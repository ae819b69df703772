"""Editing series of values; each verb returns the changes that carry it out."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from models import edits
from models.edits import Changes
from models.project import Project
from models.records import Drawn, Indicator, IndicatorPoint

Place = tuple[str, int]
"""Id of an indicator, and position of one of its points."""


def new_indicator(
    project: Project, name: str, *points: IndicatorPoint, unit: str = "", drawn: Drawn = Drawn.LINE
) -> Indicator:
    """A series below those that there are."""
    order = max((indicator.order + 1 for indicator in project.indicators.values()), default=0)
    found = project.free_id(Indicator, name)
    return Indicator(id=found, name=name, unit=unit, drawn=drawn, points=points, order=order)


def put_points(project: Project, indicator: Indicator, points: Iterable[IndicatorPoint]) -> Changes:
    """At the end, so that those before keep their position; a series not there yet begins with them."""
    held = project.indicators.get(indicator.id)
    if held is None:
        return edits.add(msgspec.structs.replace(indicator, points=tuple(points)))
    return edits.update(held, points=(*held.points, *points))


def update_point(indicator: Indicator, position: int, **values: object) -> Changes:
    """Give fields of one point other values."""
    points = list(indicator.points)
    points[position] = msgspec.structs.replace(points[position], **values)
    return edits.update(indicator, points=tuple(points))


def without_points(project: Project, indicator: Indicator, positions: Collection[int]) -> Changes:
    """Delete points, and a series with its last one."""
    kept = tuple(point for place, point in enumerate(indicator.points) if place not in positions)
    if not kept:
        return edits.delete(project, Indicator, [indicator.id])
    return edits.update(indicator, points=kept)


def move_point(project: Project, place: Place, target: Indicator) -> Changes:
    """Let one point belong to another series, which the project holds already, or which is new and empty."""
    origin = project.indicators[place[0]]
    point = origin.points[place[1]]
    return (*without_points(project, origin, [place[1]]), *put_points(project, target, [point]))


def copy_points(project: Project, indicator: Indicator, points: Iterable[IndicatorPoint]) -> Changes:
    """Add points again to the series that they are of, or were of: then it is there again with them.

    What a citation names and the project holds no more is left out.
    """
    copies = tuple(
        msgspec.structs.replace(point, citations=edits.held_citations(project, point.citations))
        for point in points
    )
    return put_points(project, indicator, copies)


def rename(indicator: Indicator, name: str) -> Changes:
    """Give the whole series another name."""
    return edits.update(indicator, name=name)
