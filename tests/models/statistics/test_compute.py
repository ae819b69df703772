"""The founding brief, what counts, and the edges where figures are absent."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from models.dates import parse_edtf
from models.project import Project
from models.records import Contact, CountBy, Event, Measure, Opening, Participant, ProjectInfo, Status
from models.statistics import RecordWord, State, compute
from tests.models.statistics.small_projects import TODAY, asked, day, small


@pytest.mark.parametrize(
    ("measure", "count", "closed", "pace", "mean", "median"),
    [
        ("calls", 8, [34, 62, 16, 10, 19, 46, 59], 33.625, 246 / 7, 34),
        ("direct", 9, [34, 62, 16, 10, 19, 43, 3, 59], 269 / 9, 30.75, 26.5),
    ],
)
def test_the_founding_brief(
    project: Project,
    measure: str,
    count: int,
    closed: list[int],
    pace: float,
    mean: float,
    median: float,
) -> None:
    statistics = compute(project, project.measures[measure], TODAY)
    lengths = [interval.days.min for interval in statistics.intervals]
    assert lengths == [23, *closed, 63]
    assert all(interval.days.is_exact for interval in statistics.intervals)
    assert statistics.count == (count, count)
    assert statistics.days_since_last == (63, 63)
    assert statistics.days_per_contact == (pace, pace)
    assert statistics.mean_interval == pytest.approx((mean, mean))
    assert statistics.median_interval == (median, median)
    assert statistics.exposure_per_contact == pytest.approx((332 / count, 332 / count))
    assert statistics.longest == (len(lengths) - 1,)
    assert statistics.longest_closed == (2,)
    assert statistics.record is RecordWord.CERTAIN
    assert statistics.margin_days == (1, 1)
    assert statistics.current_rank == (1, 1)


@pytest.mark.parametrize(
    ("as_of", "record", "longest", "margin", "rank"),
    [
        ("2025-12-18", RecordWord.CERTAIN, (8,), 1, 1),
        ("2025-12-17", RecordWord.TIE, (2, 8), 0, 1),
        ("2025-12-16", RecordWord.NO, (2,), -1, 2),
    ],
)
def test_the_as_of_day_decides_the_record(
    project: Project, as_of: str, record: RecordWord, longest: tuple[int, ...], margin: int, rank: int
) -> None:
    statistics = compute(project, project.measures["calls"], TODAY, day(as_of))
    assert statistics.record is record
    assert statistics.longest == longest
    assert statistics.margin_days == (margin, margin)
    assert statistics.current_rank == (rank, rank)


def test_the_call_of_august_in_moscow(project: Project) -> None:
    call = project.events["call-7"]
    project.events["call-7"] = msgspec.structs.replace(call, date=parse_edtf("2025-08-19"))
    statistics = compute(project, project.measures["calls"], TODAY)
    assert [i.days.min for i in statistics.intervals] == [23, 34, 62, 16, 10, 19, 47, 58, 63]
    assert statistics.median_interval == (34, 34)
    assert statistics.record is RecordWord.CERTAIN


def test_moving_as_of_back_gives_the_figures_of_that_day(project: Project) -> None:
    earlier = compute(project, project.measures["calls"], TODAY, day("2025-07-03"))
    assert earlier.count == (6, 6)
    assert earlier.days_since_last == (0, 0)
    assert earlier.counted[-1] == "call-6"


@pytest.mark.parametrize(
    ("argument", "measured", "project_day", "expected"),
    [
        ("2025-01-04", "2025-01-03", "2025-01-02", "2025-01-04"),
        (None, "2025-01-03", "2025-01-02", "2025-01-03"),
        (None, None, "2025-01-02", "2025-01-02"),
        (None, None, None, "2026-01-15"),
    ],
)
def test_which_as_of_day_goes_first(
    argument: str | None, measured: str | None, project_day: str | None, expected: str
) -> None:
    project = Project(ProjectInfo(as_of=day(project_day) if project_day else None))
    measure = Measure(id="m", name="m", as_of=day(measured) if measured else None)
    statistics = compute(project, measure, TODAY, day(argument) if argument else None)
    assert statistics.as_of == day(expected)


def both(event: Event) -> Event:
    return msgspec.structs.replace(event, participants=(*event.participants, Participant(actor="witkoff")))


@pytest.mark.parametrize(
    ("change", "counts"),
    [
        (lambda e: msgspec.structs.replace(e, status=Status.CLAIMED), False),
        (lambda e: msgspec.structs.replace(e, status=Status.PLANNED), False),
        (lambda e: msgspec.structs.replace(e, status=Status.DENIED), False),
        (lambda e: msgspec.structs.replace(e, kind="envoys"), False),
        (lambda e: msgspec.structs.replace(e, kind="meeting"), False),
        (lambda e: msgspec.structs.replace(e, participants=e.participants[:1]), False),
        (lambda e: msgspec.structs.replace(e, date=parse_edtf("2025-01-19")), False),
        (lambda e: msgspec.structs.replace(e, date=parse_edtf("2025-01-20")), True),
        (lambda e: msgspec.structs.replace(e, date=parse_edtf("2025-12-18")), True),
        (lambda e: msgspec.structs.replace(e, date=parse_edtf("2025-12-19")), False),
        (both, True),
    ],
)
def test_which_events_count(project: Project, change: Callable[[Event], Event], counts: bool) -> None:
    project.events["call-3"] = change(project.events["call-3"])
    assert ("call-3" in compute(project, project.measures["calls"], TODAY).counted) is counts


def test_only_these_actors_leaves_conference_calls_out(project: Project) -> None:
    project.events["call-3"] = both(project.events["call-3"])
    measure = msgspec.structs.replace(project.measures["calls"], only_these_actors=True)
    assert "call-3" not in compute(project, measure, TODAY).counted


def test_no_kinds_means_every_direct_kind(project: Project) -> None:
    measure = msgspec.structs.replace(project.measures["calls"], kinds=())
    statistics = compute(project, measure, TODAY)
    assert statistics.count_by_kind == {"call": (8, 8), "meeting": (1, 1)}
    assert project.kinds["envoys"].contact is Contact.DELEGATED


def test_counting_days() -> None:
    project = small("2025-02-03", "2025-02-03", "2025-02-10", "2025-02-12")
    events = compute(project, asked("2025-02-20", "2025-02-01"), TODAY)
    days = compute(project, asked("2025-02-20", "2025-02-01", count_by=CountBy.DAY), TODAY)
    assert events.count == (4, 4)
    assert [i.days.min for i in events.intervals] == [2, 0, 7, 2, 8]
    assert days.count == days.count_by_kind["call"] == days.contacts_per_month[0].count == (3, 3)
    assert [i.days.min for i in days.intervals] == [2, 7, 2, 8]
    assert days.mean_interval == (4.5, 4.5)


def test_an_opening_silence_that_is_only_shown_cannot_be_the_longest() -> None:
    project = small("2025-03-01", "2025-03-05")
    shown = compute(project, asked("2025-03-08", "2025-01-01", opening=Opening.SHOWN), TODAY)
    counts = compute(project, asked("2025-03-08", "2025-01-01"), TODAY)
    assert [i.days.min for i in shown.intervals] == [59, 4, 3]
    assert (shown.longest, counts.longest) == ((1,), (0,))
    assert (shown.margin_days, counts.margin_days) == ((-1, -1), (-56, -56))


def test_without_a_start_the_first_contact_starts_the_window() -> None:
    statistics = compute(small("2025-03-01", "2025-03-11", "2025-03-31"), asked("2025-04-10"), TODAY)
    assert statistics.start == day("2025-03-01")
    assert [interval.state for interval in statistics.intervals] == [State.CLOSED] * 2 + [State.OPEN]
    assert statistics.days_per_contact == (10, 10)
    assert statistics.mean_interval == (15, 15)
    assert [month.count.min for month in statistics.contacts_per_month] == [3, 0]


def test_no_contact_is_one_silence() -> None:
    statistics = compute(small(), asked("2025-02-01", "2025-01-20"), TODAY)
    (interval,) = statistics.intervals
    assert (interval.state, interval.days) == (State.OPEN, (12, 12))
    assert (interval.from_event, interval.to_event) == (None, None)
    assert statistics.longest == (0,)
    assert statistics.count == (0, 0)
    for key in ("days_since_last", "days_per_contact", "exposure_per_contact", "mean_interval", "burstiness"):
        assert getattr(statistics, key) is None


def test_one_contact_has_no_closed_interval() -> None:
    statistics = compute(small("2025-01-25"), asked("2025-02-01", "2025-01-20"), TODAY)
    assert [i.days.min for i in statistics.intervals] == [5, 7]
    assert (statistics.mean_interval, statistics.median_interval, statistics.burstiness) == (None,) * 3
    assert statistics.longest_closed == ()
    assert statistics.days_per_contact == (5, 5)


def test_nothing_at_all() -> None:
    statistics = compute(small(), asked("2025-02-01"), TODAY)
    assert (statistics.start, statistics.intervals, statistics.contacts_per_month) == (None, (), ())
    assert statistics.record is None


def test_a_window_that_ends_before_it_starts_is_empty() -> None:
    statistics = compute(small("2025-01-10"), asked("2025-01-01", "2025-01-20"), TODAY)
    assert (statistics.count, statistics.intervals) == ((0, 0), ())
    assert (statistics.record, statistics.exposure_per_contact) == (None, None)


def test_everything_on_one_day() -> None:
    statistics = compute(small(*["2025-01-20"] * 4), asked("2025-01-20", "2025-01-20"), TODAY)
    assert [i.days.min for i in statistics.intervals] == [0] * 5
    assert statistics.longest == (0, 1, 2, 3, 4)
    assert statistics.record is RecordWord.TIE
    assert (statistics.burstiness, statistics.mean_interval) == (None, (0, 0))


def test_overlapping_and_lasting_contacts() -> None:
    project = small("2025-01-01/2025-01-10", "2025-01-03", "2025-01-08/2025-01-12", "2025-01-20")
    statistics = compute(project, asked("2025-01-22", "2025-01-01"), TODAY)
    assert [i.days.min for i in statistics.intervals] == [0, 0, 0, 8, 2]
    assert [i.from_event for i in statistics.intervals] == [None, "e1", "e1", "e3", "e4"]


def test_a_contact_under_way_leaves_no_silence() -> None:
    statistics = compute(small("2025-01-15/2025-01-25"), asked("2025-01-20", "2025-01-01"), TODAY)
    assert statistics.count == (1, 1)
    assert statistics.days_since_last == (0, 0)


def test_burstiness_of_known_sequences() -> None:
    regular = compute(small("2025-01-01", "2025-01-04", "2025-01-07"), asked("2025-01-07"), TODAY)
    uneven = compute(small("2025-01-01", "2025-01-02", "2025-01-05"), asked("2025-01-07"), TODAY)
    assert regular.burstiness == (-1, -1)
    assert uneven.burstiness == pytest.approx((-1 / 3, -1 / 3))


def test_an_uncertain_last_contact_makes_ranges() -> None:
    project = small("2025-01-10", "[2025-02-01..2025-02-04]")
    statistics = compute(project, asked("2025-04-06", "2025-01-01"), TODAY)
    assert [i.days for i in statistics.intervals] == [(9, 9), (22, 25), (61, 64)]
    assert statistics.days_since_last == (61, 64)
    assert statistics.days_per_contact == (15.5, 17)


def test_an_event_that_straddles_an_edge_counts_in_some_readings() -> None:
    statistics = compute(small("2025-01-10", "2025-02"), asked("2025-02-15", "2025-01-01"), TODAY)
    assert statistics.count == statistics.count_by_kind["call"] == (1, 2)
    assert statistics.possible == ("e2",)
    assert statistics.days_since_last == (0, 36)
    assert statistics.record is RecordWord.POSSIBLE


@pytest.mark.parametrize(("contacts", "weak"), [(3, True), (10, True), (11, False)])
def test_burstiness_is_weak_below_ten_intervals(contacts: int, weak: bool) -> None:
    statistics = compute(
        small(*(f"2025-01-{n:02}" for n in range(1, contacts + 1))), asked("2025-02-01"), TODAY
    )
    assert statistics.burstiness == (-1, -1)
    assert statistics.is_burstiness_weak is weak


def test_no_burstiness_is_not_weak_either() -> None:
    assert not compute(small("2025-01-01"), asked("2025-02-01"), TODAY).is_burstiness_weak


def test_intervals_are_a_sequence_however_they_are_made() -> None:
    intervals = compute(small("2025-01-01", "2025-01-05"), asked("2025-02-01", "2024-12-25"), TODAY).intervals
    assert [i.state for i in intervals] == [State.OPENING, State.CLOSED, State.OPEN]
    assert (intervals[-1], intervals[:1]) == (intervals[2], (intervals[0],))
    assert intervals == tuple(intervals)
    assert intervals.index(intervals[1]) == 1
    with pytest.raises(IndexError):
        intervals[3]
