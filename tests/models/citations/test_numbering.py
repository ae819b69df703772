"""One numbering for the whole window: sentences first, then all events in time order."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import edits
from models.citations.footnotes import runs
from models.citations.numbering import cited_sources, shown_numbers
from models.narrative.quotes import Sentence, sentences
from models.project import Change, Project
from models.records import Citation, Source
from models.statistics import compute


@pytest.fixture
def cited(project: Project) -> Project:
    """A source for a plan that no sentence rests on, and one that nobody cites."""
    for name in ("plan", "unused"):
        project.apply([Change(None, Source(id=name, title=name))])
    project.apply(edits.update(project.events["miami"], citations=(Citation(source="plan"),)))
    project.apply(edits.update(project.events["call-1"], citations=(Citation(source="statement"),)))
    return project


def test_sentences_come_first_then_events_in_time_order(cited: Project) -> None:
    assert shown_numbers(cited, ()).order == ("statement", "readout", "plan")
    told = (Sentence("One.", ("plan",)), Sentence("Two.", ("readout", "plan")))
    assert shown_numbers(cited, told).order == ("plan", "readout", "statement")


@pytest.mark.parametrize("measure", ["calls", "direct"])
def test_the_language_of_the_sentences_makes_no_difference(cited: Project, measure: str) -> None:
    statistics = compute(cited, cited.measures[measure], datetime.date(2026, 1, 15))
    english, french = (
        shown_numbers(cited, sentences(cited, statistics, code)).order for code in ("en", "fr")
    )
    assert english == french
    assert "unused" not in english


def test_cited_sources_come_once_in_order_of_first_use(cited: Project) -> None:
    found = cited_sources(cited, ("call-1", "call-2", "miami"))
    assert [source.id for source in found] == ["statement", "readout", "plan"]
    assert cited_sources(cited, ()) == ()


@given(st.sets(st.integers(1, 30)))
def test_runs_cover_every_number_once(numbers: set[int]) -> None:
    found = runs(sorted(numbers))
    assert [number for first, last in found for number in range(first, last + 1)] == sorted(numbers)
    assert all(last == first or last - first >= 2 for first, last in found)
