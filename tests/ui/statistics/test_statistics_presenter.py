"""What the sidebar says for given statistics."""

from __future__ import annotations

import datetime

import msgspec
import pytest

from models import edits
from models.dates import parse_edtf
from models.narrative.terms import definition
from models.project import Project
from models.records import CountBy, Event, Participant, Status
from models.statistics import State, Statistics, compute
from ui.statistics import presenter
from ui.statistics.comparison import comparison
from ui.statistics.lines import DASH
from ui.statistics.quotation import quotation
from ui.statistics.rhythm import rhythm
from ui.statistics.silence_rows import silence_rows

TODAY = datetime.date(2026, 1, 15)


def statistics(project: Project, measure: str = "direct", **replaced: object) -> Statistics:
    return compute(project, msgspec.structs.replace(project.measures[measure], **replaced), TODAY)


def values(project: Project, language: str = "en") -> dict[str, str]:
    return {row.label: row.value for row in presenter.pace_rows(project, statistics(project), language)}


def without_contacts(project: Project) -> Project:
    project.apply(edits.delete_events(project, list(project.events)))
    return project


def add(project: Project, date: str, status: Status = Status.HELD) -> None:
    template = project.events["call-1"]
    values = {"id": f"new-{date}", "date": parse_edtf(date), "status": status}
    project.apply(edits.add(msgspec.structs.replace(template, **values)))


def add_call(project: Project, date: str) -> None:
    present = (Participant(actor="trump"), Participant(actor="putin"))
    event = Event(id=date, date=parse_edtf(date), kind="call", status=Status.HELD, participants=present)
    project.apply(edits.add(event))


def test_the_figures_of_the_brief(project: Project) -> None:
    assert list(values(project).values()) == [
        "8 · 1",
        "29.9 days",
        "30.8 · 26.5",
        "62 days",
    ]
    assert list(values(project)) == [
        "Call · Meeting",
        "One contact every (since 20 Jan 2025)",
        "Mean · median interval",
        "Longest closed silence",
    ]


def test_decimals_follow_the_language(project: Project) -> None:
    assert values(project, "fr")["Mean · median interval"] == "30,8 · 26,5"


def test_each_row_says_what_it_is(project: Project) -> None:
    counts, _, intervals, _ = presenter.pace_rows(project, statistics(project), "en")
    assert counts.sentence == "Call: 8; Meeting: 1"
    assert intervals.sentence == "Mean interval: 30.8 days; median interval: 26.5 days"
    rows = presenter.pace_rows(project, statistics(project), "en")
    assert all(row.definition for row in rows)


@pytest.mark.parametrize(
    ("as_of", "words", "is_alarm"),
    [
        (datetime.date(2025, 12, 18), "days, the longest silence so far", True),
        (datetime.date(2025, 12, 17), "days, tied with the longest silence", False),
        (datetime.date(2025, 12, 16), "days; the longest silence was 62 days", False),
    ],
)
def test_the_headline_depends_on_the_as_of_day(
    project: Project, as_of: datetime.date, words: str, is_alarm: bool
) -> None:
    headline = presenter.headline(project, statistics(project, as_of=as_of), "en")
    assert (headline.row.label, headline.is_alarm) == (words, is_alarm)


def test_the_headline_names_the_last_contact(project: Project) -> None:
    headline = presenter.headline(project, statistics(project), "en")
    assert headline.row.value == "63"
    assert headline.since == "Since the call of 16 October · as of 18 December 2025"


def test_an_uncertain_last_contact_gives_a_range_and_a_possible_record(project: Project) -> None:
    event = project.events["call-8"]
    project.apply(edits.update(event, date=parse_edtf("[2025-10-16..2025-10-18]")))
    headline = presenter.headline(project, statistics(project), "en")
    assert headline.row.value == "61–63"
    assert headline.row.label == "days, perhaps the longest silence so far"
    assert headline.is_alarm
    assert "16–18 Oct 2025" in headline.since


def test_without_a_contact_figures_are_dashes(project: Project) -> None:
    found = statistics(without_contacts(project))
    headline = presenter.headline(project, found, "en")
    assert (headline.row.value, headline.is_alarm) == (DASH, False)
    assert headline.since == "No contact counted as of 18 December 2025"
    rows = presenter.pace_rows(project, found, "en")
    assert [row.value for row in rows[1:]] == [DASH] * 3


def test_silences_are_in_order_with_compact_labels(project: Project) -> None:
    rows = silence_rows(statistics(project), "en")
    assert [row.row.label for row in rows] == [
        "20 Jan → 12 Feb",
        "12 Feb → 18 Mar",
        "18 Mar → 19 May",
        "19 May → 4 Jun",
        "4 → 14 Jun",
        "14 Jun → 3 Jul",
        "3 Jul → 15 Aug",
        "15 → 18 Aug",
        "18 Aug → 16 Oct",
        "16 Oct → 18 Dec",
    ]
    assert [row.row.value for row in rows] == ["23", "34", "62", "16", "10", "19", "43", "3", "59", "63"]
    assert [row.is_alarm for row in rows] == [False] * 9 + [True]
    assert rows[0].state is State.OPENING
    assert rows[2].events == ("call-2", "call-3")


