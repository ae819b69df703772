"""Random projects and edits of single events, and contents compared in all that they say."""

from __future__ import annotations

import datetime
from dataclasses import fields

from hypothesis import strategies as st
from msgspec.structs import replace

from models.dates import parse_edtf
from models.project import Change, Project
from models.records import Actor, CountBy, Event, Kind, Measure, Participant, ProjectInfo, Side, Status
from models.statistics import Statistics, compute
from models.timeline import TimelineContent, content_after, content_of

AS_OF = datetime.date(2021, 6, 1)
SIDES = [Side(id=f"s{n}", name=f"Side {n}") for n in range(3)]
ACTORS = [Actor(id=f"a{n}", name=f"Given{n} Family{n}", side=f"s{n}" if n < 3 else "") for n in range(6)]
KINDS = [Kind(id=f"k{n}", name=f"Kind {n}", order=9 - n) for n in range(3)]

_FIRST = datetime.date(2020, 1, 1)
_FORMS = ("{0}", "{0}", "{0}", "{0}/{1}", "{0:%Y-%m}", "{0}~", "../{0}", "{0}/..")


def _date(offset: int, length: int, form: str) -> object:
    first = _FIRST + datetime.timedelta(days=offset)
    return parse_edtf(form.format(first, first + datetime.timedelta(days=length)))


_FIELDS = {
    "date": st.builds(_date, st.integers(0, 400), st.sampled_from([1, 5, 60]), st.sampled_from(_FORMS)),
    "time": st.sampled_from(["", "", "09:30", "18:00"]),
    "kind": st.sampled_from([kind.id for kind in KINDS]),
    "status": st.sampled_from(Status),
    "participants": st.lists(st.integers(0, 5), max_size=3, unique=True).map(
        lambda found: tuple(Participant(actor=f"a{n}") for n in found)
    ),
    "title": st.sampled_from(["", "Title"]),
}
_EVENTS = st.fixed_dictionaries(_FIELDS)

MEASURES = st.none() | st.builds(
    Measure,
    id=st.just("m"),
    name=st.just("Measure"),
    kinds=st.sampled_from([(), ("k0",), ("k1", "k2")]),
    actors=st.sampled_from([(), (), ("a0",)]),
    start=st.sampled_from([None, datetime.date(2020, 3, 1)]),
    start_label=st.sampled_from(["", "Begin"]),
    count_by=st.sampled_from(CountBy),
)
"""A measure, or none: then there are no statistics."""

HIDDEN = st.sampled_from(
    [frozenset[Status](), frozenset({Status.PLANNED}), frozenset({*Status} - {Status.HELD})]
)


def _project(found: list[dict[str, object]]) -> Project:
    events = [Event(id=f"e{n}", **values) for n, values in enumerate(found)]
    return Project(ProjectInfo(as_of=AS_OF), [*SIDES, *ACTORS, *KINDS, *events])


PROJECTS = st.lists(_EVENTS, min_size=1, max_size=40).map(_project)


def edit(data: st.DataObject, project: Project) -> Change:
    """An event added, deleted, or changed in one field."""
    number = data.draw(st.integers(0, 40))
    before = project.events.get(f"e{number}")
    if before is None:
        return Change(None, Event(id=f"e{number}", **data.draw(_EVENTS)))
    name = data.draw(st.sampled_from([None, *_FIELDS]))
    return Change(before, None if name is None else replace(before, **{name: data.draw(_FIELDS[name])}))


def statistics_of(project: Project, measure: Measure | None) -> Statistics | None:
    return None if measure is None else compute(project, measure, AS_OF)


def edited(
    content: TimelineContent, project: Project, measure: Measure | None, change: Change
) -> TimelineContent:
    """The content mended after the change, which is made; held against the content made anew."""
    project.apply((change,))
    statistics = statistics_of(project, measure)
    after = content_after(content, project, statistics, change)
    assert_alike(after, content_of(project, statistics, hidden=content.hidden))
    return after


def assert_alike(one: TimelineContent, other: TimelineContent) -> None:
    """That two contents are equal in everything that is compared, save a function made for each of them."""
    for each in fields(TimelineContent):
        if each.compare and each.name != "describe":
            assert getattr(one, each.name) == getattr(other, each.name), each.name
