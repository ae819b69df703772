"""The texts of a figure, numbers, and the definitions of every figure."""

from __future__ import annotations

import datetime
import math

import msgspec
import pytest

from models import edits
from models.dates import from_day
from models.narrative import numbers, quotes, terms
from models.project import Project
from models.statistics import Bounds, compute

TODAY = datetime.date(2026, 1, 15)
NO_BREAK = "\u00a0"

KEYS = [
    "count",
    "count_by_kind",
    "days_since_last",
    "days_per_contact",
    "exposure_per_contact",
    "exposure_interval",
    "mean_interval",
    "median_interval",
    "longest",
    "longest_closed",
    "current_rank",
    "record",
    "margin_days",
    "burstiness",
    "contacts_per_month",
    "interval",
    "opening",
    "closed",
    "open",
]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("key", KEYS)
def test_every_figure_has_a_name_and_a_definition(key: str, language: str) -> None:
    assert terms.figure_name(key, language)
    assert terms.definition(key, language).endswith(".")


@pytest.mark.parametrize("key", KEYS)
def test_french_marks_have_a_no_break_space(key: str) -> None:
    text = terms.figure_name(key, "fr") + terms.definition(key, "fr")
    for mark in ":;!?%":
        assert f" {mark}" not in text
        assert text.count(mark) == text.count(NO_BREAK + mark)


def test_texts_of_the_founding_figure(project: Project) -> None:
    statistics = compute(project, project.measures["direct"], TODAY)
    assert quotes.figure_title(project, statistics, "en") == "63 days without a direct contact"
    assert quotes.figure_title(project, statistics, "fr") == "63 jours sans contact direct"
    assert quotes.figure_subtitle(project, statistics, "en") == (
        "Phone calls and meetings between Donald Trump and Vladimir Putin, 20 January – 18 December 2025"
    )
    assert quotes.figure_subtitle(project, statistics, "fr") == (
        "Appels téléphoniques et rencontres entre Donald Trump et Vladimir Putin,"
        " 20 janvier – 18 décembre 2025"
    )
    assert quotes.definition_line(project, statistics, "en") == (
        "A contact counts when Trump and Putin communicate directly;"
        " silences are counted in whole days from one contact to the next."
    )
    assert quotes.definition_line(project, statistics, "fr") == (
        f"Un contact compte lorsque Trump et Putin communiquent directement{NO_BREAK};"
        " les silences se comptent en jours entiers d’un contact au suivant."
    )


@pytest.mark.parametrize(
    ("day", "english", "french"),
    [
        (20, "20 January 2025", "20 janvier 2025"),
        (23, "20–23 January 2025", "20–23 janvier 2025"),
    ],
)
def test_a_short_window_is_said_shortly(project: Project, day: int, english: str, french: str) -> None:
    statistics = compute(project, project.measures["direct"], TODAY, datetime.date(2025, 1, day))
    assert quotes.figure_subtitle(project, statistics, "en").endswith(f"Putin, {english}")
    assert quotes.figure_subtitle(project, statistics, "fr").endswith(f"Putin, {french}")


@pytest.mark.parametrize(
    ("bounds", "decimals", "english", "french"),
    [
        (Bounds(63, 63), 0, "63", "63"),
        (Bounds(61, 64), 0, "61–64", "61–64"),
        (Bounds(33.625, 33.625), 1, "33.6", "33,6"),
        (Bounds(33.61, 33.64), 1, "33.6", "33,6"),
        (Bounds(34.0, 34.0), 1, "34", "34"),
        (Bounds(0.98, 0.98), 1, "1", "1"),
        (Bounds(999.96, 999.96), 1, "1000", "1000"),
        (Bounds(26.5, 26.5), 0, "27", "27"),
        (Bounds(-1, -1), 0, "−1", "−1"),
        (Bounds(-0.286, -0.286), 2, "−0.29", "−0,29"),
        (Bounds(90, math.inf), 0, "90+", "90+"),
        (Bounds(17.5, math.inf), 1, "17.5+", "17,5+"),
        (Bounds(-math.inf, 5), 0, "≤\u00a05", "≤\u00a05"),
        (Bounds(12345, 12345), 0, "12,345", "12\u202f345"),
    ],
)
def test_numbers(bounds: Bounds, decimals: int, english: str, french: str) -> None:
    assert numbers.number(bounds, "en", decimals) == english
    assert numbers.number(bounds, "fr", decimals) == french


@pytest.mark.parametrize(
    ("bounds", "english", "french"),
    [
        (Bounds(63, 63), "63 days", "63 jours"),
        (Bounds(1, 1), "1 day", "1 jour"),
        (Bounds(0, 0), "0 days", "0 jour"),
        (Bounds(0, 1), "0–1 days", "0–1 jour"),
        (Bounds(61, 64), "61–64 days", "61–64 jours"),
        (Bounds(62, math.inf), "62+ days", "62+ jours"),
        (Bounds(1, math.inf), "1+ days", "1+ jours"),
        (Bounds(-math.inf, 1), "≤\u00a01 day", "≤\u00a01 jour"),
    ],
)
def test_days(bounds: Bounds, english: str, french: str) -> None:
    assert numbers.days_text(bounds, "en") == english
    assert numbers.days_text(bounds, "fr") == french


@pytest.mark.parametrize(
    ("bounds", "english", "french"),
    [
        (Bounds(63, 63), "63 days", "63 jours"),
        (Bounds(62, math.inf), "at least 62 days", "au moins 62 jours"),
        (Bounds(1, math.inf), "at least 1 day", "au moins 1 jour"),
    ],
)
def test_days_within_a_sentence(bounds: Bounds, english: str, french: str) -> None:
    assert numbers.days_phrase(bounds, "en") == english
    assert numbers.days_phrase(bounds, "fr") == french


@pytest.mark.parametrize(
    ("days", "given", "english", "french"),
    [
        ((0, 10, 25), None, "", ""),
        ((0, 10, 20), None, "Equal ones are all given.", "Les ex æquo sont tous donnés."),
        ((0, 10, 20), 1, "2 are equally long; the first ones are given.", "2 sont de même durée"),
    ],
)
def test_equal_ones_are_spoken_of_where_there_are_some(
    project: Project, days: tuple[int, ...], given: int | None, english: str, french: str
) -> None:
    first = project.events["call-1"]
    project.apply(edits.delete_events(project, list(project.events)))
    for day in days:
        date = from_day(datetime.date(2025, 3, 1) + datetime.timedelta(day))
        project.apply(edits.add(msgspec.structs.replace(first, id=f"d{day}", date=date)))
    found = compute(project, project.measures["calls"], TODAY, datetime.date(2025, 3, 27))
    lengths = [found.intervals[index].days for index in found.longest_closed][:given]
    for language, words in (("en", english), ("fr", french)):
        text = terms.longest_definition("longest_closed", found, language, lengths)
        plain = terms.definition("longest_closed", language)
        assert text.startswith(plain)
        assert words in text
        assert bool(words) == (text != plain)
