"""Records of one work made into one: nothing that was cited disappears, and undoing gives all back."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from models.dates import parse_edtf
from models.project import Project, invert
from models.records import Citation, Event, Indicator, IndicatorPoint, Kind, Name, Source, Status
from models.sources.merging import (
    differ_in_gaps_only,
    differing_fields,
    field_value,
    filled,
    merge_all,
    merge_sources,
    merged,
    updated,
    with_field,
)
from models.validation import check, project_problems

IDS = ("a", "b", "c", "d")


def source(source_id: str = "a", **values: object) -> Source:
    return Source(id=source_id, **values)


texts = st.sampled_from(["", "x", "y"])
keyed = st.dictionaries(st.sampled_from(["k", "l"]), st.sampled_from([1, "two", [3]]), max_size=2)
sources = st.builds(
    Source,
    id=st.sampled_from(IDS),
    title=texts,
    note=texts,
    side=st.just(""),
    issued=st.sampled_from([None, parse_edtf("2025"), parse_edtf("2025-01")]),
    author=st.sampled_from([(), (Name(family="A"),), (Name(literal="B", extra=(("k", 1),)),)]),
    custom=keyed,
    extra=keyed.map(lambda values: tuple(values.items())),
)
citations = st.builds(
    Citation,
    source=st.sampled_from(IDS),
    locator=texts,
    values=st.sampled_from([{}, {"duration_minutes": "90"}]),
)
cited = st.lists(citations, max_size=4).map(tuple)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    records = [msgspec.structs.replace(draw(sources), id=source_id) for source_id in IDS]
    day = parse_edtf("2025-02-12")
    events = [
        Event(id=f"e{number}", date=day, kind="call", status=Status.HELD, citations=draw(cited))
        for number in range(3)
    ]
    points = tuple(IndicatorPoint(date=day, value=1.0, citations=draw(cited)) for _ in range(2))
    indicator = Indicator(id="aid", name="Aid", points=points)
    return Project(records=[Kind(id="call", name="Call"), *records, *events, indicator])


def uses(project: Project) -> list[list[Citation]]:
    citing = [*project.events.values(), *(p for i in project.indicators.values() for p in i.points)]
    return [list(record.citations) for record in citing]


@given(projects(), st.lists(st.sampled_from(IDS), min_size=2, max_size=4, unique=True))
def test_merging_keeps_what_was_cited_and_is_undone_whole(project: Project, ids: list[str]) -> None:
    kept = merged([project.sources[source_id] for source_id in ids])
    steps = merge_sources(project, kept, ids[1:])
    assert check(project, steps) == []
    after = project.copy()
    after.apply(steps)
    assert project_problems(after) == []
    assert after.sources[ids[0]] == kept
    assert set(after.sources) == set(IDS) - set(ids[1:])
    for before, now in zip(uses(project), uses(after), strict=True):
        moved = [msgspec.structs.replace(c, source=ids[0]) if c.source in ids else c for c in before]
        assert all(citation in now for citation in moved)
        assert all(citation in moved for citation in now)
        touched = any(citation.source in ids[1:] for citation in before)
        if touched:
            of_kept = [citation for citation in now if citation.source == ids[0]]
            assert all(of_kept.count(citation) == 1 for citation in of_kept)
        else:
            assert now == before
    after.apply(invert(steps))
    assert after == project


@given(sources, sources)
def test_joining_is_sound(one: Source, other: Source) -> None:
    assert filled(one, one) == updated(one, one) == one
    for joined, winner in ((filled(one, other), one), (updated(one, other), other)):
        assert joined.id == one.id
        assert updated(joined, winner) == joined
        for field in differing_fields(joined, winner):
            assert not field_value(winner, field)


@given(sources, sources)
def test_a_field_is_taken_from_another_record(one: Source, other: Source) -> None:
    for field in differing_fields(one, other):
        taken = with_field(one, field, other)
        assert field not in differing_fields(taken, other)
        one = taken
    assert differing_fields(one, other) == ()


def test_the_kept_record_takes_what_it_lacks() -> None:
    result = merged([source(title="T"), source("b", title="U", doi="10.1/x"), source("c", note="n", doi="z")])
    assert result == source(title="T", doi="10.1/x", note="n")


def test_a_type_that_says_nothing_replaces_none() -> None:
    broadcast, document = source(type="broadcast"), source(type="document")
    assert updated(broadcast, document) == filled(document, broadcast) == broadcast
    assert updated(broadcast, source(type="interview")).type == "interview"


def test_what_differs_in_gaps_only_can_be_merged_without_asking() -> None:
    assert differ_in_gaps_only([source(title="T"), source("b", title="T", url="u", citation_key="k")])
    assert differ_in_gaps_only([source(title="T", citation_key="j"), source("b", citation_key="k")])
    assert not differ_in_gaps_only([source(title="T"), source("b", title="U")])
    assert not differ_in_gaps_only(
        [source(title="T"), source("b", custom={"x": 1}), source("c", custom={"x": 2})]
    )


def test_two_groups_of_one_event_merge_at_once() -> None:
    day = parse_edtf("2025-02-12")
    citing = tuple(Citation(source=source_id) for source_id in IDS)
    event = Event(id="e", date=day, kind="call", status=Status.HELD, citations=citing)
    records = [source(source_id) for source_id in IDS]
    project = Project(records=[Kind(id="call", name="Call"), *records, event])
    steps = merge_all(project, [(source("a"), ["b"]), (source("c"), ["d"])])
    assert check(project, steps) == []
    project.apply(steps)
    assert project.events["e"].citations == (Citation(source="a"), Citation(source="c"))
