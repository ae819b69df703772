"""The figure of the example as it looks in print, at a reduced size (`tests/pictures.py`)."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from models.statistics import compute
from models.storage import loads
from tests.pictures import check_picture
from ui.figure.figure import FigureOptions, render_image

pytestmark = pytest.mark.usefixtures("qapp")
EXAMPLE = Path(__file__).resolve().parents[3] / "resources/examples/trump-putin-2025.entrevue"
TODAY = datetime.date(2026, 1, 15)


def reduced(language: str, **options: object) -> QImage:
    example = loads(EXAMPLE.read_bytes())
    found = compute(example, example.measures["direct"], TODAY, datetime.date(2025, 12, 18))
    image = render_image(example, found, FigureOptions(language=language, **options))
    return image.scaledToWidth(600, Qt.TransformationMode.SmoothTransformation)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_example_looks_as_it_did(tmp_path: Path, language: str) -> None:
    check_picture(f"example-{language}", reduced(language), tmp_path)


def test_its_lanes_look_as_they_did(tmp_path: Path) -> None:
    options = {"lanes": "side", "all_events": True, "corroboration": True, "key_figures": False}
    check_picture("example-lanes", reduced("en", **options), tmp_path)
