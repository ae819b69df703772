"""`stats PROJECT`: the figures of measures, for people or for programs."""

from __future__ import annotations

import argparse
import datetime

from models import statistics
from models.narrative import sentences
from models.project import Project
from models.statistics import Statistics
from models.statistics.report import to_json
from ui.commandline import output, questions
from ui.commandline.stats_text import report


def carry_out(options: argparse.Namespace) -> int:
    """Print the figures of one measure or of all, in the project's order."""
    project = questions.load(options.project)
    results = [
        statistics.compute(project, measure, datetime.date.today(), options.as_of)
        for measure in questions.measures(project, options)
    ]
    language = options.language or project.info.language
    if options.format == "json":
        output.print_json(_objects(project, results, language))
    else:
        output.print_text(_text(project, results, language))
    return 0


def _objects(project: Project, results: list[Statistics], language: str) -> list[dict[str, object]]:
    return [
        to_json(result, [(s.text, s.sources) for s in sentences(project, result, language)])
        for result in results
    ]


def _text(project: Project, results: list[Statistics], language: str) -> str:
    output.speak(language)
    width = output.columns()
    return "\n\n\n".join(report(project, result, language, width) for result in results)
