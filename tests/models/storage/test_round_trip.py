"""Project -> bytes -> project: every record type, unknown keys at every level, both ways of reading."""

from __future__ import annotations

import datetime
import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import storage
from models.dates import parse_edtf
from models.evidence.given import CITABLE_FIELDS
from models.project import Project
from models.records import (
    LANGUAGES,
    Actor,
    ActorNature,
    Citation,
    Contact,
    CountBy,
    Drawn,
    Event,
    Indicator,
    IndicatorPoint,
    Kind,
    Measure,
    Name,
    Opening,
    Participant,
    Period,
    ProjectInfo,
    Role,
    Side,
    Source,
    Status,
    Symbol,
)
from models.storage import reader, writer
from models.storage.convert import convert
from models.storage.wire import project_of

text = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
named = text.map(lambda value: f"{value}x")
colours = st.sampled_from(["", "#0B6BB8", "#ffffff"])
dates = st.sampled_from(
    ["2025", "2025-08", "2025-08-15", "2025-08-15~", "2025-12-19/2025-12-21", "[2025-08-18..2025-08-25]"]
).map(parse_edtf)
days = st.dates(datetime.date(1000, 1, 1))
orders = st.integers(-3, 3)
zones = st.sampled_from(["", "UTC", "America/New_York"])
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | text,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(text, inner, max_size=2),
    max_leaves=4,
)
# A bare word is never a key of ours: ours have no capital within.
extras = st.dictionaries(text.map(lambda key: f"new Key {key}"), json_values, max_size=2).map(
    lambda items: tuple(items.items())
)

names = st.dictionaries(st.sampled_from(LANGUAGES), named)


