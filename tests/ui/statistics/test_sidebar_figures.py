"""The figures beyond the pace: more figures, the duel, the rhythm, the comparison."""

from __future__ import annotations

import datetime
import math

import msgspec
import pytest

from models import edits
from models.dates import from_ordinal, parse_edtf
from models.narrative.open_ends import without_open_ends
from models.project import Project
from models.records import Opening, Status
from models.statistics import Bounds, Statistics, compute
from ui.statistics.comparison import comparison
from ui.statistics.lines import DASH
from ui.statistics.more_rows import duel_rows, margin_row, more_rows
from ui.statistics.presenter import claimed_warning
from ui.statistics.rhythm import MOST_MONTHS, rhythm
from ui.statistics.silence_rows import silence_rows

TODAY = datetime.date(2026, 1, 15)


def statistics(project: Project, measure: str = "direct", **replaced: object) -> Statistics:
    return compute(project, msgspec.structs.replace(project.measures[measure], **replaced), TODAY)


def values(found: Statistics, language: str = "en") -> dict[str, str]:
    return {row.key: row.value for row in more_rows(found, language)}


def test_more_figures_of_the_brief(project: Project) -> None:
    assert values(statistics(project)) == {
        "exposure_per_contact": "36.9 days",
        "exposure_interval": "19.4–80.7 days",
        "burstiness": "−0.19 (weak)",
        "current_rank": "1 of 10",
        "record": "certain",
        "margin_days": "1 day",
    }


def test_more_figures_explain_themselves_in_both_languages(project: Project) -> None:
    for language in ("en", "fr"):
        rows = more_rows(statistics(project), language)
        assert all(row.label and row.definition for row in rows)
    assert {row.label for row in more_rows(statistics(project), "en")}.isdisjoint(
        row.label for row in more_rows(statistics(project), "fr")
    )


def test_regularity_is_not_weak_from_ten_intervals_on(project: Project) -> None:
    template = project.events["call-1"]
    for day in range(3):
        date = from_ordinal(datetime.date(2025, 11, 1).toordinal() + day * 5)
        project.apply(edits.add(msgspec.structs.replace(template, id=f"more-{day}", date=date)))
    assert values(statistics(project))["burstiness"] == "−0.09"


def test_an_opening_silence_that_is_only_shown_is_no_rival(project: Project) -> None:
    assert values(statistics(project, opening=Opening.SHOWN))["current_rank"] == "1 of 9"


def test_without_contacts_there_are_dashes(project: Project) -> None:
    project.apply(edits.delete_events(project, list(project.events)))
    found = values(statistics(project))
    assert found["burstiness"] == found["exposure_per_contact"] == DASH
    assert duel_rows(statistics(project), "en") == ()


def test_the_duel_is_between_the_open_and_the_longest_closed_silence(project: Project) -> None:
    found = statistics(project)
    duel = duel_rows(found, "en")
    assert [(row.row.label, row.row.value, row.index) for row in duel] == [
        ("Now, still open", "63", 9),
        ("Longest closed", "62", 2),
    ]
    assert {row.longest for row in duel} == {63}
    assert margin_row(found, "en").value == "1 day"


def test_the_duel_states_how_long_the_longest_closed_silence_may_be(project: Project) -> None:
    call = project.events["call-1"]
    project.apply(edits.delete_events(project, list(project.events)))
    for day in ("2024-02", "2024-05-06", "2024-07-01", "2024-09-12"):
        project.apply(edits.add(msgspec.structs.replace(call, id=day, date=parse_edtf(day))))
    found = statistics(project, start=datetime.date(2024, 1, 1), as_of=datetime.date(2024, 10, 12))
    closed = duel_rows(found, "en")[1]
    assert (closed.row.value, closed.days, closed.longest) == ("73–95", Bounds(73, 95), 95)
    assert closed.row.sentence.startswith("Longest closed: 73–95 days")
    assert closed.events == ("2024-02", "2024-05-06")


def test_a_longer_opening_silence_joins_the_duel(project: Project) -> None:
    found = statistics(project, start=datetime.date(2024, 6, 1))
    assert [row.row.label for row in duel_rows(found, "en")][-1] == "Before the first contact"
    assert margin_row(found, "en").value == "−193 days"


def test_every_month_of_the_window_has_a_bar(project: Project) -> None:
    found = rhythm(statistics(project), "en")
    assert len(found.bars) == 12
    assert "".join(bar.initial for bar in found.bars) == "JFMAMJJASOND"
    assert [bar.count.max for bar in found.bars] == [0, 1, 1, 0, 1, 2, 1, 2, 0, 1, 0, 0]
    assert found.most == 2
    assert found.title == "Contacts per month · 2025"
    assert found.bars[7].spoken == "August 2025: 2"
    assert found.row.sentence.startswith("Contacts per month: February 2025: 1; March 2025: 1")


def test_months_are_named_in_french(project: Project) -> None:
    assert rhythm(statistics(project), "fr").bars[7].spoken.startswith("août 2025")


def test_a_date_that_spans_two_months_gives_a_range(project: Project) -> None:
    project.apply(edits.update(project.events["call-8"], date=parse_edtf("[2025-09-28..2025-10-03]")))
    bars = rhythm(statistics(project), "en").bars
    assert (bars[8].count, bars[9].count) == (Bounds(0, 1), Bounds(0, 1))
    assert bars[9].spoken == "October 2025: 0–1"


def test_long_windows_are_counted_by_year(project: Project) -> None:
    found = rhythm(statistics(project, start=datetime.date(1990, 1, 1)), "en")
    assert len(found.bars) == 36 < MOST_MONTHS
    assert found.bars[-1].spoken == "2025: 9"
    assert found.title == "Contacts per year · 1990–2025"


