"""Options keep to what can be drawn, and are remembered."""

from __future__ import annotations

import pytest

from ui.figure.options import LARGEST, MOST_PIXELS, SMALLEST, FigureOptions, from_settings, to_settings


def test_values_are_brought_into_range() -> None:
    options = FigureOptions(width=1, height=10**6, scale=0.1)

    assert (options.width, options.height, options.scale) == (SMALLEST, LARGEST, 1.0)


@pytest.mark.parametrize("size", [(1600, 900), (8000, 8000), (8000, 320)])
def test_an_image_is_never_too_large(size: tuple[int, int]) -> None:
    width, height = FigureOptions(width=size[0], height=size[1], scale=4).pixel_size

    assert width * height <= MOST_PIXELS * 1.01


def test_pixels_follow_the_scale() -> None:
    assert FigureOptions(width=800, height=500, scale=1.5).pixel_size == (1200, 750)


def test_choices_survive_but_texts_belong_to_the_project() -> None:
    options = FigureOptions(width=1200, scale=2, language="fr", legend=False, title="Once", measure="calls")

    assert from_settings(to_settings(options)) == FigureOptions(
        width=1200, scale=2, language="fr", legend=False
    )


def test_damaged_settings_are_ignored() -> None:
    assert from_settings({"width": "wide", "legend": 1, "height": True, "unknown": 3}) == FigureOptions()
    assert from_settings({"scale": 2}) == FigureOptions(scale=2.0)
