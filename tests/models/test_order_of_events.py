"""The order of events and the counts of uses, mended after edits, are what they would be made anew."""

from __future__ import annotations

import datetime

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from models.dates import from_day
from models.project import Change, Project, invert
from models.records import Actor, Event, Kind, Participant, Side, Status

DAY = datetime.date(2025, 3, 1).toordinal()


def event(number: int, day: int, actors: tuple[str, ...] = (), order: int = 0) -> Event:
    return Event(
        id=f"e{number}",
        date=from_day(datetime.date.fromordinal(DAY + day)),
        kind="k",
        status=Status.HELD,
        participants=tuple(Participant(actor=actor) for actor in actors),
        order=order,
    )


edited = st.builds(
    event,
    st.integers(0, 5),
    st.integers(0, 3),
    st.sampled_from([(), ("a",), ("a", "b")]),
    st.integers(0, 1),
)
"""Events of few ids on few days, so that they meet; None deletes."""


@given(st.lists(st.tuples(edited, st.booleans()), max_size=12))
def test_edits_mend_what_is_derived(steps: list[tuple[Event, bool]]) -> None:
    people = [Actor(id="a", name="A", side="s"), Actor(id="b", name="B")]
    project = Project(records=[Side(id="s", name="S"), Kind(id="k", name="K"), *people, event(0, 1, ("a",))])
    start, done = project.events_in_order, []
    uses_at_start = [project.uses(record) for record in (*people, project.kinds["k"], project.sides["s"])]
    for record, stays in steps:
        change = Change(project.events.get(record.id), record if stays else None)
        if change.before is None and change.after is None:
            continue
        project.apply((change,))
        done.append(change)
        fresh = Project(records=[record for table in ("sides", "actors", "kinds", "events")
                                 for record in getattr(project, table).values()])  # fmt: skip
        assert project.events_in_order == fresh.events_in_order
        for used in (*people, project.kinds["k"], project.sides["s"]):
            assert project.uses(used) == fresh.uses(used)
    project.apply(invert(done))
    assert project.events_in_order == start
    assert [project.uses(r) for r in (*people, project.kinds["k"], project.sides["s"])] == uses_at_start


def test_an_event_that_was_replaced_by_hand_does_not_confuse_the_order() -> None:
    project = Project(records=[Kind(id="k", name="K"), event(0, 1), event(1, 2)])
    assert [each.id for each in project.events_in_order] == ["e0", "e1"]
    moved = project.events["e0"] = msgspec.structs.replace(project.events["e0"], date=event(0, 3).date)
    project.apply((Change(moved, msgspec.structs.replace(moved, title="Moved")),))
    assert [each.id for each in project.events_in_order] == ["e1", "e0"]
