"""Events found by who confirms them, and events chosen one by one."""

from __future__ import annotations

import msgspec

from models.evidence.confirmations import Corroboration
from models.filters import EventFilter, matching
from models.project import Project
from models.records import Citation


def test_the_contacts_of_one_side_are_found_by_that_side(project: Project) -> None:
    american = msgspec.structs.replace(project.events["call-1"], citations=(Citation(source="statement"),))
    project.events["call-1"] = american
    assert found(project, EventFilter(only_sides=frozenset({"russia"}))) == ["anchorage"]
    assert found(project, EventFilter(only_sides=frozenset({"us", "russia"}))) == ["call-1", "anchorage"]
    assert found(project, EventFilter(corroborations=frozenset({Corroboration.ONE_SIDE}))) == [
        "call-1",
        "anchorage",
    ]


def test_side_and_corroboration_are_one_question(project: Project) -> None:
    asked = EventFilter(only_sides=frozenset({"russia"}), corroborations=frozenset({Corroboration.UNSOURCED}))
    assert found(project, asked) == ["anchorage", "miami"]


def test_events_chosen_one_by_one(project: Project) -> None:
    chosen = EventFilter(among=frozenset({"call-2", "gone"}))
    assert found(project, chosen) == ["call-2"]
    assert not chosen.is_empty
    assert found(project, EventFilter(among=frozenset())) == []


def found(project: Project, event_filter: EventFilter) -> list[str]:
    return [event.id for event in matching(project, project.events_in_order, event_filter)]
