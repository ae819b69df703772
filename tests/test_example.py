"""The example project: canonical, complete, and right to the day."""

from __future__ import annotations

import datetime
from importlib.resources import files

import msgspec
import pytest

from models import storage
from models.evidence.confirmations import Corroboration, corroboration
from models.names import name_of
from models.project import Project
from models.records import Citation, Status
from models.statistics import Bounds, RecordWord, State, Statistics, compute
from models.timeline import content_of
from models.validation import project_problems

EXAMPLES = files("resources") / "examples"
EXAMPLE = EXAMPLES / "trump-putin-2025.entrevue"
FRENCH = EXAMPLES / "trump-poutine-2025.entrevue"
AS_OF = datetime.date(2025, 12, 18)
LATER = datetime.date(2026, 3, 1)
"""Today, for figures that must not depend on it."""


@pytest.fixture(scope="module")
def example() -> Project:
    return storage.loads(EXAMPLE.read_bytes())


def figures(project: Project, measure: str, as_of: datetime.date | None = None) -> Statistics:
    return compute(project, project.measures[measure], LATER, as_of)


def closed_days(statistics: Statistics) -> list[float]:
    return [i.days.min for i in statistics.intervals if i.state is State.CLOSED and i.days.is_exact]


def test_the_file_is_as_the_program_writes_it(example: Project) -> None:
    assert storage.dumps(example) == EXAMPLE.read_bytes()


def facts(project: Project) -> dict[str, object]:
    """What a project says without its words: ids, days, numbers, who, which source supports what."""
    bare = msgspec.structs.replace
    return {
        "events": [
            bare(event, title="", place="", notes="", citations=_cited(event.citations))
            for event in project.events.values()
        ],
        "points": [
            (indicator.id, point.date, point.value, _cited(point.citations))
            for indicator in project.indicators.values()
            for point in indicator.points
        ],
        "measures": [
            bare(measure, name="", names={}, start_label="") for measure in project.measures.values()
        ],
        "sources": [(s.id, s.type, s.title, s.issued, s.url, s.side) for s in project.sources.values()],
        "actors": [(actor.id, actor.side, actor.nature) for actor in project.actors.values()],
    }


def _cited(citations: tuple[Citation, ...]) -> tuple[Citation, ...]:
    return tuple(msgspec.structs.replace(citation, note="") for citation in citations)


def test_the_french_example_tells_the_same_facts(example: Project) -> None:
    french = storage.loads(FRENCH.read_bytes())
    assert storage.dumps(french) == FRENCH.read_bytes()
    assert project_problems(french) == []
    assert french.info.language == "fr"
    assert facts(french) == facts(example)


def test_every_record_of_the_french_example_has_an_english_name_where_its_own_is_french(
    example: Project,
) -> None:
    french = storage.loads(FRENCH.read_bytes())
    for named in ("actors", "kinds", "measures", "periods", "indicators"):
        for key, record in getattr(example, named).items():
            other = getattr(french, named)[key]
            assert name_of(other, "en") == record.name
            assert name_of(other, "fr") == name_of(record, "fr")


def test_it_is_valid(example: Project) -> None:
    assert project_problems(example) == []


def test_nothing_is_later_than_the_project_knows(example: Project) -> None:
    assert example.info.as_of == AS_OF
    for event in example.events.values():
        if event.status is not Status.PLANNED:
            assert event.date.latest <= AS_OF.toordinal(), event.id


def test_every_event_and_point_has_a_source_and_every_source_a_use(example: Project) -> None:
    cited = {citation.source for event in example.events.values() for citation in event.citations}
    for indicator in example.indicators.values():
        for point in indicator.points:
            assert point.citations
            cited |= {citation.source for citation in point.citations}
    assert [event.id for event in example.events.values() if not event.citations] == []
    assert cited == set(example.sources)


def test_each_direct_contact_is_confirmed_by_both_sides(example: Project) -> None:
    direct = figures(example, "direct")
    confirmed = {corroboration(example, example.events[event_id]) for event_id in direct.counted}
    assert confirmed == {Corroboration.BOTH_SIDES}


