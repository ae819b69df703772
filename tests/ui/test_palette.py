"""The default palette is told apart with any colour vision, and is seen on every ground."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from models.defaults import PALETTE, default_kinds
from models.records import CALLED_OFF, Status
from ui.symbols import HOLLOW, subdued
from ui.theme import DARK, LIGHT, Theme, contrast

Vector = tuple[float, ...]
Matrix = tuple[Vector, Vector, Vector]

VISIONS: dict[str, Matrix] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""On linear RGB; Machado, Oliveira and Fernandes 2009, severity 1."""

LMS: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
OKLAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
"""Ottosson 2020: distances in Oklab are differences as they are seen; 100 from black to white, about 2 is the
least that anybody notices."""

KINDS = [kind.colour for kind in default_kinds("en")]
THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def linear(colour: str) -> Vector:
    channels = QColor(colour).getRgbF()[:3]
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)


def times(matrix: Matrix, vector: Vector) -> Vector:
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def seen(colour: str, vision: str) -> Vector:
    """The colour in Oklab, as it is seen with this vision."""
    light = tuple(min(max(part, 0.0), 1.0) for part in times(VISIONS[vision], linear(colour)))
    return times(OKLAB, tuple(part ** (1 / 3) for part in times(LMS, light)))


def nearest(shown: list[str], vision: str) -> float:
    return min(100 * math.dist(seen(a, vision), seen(b, vision)) for a, b in combinations(shown, 2))


def test_the_measure_of_difference_is_sound() -> None:
    assert 100 * math.dist(seen("#000000", "usual"), seen("#FFFFFF", "usual")) == pytest.approx(100, abs=0.1)
    red, green = "#C00000", "#5A6A00"
    assert nearest([red, green], "usual") > 2 * nearest([red, green], "protanopia")


@THEMES
@pytest.mark.parametrize("vision", VISIONS)
def test_default_kinds_are_told_apart_by_colour_alone(colours: Theme, vision: str) -> None:
    assert nearest([colours.shown(colour) for colour in KINDS], vision) >= 7.5


@THEMES
@pytest.mark.parametrize("vision", VISIONS)
def test_the_whole_palette_is_told_apart(colours: Theme, vision: str) -> None:
    assert nearest([colours.shown(colour) for colour in PALETTE], vision) >= 5


def test_default_kinds_have_shapes_of_their_own() -> None:
    assert len({kind.symbol for kind in default_kinds("en")}) == len(KINDS)
    assert list(PALETTE[: len(KINDS)]) == KINDS


@THEMES
@pytest.mark.parametrize("colour", PALETTE)
def test_colours_are_seen_on_their_ground(colours: Theme, colour: str) -> None:
    shown = colours.shown(colour)
    assert contrast(shown, colours.surface) >= 3
    assert contrast(subdued(shown, colours.surface), colours.surface) >= 3


@given(st.integers(0, 0xFFFFFF))
def test_any_colour_of_a_project_can_be_read_on_dark(number: int) -> None:
    assert contrast(DARK.shown(f"#{number:06X}"), DARK.surface) >= 4.5


@THEMES
@pytest.mark.parametrize("line", ["text", "muted", "accent", "alarm", "good"])
def test_lines_that_carry_meaning_are_seen(colours: Theme, line: str) -> None:
    assert contrast(getattr(colours, line), colours.surface) >= 3


@THEMES
def test_silences_are_told_from_the_ground_and_by_length(colours: Theme) -> None:
    """The days are written in them; beside those, the shades only have to differ."""
    shades = (colours.surface, colours.ribbon_light, colours.ribbon_dark)
    for vision in VISIONS:
        steps = [100 * math.dist(seen(a, vision), seen(b, vision)) for a, b in combinations(shades, 2)]
        assert min(steps) >= 4
    assert contrast(colours.text, colours.ribbon_dark) >= 4.5
    assert contrast(colours.alarm, colours.alarm_wash) >= 4.5


@THEMES
def test_the_longest_silence_stands_out_with_any_colour_vision(colours: Theme) -> None:
    for vision in VISIONS:
        assert nearest([colours.alarm, colours.ribbon_dark], vision) >= 15


def test_what_was_called_off_is_paler_than_what_was_held() -> None:
    assert CALLED_OFF < HOLLOW
    assert Status.PLANNED not in CALLED_OFF
    for colours in (LIGHT, DARK):
        for colour in KINDS:
            shown = colours.shown(colour)
            pale = subdued(shown, colours.surface)
            assert contrast(pale, colours.surface) < contrast(shown, colours.surface)