def part(part_type: type[Any], /, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(part_type, extra=extras, **fields)


def tuples(items: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(items, max_size=2).map(tuple)


citations = tuples(
    part(
        Citation,
        source=st.just("s0"),
        locator=text,
        quote=text,
        note=text,
        supports=tuples(st.sampled_from(CITABLE_FIELDS)),
        values=st.fixed_dictionaries(
            {},
            optional={
                "date": st.sampled_from(["2025-08-19", "2025-08"]),
                "status": st.sampled_from(list(Status)).map(str),
                "duration_minutes": st.sampled_from(["0", "120"]),
                "place": named,
            },
        ),
    )
)
people = tuples(
    part(
        Name,
        **dict.fromkeys(
            ("family", "given", "dropping_particle", "non_dropping_particle", "suffix", "literal"), text
        ),
    )
)
SOURCE_TEXTS = [
    field.name
    for field in msgspec.structs.fields(Source)
    if field.type is str and field.name not in ("id", "side")
]
RECORDS: dict[type[Any], dict[str, st.SearchStrategy[Any]]] = {
    Side: {"name": named, "colour": colours},
    Actor: {
        "name": named,
        "short_name": text,
        "names": names,
        "short_names": names,
        "nature": st.sampled_from(ActorNature),
        "side": st.sampled_from(["", "s0"]),
        "notes": text,
    },
    Kind: {
        "name": named,
        "names": names,
        "symbol": st.sampled_from(Symbol),
        "colour": colours,
        "contact": st.sampled_from(Contact),
        "order": orders,
    },
    Measure: {
        "name": named,
        "names": names,
        "kinds": st.sampled_from([(), ("k0",)]),
        "actors": st.sampled_from([(), ("a0",)]),
        "start": st.none() | st.dates(datetime.date(1000, 1, 1), datetime.date(1999, 1, 1)),
        "start_label": text,
        "as_of": st.none() | st.dates(datetime.date(2000, 1, 1)),
        "only_these_actors": st.booleans(),
        "count_by": st.sampled_from(CountBy),
        "opening": st.sampled_from(Opening),
        "timezone": zones,
        "order": orders,
    },
    Period: {
        "name": named,
        "names": names,
        "start": days,
        "end": st.just(datetime.date.max),
        "colour": colours,
    },
    Indicator: {
        "name": named,
        "names": names,
        "unit": text,
        "drawn": st.sampled_from(Drawn),
        "points": tuples(
            part(
                IndicatorPoint,
                date=dates,
                value=st.floats(allow_nan=False, allow_infinity=False),
                note=text,
                citations=citations,
            )
        ),
        "colour": colours,
        "order": orders,
    },
    Source: {
        "issued": st.none() | dates,
        "accessed": st.none() | dates,
        "side": st.sampled_from(["", "s0"]),
        "custom": st.dictionaries(text, json_values, max_size=2),
        **dict.fromkeys(("author", "editor", "interviewer", "translator", "recipient"), people),
        **dict.fromkeys(SOURCE_TEXTS, text),
    },
    Event: {
        "timezone": zones,
        "kind": st.just("k0"),
        "status": st.sampled_from(Status),
        "title": text,
        "place": text,
        "participants": st.sampled_from([(), ("a0",)]).flatmap(
            lambda ids: st.tuples(
                *(part(Participant, actor=st.just(i), role=st.sampled_from(Role)) for i in ids)
            )
        ),
        "duration_minutes": st.none() | st.integers(0, 10000),
        "notes": text,
        "citations": citations,
        "order": orders,
    },
}
"""Every field of every record type but id, extra, and date and time of an event, which go together; the test
below holds it against the records."""

dates_with_times = st.tuples(dates, st.just("")) | st.tuples(
    st.just(parse_edtf("2025-08-15")), st.sampled_from(["00:00", "23:59"])
)


def record(record_type: type[Any]) -> st.SearchStrategy[Any]:
    """Records that have no id of their own yet."""
    fields = RECORDS[record_type] | {"id": st.just("")}
    if record_type is not Event:
        return part(record_type, **fields)
    made = part(Event, date=st.just(parse_edtf("2025")), **fields)
    return st.builds(
        lambda event, day: msgspec.structs.replace(event, date=day[0], time=day[1]), made, dates_with_times
    )


# Made once, and not for every project: to make them takes longer than to draw from them.
infos = part(
    ProjectInfo,
    title=text,
    language=st.sampled_from(["en", "fr"]),
    as_of=st.none() | days,
    timezone=zones,
    figure_title=text,
    figure_subtitle=text,
    figure_note=text,
    figure_credit=text,
    citation_style=text,
    notes=text,
)
# What others refer to has to be there: one of each at least.
tables = {record_type: st.lists(record(record_type), min_size=1, max_size=2) for record_type in RECORDS}


@st.composite
def projects(draw: st.DrawFn) -> Project:
    records = [
        msgspec.structs.replace(each, id=f"{record_type.table[0]}{number}")
        for record_type, table in tables.items()
        for number, each in enumerate(draw(table))
    ]
    project = Project(draw(infos), draw(st.permutations(records)))
    project.extra = draw(extras)
    return project


def test_generated_records_have_every_field() -> None:
    for record_type, fields in RECORDS.items():
        together = {"date", "time"} if record_type is Event else set()
        assert {"id", "extra", *fields, *together} == set(record_type.__struct_fields__)


@settings(max_examples=40, deadline=None)
@given(projects())
def test_what_is_written_is_read_again(project: Project) -> None:
    data = storage.dumps(project)
    again = storage.loads(data)
    assert again == project
    assert storage.dumps(again) == data


@settings(max_examples=15, deadline=None)
@given(projects())
def test_the_order_of_records_changes_no_byte(project: Project) -> None:
    backwards = Project(project.info)
    backwards.extra = project.extra
    for table in RECORDS:
        backwards.table(table).update(reversed(project.table(table).items()))
    assert storage.dumps(backwards) == storage.dumps(project)


@settings(max_examples=15, deadline=None)
@given(projects())
def test_the_careful_way_reads_the_same(project: Project) -> None:
    tree = json.loads(storage.dumps(project))
    converted = convert(tree)
    assert converted.problems == ()
    assert project_of(converted.file) == project
    assert storage.loads(json.dumps(tree).encode()) == project


def test_a_plain_file_takes_the_fast_way(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    data = storage.dumps(project)
    monkeypatch.setattr(reader, "read_tree", lambda data: pytest.fail("read the careful way"))
    monkeypatch.setattr(writer, "_spliced", lambda node: pytest.fail("written the careful way"))
    assert storage.loads(data) == project
    assert storage.dumps(project) == data


def test_one_key_a_line(project: Project) -> None:
    data = storage.dumps(project)
    lines = data.decode().split("\n")
    assert lines[:3] == ["{", '  "format": "entrevue",', '  "version": 1,']
    assert lines[-1] == ""
    assert '      "container-title": "Kremlin",' in lines
    assert "\\u" not in data.decode()
    assert all(line.count('": ') <= 1 for line in lines)
    assert list(json.loads(data)) == [
        "format", "version", "project", "sides", "actors", "kinds", "measures", "periods", "indicators",
        "sources", "events",
    ]  # fmt: skip


def test_records_stand_in_a_fixed_order(project: Project) -> None:
    tree = json.loads(storage.dumps(project))
    assert [event["date"] for event in tree["events"]] == sorted(event["date"] for event in tree["events"])
    assert [kind["id"] for kind in tree["kinds"]] == ["call", "meeting", "envoys"]
    assert [actor["id"] for actor in tree["actors"]] == ["putin", "trump", "witkoff"]


def test_the_order_of_keys_that_mean_nothing_changes_no_byte() -> None:
    def project(*keys: str) -> Project:
        citation = Citation(source="s", values=dict.fromkeys(keys, "x"))
        event = Event(id="e", date=parse_edtf("2025"), kind="k", status=Status.HELD, citations=(citation,))
        custom = {key: {inner: [dict.fromkeys(keys, 1)] for inner in keys} for key in keys}
        return Project(records=[event, Source(id="s", custom=custom)])

    assert project("title", "place") == project("place", "title")
    assert storage.dumps(project("title", "place")) == storage.dumps(project("place", "title"))


def test_unknown_keys_come_back_behind_the_known_ones() -> None:
    data = b"""{"format": "entrevue", "version": 1, "later": {"a": [1, {"b": null}]},
      "project": {"zoom": 3, "title": "T"},
      "kinds": [{"id": "k", "sound": "bell", "name": "K"}],
      "events": [{"mood": 1e400e, "id": "e", "date": "2025", "kind": "k", "status": "held"}]}""".replace(
        b"1e400e", b"12345678901234567890123"
    )
    project = storage.loads(data)
    assert project.extra == (("later", {"a": [1, {"b": None}]}),)
    assert project.info.extra == (("zoom", 3),)
    tree = json.loads(storage.dumps(project))
    assert list(tree["kinds"][0]) == ["id", "name", "sound"]
    assert tree["events"][0]["mood"] == 12345678901234567890123
    assert list(tree)[-1] == "later"
    assert storage.loads(storage.dumps(project)) == project


@pytest.mark.parametrize("key", ["\x7fextra", "\x00extra"])
def test_no_key_is_mistaken_for_our_own(key: str) -> None:
    event = {"id": "e", "date": "2025", "kind": "k", "status": "held", key: [["title", "T"]]}
    tree = {
        "format": "entrevue",
        "version": 1,
        "kinds": [{"id": "k", "name": "K"}],
        "events": [event],
        key: [],
    }
    project = storage.loads(json.dumps(tree).encode())
    assert project.events["e"].title == ""
    assert project.events["e"].extra == ((key, [["title", "T"]]),)
    assert storage.loads(storage.dumps(project)) == project


def test_an_extra_key_never_replaces_a_known_one() -> None:
    project = Project(ProjectInfo(title="T", extra=(("title", "other"), ("more", 1))))
    assert json.loads(storage.dumps(project))["project"] == {"title": "T", "more": 1}


def test_half_characters_are_written_as_question_marks() -> None:
    project = Project(ProjectInfo(title="a\ud800é"))
    assert storage.loads(storage.dumps(project)).info.title == "a?é"


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_no_infinite_value_is_written(value: float) -> None:
    point = IndicatorPoint(date=parse_edtf("2025"), value=value)
    with pytest.raises(ValueError, match="not_finite"):
        storage.dumps(Project(records=[Indicator(id="i", name="I", points=(point,))]))


def test_defaults_are_left_out() -> None:
    record = Actor(id="a", name="A")
    assert json.loads(storage.dumps(Project(records=[record])))["actors"] == [{"id": "a", "name": "A"}]
    assert msgspec.structs.replace(record, notes="") == record


def test_records_in_another_order_are_read_the_quick_way() -> None:
    """A file in our layout that another program has sorted: the project is the same, and so are its bytes."""
    days = ("2025-01-03", "2025-01-01", "2025-01-02")
    events = [
        Event(id=f"e{n}", date=parse_edtf(day), kind="k", status=Status.HELD) for n, day in enumerate(days)
    ]
    project = Project(None, [Kind(id="k", name="K"), *events])
    tree = json.loads(storage.dumps(project))
    tree["events"].reverse()
    data = (json.dumps(tree, indent=2, ensure_ascii=False) + "\n").encode()
    assert data != storage.dumps(project)
    read = reader._read_own(data)
    assert read == project
    assert storage.dumps(storage.loads(data)) == storage.dumps(project)


def test_two_records_of_one_id_are_not_read_the_quick_way() -> None:
    project = Project(None, [Kind(id="k", name="K"), Kind(id="l", name="L")])
    data = storage.dumps(project).replace(b'"id": "l"', b'"id": "k"')
    assert reader._read_own(data) is None
    with pytest.raises(storage.LoadError) as refused:
        storage.loads(data)
    assert [problem.code for problem in refused.value.problems] == ["duplicate_id"]
