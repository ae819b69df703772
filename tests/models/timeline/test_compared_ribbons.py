"""Two ribbons below each other: aligned, shaded alike, named at the left where there is room."""

from __future__ import annotations

import datetime

import pytest

from models.project import Project
from models.statistics import compute
from models.timeline import Layout, Sizes, TimelineContent, TimeScale, content_of, fit, hit_test, layout
from models.timeline.beneath import Beneath
from models.timeline.compared import with_compared

SIZES = Sizes()
TODAY = datetime.date(2026, 1, 15)


def text_width(text: str, bold: bool) -> float:
    return len(text) * (7.0 if bold else 6.5)


def content_for(project: Project) -> TimelineContent:
    calls, direct = (compute(project, project.measures[each], TODAY) for each in ("calls", "direct"))
    return with_compared(content_of(project, calls), project, calls, direct)


def drawn(project: Project, scale: TimeScale | None = None) -> Layout:
    content = content_for(project)
    return layout(content, scale or fit(content, 1000, SIZES), 1000, 400, text_width, SIZES)


def test_the_second_ribbon_stands_right_below_the_first(project: Project) -> None:
    result = drawn(project)
    first, second = result.silences[1], result.second[1]
    assert first.rect.x == second.rect.x
    assert 0 < second.rect.y - first.rect.bottom <= SIZES.gap
    assert result.second[-1].rect.bottom < result.ticks_y
    assert [box.text for box in result.silences] == [
        "23",
        "34",
        "62",
        "16",
        "10",
        "19",
        "46",
        "59",
        "63 days · longest",
    ]
    assert [box.text for box in result.second][6:8] == ["43", ""]


def test_the_same_length_has_the_same_shade(project: Project) -> None:
    result = drawn(project)
    shades = {
        (box.text, box.shade) for box in (*result.silences, *result.second) if box.text in ("34", "62", "10")
    }
    assert len(shades) == 3
    alone = content_of(project, compute(project, project.measures["calls"], TODAY))
    assert content_for(project).silences.shortest_days < alone.silences.shortest_days


def test_both_have_their_names_at_the_left(project: Project) -> None:
    result = drawn(project)
    assert [name.text for name in result.ribbon_names] == ["Phone calls", "Direct contacts"]
    for name, boxes in zip(result.ribbon_names, (result.silences, result.second), strict=True):
        assert name.rect.right < boxes[0].rect.x
        assert boxes[0].rect.y < name.rect.y < name.rect.bottom < boxes[0].rect.bottom


@pytest.mark.parametrize("zoom", [0.5, 1.0, 3.0, 12.0, 40.0])
@pytest.mark.parametrize("first", range(0, 330, 30))
def test_no_name_covers_a_number(project: Project, first: int, zoom: float) -> None:
    scale = TimeScale(datetime.date(2025, 1, 20).toordinal() + first, zoom)
    result = drawn(project, scale)
    for name in result.ribbon_names:
        for box in (*result.silences, *result.second):
            left, right = max(box.rect.x, 0.0), min(box.rect.right, 1000.0)
            middle = (left + right) / 2
            if box.text and box.rect.y < name.rect.y < box.rect.bottom:
                assert not middle - box.text_width / 2 < name.rect.right or name.rect.x > middle


def test_one_measure_alone_has_no_name_and_no_second_ribbon(project: Project) -> None:
    calls = compute(project, project.measures["calls"], TODAY)
    content = with_compared(content_for(project), project, calls, None)
    result = layout(content, fit(content, 1000, SIZES), 1000, 400, text_width, SIZES)
    assert result.second == ()
    assert result.ribbon_names == ()


def test_a_silence_of_the_second_is_found(project: Project) -> None:
    result = drawn(project)
    box = result.second[2].rect
    found = hit_test(result, box.x + 20, box.y + 10)
    assert found.silence is None
    assert found.beneath == Beneath(second=2)