@pytest.mark.parametrize(
    ("start", "most", "title", "number", "last"),
    [
        ((1990, 1, 1), 500, "Contacts per month · 1990–2025", 432, "December 2025: 0"),
        ((1990, 1, 1), 36, "Contacts per year · 1990–2025", 36, "2025: 9"),
        ((1990, 1, 1), 35, "Contacts per decade · 1990–2025", 4, "2020–2029: 9"),
        ((1066, 10, 14), 70, "Contacts per century · 1066–2025", 11, "2000–2099: 9"),
        ((1, 1, 1), 70, "Contacts per century · 1–2025", 21, "2000–2099: 9"),
        ((1, 1, 1), 5, "Contacts per thousand years · 1–2025", 3, "2000–2999: 9"),
    ],
)
def test_bars_stand_for_what_there_is_room_for(
    project: Project, start: tuple[int, int, int], most: int, title: str, number: int, last: str
) -> None:
    found = rhythm(statistics(project, start=datetime.date(*start)), "en", most)
    assert (found.title, len(found.bars), found.bars[-1].spoken) == (title, number, last)
    assert sum(bar.count.max for bar in found.bars) == 9


def test_the_first_century_begins_with_the_year_1(project: Project) -> None:
    assert rhythm(statistics(project, start=datetime.date(1, 1, 1)), "en").bars[0].label == "1–99"


@pytest.fixture
def open_project(project: Project) -> Project:
    """The first call is of some day before 1 March 2025, and nothing says from when on one counts."""
    project.apply(edits.update(project.events["call-1"], date=parse_edtf("[..2025-02-28]")))
    for name in ("calls", "direct"):
        project.apply(edits.update(project.measures[name], start=None))
    return project


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_open_beginning_is_no_number_of_days_anywhere(open_project: Project, language: str) -> None:
    told = without_open_ends(open_project, statistics(open_project))
    rows = [
        *more_rows(told, language),
        margin_row(told, language),
        *comparison(told, told, language),
        *(each.row for each in (*silence_rows(told, language), *duel_rows(told, language))),
        rhythm(told, language).row,
    ]
    texts = [text for row in rows for text in (row.value, row.other, row.spoken, row.label)]
    assert not [text for text in texts if "∞" in text or "inf" in text or "73" in text]
    first = silence_rows(told, language)[0].row
    before = {"en": "before 1 Mar → 18 Mar", "fr": "avant le 1er mars → 18 mars"}[language]
    assert (first.label, first.value) == (before, "18+")


def test_a_silence_without_a_limit_is_drawn_to_the_end(open_project: Project) -> None:
    told = without_open_ends(open_project, statistics(open_project))
    rows = silence_rows(told, "en")
    assert {row.longest for row in rows} == {63 * 1.15}
    assert math.isinf(rows[0].days.max)


def test_a_claim_would_leave_at_least(open_project: Project) -> None:
    project = open_project
    project.apply(edits.delete_events(project, [each for each in project.events if each != "call-1"]))
    claim = msgspec.structs.replace(
        project.events["call-1"], id="claim", date=parse_edtf("2025-03-11"), status=Status.CLAIMED
    )
    project.apply(edits.add(claim))
    found = statistics(project, as_of=datetime.date(2025, 3, 12))
    text = claimed_warning(project, found.measure, found, "en")
    assert "1 day" in text
    project.apply(edits.update(claim, date=parse_edtf("[..2025-03-11]")))
    project.apply(edits.update(project.events["call-1"], status=Status.CANCELLED))
    found = statistics(project, as_of=datetime.date(2025, 3, 12))
    assert "it would be at least 1 day" in claimed_warning(project, found.measure, found, "en")


def test_two_measures_side_by_side(project: Project) -> None:
    rows = comparison(statistics(project, "calls"), statistics(project), "en")
    table = {row.key: (row.value, row.other) for row in rows}
    assert table["days_since_last"] == ("63 days", "63 days")
    assert table["count"] == ("8", "9")
    assert table["days_per_contact"] == ("33.6 days", "29.9 days")
    assert table["mean_interval"] == ("35.1 days", "30.8 days")
    assert rows[1].sentence == "Contacts: Phone calls: 8; Direct contacts: 9"
    assert all(row.definition for row in rows)


def test_the_selected_silence_is_listed_however_short(project: Project) -> None:
    rows = silence_rows(statistics(project), "en", most=3, selected=7)
    assert [row.index for row in rows] == [2, 7, 8, 9]
    ranked = silence_rows(statistics(project), "en", ranked=True, most=3, selected=7)
    assert [row.index for row in ranked] == [9, 2, 8, 7]


def warning(project: Project, date: str, status: Status, as_of: datetime.date) -> str:
    template = project.events["call-1"]
    extra = msgspec.structs.replace(template, id="extra", date=parse_edtf(date), status=status)
    project.apply(edits.add(extra))
    found = statistics(project, "calls", as_of=as_of)
    return claimed_warning(project, project.measures["calls"], found, "en")


def test_a_planned_event_before_the_as_of_day_is_pointed_out(project: Project) -> None:
    text = warning(project, "2025-12-10", Status.PLANNED, datetime.date(2025, 12, 18))
    assert text == "If the planned call (10 Dec 2025) counted, it would be 8 days."


def test_an_event_that_would_make_the_record_is_pointed_out(project: Project) -> None:
    text = warning(project, "2025-04-10", Status.CLAIMED, datetime.date(2025, 12, 16))
    assert text == "If the claimed call (10 Apr 2025) counted, this silence would be the longest."


def test_a_planned_event_after_the_as_of_day_is_not(project: Project) -> None:
    assert warning(project, "2025-12-20", Status.PLANNED, datetime.date(2025, 12, 18)) == ""
