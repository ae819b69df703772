"""What can go wrong between a project and a file, as codes that `ui.errors` words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import cast

import msgspec

from models.text import shortened

PathPart = str | int
"""A key of an object or an index of a list; a tuple of them leads from the top of the file to a value."""

Place = tuple[PathPart, ...]
"""Where in the file a value stands."""

SHOWN = 60
"""Characters of a value that a message has room for."""


class FileProblem(msgspec.Struct, frozen=True):
    """One thing wrong with a file.

    `where` is a place such as `events[3] (id "2025-03-18-call"), participants[1].role`, empty for the file
    as a whole; `found` is a value as the file writes it; `expected` is a value, several joined by `|`, or the
    word for a type (`text`, `integer`, `number`, `boolean`, `object`, `list`, `date`, `day`). `line` and
    `column` count from 1 and are 0 where no place in the text is meant.
    """

    code: str
    where: str = ""
    found: str = ""
    expected: str = ""
    line: int = 0
    column: int = 0


Found = tuple[Place, FileProblem]
"""A problem with the place of the value that has it."""


class LoadError(Exception):
    """A file that is not a project; `problems` lists everything that is wrong with it, in its order."""

    def __init__(self, problems: Iterable[FileProblem], path: Path | None = None) -> None:
        self.problems = tuple(problems)
        self.path = path
        super().__init__(self.problems, path)


class SaveError(Exception):
    """A file that could not be written; what was there before is untouched.

    Codes: `disk_full`, `no_permission`, `no_folder`, `read_only`, `is_directory`, `not_a_file`,
    `name_too_long`, `link_loop`, `not_finite` (a value of an indicator is no number), `other`. `detail` is
    the operating system's own sentence.
    """

    def __init__(self, code: str, path: Path, detail: str = "") -> None:
        super().__init__(code, path, detail)
        self.code = code
        self.path = path
        self.detail = detail


def located(path: Sequence[PathPart], record_id: object = None) -> str:
    """The text of a place; `record_id` is the id of the record that the first two parts lead to."""
    text = ""
    for depth, part in enumerate(path):
        if isinstance(part, int):
            text += f"[{part}]"
        elif depth == 2 and isinstance(record_id, str):
            text += f", {_key(part)}"
        else:
            text += f".{_key(part)}" if text else _key(part)
        if depth == 1 and isinstance(record_id, str):
            text += f" (id {shown(record_id)})"
    return text


def shown(value: object) -> str:
    """A value as the file writes it, on one line and short enough for a message."""
    if isinstance(value, dict):
        return "{…}" if value else "{}"
    if isinstance(value, list):
        return "[…]" if value else "[]"
    return shortened(_printable(json.dumps(value, ensure_ascii=False)), SHOWN)


def record_id_at(tree: object, path: Sequence[PathPart]) -> object:
    """The id of the record that a path from the top of the file goes through, None if it has none."""
    node = tree
    for part in path[:2]:
        if isinstance(node, dict) and part in node:
            node = cast("dict[PathPart, object]", node)[part]
        elif isinstance(node, list) and isinstance(part, int):
            node = cast("list[object]", node)[part]
        else:
            return None
    return cast("dict[str, object]", node).get("id") if len(path) > 1 and isinstance(node, dict) else None


def _key(key: str) -> str:
    """A key as it stands if that is plain, else quoted."""
    return key if key.replace("-", "_").isidentifier() and len(key) <= SHOWN else shown(key)


def _printable(text: str) -> str:
    """Half characters and control characters, which a terminal would choke on or obey, become marks."""
    whole = text.encode("utf-8", "replace").decode()
    return "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in whole
    )
