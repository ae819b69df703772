"""`import IN... -o PROJECT`: the events of tables, into a new project or one that is there."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Iterator
from pathlib import Path

from models import edits, formats, storage, validation
from models.defaults import new_project
from models.formats import ImportResult
from models.project import Project
from ui.commandline import questions
from ui.commandline.failure import CommandError, complain
from ui.counts import Counts
from ui.errors import columns_text, row_problem_text, save_error_text
from ui.i18n import current_language, translate
from ui.labels import problem_text


def carry_out(options: argparse.Namespace) -> int:
    """Add what can be read, and say on standard error what cannot; with --strict all or nothing.

    A row that cannot be read is left out, and no failure; a table of which nothing can be read is one, but
    does not keep the others out.
    """
    project = _project(options.project)
    results: list[ImportResult] = []
    for path in options.inputs:
        try:
            results.append(_add(path, project, options))
        except CommandError as error:
            complain(str(error))
    failed = len(results) < len(options.inputs)
    if options.strict and (failed or any(result.errors for result in results)):
        raise CommandError(translate("CommandLine", "Nothing was written: some rows cannot be read."))
    if results:
        _save(project, options.project)
        for line in _summary(results):
            print(f"{options.project}: {line}")
    return 1 if failed else 0


def _project(path: Path) -> Project:
    """The project to add to, or a new one that carries the name of its file."""
    if path.exists():
        return questions.load(path)
    project = new_project(current_language())
    project.apply(edits.update(project.info, title=path.stem))
    return project


def _add(path: Path, project: Project, options: argparse.Namespace) -> ImportResult:
    """Add one table to the project; CommandError, and nothing is added, if nothing of it can be read."""
    result = _read(path, project, options)
    _report(path, result)
    if result.is_unreadable:
        message = translate("CommandLine", "{path}: nothing was imported, since nothing of it can be read.")
        raise CommandError(message.format(path=path))
    _apply(path, project, result)
    return result


def _read(path: Path, project: Project, options: argparse.Namespace) -> ImportResult:
    importers = {suffix: importer for importer in formats.IMPORTERS for suffix in importer.extensions}
    importer = importers.get(path.suffix.lower())
    if importer is None:
        message = translate("CommandLine", "{path}: no table can be read from it; use one of {known}.")
        raise CommandError(message.format(path=path, known=", ".join(importers)))
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}") from error
    return importer.read(data, project, datetime.date.today(), options.day_first)


def _report(path: Path, result: ImportResult) -> None:
    """One line for the columns that nothing was read from, one for each row that needs a look."""
    if result.unknown_columns:
        message = translate("CommandLine", "{path}: unknown columns, left out: {columns}")
        complain(message.format(path=path, columns=columns_text(result.unknown_columns)))
    for problem in result.problems:
        complain(f"{path}: {row_problem_text(problem)}")


def _summary(results: list[ImportResult]) -> Iterator[str]:
    """What came of all tables together; the events always, the rest only if there is any."""
    counts = Counts()
    yield counts.imported(sum(result.imported for result in results))
    if sources := sum(result.sources_added for result in results):
        yield counts.sources_added(sources)
    if known := sum(result.already_there for result in results):
        yield counts.already_there(known)


def _apply(path: Path, project: Project, result: ImportResult) -> None:
    problems = validation.check(project, result.changes)
    if problems:
        raise CommandError("\n".join(f"{path}: {problem_text(problem)}" for problem in problems))
    project.apply(result.changes)


def _save(project: Project, path: Path) -> None:
    try:
        storage.save(project, path)
    except storage.SaveError as error:
        raise CommandError(f"{path}: {save_error_text(error)}") from error