def test_silences_can_be_ranked(project: Project) -> None:
    rows = silence_rows(statistics(project), "en", ranked=True)
    assert [row.row.value for row in rows][:3] == ["63", "62", "59"]


def test_only_the_longest_are_kept_and_stay_in_order(project: Project) -> None:
    rows = silence_rows(statistics(project), "en", most=3)
    assert [row.row.value for row in rows] == ["62", "59", "63"]
    assert rows[-1].row.sentence == "16 Oct → 18 Dec: 63 days, longest, still open"


def test_labels_have_years_where_the_window_has_several(project: Project) -> None:
    add(project, "2024-12-20")
    rows = silence_rows(statistics(project, start=datetime.date(2024, 12, 1)), "en")
    assert [row.row.label for row in rows[:3]] == [
        "1 → 20 Dec 2024",
        "20 Dec 2024 → 12 Feb 2025",
        "12 Feb → 18 Mar 2025",
    ]


def test_a_claimed_call_is_pointed_out(project: Project) -> None:
    measure = project.measures["direct"]
    assert presenter.claimed_warning(project, measure, statistics(project), "en") == ""
    add(project, "2025-12-15", Status.CLAIMED)
    warning = presenter.claimed_warning(project, measure, statistics(project), "en")
    assert warning == "If the claimed call (15 Dec 2025) counted, it would be 3 days."


def test_the_quotation_carries_its_notes(project: Project) -> None:
    quote = quotation(project, statistics(project), "en")
    assert "63 days" in quote.plain_text
    assert "[1" in quote.plain_text
    assert "\n1. " in quote.plain_text
    assert len(quote.sources) == 2


def test_the_quotation_speaks_both_languages(project: Project) -> None:
    assert "63 jours" in quotation(project, statistics(project), "fr").plain_text


def test_a_measure_of_many_kinds_has_a_row_for_each(project: Project) -> None:
    kinds = [msgspec.structs.replace(project.kinds["call"], id=f"k{i}", name=f"Kind {i}") for i in range(4)]
    for kind in kinds:
        project.apply(edits.add(kind))
    rows = presenter.pace_rows(project, statistics(project, kinds=tuple(k.id for k in kinds)), "en")
    assert [(row.label, row.value) for row in rows[:4]] == [(f"Kind {i}", "0") for i in range(4)]


def test_an_open_beginning_gives_no_upper_bound(project: Project) -> None:
    event = project.events["call-1"]
    project.apply(edits.update(event, date=parse_edtf("[..2025-02-28]")))
    project.apply(edits.update(project.measures["calls"], start=None))
    statistics = compute(project, project.measures["calls"], datetime.date(2026, 1, 15))
    values = {row.key: row.value for row in presenter.pace_rows(project, statistics, "en")}
    assert values["days_per_contact"].endswith("+ days")
    assert values["longest_closed"] == "62+ days"


def test_where_days_are_counted_the_rows_say_so(project: Project) -> None:
    add(project, "2025-02-12")
    found = statistics(project, count_by=CountBy.DAY)
    rows = {row.label: row for row in presenter.pace_rows(project, found, "en")}
    assert rows["Call · Meeting (days)"].value == "8 · 1"
    pace = rows["One day with a contact every (since 20 Jan 2025)"]
    assert pace.definition == definition("days_per_contact", "en", CountBy.DAY)
    assert rhythm(found, "en").row.label == "Days with a contact per month"
    beside = comparison(found, statistics(project), "en")
    assert [(row.label, row.value, row.other) for row in beside if row.key == "count"] == [
        ("Contacts", "9 (days)", "10")
    ]
    both = comparison(found, found, "fr")
    assert [row.label for row in both if row.key == "count"] == ["Jours avec contact"]


def test_a_silence_of_some_readings_only_says_so(project: Project) -> None:
    add(project, "[2025-12-10..2025-12-20]")
    *_, row, _open = silence_rows(statistics(project, "calls"), "en")
    assert row.row.label == "16 Oct → 10–18 Dec"
    assert row.row.spoken.endswith(", in some readings of the dates only")
    assert "The dates leave open whether there is this silence at all." in row.row.definition


@pytest.mark.parametrize(
    ("dates", "labels"),
    [
        (("[2025-02-01..2025-02-28]", "2025-02-10"), ["1–10 Feb → 10–28 Feb", "10–28 Feb → 18 Dec"]),
        (("2025-02-01/2025-02-20", "2025-02-10"), ["10 Feb", "20 Feb → 18 Dec"]),
    ],
)
def test_no_label_runs_backwards(project: Project, dates: tuple[str, ...], labels: list[str]) -> None:
    without_contacts(project)
    for date in dates:
        add_call(project, date)
    rows = silence_rows(statistics(project, "calls", start=None), "en")
    assert [row.row.label for row in rows] == labels
