"""`import IN... -o PROJECT`: the events of tables and the sources of bibliographies, into a project."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Iterator
from pathlib import Path

import msgspec

from models import edits, storage, validation
from models.defaults import new_project
from models.formats import csv_events
from models.formats.kinds_of_file import (
    TABLE_EXTENSIONS,
    FileKind,
    bibliography_extensions,
    kind_of_file,
)
from models.formats.results import ImportResult
from models.project import Project
from models.sources.updates import UpdatePlan
from ui.commandline import bibliographies, questions
from ui.commandline.failure import CommandError, complain
from ui.counts import Counts
from ui.errors import columns_text, row_problem_text, save_error_text
from ui.i18n import current_language, translate
from ui.labels import problem_text


class Added(msgspec.Struct, frozen=True):
    """What came of one file: the events of a table, or what was done with the sources of a bibliography."""

    events: ImportResult | None = None
    sources: UpdatePlan | None = None
    has_errors: bool = False


def carry_out(options: argparse.Namespace) -> int:
    """Add what can be read, and say on standard error what cannot; with --strict all or nothing.

    A row or entry that cannot be read is left out, and no failure; a file of which nothing can be read is
    one, but does not keep the others out.
    """
    project = _project(options.project)
    added: list[Added] = []
    for path in options.inputs:
        try:
            added.append(_add(path, project, options))
        except CommandError as error:
            complain(str(error))
    failed = len(added) < len(options.inputs)
    if options.strict and (failed or any(one.has_errors for one in added)):
        raise CommandError(
            translate("CommandLine", "Nothing was written: some rows or entries cannot be read.")
        )
    if added:
        _save(project, options.project)
        for line in _summary(added):
            print(f"{options.project}: {line}")
    return 1 if failed else 0


def _project(path: Path) -> Project:
    """The project to add to, or a new one that carries the name of its file."""
    if path.exists():
        return questions.load(path)
    project = new_project(current_language())
    project.apply(edits.update(project.info, title=path.stem))
    return project


def _add(path: Path, project: Project, options: argparse.Namespace) -> Added:
    """Add one file to the project; CommandError, and nothing is added, if nothing of it can be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}") from error
    kind = kind_of_file(path.name, data)
    if kind is FileKind.BIBLIOGRAPHY:
        changes, plan, has_errors = bibliographies.read_into(path, data, project)
        _apply(path, project, changes)
        return Added(sources=plan, has_errors=has_errors)
    if kind is FileKind.TABLE:
        result = _table(path, data, project, options)
        _apply(path, project, result.changes)
        return Added(events=result, has_errors=bool(result.errors))
    message = translate("CommandLine", "{path}: nothing can be imported from it; use one of {known}.")
    known = ", ".join((*TABLE_EXTENSIONS, *bibliography_extensions()))
    raise CommandError(message.format(path=path, known=known))


def _table(path: Path, data: bytes, project: Project, options: argparse.Namespace) -> ImportResult:
    result = csv_events.read(data, project, datetime.date.today(), options.day_first)
    _report(path, result)
    if result.is_unreadable:
        message = translate("CommandLine", "{path}: nothing was imported, since nothing of it can be read.")
        raise CommandError(message.format(path=path))
    return result


def _report(path: Path, result: ImportResult) -> None:
    """One line for the columns that nothing was read from, one for each row that needs a look."""
    if result.unknown_columns:
        message = translate("CommandLine", "{path}: unknown columns, left out: {columns}")
        complain(message.format(path=path, columns=columns_text(result.unknown_columns)))
    for problem in result.problems:
        complain(f"{path}: {row_problem_text(problem)}")


def _summary(added: list[Added]) -> Iterator[str]:
    """What came of all tables together, then of all bibliographies."""
    counts = Counts()
    if tables := [one.events for one in added if one.events is not None]:
        yield counts.imported(sum(result.imported for result in tables))
        if sources := sum(result.sources_added for result in tables):
            yield counts.sources_added(sources)
        if known := sum(result.already_there for result in tables):
            yield counts.already_there(known)
    yield from bibliographies.summary([one.sources for one in added if one.sources is not None])


def _apply(path: Path, project: Project, changes: edits.Changes) -> None:
    problems = validation.check(project, changes)
    if problems:
        raise CommandError("\n".join(f"{path}: {problem_text(problem)}" for problem in problems))
    project.apply(changes)


def _save(project: Project, path: Path) -> None:
    try:
        storage.save(project, path)
    except storage.SaveError as error:
        raise CommandError(f"{path}: {save_error_text(error)}") from error
