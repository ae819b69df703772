"""Images and files: right in size, the same bytes everywhere, whole or not at all."""

from __future__ import annotations

import datetime
import os
import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPalette

from models.dates import from_ordinal
from models.project import Project
from models.records import Kind
from models.statistics import Statistics, compute
from models.storage import SaveError, dumps
from ui.figure.elements import Composition, Text
from ui.figure.figure import (
    FigureError,
    FigureOptions,
    composition,
    export,
    render_image,
    render_pdf,
    render_png,
)
from ui.figure.options import EXTENSIONS
from ui.figure.painting import paint

pytestmark = pytest.mark.usefixtures("qapp")
ROOT = Path(__file__).resolve().parents[3]

OTHER_PROCESS = """
import datetime, sys
from hashlib import sha256
from pathlib import Path
from PySide6.QtGui import QColor, QGuiApplication, QPalette
app = QGuiApplication(["other"])
app.setPalette(QPalette(QColor("black")))
from models.statistics import compute
from models.storage import loads
from ui.figure.figure import FigureOptions, render_png
project = loads(Path(sys.argv[1]).read_bytes())
statistics = compute(project, project.measures["direct"], datetime.date(2026, 1, 15))
for options in (FigureOptions(scale=1.5), FigureOptions(lanes="side", all_events=True, corroboration=True)):
    print(sha256(render_png(project, statistics, options)).hexdigest())
"""


@pytest.fixture
def statistics(project: Project) -> Statistics:
    return compute(project, project.measures["direct"], datetime.date(2026, 1, 15))


@pytest.mark.parametrize("scale", [1.0, 1.5, 4.0])
def test_pixels_follow_the_options(project: Project, statistics: Statistics, scale: float) -> None:
    image = render_image(project, statistics, FigureOptions(width=800, height=500, scale=scale))

    assert image.size() == QSize(round(800 * scale), round(500 * scale))
    assert image.devicePixelRatio() == 1
    assert image.dotsPerMeterX() == round(3780 * scale)
    assert not image.hasAlphaChannel()


def test_it_is_white_at_its_edges_and_says_something(project: Project, statistics: Statistics) -> None:
    image = render_image(project, statistics, FigureOptions())
    edges = {image.pixelColor(x, y).name() for x in (0, 1599) for y in (0, 450, 899)}
    colours = {image.pixelColor(x, y).name() for x in range(0, 1600, 2) for y in range(0, 900, 3)}

    assert edges == {"#ffffff"}
    assert {"#0b6bb8", "#fbe9ee", "#16202e"} <= colours


def test_the_same_bytes_again(project: Project, statistics: Statistics) -> None:
    first = render_png(project, statistics, FigureOptions())

    assert first == render_png(project, statistics, FigureOptions())
    assert first.startswith(b"\x89PNG")
    assert b"tIME" not in first
    assert b"tEXt" not in first


def test_the_desktop_has_no_say(project: Project, statistics: Statistics, qapp: QGuiApplication) -> None:
    before = render_png(project, statistics, FigureOptions())
    palette, font, direction = qapp.palette(), qapp.font(), qapp.layoutDirection()
    try:
        qapp.setPalette(QPalette(QColor("black")))
        qapp.setFont(QFont("monospace", 30))
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert render_png(project, statistics, FigureOptions()) == before
    finally:
        qapp.setPalette(palette)
        qapp.setFont(font)
        qapp.setLayoutDirection(direction)


def test_another_process_with_another_desktop_writes_the_same_bytes(
    project: Project, statistics: Statistics, tmp_path: Path
) -> None:
    file = tmp_path / "project.entrevue"
    file.write_bytes(dumps(project))
    desktop = {"QT_SCALE_FACTOR": "2", "QT_FONT_DPI": "163", "LC_ALL": "C", "QT_STYLE_OVERRIDE": "windows"}
    result = subprocess.run(
        [sys.executable, "-c", OTHER_PROCESS, str(file)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "7"} | desktop,
    )
    lanes = FigureOptions(lanes="side", all_events=True, corroboration=True)
    here = [render_png(project, statistics, options) for options in (FigureOptions(scale=1.5), lanes)]

    assert result.stdout.split()[-2:] == [sha256(each).hexdigest() for each in here]


def test_the_order_of_records_in_memory_has_no_say(project: Project, statistics: Statistics) -> None:
    tables = (project.kinds, project.sources, project.actors, project.measures, project.events)
    records = [record for table in tables for record in table.values()]
    other = Project(project.info, reversed(records))

    assert render_png(other, statistics, FigureOptions()) == render_png(project, statistics, FigureOptions())


def test_ten_thousand_events(project: Project) -> None:
    call = project.events["call-1"]
    events = [
        msgspec.structs.replace(call, id=f"e{n}", date=from_ordinal(735_000 + n // 3)) for n in range(10_000)
    ]
    kinds: list[Kind] = list(project.kinds.values())
    measure = msgspec.structs.replace(project.measures["calls"], start=None)
    crowded = Project(project.info, [*kinds, *project.actors.values(), *project.sources.values(), *events])
    figures = compute(crowded, measure, datetime.date(2026, 1, 15))

    assert not render_image(crowded, figures, FigureOptions()).isNull()


def test_a_page_is_whole(project: Project, statistics: Statistics) -> None:
    page = render_pdf(project, statistics, FigureOptions(width=800, height=500))

    assert page.startswith(b"%PDF")
    assert page.rstrip().endswith(b"%%EOF")
    assert re.search(rb"/MediaBox \[0 0 600(\.0+)? 375(\.0+)?\]", page)


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_the_format_follows_the_extension(
    project: Project, statistics: Statistics, tmp_path: Path, extension: str
) -> None:
    path = tmp_path / f"figure{extension.upper()}"
    export(project, statistics, FigureOptions(width=640, height=480), path)

    assert path.stat().st_size > 1000
    if extension == ".png":
        assert QImage(str(path)).size() == QSize(640, 480)


def test_an_unknown_extension_is_refused(project: Project, statistics: Statistics, tmp_path: Path) -> None:
    with pytest.raises(FigureError, match="format"):
        export(project, statistics, FigureOptions(), tmp_path / "figure.bmp")

    assert list(tmp_path.iterdir()) == []


def test_a_failed_export_leaves_nothing_behind(
    project: Project, statistics: Statistics, tmp_path: Path
) -> None:
    with pytest.raises(SaveError):
        export(project, statistics, FigureOptions(), tmp_path / "missing" / "figure.png")

    assert list(tmp_path.iterdir()) == []


def test_italics_are_painted_where_the_width_says(project: Project, statistics: Statistics) -> None:
    figure = composition(project, statistics, FigureOptions())
    note = next(e for e in figure.elements if isinstance(e, Text) and e.runs)
    upright = msgspec.structs.replace(note, runs=())

    assert painted(note) != painted(upright)
    assert painted(msgspec.structs.replace(upright, runs=((note.text, frozenset()),))) == painted(upright)
    reach = max(x for x in range(painted(note).width()) if inked(painted(note), x))
    assert abs(reach - note.rect.width) < 4


def painted(text: Text) -> QImage:
    """The text alone, at the left."""
    image = QImage(1600, 30, QImage.Format.Format_RGB32)
    moved = msgspec.structs.replace(text, rect=text.rect._replace(x=0.0, y=4.0))
    painter = QPainter(image)
    paint(painter, Composition(1600, 30, 1.0, (moved,), None))
    painter.end()
    return image


def inked(image: QImage, x: int) -> bool:
    return any(image.pixelColor(x, y).lightness() < 160 for y in range(image.height()))
