"""The sentence about one silence that has ended."""

from __future__ import annotations

import datetime

import pytest

from models import edits
from models.dates import parse_edtf
from models.narrative.numbers import days_text
from models.narrative.quotes import silence_sentence
from models.project import Project
from models.statistics import Bounds, compute

TODAY = datetime.date(2026, 1, 15)


def said(project: Project, index: int, language: str) -> str | None:
    found = silence_sentence(project, compute(project, project.measures["calls"], TODAY), index, language)
    return None if found is None else found.text


def test_a_closed_silence(project: Project) -> None:
    assert said(project, 4, "en") == (
        "10 days passed without a phone call between Trump and Putin, from 4 to 14 June 2025."
    )
    assert said(project, 4, "fr") == (
        "10 jours se sont écoulés sans appel téléphonique entre Trump et Putin, du 4 au 14 juin 2025."
    )


def test_the_opening_one(project: Project) -> None:
    assert said(project, 0, "en") == (
        "23 days passed without a phone call between Trump and Putin, from 20 January to 12 February 2025."
    )


def test_one_day(project: Project) -> None:
    project.apply(edits.update(project.events["call-5"], date=parse_edtf("2025-06-05")))
    assert said(project, 4, "en") == (
        "One day passed without a phone call between Trump and Putin, from 4 to 5 June 2025."
    )
    assert said(project, 4, "fr") == (
        "Un jour s'est écoulé sans appel téléphonique entre Trump et Putin, du 4 au 5 juin 2025."
    )


def test_a_range(project: Project) -> None:
    project.apply(edits.update(project.events["call-5"], date=parse_edtf("[2025-06-14..2025-06-17]")))
    assert said(project, 4, "en") == (
        "10 to 13 days passed without a phone call between Trump and Putin; the dates are not exact."
    )
    assert said(project, 4, "fr") == (
        "Entre 10 et 13 jours se sont écoulés sans appel téléphonique entre Trump et Putin\u00a0;"
        " les dates ne sont pas exactes."
    )


def test_sources_are_those_of_its_ends(project: Project) -> None:
    statistics = compute(project, project.measures["calls"], TODAY)
    sentence = silence_sentence(project, statistics, 4, "en")
    assert sentence is not None
    assert sentence.sources == ("readout", "statement")
    project.apply(edits.update(project.events["call-5"], citations=()))
    assert "(no source cited for 1 of 2 events)" in (said(project, 4, "en") or "")


def test_the_open_silence_and_one_of_no_day_have_none(project: Project) -> None:
    assert said(project, 8, "en") is None
    project.apply(edits.update(project.events["call-5"], date=parse_edtf("2025-06-04")))
    assert said(project, 4, "en") is None


@pytest.mark.parametrize(
    ("days", "english", "french"),
    [
        (Bounds(-47, -47), "−47 days", "−47 jours"),
        (Bounds(-1, -1), "−1 day", "−1 jour"),
        (Bounds(-3, 1), "−3\u00a0to\u00a01 days", "−3\u00a0à\u00a01 jours"),
        (Bounds(0, 0), "0 days", "0 jour"),
        (Bounds(0.5, 0.5), "0.5 days", "0,5 jour"),
        (Bounds(1.04, 1.04), "1 day", "1 jour"),
        (Bounds(1.96, 1.96), "2 days", "2 jours"),
        (Bounds(1, 1.5), "1–1.5 days", "1–1,5 jour"),
        (Bounds(999.99, 999.99), "1000 days", "1000 jours"),
    ],
)
def test_days_agree_in_number(days: Bounds, english: str, french: str) -> None:
    assert days_text(days, "en", 1) == english
    assert days_text(days, "fr", 1) == french
