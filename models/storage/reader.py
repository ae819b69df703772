"""Bytes -> project, or a LoadError that lists everything wrong with them."""

from __future__ import annotations

import codecs

import msgspec

from models.project import Project
from models.records import RECORD_TYPES, ProjectInfo
from models.storage.convert import convert
from models.storage.migrations import migrate
from models.storage.problems import FileProblem, LoadError, located
from models.storage.scan import read_tree
from models.storage.wire import ProjectFile, decode_date, project_of
from models.storage.writer import dumps
from models.validation import Problem, project_problems

_DECODER = msgspec.json.Decoder(ProjectFile, dec_hook=decode_date)


def loads(data: bytes) -> Project:
    """Read a project file of any version; raises LoadError, and nothing else, for any bytes."""
    data = data.removeprefix(codecs.BOM_UTF8)
    project = _read_own(data) or _read_other(data)
    problems = project_problems(project)
    if problems:
        raise LoadError(_located_problems(project, problems))
    return project


def _read_own(data: bytes) -> Project | None:
    """The fast way, for a file that is what this program writes; None for any other.

    Writing it again is quick, and proof that nothing was skipped: no key that stands twice, no id that two
    records share, nothing that another spelling hides.
    """
    try:
        project = project_of(_DECODER.decode(data))
        return project if dumps(project) == data else None
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None


def _read_other(data: bytes) -> Project:
    """The careful way: older versions, unknown keys, other layouts, and everything that must be refused."""
    tree, version = read_tree(data)
    file, problems = convert(migrate(tree, version))
    if problems:
        raise LoadError(problems)
    return project_of(file)


def _located_problems(project: Project, problems: list[Problem]) -> list[FileProblem]:
    """Problems of validation with the place of their record in the file."""
    tables = {problem.table for problem in problems}
    places = {
        (record_type.table, record_id): index
        for record_type in RECORD_TYPES
        if record_type.table in tables
        for index, record_id in enumerate(project.table(record_type))
    }
    return [_located(problem, places) for problem in problems]


def _located(problem: Problem, places: dict[tuple[str, str], int]) -> FileProblem:
    field = (problem.field,) if problem.field else ()
    if problem.table == ProjectInfo.table:
        return FileProblem(problem.code, located((problem.table, *field)), problem.found)
    index = places[problem.table, problem.id]
    return FileProblem(problem.code, located((problem.table, index, *field), problem.id), problem.found)
