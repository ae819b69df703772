"""What a search looks into in sources."""

from __future__ import annotations

import pytest

from models import edits
from models.dates import parse_edtf
from models.filters import EventFilter, matching_sources
from models.project import Project
from models.records import Name, Side, Source
from models.sources.texts import SourceTexts


@pytest.mark.parametrize(
    "words",
    [
        "gaulle charles",
        "résumé",
        "mot-clé",
        "10.1000/x",
        "webpage",
        "18 décembre 2025",
        "russie",
        "copie.pdf",
        "tribune",
    ],
)
def test_every_field_is_searched(words: str) -> None:
    source = Source(
        id="s",
        type="webpage",
        author=(Name(family="Gaulle", given="Charles", non_dropping_particle="de"),),
        abstract="Un resume",
        keyword="mot-clé",
        doi="10.1000/X",
        issued=parse_edtf("2025-12-18"),
        attachment="copie.pdf",
        genre="Tribune",
        side="ru",
    )
    project = Project(records=[source, Side(id="ru", name="Russie")])
    assert matching_sources(project, [source], EventFilter(words)) == [source]
    assert matching_sources(project, [source], EventFilter(words + " absent")) == []


def test_texts_follow_the_source_and_its_side() -> None:
    source, side = Source(id="s", title="One", side="ru"), Side(id="ru", name="Russie")
    project, texts = Project(records=[source, side]), SourceTexts()
    assert "one" in texts.of(project, source)
    project.apply(edits.update(source, title="Two"))
    assert "two" in texts.of(project, project.sources["s"])
    project.apply(edits.update(side, name="Kremlin"))
    assert "kremlin" in texts.of(project, project.sources["s"])


def test_uncited_sources_alone(project: Project) -> None:
    project.apply(edits.add(Source(id="spare", title="Spare")))
    found = matching_sources(project, project.sources.values(), EventFilter(uncited_sources=True))
    assert [source.id for source in found] == ["spare"]
    wanted = EventFilter(uncited_sources=True)
    assert wanted.is_empty
    assert wanted.concerns_sources
    assert not EventFilter(" , ").concerns_sources
