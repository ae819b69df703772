"""Bytes -> project, or a LoadError that lists everything wrong with them."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Iterator
from typing import cast

import msgspec

from models.collecting import uncollected
from models.project import Project
from models.records import RECORD_TYPES, ProjectInfo, Record
from models.storage.convert import Converted, convert
from models.storage.migrations import Tree, migrate
from models.storage.problems import SHOWN, FileProblem, Found, LoadError, located, record_id_at
from models.storage.scan import read_tree
from models.storage.wire import ProjectFile, decode_date, project_of, records_of
from models.storage.writer import is_text_of
from models.text import shortened
from models.validation import dangling, project_problems, record_problems

_TABLES = (ProjectInfo.table, *(record_type.table for record_type in RECORD_TYPES))
_DECODER = msgspec.json.Decoder(ProjectFile, dec_hook=decode_date)


def loads(data: bytes) -> Project:
    """Read a project file of any version; raises LoadError, and nothing else, for any bytes."""
    data = data.removeprefix(codecs.BOM_UTF8)
    # The collector would walk all that is read again and again, and find nothing.
    with uncollected():
        project = _read_own(data)
        return project if project and not project_problems(project) else _read_other(data)


def _read_own(data: bytes) -> Project | None:
    """The fast way, for a file that is what this program writes; None for any other.

    Writing it again is quick, and proof that nothing was skipped: no key that stands twice, nothing that
    another spelling hides. Ids that two records share leave fewer records than the file lists.
    """
    try:
        file = _DECODER.decode(data)
        if not is_text_of(file, data):
            return None
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    project = project_of(file)
    return project if _holds_all(project, file) else None


def _holds_all(project: Project, file: ProjectFile) -> bool:
    return all(len(project.table(each)) == len(records_of(file, each)) for each in RECORD_TYPES)


def _read_other(data: bytes) -> Project:
    """The careful way: older versions, unknown keys, other layouts, and everything that must be refused.

    All that can be known is collected before anything is refused: a record that cannot be read does not hide
    what is wrong with the others.
    """
    tree, version, unsafe = read_tree(data)
    tree = migrate(tree, version)
    converted = convert(tree)
    meanings = _meanings(tree, converted, unsafe)
    found = sorted([*unsafe, *_new(converted.problems, unsafe), *meanings], key=_file_order)
    if found:
        raise LoadError(problem for _, problem in found)
    return project_of(converted.file)


def _new(found: Iterable[Found], before: Iterable[Found]) -> Iterator[Found]:
    """Without the values that are reported already."""
    places = {place for place, _ in before}
    return ((place, it) for place, it in found if place not in places or it.code == "duplicate_id")


def _meanings(tree: Tree, converted: Converted, unsafe: Iterable[Found]) -> Iterator[Found]:
    """What validation says of the records that could be read."""
    infinite = {place[:2] for place, problem in unsafe if problem.code == "not_finite"}
    find = _finder(tree)
    for place, record in converted.records:
        for problem in (*record_problems(record), *dangling(record, find)):
            if problem.code == "not_a_number" and place in infinite:
                continue
            path = (*place, *([problem.field] if problem.field else []))
            where = located(path, record_id_at(tree, path))
            yield path, FileProblem(problem.code, where, shortened(problem.found, SHOWN))


def _finder(tree: Tree) -> Callable[[type[Record], str], object]:
    """Tells of every id whether the file may have it: as written, whether or not the record can be read.

    Of a list with a record whose id cannot be read, or of no list at all, nothing is known to be missing.
    """
    ids: dict[str, set[object]] = {}
    for record_type in RECORD_TYPES:
        items = tree.get(record_type.table, [])
        table = cast("list[object]", items) if isinstance(items, list) else [None]
        ids[record_type.table] = {_id_of(item) for item in table}

    def find(record_type: type[Record], record_id: str) -> object:
        known = ids[record_type.table]
        return True if record_id in known or None in known else None

    return find


def _id_of(item: object) -> str | None:
    record_id = cast("Tree", item).get("id") if isinstance(item, dict) else None
    return record_id if isinstance(record_id, str) else None


def _file_order(found: Found) -> tuple[int, int]:
    """By table and record; a stable sort leaves the problems of one record as they were found."""
    table, index, *_ = (*found[0], "", "")
    order = _TABLES.index(table) if table in _TABLES else len(_TABLES) if table else -1
    return order, index if isinstance(index, int) else -1
