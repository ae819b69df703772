"""Bytes of unknown origin -> a JSON object that is safe to look at, or every reason why there is none.

The careful way, for files that are not byte for byte what this program writes.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import cast

import msgspec

from models.storage.problems import FileProblem, Found, LoadError, Place, located, record_id_at, shown
from models.storage.wire import FORMAT, VERSION

MAX_BYTES = 1 << 30
"""No hand-made project is near it; it keeps a disk image from filling the memory."""

MAX_PARTS = 20_000_000
"""Objects and lists of one file: some two million events. Each takes memory even when it is empty."""

MAX_DEPTH = 64
"""Nesting of JSON values; the format itself needs 7."""

Tree = dict[str, object]
_NOT_A_NUMBER = re.compile(rb"-?(?:NaN|Infinity)")
_HALF_CHARACTER = re.compile(r"surrogate|hex escape|truncated")
"""What msgspec says of half a surrogate pair, and, if the text ends there, of a text that is cut off."""


class _Header(msgspec.Struct):
    """What tells our files from others, read without building the rest."""

    format: msgspec.Raw = msgspec.Raw(b"null")
    version: msgspec.Raw = msgspec.Raw(b"null")


def read_tree(data: bytes) -> tuple[Tree, int, list[Found]]:
    """The file's object, its version, and the values in it that no file may have.

    Raises LoadError for what has no such object. `data` has no byte order mark any more.
    """
    text = _text(data)
    _check_header(data)
    if data.count(b"{") + data.count(b"[") > MAX_PARTS:
        raise LoadError([FileProblem("too_large")])
    tree, repeated = _parse(text)
    _check_format(tree.get("format"), tree.get("version"))
    found = list(_unsafe_values(tree, repeated))
    if found and found[-1][1].code == "too_deep":
        raise LoadError(problem for _, problem in found)
    return tree, cast("int", tree["version"]), found


def _text(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise LoadError([FileProblem("too_large")])
    if not data.strip(b" \t\r\n\0"):
        raise LoadError([FileProblem("empty")])
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"{\0", b"\0{")):
        raise LoadError([FileProblem("utf16")])
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line, column = _position(data, error.start)
        problem = FileProblem(
            "not_utf8",
            found=f"0x{data[error.start]:02X}",
            expected=str(error.start),
            line=line,
            column=column,
        )
        raise LoadError([problem]) from None


def _check_header(data: bytes) -> None:
    """Refuse what is not JSON, not ours or newer, before any of it takes memory."""
    try:
        header = msgspec.json.decode(data, type=_Header)
    except RecursionError:
        raise LoadError([FileProblem("too_deep")]) from None
    except msgspec.ValidationError:
        raise LoadError([FileProblem("not_entrevue")]) from None
    except msgspec.DecodeError as error:
        if _HALF_CHARACTER.search(str(error)) and b"\\ud" in data.lower():
            return  # the next parser takes half a character, and tells it from a text that is cut off
        raise LoadError([_malformed(data, str(error))]) from None
    _check_format(_value(header.format), _value(header.version))


def _value(raw: msgspec.Raw) -> object:
    """A short value of the header; None for anything too long to be one."""
    try:
        return json.loads(bytes(raw)) if len(bytes(raw)) < 100 else None
    except (ValueError, RecursionError):
        return None


def _check_format(name: object, version: object) -> None:
    if name != FORMAT:
        found = "" if name is None else shown(name)
        raise LoadError([FileProblem("not_entrevue", "format", found, shown(FORMAT))])
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise LoadError([FileProblem("bad_version", "version", shown(version), str(VERSION))])
    if version > VERSION:
        raise LoadError([FileProblem("newer_version", "version", str(version), str(VERSION))])


def _malformed(data: bytes, message: str) -> FileProblem:
    """msgspec's own message gives the byte; a text that merely ends too early is told apart."""
    match = re.search(r"\(byte (\d+)\)", message)
    if match is None:
        return FileProblem("cut_off", line=_position(data, len(data))[0])
    at = int(match[1])
    line, column = _position(data, at)
    if number := _NOT_A_NUMBER.match(data, max(0, at - 1)) or _NOT_A_NUMBER.match(data, at):
        return FileProblem(
            "not_finite", found=number[0].decode(), expected="number", line=line, column=column
        )
    found = shown(data[at : at + 20].decode(errors="replace").split("\n")[0])
    return FileProblem("not_json", found=found, line=line, column=column)


def _position(data: bytes, at: int) -> tuple[int, int]:
    """Line and column, from 1, of a byte; columns count characters."""
    start = data.rfind(b"\n", 0, at) + 1
    return data.count(b"\n", 0, at) + 1, len(data[start:at].decode(errors="replace")) + 1


def _parse(text: str) -> tuple[Tree, dict[int, tuple[object, list[str]]]]:
    """The JSON value, and the objects that have a key twice: by identity, with those keys."""
    repeated: dict[int, tuple[object, list[str]]] = {}

    def build(pairs: list[tuple[str, object]]) -> Tree:
        built = dict(pairs)
        if len(built) < len(pairs):
            keys = [key for key, _ in pairs]
            # The object itself is kept in the value, so that its identity stays its own.
            repeated[id(built)] = built, sorted({key for key in keys if keys.count(key) > 1})
        return built

    try:
        tree = json.loads(text, object_pairs_hook=build)
    except json.JSONDecodeError as error:
        ends = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
        code, found = ("cut_off", "") if ends else ("not_json", shown(text[error.pos : error.pos + 20]))
        raise LoadError([FileProblem(code, "", found, "", error.lineno, error.colno)]) from None
    except RecursionError:
        raise LoadError([FileProblem("too_deep")]) from None
    except ValueError:  # a whole number of thousands of digits
        raise LoadError([FileProblem("number_too_large")]) from None
    if not isinstance(tree, dict):
        raise LoadError([FileProblem("not_entrevue")])
    return cast("Tree", tree), repeated


def _unsafe_values(tree: Tree, repeated: dict[int, tuple[object, list[str]]]) -> Iterator[Found]:
    """Keys written twice, numbers out of range, half characters, too deep a nesting, wherever they are."""

    def problem(code: str, path: Place, found: object) -> Found:
        return path, FileProblem(code, located(path, record_id_at(tree, path)), shown(found))

    for path, node in _nodes(tree):
        if isinstance(node, dict):
            for key in repeated.get(id(cast("object", node)), (None, []))[1]:
                yield problem("duplicate_key", path, key)
            if not all(_is_whole(key) for key in cast("Tree", node)):
                yield problem("bad_text", path, "")
        elif isinstance(node, float) and not math.isfinite(node):
            yield problem("not_finite", path, str(node))
        elif isinstance(node, str) and not _is_whole(node):
            yield problem("bad_text", path, node)
        if len(path) > MAX_DEPTH:
            yield path, FileProblem("too_deep", located(path[:2], record_id_at(tree, path)))
            return


def _nodes(tree: Tree) -> Iterator[tuple[Place, object]]:
    """Every value of the file with its path, in the order of the text, without recursion."""
    waiting: list[tuple[Place, object]] = [((), tree)]
    while waiting:
        path, node = waiting.pop()
        yield path, node
        if isinstance(node, dict):
            items = cast("Tree", node).items()
            waiting.extend([((*path, key), value) for key, value in items][::-1])
        elif isinstance(node, list):
            values = cast("list[object]", node)
            waiting.extend([((*path, index), value) for index, value in enumerate(values)][::-1])


def _is_whole(text: str) -> bool:
    """False for text with half of a surrogate pair, which UTF-8 cannot write."""
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)
