"""Which events and sources a filter lets through."""

from __future__ import annotations

import pytest

from models import edits
from models.dates import parse_edtf
from models.evidence.confirmations import Corroboration
from models.filters import EventFilter, SearchTexts, matching, matching_sources, words
from models.project import Project
from models.records import Status


def found(project: Project, event_filter: EventFilter) -> set[str]:
    return {event.id for event in matching(project, project.events.values(), event_filter)}


def test_words_lose_the_punctuation_around_them() -> None:
    assert words(" « Févr. 2025 », ") == ("fevr", "2025")


def test_an_empty_filter_lets_everything_through(project: Project) -> None:
    assert EventFilter(text="  ").is_empty
    assert not EventFilter(kinds=frozenset({"call"})).is_empty
    assert found(project, EventFilter()) == set(project.events)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("summit", {"anchorage"}),
        ("ANCHORAGE summ", {"anchorage"}),
        ("summit miami", set()),
        ("witkoff", {"miami"}),
        ("12 févr. 2025", {"call-1"}),
        ("12 feb 2025", {"call-1"}),
        ("2025-10-16", {"call-8"}),
        ("décembre", {"miami"}),
        ("meeting", {"anchorage"}),
        ("trump anch", {"anchorage"}),
    ],
)
def test_search(project: Project, text: str, ids: set[str]) -> None:
    assert found(project, EventFilter(text=text)) == ids


def test_search_in_the_notes(project: Project) -> None:
    project.apply(edits.update(project.events["call-2"], notes="Écoutes à vérifier"))
    assert found(project, EventFilter(text="ecoutes verifier")) == {"call-2"}


@pytest.mark.parametrize(
    ("event_filter", "ids"),
    [
        (EventFilter(kinds=frozenset({"meeting", "envoys"})), {"anchorage", "miami"}),
        (EventFilter(statuses=frozenset({Status.PLANNED})), {"miami"}),
        (EventFilter(actors=frozenset({"witkoff"})), {"miami"}),
        (EventFilter(sides=frozenset({"russia"}), kinds=frozenset({"meeting"})), {"anchorage"}),
        (EventFilter(corroborations=frozenset({Corroboration.ONE_SIDE})), {"anchorage"}),
        (EventFilter(corroborations=frozenset({Corroboration.UNSOURCED})), {"miami"}),
        (EventFilter(kinds=frozenset({"meeting"}), statuses=frozenset({Status.PLANNED})), set()),
    ],
)
def test_fields(project: Project, event_filter: EventFilter, ids: set[str]) -> None:
    assert found(project, event_filter) == ids


def test_days_let_through_what_touches_them(project: Project) -> None:
    first = parse_edtf("2025-10-16").earliest
    assert found(project, EventFilter(first_day=first)) == {"call-8", "miami"}
    last = parse_edtf("2025-12-20").latest
    assert found(project, EventFilter(first_day=last, last_day=last)) == {"miami"}


def test_search_texts_follow_the_event_and_forget_the_rest(project: Project) -> None:
    texts = SearchTexts()

    def search(text: str) -> set[str]:
        events = project.events.values()
        return {event.id for event in matching(project, events, EventFilter(text=text), texts)}

    assert search("summit") == {"anchorage"}
    project.apply(edits.update(project.events["anchorage"], title="Encounter"))
    assert search("summit") == set()
    project.apply(edits.update(project.actors["witkoff"], name="Someone Else"))
    texts.forget()
    assert search("someone") == {"miami"}


def test_sources(project: Project) -> None:
    def search(text: str) -> list[str]:
        sources = project.sources.values()
        return [source.id for source in matching_sources(project, sources, EventFilter(text))]

    assert search("kremlin readout") == ["readout"]
    assert search("united states") == ["statement"]
