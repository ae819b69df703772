"""The figures beyond the pace: more figures, the duel, the rhythm, the comparison."""

from __future__ import annotations

import datetime

import msgspec

from models import edits
from models.dates import from_ordinal, parse_edtf
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
    assert "".join(bar.tick for bar in found.bars) == "JFMAMJJASOND"
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
