"""What can be typed: the commands, their arguments and their help."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from models.formats.bibliography import FORMATS
from models.records import LANGUAGES, CountBy
from models.timeline import LaneBy
from ui.commandline import check, evidence, explain, export, imports, stats
from ui.commandline.values import day, names, scale, size, timezone
from ui.i18n import translate
from ui.version import program_version


def make_parser() -> argparse.ArgumentParser:
    """The parser of a headless command line; the result's `carry_out` takes it and returns a status."""
    parser = _Parser(
        prog=_program_name(),
        description=translate("CommandLine", "Contacts, the silences between them, and their sources."),
        epilog=translate(
            "CommandLine",
            "Without a command, the window opens: “main.py” alone, or “main.py PROJECT”. "
            "A project that is named like a command opens with ./ before its name.",
        ),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"Entrevue {program_version()}",
        help=translate("CommandLine", "print the version"),
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_stats(commands)
    _add_explain(commands)
    _add_evidence(commands)
    _add_export(commands)
    _add_import(commands)
    _add_check(commands)
    return parser


class _Parser(argparse.ArgumentParser):
    """argparse with the help option in the user's language."""

    def __init__(self, **options: object) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **options)
        self.add_argument(
            "-h", "--help", action="help", help=translate("CommandLine", "print this help and exit")
        )


_Commands = argparse._SubParsersAction


def _add_stats(commands: _Commands[_Parser]) -> None:
    help_text = translate("CommandLine", "print the figures of a project’s measures")
    parser = commands.add_parser("stats", help=help_text, description=help_text)
    parser.set_defaults(carry_out=stats.carry_out, usage_error=parser.error)
    _add_project(parser)
    _add_measure(parser)
    _add_as_of(parser)
    parser.add_argument(
        "--timezone",
        type=timezone,
        metavar="ZONE",
        help=translate("CommandLine", "count the calendar days of this zone, such as Europe/Moscow"),
    )
    _add_language(parser)
    _add_format(parser)
    question = parser.add_argument_group(
        translate("CommandLine", "a question of your own, instead of --measure")
    )
    question.add_argument(
        "--kinds", type=names, metavar="KIND,…", help=translate("CommandLine", "kinds that count")
    )
    question.add_argument(
        "--actors", type=names, metavar="ACTOR,…", help=translate("CommandLine", "who must take part")
    )
    question.add_argument(
        "--start", type=day, metavar="DAY", help=translate("CommandLine", "first day of the window")
    )
    question.add_argument(
        "--only-these-actors",
        action="store_true",
        help=translate("CommandLine", "leave out events with further participants"),
    )
    question.add_argument(
        "--count-by",
        type=CountBy,
        choices=tuple(CountBy),
        metavar="event|day",
        help=translate("CommandLine", "count each contact, or each day with one"),
    )


def _add_explain(commands: _Commands[_Parser]) -> None:
    help_text = translate("CommandLine", "tell which definitions yield a number, or whether a claim is true")
    parser = commands.add_parser("explain", help=help_text, description=help_text)
    parser.set_defaults(carry_out=explain.carry_out, usage_error=parser.error)
    _add_project(parser)
    parser.add_argument(
        "number",
        type=explain.number,
        metavar="NUMBER",
        help=translate("CommandLine", "a number of days, a count, an average: 34, 33.6, “63 days”"),
    )
    _add_measure(parser)
    parser.add_argument(
        "--figure",
        type=explain.figure,
        metavar="FIGURE",
        help=translate("CommandLine", "what the number is claimed to be, such as longest: true or not?"),
    )
    _add_as_of(parser)
    _add_format(parser)
    _add_language(parser)


def _add_evidence(commands: _Commands[_Parser]) -> None:
    help_text = translate("CommandLine", "list what no source documents, what is one-sided or contradictory")
    parser = commands.add_parser("evidence", help=help_text, description=help_text)
    parser.set_defaults(carry_out=evidence.carry_out, usage_error=parser.error)
    _add_project(parser)
    _add_measure(parser)
    _add_as_of(parser)
    _add_format(parser)
    _add_language(parser)


