"""Who confirms the contacts drawn: asked of markers alone, and only where somebody wants to see it."""

from __future__ import annotations

from functools import partial

from models.evidence.confirmations import Corroboration, confirmation
from models.project import Project
from models.records import Event
from models.timeline import content_of, fit, layout
from models.timeline.shapes import Sizes


def width(text: str, bold: bool) -> float:
    return 7.0 * len(text)


def test_each_contact_with_a_marker_knows_who_confirms_it(project: Project) -> None:
    content = content_of(project, None)
    sizes = Sizes()
    drawn = layout(
        content, fit(content, 900, sizes), 900, 300, width, who_confirms=partial(confirmation, project)
    )
    assert {marker.id for marker in drawn.markers} - set(drawn.confirmed) == {"miami"}
    assert drawn.confirmed["anchorage"].corroboration is Corroboration.ONE_SIDE
    assert drawn.confirmed["call-1"].halves == (True, True)


def test_nobody_is_asked_where_nobody_looks(project: Project) -> None:
    content = content_of(project, None)
    assert layout(content, fit(content, 900, Sizes()), 900, 300, width).confirmed == {}


def test_what_is_drawn_in_a_cluster_is_not_asked(project: Project) -> None:
    content = content_of(project, None)
    asked: list[str] = []

    def ask(event: Event) -> None:
        asked.append(event.id)

    drawn = layout(content, fit(content, 60, Sizes()), 60, 300, width, who_confirms=ask)
    assert drawn.clusters
    assert asked == [marker.id for marker in drawn.markers]