def test_contacts_of_envoys_are_known_from_others_unless_a_side_speaks(example: Project) -> None:
    envoys = [event for event in example.events.values() if event.kind == "envoys"]
    found = {
        event.id: corroboration(example, event) for event in envoys if event.status is not Status.PLANNED
    }
    assert {event_id for event_id, one in found.items() if one is not Corroboration.THIRD_PARTY} == {
        "2025-02-11-envoys"
    }


def test_what_has_no_title_has_a_description(example: Project) -> None:
    untitled = [source for source in example.sources.values() if not source.title]
    assert untitled
    assert [source.id for source in untitled if not source.genre] == []


def test_durations_are_supported_or_said_to_be_unsupported(example: Project) -> None:
    timed = [event for event in example.events.values() if event.duration_minutes]
    supported = {e.id for e in timed if any("duration_minutes" in c.supports for c in e.citations)}
    assert {e.id for e in timed} - supported == {"2025-03-18-call", "2025-06-04-call"}


def test_labels_say_what_the_titles_add_to_the_kind(example: Project) -> None:
    describe = content_of(example, figures(example, "direct")).describe
    labels = [describe(example.events[event]) for event in figures(example, "direct").counted]
    assert labels == ["First call", *["Call"] * 5, "Meeting, Anchorage", "Call", "Last known call"]


def test_a_claimed_call_is_confirmed_by_one_side_and_never_counts(example: Project) -> None:
    claimed = [
        event for event in example.events.values() if event.status is Status.CLAIMED and event.kind == "call"
    ]
    assert len(claimed) == 3
    assert {corroboration(example, event) for event in claimed} == {Corroboration.ONE_SIDE}
    assert not {event.id for event in claimed} & set(figures(example, "direct").counted)


@pytest.mark.parametrize(
    ("measure", "closed", "per_contact", "mean", "median"),
    [
        ("calls", [34, 62, 16, 10, 19, 46, 59], 269 / 8, 246 / 7, 34),
        ("direct", [34, 62, 16, 10, 19, 43, 3, 59], 269 / 9, 246 / 8, 26.5),
    ],
)
def test_the_figures_are_those_of_the_definitions(
    example: Project, measure: str, closed: list[int], per_contact: float, mean: float, median: float
) -> None:
    result = figures(example, measure)
    first, last = result.intervals[0], result.intervals[-1]
    longest = [result.intervals[index].days for index in result.longest_closed]

    assert result.count == Bounds(len(closed) + 1, len(closed) + 1)
    assert closed_days(result) == closed
    assert (first.state, first.days) == (State.OPENING, Bounds(23, 23))
    assert (last.state, last.days) == (State.OPEN, Bounds(63, 63))
    assert result.days_since_last == Bounds(63, 63)
    assert longest == [Bounds(62, 62)]
    assert result.days_per_contact == pytest.approx((per_contact, per_contact))
    assert result.mean_interval == pytest.approx((mean, mean))
    assert result.median_interval == Bounds(median, median)
    assert result.record is RecordWord.CERTAIN
    assert result.margin_days == Bounds(1, 1)


def test_the_direct_contacts_are_eight_calls_and_a_meeting(example: Project) -> None:
    assert figures(example, "direct").count_by_kind == {"call": Bounds(8, 8), "meeting": Bounds(1, 1)}


@pytest.mark.parametrize("measure", ["calls", "direct"])
@pytest.mark.parametrize(("day", "word"), [(17, RecordWord.TIE), (16, RecordWord.NO)])
def test_the_as_of_day_decides_the_record(example: Project, measure: str, day: int, word: RecordWord) -> None:
    assert figures(example, measure, datetime.date(2025, 12, day)).record is word


def test_the_august_call_is_a_day_later_in_moscow(example: Project) -> None:
    measure = msgspec.structs.replace(example.measures["calls"], timezone="Europe/Moscow")
    here, there = figures(example, "calls"), compute(example, measure, LATER)
    assert closed_days(here)[-2:] == [46, 59]
    assert closed_days(there)[-2:] == [47, 58]
    assert (here.mean_interval, here.median_interval) == (there.mean_interval, there.median_interval)
    assert here.record is there.record is RecordWord.CERTAIN
