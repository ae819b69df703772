"""What a figure says: its texts, and which events it shows."""

from __future__ import annotations

import datetime

import msgspec
import pytest

from models.dates import parse_edtf
from models.project import Change, Project
from models.records import CALLED_OFF, Period, ProjectInfo, Status
from tests.ui.figure.saying import explained, said
from ui.figure.contents import contents
from ui.figure.options import FigureOptions


@pytest.mark.usefixtures("qapp")
def test_what_was_called_off_can_be_left_out(project: Project) -> None:
    call = project.events["call-8"]
    for month, status in enumerate(sorted(CALLED_OFF), 9):
        date = parse_edtf(f"2025-{month:02}-08")
        project.apply(
            [Change(None, msgspec.structs.replace(call, id=status.value, date=date, status=status))]
        )

    whole, short = said(project, all_events=True), said(project, all_events=True, called_off=False)
    assert {status.value for status in CALLED_OFF} <= set(whole.timeline.positions)
    assert set(short.timeline.positions) == set(project.events) - {status.value for status in CALLED_OFF}
    assert not any("cancelled" in entry.text for entry in explained(short))
    assert {entry.text for entry in explained(whole)} >= {
        "Struck through: postponed",
        "Crossed out: cancelled",
        "Dotted and crossed out: denied",
    }


def test_only_counted_and_planned_contacts_are_drawn(project: Project) -> None:
    meeting = msgspec.structs.replace(project.events["anchorage"], id="old", date=parse_edtf("2018-07-16"))
    project.apply([Change(None, meeting)])

    assert "old" not in said(project).timeline.positions
    assert "miami" in said(project).timeline.positions
    assert "anchorage" not in said(project, "calls").timeline.positions
    assert "old" in said(project, all_events=True).timeline.positions


def test_a_claim_that_would_change_the_figures_is_pointed_out(project: Project) -> None:
    call = project.events["call-8"]
    for number, day in enumerate(("2025-12-01", "2025-11-01")):
        assert ("claimed" in said(project).texts.note) is bool(number)
        claim = msgspec.structs.replace(
            call, id=f"claim-{number}", date=parse_edtf(day), status=Status.CLAIMED
        )
        project.apply([Change(None, claim)])

    assert said(project).texts.note.endswith(
        " 2\u00a0claimed but unconfirmed contacts are not counted; each would change these figures."
    )


def test_a_period_that_covers_the_window_is_left_out(project: Project) -> None:
    term = Period(id="term", name="Term", start=datetime.date(2025, 1, 20))
    round_of_talks = Period(id="talks", name="Talks", start=datetime.date(2025, 2, 1))
    project.apply([Change(None, term), Change(None, round_of_talks)])

    assert [period.id for period in said(project).timeline.periods] == ["talks"]
    assert len(said(project, all_events=True).timeline.periods) == 2


@pytest.mark.parametrize("field", ["title", "subtitle", "note", "credit"])
def test_texts_come_from_the_options_then_the_project_then_the_figures(project: Project, field: str) -> None:
    composed = getattr(said(project).texts, field)
    info = msgspec.structs.replace(project.info, **{f"figure_{field}": "of the project"})
    other = Project(info, [*project.kinds.values(), *project.actors.values(), *project.measures.values()])

    assert composed
    assert getattr(said(other).texts, field) == "of the project"
    assert getattr(said(other, **{field: "of the options"}).texts, field) == "of the options"


def test_the_composed_title(project: Project) -> None:
    texts = said(project).texts

    assert texts.title.startswith("63 days")
    assert "Donald Trump" in texts.subtitle
    assert texts.credit == "Made with Entrevue"


def test_without_a_measure_the_project_names_the_figure() -> None:
    figure = contents(Project(ProjectInfo(title="Mine")), None, FigureOptions())

    assert figure.texts.title == "Mine"
    assert figure.key_figures == ()
    assert contents(Project(), None, FigureOptions(language="fr")).texts.title == "Chronologie"


@pytest.mark.usefixtures("qapp")
def test_parts_can_be_left_out(project: Project) -> None:
    figure = said(project, key_figures=False, legend=False, sources=False, show_note=False, show_credit=False)

    assert figure.key_figures == ()
    assert explained(figure) == ()
    assert figure.sources is None
    assert (figure.texts.note, figure.texts.credit) == ("", "")


def test_an_unknown_language_is_english(project: Project) -> None:
    info = msgspec.structs.replace(project.info, language="xx")
    project.apply([Change(project.info, info)])

    assert said(project).language == "en"
