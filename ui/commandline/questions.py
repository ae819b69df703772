"""Which measures a command line asks for: one of the project's, all of them, or one of its own."""

from __future__ import annotations

import argparse
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

import msgspec

from models import storage
from models.matching import AmbiguousName, names_of
from models.project import Project
from models.records import Actor, CountBy, Kind, Measure, Record
from models.text import folded, folded_words
from ui.commandline.failure import CommandError
from ui.errors import file_problem_text
from ui.i18n import translate
from ui.labels import ambiguous_name_text, record_word

R = TypeVar("R", bound=Record)


def load(path: Path) -> Project:
    """The project in a file; CommandError with every reason why it cannot be opened, one a line."""
    try:
        return storage.load(path)
    except storage.LoadError as error:
        lines = (f"{path}: {file_problem_text(problem)}" for problem in error.problems)
        raise CommandError("\n".join(lines)) from error


def measures(project: Project, options: argparse.Namespace) -> tuple[Measure, ...]:
    """The measures asked for, in the project's order; every direct contact when it has none.

    `--timezone` goes before the zone of each.
    """
    found = _measures(project, options)
    zone: str | None = getattr(options, "timezone", None)
    return tuple(msgspec.structs.replace(each, timezone=zone) for each in found) if zone else found


def _measures(project: Project, options: argparse.Namespace) -> tuple[Measure, ...]:
    if _asks_own_question(options):
        if options.measure is not None:
            options.usage_error(translate("CommandLine", "--measure does not go with a question of your own"))
        return (_own_measure(project, options),)
    if options.measure is not None:
        return (find(project, Measure, options.measure),)
    return tuple(project.ordered(Measure)) or (every_direct_contact(),)


def every_direct_contact() -> Measure:
    """What is asked of a project that has no measure of its own."""
    return Measure(id="", name=translate("CommandLine", "Direct contacts"))


def find(project: Project, record_type: type[R], text: str) -> R:
    """A record by its id, its name or a word of it that no other has; CommandError unless one matches.

    Accents and case are ignored. The name of the answer says whom a word such as `macron` has found.
    """
    table, kind = project.table(record_type), record_word(record_type)
    try:
        known = project.names(record_type).find(text)
    except AmbiguousName as error:
        raise CommandError(f"{kind}: {ambiguous_name_text(error)}") from error
    if known is not None:
        return table[known]
    partly = [record for record in table.values() if _has_words(record, text)]
    if len(partly) == 1:
        return partly[0]
    if partly:
        labels = tuple(project.names(record_type).label(record.id) for record in partly)
        raise CommandError(f"{kind}: {ambiguous_name_text(AmbiguousName(text, labels))}")
    message = translate("CommandLine", "{kind}: the project has no “{text}”.").format(kind=kind, text=text)
    raise CommandError(f"{message} {_suggestion(list(table.values()), folded(text))}".rstrip())


def _has_words(record: Record, text: str) -> bool:
    """Whether a text is one or more whole words of the record's name."""
    wanted = folded_words(text)
    return bool(wanted) and any(f" {wanted} " in f" {folded_words(name)} " for name in names_of(record))


def _suggestion(records: list[R], wanted: str) -> str:
    """The names near the wanted one, else all ids when they are few."""
    by_name = {folded(name): record.id for record in records for name in (record.id, *names_of(record))}
    near = get_close_matches(wanted, by_name, n=3)
    ids = list(dict.fromkeys(by_name[name] for name in near)) or sorted(record.id for record in records)[:12]
    if not ids:
        return ""
    return translate("CommandLine", "It has: {ids}.").format(ids=", ".join(ids))


def _asks_own_question(options: argparse.Namespace) -> bool:
    return any(
        getattr(options, name, None) for name in ("kinds", "actors", "start", "only_these_actors", "count_by")
    )


def _own_measure(project: Project, options: argparse.Namespace) -> Measure:
    kinds = [find(project, Kind, name) for name in options.kinds or ()]
    actors = [find(project, Actor, name) for name in options.actors or ()]
    parts = (", ".join(record.name for record in records) for records in (kinds, actors))
    name = " · ".join(part for part in parts if part) or every_direct_contact().name
    return Measure(
        id="",
        name=name,
        kinds=tuple(kind.id for kind in kinds),
        actors=tuple(actor.id for actor in actors),
        start=options.start,
        only_these_actors=options.only_these_actors,
        count_by=options.count_by or CountBy.EVENT,
    )
