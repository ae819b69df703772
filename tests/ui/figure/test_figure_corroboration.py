"""The marks of corroboration in a figure: on request only, and explained."""

from __future__ import annotations

import datetime

import msgspec
import pytest

from models.project import Project
from models.records import Citation, Participant
from models.statistics import compute
from ui.figure.figure import composition, render_image
from ui.figure.options import FigureOptions, from_settings, to_settings

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = datetime.date(2026, 1, 15)


def test_a_figure_is_without_them_unless_asked(project: Project) -> None:
    found = compute(project, project.measures["direct"], TODAY)
    plain, marked = FigureOptions(), FigureOptions(corroboration=True)
    without = composition(project, found, plain)
    assert without.timeline is not None
    assert without.timeline.confirmed == {}
    assert "Confirmed by both sides" not in without.texts
    shown = composition(project, found, marked)
    assert shown.timeline is not None
    assert len(shown.timeline.confirmed) == 9
    assert render_image(project, found, plain) != render_image(project, found, marked)
    assert from_settings(to_settings(marked)) == marked


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ("Confirmed by both sides", "Confirmed by Russia only", "Without a source")),
        (
            "fr",
            ("Confirmé par les deux parties", "Confirmé par une seule partie\u00a0: Russia", "Sans source"),
        ),
    ],
)
def test_the_legend_explains_what_is_drawn(
    project: Project, language: str, expected: tuple[str, ...]
) -> None:
    project.events["call-1"] = msgspec.structs.replace(project.events["call-1"], citations=())
    found = compute(project, project.measures["direct"], TODAY)
    texts = composition(project, found, FigureOptions(corroboration=True, language=language)).texts
    assert [text for text in texts if text in expected] == list(expected)


def test_a_half_roof_of_several_sides_names_none(project: Project) -> None:
    records = project.sides, project.actors, project.sources, project.events
    sides, actors, sources, events = records
    sides["zambia"] = msgspec.structs.replace(sides["us"], id="zambia", name="Zambia")
    actors["witkoff"] = msgspec.structs.replace(actors["witkoff"], side="zambia")
    sources["lusaka"] = msgspec.structs.replace(sources["readout"], id="lusaka", side="zambia")
    events["call-1"] = msgspec.structs.replace(events["call-1"], citations=(Citation(source="statement"),))
    others = (Participant(actor="putin"), Participant(actor="witkoff"))
    events["call-2"] = msgspec.structs.replace(
        events["call-2"], participants=others, citations=(Citation(source="lusaka"),)
    )
    found = compute(project, project.measures["direct"], TODAY)
    options = FigureOptions(corroboration=True, all_events=True, language="en")
    texts = composition(project, found, options).texts
    assert "Confirmed by one side only" in texts
    assert "Confirmed by Russia only" in texts
