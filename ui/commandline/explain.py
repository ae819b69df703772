"""`explain PROJECT NUMBER`: which definitions yield a figure, or whether a claim about it is true."""

from __future__ import annotations

import argparse
import datetime

from models.explain import CLAIMS, Asked, Catalogue, NumberError, read_number, wording
from models.explain.report import explanation_json, verdict_json
from models.project import Project
from models.records import LANGUAGES, Measure
from models.text import folded
from ui.commandline import output, questions
from ui.commandline.explain_text import explanation_text, verdict_text
from ui.i18n import translate


def carry_out(options: argparse.Namespace) -> int:
    """Print the findings, the nearest ones if none yields the number; 0 in either case."""
    project = questions.load(options.project)
    measures = None
    if options.measure is not None:
        measures = (questions.find(project, Measure, options.measure),)
    language = options.language or project.info.language
    asked = read_number(options.number, language)
    catalogue = Catalogue(project, datetime.date.today(), options.as_of, measures)
    if options.format == "json":
        output.print_json(_json(project, catalogue, asked, options.figure, language))
    else:
        output.speak(language)
        output.print_text(_text(project, catalogue, asked, options.figure, language))
    return 0


def _json(
    project: Project, catalogue: Catalogue, asked: Asked, key: str | None, language: str
) -> dict[str, object]:
    if key is not None:
        return verdict_json(project, catalogue.judge(asked, key), language)
    return explanation_json(project, catalogue.explain(asked), language)


def _text(project: Project, catalogue: Catalogue, asked: Asked, key: str | None, language: str) -> str:
    width = output.columns()
    if key is not None:
        return verdict_text(project, catalogue.judge(asked, key), language, width)
    return explanation_text(project, catalogue.explain(asked), language, width)


def number(text: str) -> str:
    """A number, for argparse: what it is depends on the language, which the project may decide."""
    try:
        read_number(text, LANGUAGES[0])
    except NumberError as error:
        message = translate("CommandLine", "“{text}” is not a number: write it like 34, 33.6 or 63 days")
        raise argparse.ArgumentTypeError(message.format(text=text)) from error
    return text


def figure(text: str) -> str:
    """The key of a figure, from its key or its name in either language."""
    wanted = folded(text).replace("-", "_")
    for key in CLAIMS:
        names = (folded(wording.figure_name(key, language)) for language in LANGUAGES)
        if wanted in (key, *names):
            return key
    message = translate("CommandLine", "“{text}” is no figure; use one of {known}")
    raise argparse.ArgumentTypeError(message.format(text=text, known=", ".join(CLAIMS)))
