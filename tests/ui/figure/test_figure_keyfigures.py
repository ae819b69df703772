"""The four key figures: values, labels, and how each can be checked."""

from __future__ import annotations

import datetime

import msgspec
import pytest

from models.dates import parse_edtf
from models.project import Change, Project
from models.records import CountBy, Measure
from models.statistics import compute
from tests.ui.figure.saying import TODAY, explained, replace_events, said, statistics
from ui.figure.contents import contents
from ui.figure.keyfigures import KeyFigure
from ui.figure.options import FigureOptions


def plain(figures: tuple[KeyFigure, ...]) -> list[tuple[str, str, str, bool]]:
    def spaced(text: str) -> str:
        return text.replace("\u00a0", " ").replace("\u202f", " ")

    return [(spaced(f.value), spaced(f.label), spaced(f.detail), f.is_alarm) for f in figures]


def test_key_figures_of_the_calls(project: Project) -> None:
    assert plain(said(project, "calls").key_figures) == [
        ("8", "phone calls", "20 Jan → 18 Dec", False),
        ("33.6 days", "per phone call, on average", "20 Jan → 16 Oct: 269 days ÷ 8 phone calls", False),
        ("62 days", "longest closed silence", "18 Mar → 19 May", False),
        ("63 days", "and counting", "since the phone call of 16 October", True),
    ]


def test_key_figures_of_direct_contacts_in_french(project: Project) -> None:
    assert plain(said(project, language="fr").key_figures) == [
        ("9", "contacts directs", "8 appels téléphoniques et 1 rencontre (Anchorage)", False),
        (
            "29,9 jours",
            "par contact direct, en moyenne",
            "20 janv. → 16 oct. : 269 jours ÷ 9 contacts directs",
            False,
        ),
        ("62 jours", "plus long silence fermé", "18 mars → 19 mai", False),
        ("63 jours", "et le silence dure", "depuis le 16 octobre (appel téléphonique)", True),
    ]


def test_the_alarm_depends_on_the_day(project: Project) -> None:
    day_before = statistics(project, as_of=datetime.date(2025, 12, 16))
    figures = contents(project, day_before, FigureOptions()).key_figures

    assert plain(figures)[-1][0] == "61 days"
    assert not any(figure.is_alarm for figure in figures)


@pytest.mark.usefixtures("qapp")
def test_a_tie_and_a_silence_without_any_contact_are_no_record(project: Project) -> None:
    tie = contents(project, statistics(project, as_of=datetime.date(2025, 12, 17)), FigureOptions())
    first_day = contents(project, statistics(project, as_of=datetime.date(2025, 1, 20)), FigureOptions())
    later = contents(project, statistics(project, as_of=datetime.date(2025, 2, 1)), FigureOptions())

    assert plain(tie.key_figures)[-1][0] == "62 days"
    assert plain(first_day.key_figures)[-1][0] == "—"
    assert plain(later.key_figures)[-1][0] == "12 days"
    assert plain(first_day.key_figures)[0][2] == "20 Jan"
    for figure in (tie, first_day, later):
        assert not any(key_figure.is_alarm for key_figure in figure.key_figures)
        assert not any(box.is_longest for entry in explained(figure) for box in entry.sample.silences)
    assert not any(entry.text.startswith("Silence still open") for entry in explained(first_day))


@pytest.mark.parametrize(("twice", "more"), [(1, "et 1 autre aussi long"), (2, "et 2 autres aussi longs")])
def test_equal_silences_are_counted_in_french(project: Project, twice: int, more: str) -> None:
    days = ["2025-02-01", "2025-02-11", "2025-02-21", "2025-03-03"][: twice + 2]
    call = project.events["call-1"]
    replace_events(project, *(msgspec.structs.replace(call, id=day, date=parse_edtf(day)) for day in days))
    figures = plain(said(project, "calls", language="fr").key_figures)

    assert figures[2][2] == f"1er févr. → 11 févr., {more}"


def figure_of_the_longest(project: Project, language: str, *days: str) -> tuple[str, str]:
    call = project.events["call-1"]
    replace_events(project, *(msgspec.structs.replace(call, id=day, date=parse_edtf(day)) for day in days))
    measure = msgspec.structs.replace(project.measures["calls"], start=datetime.date(2024, 1, 1))
    found = compute(project, measure, TODAY, datetime.date(2024, 10, 12))
    value, _, detail, _ = plain(contents(project, found, FigureOptions(language=language)).key_figures)[2]
    return value, detail


@pytest.mark.parametrize(("language", "value", "detail"), [
    ("en", "73–95 days", "Feb → 6 May, or another"),
    ("fr", "73–95 jours", "févr. → 6 mai, ou un autre"),
])  # fmt: skip
def test_one_of_several_may_be_the_longest(project: Project, language: str, value: str, detail: str) -> None:
    days = ("2024-02", "2024-05-06", "2024-07-01", "2024-09-12")
    assert figure_of_the_longest(project, language, *days) == (value, detail)


def test_the_span_shown_is_the_one_that_may_be_longest(project: Project) -> None:
    days = ("2024-02-01", "2024-04-14", "2024-05", "2024-08-01")
    assert figure_of_the_longest(project, "en", *days) == ("73–92 days", "May → 1 Aug, or another")


def test_a_longest_of_uncertain_length_without_a_rival(project: Project) -> None:
    days = ("2024-02", "2024-08-06", "2024-09-12")
    assert figure_of_the_longest(project, "en", *days) == ("159–187 days", "Feb → 6 Aug")


def test_figures_that_cannot_be_computed_are_dashes(project: Project) -> None:
    replace_events(project)
    figures = plain(said(project).key_figures)

    assert [figure[0] for figure in figures] == ["0", "—", "—", "332 days"]
    assert figures[3][1:3] == ("without a contact", "since 20 January")


def test_uncertain_dates_give_ranges(project: Project) -> None:
    call = project.events["call-8"]
    replace_events(project, msgspec.structs.replace(call, date=parse_edtf("2025-10")))
    figures = plain(said(project, "calls").key_figures)

    assert figures[3][0] == "48–78 days"
    assert "÷" not in figures[1][2]


def test_days_with_a_contact(project: Project) -> None:
    measure = msgspec.structs.replace(project.measures["calls"], count_by=CountBy.DAY)
    project.apply([Change(project.measures["calls"], measure)])

    assert plain(said(project, "calls").key_figures)[0][1] == "days with a contact"


def test_years_are_written_where_the_window_has_several(project: Project) -> None:
    measure = msgspec.structs.replace(project.measures["calls"], start=datetime.date(2024, 12, 30))
    project.apply([Change(project.measures["calls"], measure)])

    assert plain(said(project, "calls").key_figures)[0][2] == "30 Dec 2024 → 18 Dec 2025"


def test_a_measure_of_nothing_has_words(project: Project) -> None:
    measure = Measure(id="none", name="None", kinds=("envoys",), order=9)
    project.apply([Change(None, measure)])

    assert plain(said(project, "none").key_figures)[0][0] == "0"
