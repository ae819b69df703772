"""A figure from a project: as an image, as bytes, as a file. Needs a QGuiApplication, no screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from models.project import Project
from models.statistics import Statistics
from models.storage.atomic import write_atomically
from ui.figure import painting
from ui.figure.composition import compose
from ui.figure.contents import contents
from ui.figure.elements import Composition
from ui.figure.options import EXTENSIONS, FigureOptions

__all__ = [
    "FigureError",
    "FigureOptions",
    "composition",
    "export",
    "image_of",
    "render_image",
    "render_pdf",
    "render_png",
]

_PNG_QUALITY = 75
"""Compresses well and fast; from 90 on Qt stores pixels uncompressed."""
_DOTS_PER_METER = 3780
"""96 dpi at scale 1: what a reader's program takes the size in print from."""


class FigureError(Exception):
    """A figure that could not be drawn; `code` is `format` (no such extension) or `memory` (too large)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def composition(project: Project, statistics: Statistics | None, options: FigureOptions) -> Composition:
    """Everything in the figure, placed but not painted."""
    said = contents(project, statistics, options)
    lay_out = partial(painting.timeline_layout, who_confirms=said.who_confirms)
    return compose(said, options.width, options.height, painting.text_width, lay_out)


def image_of(placed: Composition, options: FigureOptions) -> QImage:
    """A composed figure as an opaque image of `options.pixel_size` pixels, the same on every desktop.

    FigureError `memory` if those are too many.
    """
    image = QImage(QSize(*options.pixel_size), QImage.Format.Format_RGB32)
    if image.isNull():
        raise FigureError("memory")
    image.setDevicePixelRatio(1.0)
    dots = round(_DOTS_PER_METER * options.scale)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    painter = QPainter(image)
    painter.scale(image.width() / options.width, image.height() / options.height)
    painting.paint(painter, placed)
    painter.end()
    return image


def render_image(project: Project, statistics: Statistics | None, options: FigureOptions) -> QImage:
    """The figure as an image: the same project, statistics and options give the same pixels."""
    return image_of(composition(project, statistics, options), options)


def render_png(project: Project, statistics: Statistics | None, options: FigureOptions) -> bytes:
    """The figure as a PNG file, the same bytes each time."""
    return _png(composition(project, statistics, options), options)


def render_pdf(project: Project, statistics: Statistics | None, options: FigureOptions) -> bytes:
    """The figure as a one-page PDF, fonts embedded, 96 logical pixels to the inch."""
    return _pdf(composition(project, statistics, options), options)


def _png(placed: Composition, options: FigureOptions) -> bytes:
    image = image_of(placed, options)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG", _PNG_QUALITY):
        raise FigureError("memory")
    return data.data()


def _pdf(placed: Composition, options: FigureOptions) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1200)
    points = QSizeF(options.width * 0.75, options.height * 0.75)
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.scale(1200 / 96, 1200 / 96)
    painting.paint(painter, placed)
    painter.end()
    return data.data()


_Renderer = Callable[[Composition, FigureOptions], bytes]
_RENDERERS: dict[str, _Renderer] = dict(zip(EXTENSIONS, (_png, _pdf), strict=True))


def export(
    project: Project, statistics: Statistics | None, options: FigureOptions, path: Path
) -> Composition:
    """Write the figure in the format of the extension, whole or not at all; raises FigureError, SaveError.

    What was written is given back, for whoever asks whether everything had room.
    """
    renderer = _RENDERERS.get(path.suffix.lower())
    if renderer is None:
        raise FigureError("format")
    placed = composition(project, statistics, options)
    write_atomically(path, renderer(placed, options))
    return placed
