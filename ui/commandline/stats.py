"""`stats PROJECT`: the figures of measures, for people or for programs."""

from __future__ import annotations

import argparse
import datetime
import json
import shutil
import sys

from PySide6.QtCore import QCoreApplication

from models import statistics
from models.narrative import sentences
from models.project import Project
from models.statistics import Statistics
from models.statistics.report import to_json
from ui import i18n
from ui.commandline import questions
from ui.commandline.stats_text import report

NARROWEST, WIDEST = 72, 120
"""Columns of a report, whatever the terminal says: definitions need room, and eyes an end of line."""


def carry_out(options: argparse.Namespace) -> int:
    """Print the figures of one measure or of all, in the project's order."""
    project = questions.load(options.project)
    results = [
        statistics.compute(project, measure, datetime.date.today(), options.as_of)
        for measure in questions.measures(project, options)
    ]
    language = options.language or project.info.language
    if options.format == "json":
        print(_json_text(project, results, language))
    else:
        print(_text(project, results, language))
    return 0


def _json_text(project: Project, results: list[Statistics], language: str) -> str:
    objects = [
        to_json(result, [(s.text, s.sources) for s in sentences(project, result, language)])
        for result in results
    ]
    # Escapes are JSON too, and pass where the output's encoding knows no dashes or accents.
    return json.dumps(objects, ensure_ascii=not _writes_unicode(), indent=2, allow_nan=False)


def _text(project: Project, results: list[Statistics], language: str) -> str:
    application = QCoreApplication.instance()
    assert application is not None
    # The whole report is in one language, its headings too.
    i18n.install(application, language)
    width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
    text = "\n\n\n".join(report(project, result, language, width) for result in results)
    return text if _writes_unicode() else _in_encoding(text)


def _writes_unicode() -> bool:
    return _encoding().lower().replace("-", "") in ("utf8", "utf16")


def _in_encoding(text: str) -> str:
    """The text with a question mark for what the output cannot say."""
    return text.encode(_encoding(), "replace").decode(_encoding())


def _encoding() -> str:
    return getattr(sys.stdout, "encoding", None) or "utf-8"
