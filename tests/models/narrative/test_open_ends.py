"""Open-ended dates and several longest silences: sentences say what is known, and no more."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence

import pytest

from models.dates import parse_edtf
from models.narrative import open_ends, quotes
from models.project import Project
from models.records import Event, Kind, Measure, ProjectInfo, Status
from models.statistics import Bounds, Statistics, alternatives, compute

TODAY = datetime.date(2026, 1, 15)
CLAIM = "claimed "


def asked(dates: Sequence[str], as_of: str, start: str | None = None) -> Project:
    """Calls on these dates, those after `CLAIM` unconfirmed, and a measure of them."""
    first = datetime.date.fromisoformat(start) if start else None
    measure = Measure(id="m", name="m", start=first, as_of=datetime.date.fromisoformat(as_of))
    events = [
        Event(
            id=f"e{number}",
            date=parse_edtf(date.removeprefix(CLAIM)),
            kind="call",
            status=Status.CLAIMED if date.startswith(CLAIM) else Status.HELD,
        )
        for number, date in enumerate(dates)
    ]
    return Project(ProjectInfo(), [Kind(id="call", name="Call"), measure, *events])


def statistics_of(project: Project) -> Statistics:
    return compute(project, project.measures["m"], TODAY)


def text(project: Project, language: str) -> str:
    found = quotes.sentences(project, statistics_of(project), language)
    return " ".join(sentence.text for sentence in found)


@pytest.mark.parametrize(
    ("dates", "as_of", "english", "french"),
    [
        # February may have ended on its 1st or its 29th day: 67 to 95 days, against 73.
        (
            ["2024-02", "2024-05-06", "2024-07-01", "2024-09-12"],
            "2024-10-12",
            "that one lasted 73 to 95 days (",
            "celle-ci a duré entre 73 et 95 jours (",
        ),
        # As long as the other one at most: how long is known, which one is not.
        (
            ["2024-01-10", "[2024-03-01..2024-03-05]", "2024-05-04"],
            "2024-05-20",
            "that one lasted 60 to 64 days (",
            "celle-ci a duré entre 60 et 64 jours (",
        ),
        (
            ["2024-02-01", "[2024-03-20..2024-04-01]", "2024-04-10", "2024-06-09"],
            "2024-06-20",
            "that one lasted 60 days (",
            "celle-ci a duré 60 jours (",
        ),
        # Exact equals: the first one.
        (
            ["2024-01-01", "2024-03-01", "2024-04-30"],
            "2024-05-20",
            "that one lasted 60 days, from 1 January to 1 March 2024 (",
            "celle-ci a duré 60 jours, du 1er janvier au 1er mars 2024 (",
        ),
        (
            ["2024-02", "2024-03-06", "2024-07-01"],
            "2024-07-12",
            "that one lasted 117 days, from 6 March to 1 July 2024 (",
            "celle-ci a duré 117 jours, du 6 mars au 1er juillet 2024 (",
        ),
    ],
)
def test_dates_of_the_longest_only_where_it_is_known_which(
    dates: Sequence[str], as_of: str, english: str, french: str
) -> None:
    project = asked(dates, as_of, "2024-01-01")
    assert english in text(project, "en")
    assert french in text(project, "fr")


@pytest.mark.parametrize(
    ("dates", "as_of", "english", "french"),
    [
        (["[..2024-02-29]"], "2024-05-01", "for at least 62 days", "cela fait au moins 62 jours"),
        (["[..2024-02-29]"], "2024-03-01", "for at least one day", "cela fait au moins un jour"),
        (
            ["[..2024-02-29]", "2024-05-01"],
            "2024-06-01",
            "that one lasted at least 62 days (",
            "celle-ci a duré au moins 62 jours (",
        ),
        (
            ["claimed [..2024-04-01]"],
            "2024-05-01",
            "the silence would be at least 30 days (",
            "le silence serait d'au moins 30 jours (",
        ),
        (
            ["[..2024-02-29]", "claimed 2024-04-01"],
            "2024-05-01",
            "would be 30 days instead of at least 62 (",
            "serait de 30 jours au lieu d'au moins 62 (",
        ),
    ],
)
def test_an_open_beginning_leaves_at_least(
    dates: Sequence[str], as_of: str, english: str, french: str
) -> None:
    project = asked(dates, as_of)
    for language, words in (("en", english), ("fr", french)):
        said = text(project, language)
        assert words in said
        assert "39 0" not in said.replace("\u202f", " ")
        assert "739" not in said
        assert "average" not in said
        assert "en moyenne" not in said


def test_titles_and_subtitles() -> None:
    project = asked(["[..2024-02-29]"], "2024-05-01")
    found = statistics_of(project)
    assert quotes.figure_title(project, found, "en") == "At least 62 days without a phone call"
    assert quotes.figure_title(project, found, "fr") == "Au moins 62 jours sans appel téléphonique"
    lasting = asked(["../2024-02-29", "2024-04-01"], "2024-05-01")
    subtitle = quotes.figure_subtitle(lasting, statistics_of(lasting), "en")
    assert subtitle == "Phone calls, from the first one (before 1 March 2024) to 1 May 2024"


def test_any_number_of_days_is_not_said() -> None:
    project = asked(["[..2024-02-29]"], "2024-02-29")
    assert "days" not in text(project, "en")
    assert "jours" not in text(project, "fr")
    two = asked(["[..2024-02-29]", "[..2024-03-20]"], "2024-05-01")
    assert quotes.silence_sentence(two, statistics_of(two), 0, "en") is None


@pytest.mark.parametrize(
    ("as_of", "english", "french"),
    [
        ("2024-03-31", "At least 31 days passed", "Au moins 31 jours se sont écoulés"),
        ("2024-03-01", "At least one day passed", "Au moins un jour s'est écoulé"),
    ],
)
def test_one_silence(as_of: str, english: str, french: str) -> None:
    project = asked(["[..2024-02-29]", as_of], as_of)
    for language, words in (("en", english), ("fr", french)):
        sentence = quotes.silence_sentence(project, statistics_of(project), 0, language)
        assert sentence is not None
        assert words.lower() in sentence.text.lower()


def test_only_what_reaches_back_is_without_limit() -> None:
    project = asked(["[..2024-02-29]", "2024-03-31", "[2024-04-10..2024-04-12]"], "2024-05-01")
    told = open_ends.without_open_ends(project, statistics_of(project))
    assert [each.days for each in told.intervals] == [(31, math.inf), (10, 12), (19, 21)]
    assert told.days_since_last == Bounds(19, 21)
    assert told.mean_interval == Bounds(20.5, math.inf)
    assert told.median_interval == Bounds(20.5, math.inf)
    assert told.margin_days is not None
    assert told.margin_days.min == -math.inf
    between = asked(["[..2024-02-29]", "2024-01-10", "2024-03-31"], "2024-05-01")
    told = open_ends.without_open_ends(between, statistics_of(between))
    assert [each.days.max for each in told.intervals] == [math.inf, 81, 31]


def test_a_start_leaves_nothing_open() -> None:
    found = statistics_of(project := asked(["[..2024-02-29]", "2024-05-01"], "2024-06-01", "2024-01-01"))
    assert open_ends.without_open_ends(project, found) is found


def test_the_window_begins_where_a_date_is_named() -> None:
    project = asked(["[..2024-02-29]", "2024-05-01"], "2024-06-01")
    told = open_ends.without_open_ends(project, statistics_of(project))
    assert told.start == datetime.date(2024, 2, 29)
    assert [(each.year, each.month) for each in told.contacts_per_month][0] == (2024, 2)
    assert open_ends.begins_open(told)


def test_telling_twice_is_telling_once() -> None:
    project = asked(["[..2024-02-29]", "2024-03-31", "[2024-04-10..2024-04-12]"], "2024-05-01")
    told = open_ends.without_open_ends(project, statistics_of(project))
    assert open_ends.without_open_ends(project, told) == told


@pytest.mark.parametrize(
    ("dates", "start", "days", "longest"),
    [
        (["2024-04-01", "claimed [..2024-02-29]"], None, (30, 30), (32, math.inf)),
        (["[..2024-02-29]", "claimed 2024-04-01"], None, (30, 30), (32, math.inf)),
        (["claimed [..2024-02-29]"], None, (62, math.inf), (62, math.inf)),
        (["[..2024-02-29]", "claimed 2024-04-01"], "2024-02-01", (30, 30), (32, 60)),
    ],
)
def test_what_a_claim_would_leave_has_no_limit_either(
    dates: Sequence[str], start: str | None, days: tuple[float, float], longest: tuple[float, float]
) -> None:
    project = asked(dates, "2024-05-01", start)
    found = statistics_of(project)
    (one,) = alternatives(project, project.measures["m"], found)
    told = open_ends.open_alternative(project, one, found)
    assert (told.days_since_last, told.longest) == (days, longest)


def test_days_from_a_date_without_a_beginning() -> None:
    first, last = (parse_edtf(text).start for text in ("[..2024-02-29]", "2024-03-10"))
    assert open_ends.days_between(first, last) == (10, math.inf)
    assert open_ends.days_between(last, last) == (0, 0)
