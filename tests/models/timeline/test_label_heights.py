"""How high a lane must be for so many tiers of labels: the inverse of what a height has room for."""

from __future__ import annotations

import pytest

from models.project import Project
from models.timeline import content_of, fit
from models.timeline.line import Line, height_for, label_room
from models.timeline.shapes import Sizes

AXIS = 1_000.0


@pytest.mark.parametrize("line", [12.0, 17.0, 26.0])
@pytest.mark.parametrize("tiers", range(1, 14))
def test_the_least_height_has_the_tiers_and_a_pixel_less_has_fewer(
    project: Project, line: float, tiers: int
) -> None:
    content, sizes = content_of(project, None), Sizes(line=line)
    scale = fit(content, 800, sizes)

    def tiers_of(height: float) -> int:
        lane = Line(AXIS - height, AXIS, is_lane=True)
        return label_room(content, scale, lane, 800, sizes).tiers

    assert tiers_of(height_for(tiers, sizes)) == tiers
    assert tiers_of(height_for(tiers, sizes) - 1) == tiers - 1