def _add_export(commands: _Commands[_Parser]) -> None:
    help_text = translate(
        "CommandLine",
        "write a figure (.png), the events (.csv), the sources (.bib, .ris, .json) or their bibliography "
        "(.txt, .html, .md)",
    )
    parser = commands.add_parser("export", help=help_text, description=help_text)
    parser.set_defaults(carry_out=export.carry_out, usage_error=parser.error)
    _add_project(parser)
    parser.add_argument(
        "out",
        type=Path,
        metavar="OUT",
        help=translate("CommandLine", "the file to write; its extension says which format"),
    )
    _add_measure(parser)
    _add_as_of(parser)
    _add_language(parser)
    parser.add_argument(
        "--format",
        choices=tuple(form.code for form in FORMATS),
        help=translate("CommandLine", "format of the sources: .bib is biblatex unless this says bibtex"),
    )
    figure = parser.add_argument_group(translate("CommandLine", "the figure"))
    for option, value_type, text in (
        ("--width", size, translate("CommandLine", "width in pixels (default: 1600)")),
        ("--height", size, translate("CommandLine", "height in pixels (default: 900)")),
        ("--scale", scale, translate("CommandLine", "draw everything this much larger (default: 1)")),
    ):
        figure.add_argument(option, type=value_type, metavar="N", help=text)
    figure.add_argument(
        "--lanes",
        choices=tuple(by.value for by in LaneBy if by is not LaneBy.ONE),
        metavar="kind|side|actor|status",
        help=translate("CommandLine", "put events in lanes by this (default: all on one line)"),
    )
    for option, text in (
        ("--title", translate("CommandLine", "title, in place of the one made of the figures")),
        ("--subtitle", translate("CommandLine", "subtitle, likewise")),
    ):
        figure.add_argument(option, metavar="TEXT", help=text)


def _add_import(commands: _Commands[_Parser]) -> None:
    help_text = translate(
        "CommandLine", "add the events of tables and the sources of bibliographies to a project"
    )
    parser = commands.add_parser("import", help=help_text, description=help_text)
    parser.set_defaults(carry_out=imports.carry_out, usage_error=parser.error)
    parser.add_argument(
        "inputs",
        type=Path,
        nargs="+",
        metavar="IN",
        help=translate("CommandLine", "a table (.csv) or a bibliography (.bib, .ris, .json)"),
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="PROJECT",
        dest="project",
        help=translate("CommandLine", "the project to make, or to add to"),
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help=translate("CommandLine", "write nothing if a row or an entry cannot be read"),
    )
    order = parser.add_mutually_exclusive_group()
    order.add_argument(
        "--day-first",
        dest="day_first",
        action="store_true",
        default=True,
        help=translate("CommandLine", "12/02/2025 is 12 February (the default)"),
    )
    order.add_argument(
        "--month-first",
        dest="day_first",
        action="store_false",
        help=translate("CommandLine", "12/02/2025 is 2 December"),
    )


def _add_check(commands: _Commands[_Parser]) -> None:
    help_text = translate("CommandLine", "tell whether projects open and are valid, and why not")
    parser = commands.add_parser("check", help=help_text, description=help_text)
    parser.set_defaults(carry_out=check.carry_out, usage_error=parser.error)
    parser.add_argument(
        "projects",
        type=Path,
        nargs="+",
        metavar="PROJECT",
        help=translate("CommandLine", "a project file"),
    )


def _add_project(parser: _Parser) -> None:
    parser.add_argument(
        "project", type=Path, metavar="PROJECT", help=translate("CommandLine", "a project file")
    )


def _add_measure(parser: _Parser) -> None:
    parser.add_argument(
        "--measure",
        metavar="ID",
        help=translate("CommandLine", "one measure of the project, by its id or name"),
    )


def _add_as_of(parser: _Parser) -> None:
    parser.add_argument(
        "--as-of",
        type=day,
        metavar="DAY",
        help=translate("CommandLine", "last day of the window, in place of the project’s"),
    )


def _add_format(parser: _Parser) -> None:
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help=translate("CommandLine", "for people (the default) or for programs"),
    )


def _add_language(parser: _Parser) -> None:
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        help=translate("CommandLine", "language of the result (default: the project’s)"),
    )


def _program_name() -> str:
    """What the person typed: `entrevue` once installed, `main.py` in a checkout."""
    name = Path(sys.argv[0]).name
    return name if name.startswith("entrevue") else "main.py"
