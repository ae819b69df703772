"""The texts of a figure, numbers, and the definitions of every figure."""

from __future__ import annotations

import datetime
import math

import pytest

from models import narrative
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
    assert narrative.figure_name(key, language)
    assert narrative.definition(key, language).endswith(".")


@pytest.mark.parametrize("key", KEYS)
def test_french_marks_have_a_no_break_space(key: str) -> None:
    text = narrative.figure_name(key, "fr") + narrative.definition(key, "fr")
    for mark in ":;!?%":
        assert f" {mark}" not in text
        assert text.count(mark) == text.count(NO_BREAK + mark)


def test_texts_of_the_founding_figure(project: Project) -> None:
    statistics = compute(project, project.measures["direct"], TODAY)
    assert narrative.figure_title(project, statistics, "en") == "63 days without a direct contact"
    assert narrative.figure_title(project, statistics, "fr") == "63 jours sans contact direct"
    assert narrative.figure_subtitle(project, statistics, "en") == (
        "Phone calls and meetings between Donald Trump and Vladimir Putin, 20 January – 18 December 2025"
    )
    assert narrative.figure_subtitle(project, statistics, "fr") == (
        "Appels téléphoniques et rencontres entre Donald Trump et Vladimir Putin,"
        " 20 janvier – 18 décembre 2025"
    )
    assert narrative.definition_line(project, statistics, "en") == (
        "A contact counts when Trump and Putin communicate directly;"
        " silences are counted in whole days from one contact to the next."
    )
    assert narrative.definition_line(project, statistics, "fr") == (
        f"Un contact compte lorsque Trump et Putin communiquent directement{NO_BREAK};"
        " les silences se comptent en jours entiers d'un contact au suivant."
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
    assert narrative.figure_subtitle(project, statistics, "en").endswith(f"Putin, {english}")
    assert narrative.figure_subtitle(project, statistics, "fr").endswith(f"Putin, {french}")


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
        (Bounds(90, math.inf), 0, "90–∞", "90–∞"),
        (Bounds(12345, 12345), 0, "12,345", "12\u202f345"),
    ],
)
def test_numbers(bounds: Bounds, decimals: int, english: str, french: str) -> None:
    assert narrative.number(bounds, "en", decimals) == english
    assert narrative.number(bounds, "fr", decimals) == french


@pytest.mark.parametrize(
    ("bounds", "english", "french"),
    [
        (Bounds(63, 63), "63 days", "63 jours"),
        (Bounds(1, 1), "1 day", "1 jour"),
        (Bounds(0, 0), "0 days", "0 jour"),
        (Bounds(0, 1), "0–1 days", "0–1 jour"),
        (Bounds(61, 64), "61–64 days", "61–64 jours"),
    ],
)
def test_days(bounds: Bounds, english: str, french: str) -> None:
    assert narrative.days_text(bounds, "en") == english
    assert narrative.days_text(bounds, "fr") == french
