"""The project's citation style is that of every note: in the sidebar and the figure."""

from __future__ import annotations

import datetime

import msgspec
import pytest

from models.citations.marks import plain
from models.project import Project
from models.statistics import compute
from ui.figure.sources import sources_of
from ui.statistics.quotation import quotation

UNDATED = "“Readout” (n.d.), Kremlin."
"""What the author-date style says of a source without a date; the house note says nothing of it."""


@pytest.fixture
def styled(project: Project) -> Project:
    info = msgspec.structs.replace(project.info, citation_style="entrevue-author-date")
    tables = ("sides", "actors", "kinds", "measures", "sources", "events")
    return Project(info, [record for table in tables for record in getattr(project, table).values()])


def test_the_sidebar(styled: Project, project: Project) -> None:
    today = datetime.date(2026, 1, 15)

    def notes(of: Project) -> str:
        return quotation(of, compute(of, of.measures["calls"], today), "en").plain_text

    assert UNDATED in notes(styled)
    assert "“Readout”, Kremlin." in notes(project)


def test_the_figure_in_its_own_language(styled: Project) -> None:
    statistics = compute(styled, styled.measures["calls"], datetime.date(2026, 1, 15))
    french = plain(sources_of(styled, statistics, "fr", styled.events.values()).notes(2))

    assert "«\u00a0Readout\u00a0» (s.\u00a0d.), Kremlin." in french
