"""`export PROJECT OUT`: a figure or a table, by the extension of OUT."""

from __future__ import annotations

import argparse
import datetime

from models import formats, statistics, storage
from models.project import Project
from ui.commandline import questions
from ui.commandline.failure import CommandError
from ui.errors import save_error_text
from ui.figure.options import EXTENSIONS, FigureOptions
from ui.i18n import translate


def carry_out(options: argparse.Namespace) -> int:
    """Write OUT; a file of that name is replaced, whole or not at all."""
    extension = options.out.suffix.lower()
    exporters = {suffix: exporter for exporter in formats.EXPORTERS for suffix in exporter.extensions}
    if extension not in EXTENSIONS and extension not in exporters:
        _refuse(options, [*EXTENSIONS, *exporters])
    project = questions.load(options.project)
    try:
        if extension in exporters:
            storage.write_atomically(options.out, exporters[extension].write(project))
        else:
            _export_figure(project, options)
    except storage.SaveError as error:
        raise CommandError(f"{options.out}: {save_error_text(error)}") from error
    return 0


def _refuse(options: argparse.Namespace, known: list[str]) -> None:
    message = translate("CommandLine", "no format has the extension “{extension}”; use one of {known}")
    options.usage_error(message.format(extension=options.out.suffix, known=", ".join(known)))


def _export_figure(project: Project, options: argparse.Namespace) -> None:
    # Only a figure takes Qt's drawing.
    from ui.figure.figure import FigureError, export

    measure = questions.measures(project, options)[0]
    result = statistics.compute(project, measure, datetime.date.today(), options.as_of)
    try:
        export(project, result, _figure_options(measure.id, options), options.out)
    except FigureError as error:
        message = translate("CommandLine", "there is not enough memory for a figure of this size")
        raise CommandError(message) from error


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
