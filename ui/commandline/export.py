"""`export PROJECT OUT`: a figure or a table, by the extension of OUT."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from models import formats, statistics, storage
from models.project import Project
from ui.commandline import questions
from ui.commandline.failure import CommandError
from ui.errors import save_error_text
from ui.figure.options import FigureOptions
from ui.i18n import translate

FIGURE_EXTENSION = ".png"


def carry_out(options: argparse.Namespace) -> int:
    """Write OUT; a file of that name is replaced, whole or not at all."""
    extension = options.out.suffix.lower()
    exporters = {suffix: exporter for exporter in formats.EXPORTERS for suffix in exporter.extensions}
    if extension != FIGURE_EXTENSION and extension not in exporters:
        _refuse(options, [FIGURE_EXTENSION, *exporters])
    project = questions.load(options.project)
    exporter = exporters.get(extension)
    _write(options.out, exporter.write(project) if exporter is not None else _figure(project, options))
    return 0


def _refuse(options: argparse.Namespace, known: list[str]) -> None:
    message = translate("CommandLine", "no format has the extension “{extension}”; use one of {known}")
    options.usage_error(message.format(extension=options.out.suffix, known=", ".join(known)))


def _figure(project: Project, options: argparse.Namespace) -> bytes:
    # Only a figure takes Qt's drawing.
    from ui.figure.figure import render_png

    measure = questions.measures(project, options)[0]
    result = statistics.compute(project, measure, datetime.date.today(), options.as_of)
    return render_png(project, result, _figure_options(measure.id, options))


def _figure_options(measure: str, options: argparse.Namespace) -> FigureOptions:
    """What was asked for; a usage error where the figure would quietly be smaller."""
    asked = {
        name: getattr(options, name) for name in ("width", "height", "scale", "language", "title", "subtitle")
    }
    figure = FigureOptions(
        measure=measure, **{name: value for name, value in asked.items() if value is not None}
    )
    if options.scale is not None and figure.scale != options.scale:
        message = translate("CommandLine", "at this size, --scale can be at most {largest:.1f}")
        options.usage_error(message.format(largest=figure.scale))
    return figure


def _write(path: Path, data: bytes) -> None:
    try:
        storage.write_atomically(path, data)
    except storage.SaveError as error:
        raise CommandError(f"{path}: {save_error_text(error)}") from error
