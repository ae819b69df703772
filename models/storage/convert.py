"""A JSON object -> records, value by value: keeps unknown keys, and reports every problem with its place."""

from __future__ import annotations

import datetime
import re
from contextlib import suppress
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, cast, get_args, get_origin

import msgspec

from models.dates import DateError, EventDate, parse_edtf
from models.records import RECORD_TYPES, Part, ProjectInfo, Record
from models.storage.problems import FileProblem, Found, Place, located, record_id_at, shown
from models.storage.wire import EXTRA_KEY, ProjectFile, decode_date, make_file

P = TypeVar("P", bound=Part)
Tree = dict[str, object]

_TYPE_WORDS = {str: "text", int: "integer", float: "number", bool: "boolean"}
_MISSING = object()
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Converted(msgspec.Struct, frozen=True):
    """What could be read of a tree of the newest version."""

    file: ProjectFile
    """Without the records that have problems."""
    records: tuple[tuple[Place, Record], ...]
    """The records that could be read, the project's own first, also where two share an id."""
    problems: tuple[Found, ...]


def convert(tree: Tree) -> Converted:
    """The records that a tree of the newest version describes, and what is wrong with the others."""
    return _Conversion(tree).converted()


class _Conversion:
    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._quick = _can_be_quick(tree)
        self._records: list[tuple[Place, Record]] = []
        self._problems: list[Found] = []

    def converted(self) -> Converted:
        """The top level: known keys are lists of records, unknown ones are kept."""
        unknown = dict(self._tree)
        for key in ("format", "version"):
            unknown.pop(key, None)
        info = self._info(unknown.pop(ProjectInfo.table, {}))
        tables: dict[str, tuple[Record, ...]] = {
            record_type.table: self._table(record_type, unknown.pop(record_type.table, []))
            for record_type in RECORD_TYPES
        }
        file = make_file(info, tables, tuple(unknown.items()))
        return Converted(file, tuple(self._records), tuple(self._problems))

    def _info(self, value: object) -> ProjectInfo:
        """The project's own record; its id is not a key of the file."""
        info = self._part(ProjectInfo, value, (ProjectInfo.table,)) or ProjectInfo()
        if info.id != ProjectInfo().id:
            self._add("wrong_value", (ProjectInfo.table, "id"), shown(info.id), shown(ProjectInfo().id))
        self._records.append(((ProjectInfo.table,), info))
        return info

    def _table(self, record_type: type[Record], value: object) -> tuple[Record, ...]:
        if not isinstance(value, list):
            self._add("wrong_type", (record_type.table,), shown(value), "list")
            return ()
        first: dict[str, int] = {}
        records: list[Record] = []
        for index, item in enumerate(cast("list[object]", value)):
            path = (record_type.table, index)
            record = self._record(record_type, item, path)
            if record is None:
                continue
            if record.id in first:
                other = located((record_type.table, first[record.id]))
                self._add("duplicate_id", path, shown(record.id), other)
            first.setdefault(record.id, index)
            records.append(record)
            self._records.append((path, record))
        return tuple(records)

    def _record(self, record_type: type[Record], value: object, path: Place) -> Record | None:
        """Most records are sound even in a file that is not: msgspec reads those in one go."""
        if self._quick:
            with suppress(msgspec.ValidationError):
                return msgspec.convert(value, record_type, dec_hook=decode_date)
        return self._part(record_type, value, path)

    def _part(self, part_type: type[P], value: object, path: Place) -> P | None:
        if not isinstance(value, dict):
            self._add("wrong_type", path, shown(value), "object")
            return None
        before, unknown = len(self._problems), dict(cast("Tree", value))
        known: dict[str, object] = {}
        for name, (key, needed, kind) in _fields(part_type).items():
            found = unknown.pop(key, _MISSING)
            if found is not _MISSING:
                known[name] = self._value(kind, found, (*path, key))
            elif needed:
                self._add("missing", (*path, key), "", _expected(kind))
        if len(self._problems) > before:
            return None
        return part_type(extra=tuple(unknown.items()), **cast("dict[str, Any]", known))

    def _value(self, kind: object, value: object, path: Place) -> object:
        if get_origin(kind) is UnionType:
            if value is None:
                return None
            kind = get_args(kind)[0]
        if get_origin(kind) is tuple:
            return self._list(get_args(kind)[0], value, path)
        if get_origin(kind) is dict:
            return self._mapping(get_args(kind)[1], value, path)
        if isinstance(kind, type) and issubclass(kind, Part):
            return self._part(kind, value, path)
        return self._leaf(cast("type", kind), value, path)

    def _list(self, kind: object, value: object, path: Place) -> tuple[object, ...]:
        if not isinstance(value, list):
            self._add("wrong_type", path, shown(value), "list")
            return ()
        items = enumerate(cast("list[object]", value))
        return tuple(self._value(kind, item, (*path, index)) for index, item in items)

    def _mapping(self, kind: object, value: object, path: Place) -> dict[str, object]:
        if not isinstance(value, dict):
            self._add("wrong_type", path, shown(value), "object")
            return {}
        items = cast("Tree", value).items()
        return {key: self._value(kind, item, (*path, key)) for key, item in items}

    def _leaf(self, kind: type, value: object, path: Place) -> object:
        code = "wrong_type"
        try:
            if kind is EventDate and isinstance(value, str):
                return parse_edtf(value)
            return cast("object", msgspec.convert(value, kind, dec_hook=decode_date))
        except DateError as error:
            code = error.code
        except (msgspec.ValidationError, UnicodeEncodeError):  # half a character is no word of ours
            if isinstance(value, str) and issubclass(kind, Enum | datetime.date):
                is_day = issubclass(kind, datetime.date) and _DAY.fullmatch(value)
                code = "no_such_day" if is_day else "wrong_value"
        self._add(code, path, shown(value), _expected(kind))
        return None

    def _add(self, code: str, path: Place, found: str, expected: str) -> None:
        where = located(path, record_id_at(self._tree, path))
        self._problems.append((path, FileProblem(code, where, found, expected)))


def _can_be_quick(tree: Tree) -> bool:
    """Unless the file has our private key for unknown keys, which msgspec would take for ours."""
    try:
        return msgspec.json.encode(EXTRA_KEY) not in msgspec.json.encode(tree)
    except (UnicodeEncodeError, OverflowError):  # half a character; an integer beyond 64 bits, once
        return False


@cache
def _fields(part_type: type[Part]) -> dict[str, tuple[str, bool, object]]:
    """Name of each field -> its key in the file, whether it must be there, and its type."""
    return {
        field.name: (field.encode_name, field.required, field.type)
        for field in msgspec.structs.fields(part_type)
        if field.name != "extra"
    }


def _expected(kind: object) -> str:
    """The type word of a field, or the values that it allows."""
    if get_origin(kind) is UnionType:
        kind = get_args(kind)[0]
    if get_origin(kind) is tuple:
        return "list"
    if kind is EventDate:
        return "date"
    if kind is datetime.date:
        return "day"
    if isinstance(kind, type) and issubclass(kind, Enum):
        return "|".join(str(member.value) for member in kind)
    return _TYPE_WORDS.get(cast("type", kind), "object")
