"""`stats PROJECT`: the figures of measures, for people or for programs."""

from __future__ import annotations

import argparse
import datetime

from models import statistics
from models.narrative.quotes import sentences
from models.project import Project
from models.statistics import Statistics
from models.statistics.report import to_json
from ui.commandline import output, questions
from ui.commandline.failure import CommandError
from ui.commandline.stats_text import report
from ui.commandline.styles import warn_of_style
from ui.i18n import translate


def carry_out(options: argparse.Namespace) -> int:
    """Print the figures of one measure or of all, in the project's order."""
    project = questions.load(options.project)
    every = [
        statistics.compute(project, measure, datetime.date.today(), options.as_of)
        for measure in questions.measures(project, options)
    ]
    results = [each for each in every if not each.is_reversed]
    language = options.language or project.info.language
    if options.format == "json":
        output.print_json(_objects(project, results, language))
    elif results:
        warn_of_style(project, language)
        output.print_text(_text(project, results, language))
    if len(results) < len(every):
        raise CommandError("\n".join(_reversed_text(each) for each in every if each.is_reversed))
    return 0


def _reversed_text(result: Statistics) -> str:
    """That a window has no day: there is nothing to count."""
    start = result.measure.start.isoformat() if result.measure.start else ""
    text = translate("CommandLine", "{name}: the window ends on {end}, before it starts on {start}.")
    return text.format(name=result.measure.name, end=result.as_of.isoformat(), start=start)


def _objects(project: Project, results: list[Statistics], language: str) -> list[dict[str, object]]:
    return [
        to_json(result, [(s.text, s.sources) for s in sentences(project, result, language)])
        for result in results
    ]


def _text(project: Project, results: list[Statistics], language: str) -> str:
    output.speak(language)
    width = output.columns()
    return "\n\n\n".join(report(project, result, language, width) for result in results)
