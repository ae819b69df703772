"""`export PROJECT OUT`: a figure, a table of events, the sources or their list, by the extension of OUT."""

from __future__ import annotations

import argparse
import datetime

import msgspec

from models import statistics, storage
from models.formats import exporters
from models.project import Project
from ui.commandline import questions
from ui.commandline.failure import CommandError, complain
from ui.commandline.styles import warn_of_style
from ui.errors import save_error_text
from ui.figure.options import EXTENSIONS, FigureOptions
from ui.i18n import translate


def carry_out(options: argparse.Namespace) -> int:
    """Write OUT; a file of that name is replaced, whole or not at all."""
    extension = options.out.suffix.lower()
    exporter = exporters.exporter(extension, options.format)
    if exporter is None and (options.format or extension not in EXTENSIONS):
        _refuse(options)
    project = questions.load(options.project)
    if options.language:
        project = project.copy(msgspec.structs.replace(project.info, language=options.language))
    if exporter is None or exporter.code.startswith("bibliography-"):
        warn_of_style(project)
    try:
        if exporter is not None:
            storage.write_atomically(options.out, exporter.write(project))
        else:
            _export_figure(project, options)
    except storage.SaveError as error:
        raise CommandError(f"{options.out}: {save_error_text(error)}") from error
    return 0


def _refuse(options: argparse.Namespace) -> None:
    """Whoever asks for a format by its name learns its extensions."""
    fitting = [e for e in exporters.EXPORTERS if options.format in (None, e.code)]
    known = [*(() if options.format else EXTENSIONS), *(suffix for e in fitting for suffix in e.extensions)]
    message = translate("CommandLine", "no format has the extension “{extension}”; use one of {known}")
    if options.format:
        message = translate(
            "CommandLine", "{format} does not have the extension “{extension}”; use one of {known}"
        )
    text = ", ".join(dict.fromkeys(known))
    options.usage_error(message.format(format=options.format, extension=options.out.suffix, known=text))


def _export_figure(project: Project, options: argparse.Namespace) -> None:
    # Only a figure takes Qt's drawing.
    from ui.figure.figure import FigureError, export

    measure = questions.measures(project, options)[0]
    result = statistics.compute(project, measure, datetime.date.today(), options.as_of)
    try:
        placed = export(project, result, _figure_options(measure.id, options), options.out)
    except FigureError as error:
        message = translate("CommandLine", "there is not enough memory for a figure of this size")
        raise CommandError(message) from error
    if placed.timeline is not None and placed.lanes_left_out:
        shown, count = len(placed.timeline.lanes.boxes), placed.timeline.lanes.count
        message = translate(
            "CommandLine", "{shown} of {count} lanes have room: a greater --height shows more"
        )
        complain(message.format(shown=shown, count=count))


def _figure_options(measure: str, options: argparse.Namespace) -> FigureOptions:
    """What was asked for; a usage error where the figure would quietly be smaller."""
    asked = {
        name: getattr(options, name)
        for name in ("width", "height", "scale", "language", "lanes", "title", "subtitle")
    }
    figure = FigureOptions(
        measure=measure, **{name: value for name, value in asked.items() if value is not None}
    )
    if options.scale is not None and figure.scale != options.scale:
        message = translate("CommandLine", "at this size, --scale can be at most {largest:.1f}")
        options.usage_error(message.format(largest=figure.scale))
    return figure
