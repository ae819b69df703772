"""Values of BibTeX fields: abbreviations and `#` resolved, and what entries inherit of others."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from models.formats.bibliography import carrier
from models.formats.bibliography.bibtex_blocks import Entry
from models.formats.bibliography.bibtex_fields import INHERITED_AS, NOT_INHERITED, PARAGRAPHS, PARENTS_TITLE
from models.formats.bibliography.dates import MONTHS
from models.formats.bibliography.draft import Report

_PIECE = re.compile(r"[^\s{}\"#]+")
_LINE_END = re.compile(r"[ \t]*\n(?:[ \t]+(?=\S))?|[ \t]{2,}")
_WRAPPED = re.compile(r"(?<![ \t])[ \t]*\n[ \t]+(?=\S)")
_DELIMITER = re.compile(r"(?<!\\)[{}\"]")
_LONGEST = 1_000_000
"""Characters that abbreviations may add to one value."""
_MOST_ADDED = 100_000_000
"""The same, with what is inherited, in a whole file."""
_MOST_PARENTS = 40
"""Entries that one may inherit from, counting those that its parents do."""

T = TypeVar("T")


class _TooLong(Exception):
    """A value is longer than that of any source."""


class _Strings(dict[str, str]):
    """Abbreviations by name, and how much text they and inherited fields may still add: a few lines that
    double each other can mean more than any memory holds."""

    def __init__(self) -> None:
        super().__init__({month: month for month in MONTHS})
        self._left = _MOST_ADDED
        self.too_long: set[str] = set()

    def spend(self, length: int) -> None:
        if length > self._left:
            raise _TooLong
        self._left -= length

    def define(self, name: str, raw: str) -> None:
        try:
            self[name.lower()] = _value(raw, self, [])
        except _TooLong:
            self.too_long.add(name.lower())


def resolve(entries: Sequence[Entry], report: Report) -> list[Entry]:
    """Fill in `resolved` of the entries: values without their braces, those that are inherited included.

    Returns the entries that describe something: abbreviations are none, nor is what is too long.
    """
    strings = _Strings()
    for entry in entries:
        if entry.type == "string":
            name, value, _line = entry.fields[0]
            strings.define(name, value)
    own = [e for e in entries if e.type != "string" and _is_done(_resolve_own, e, strings, report)]
    by_key = {entry.key.lower(): entry for entry in reversed(own)}
    return [entry for entry in own if _is_done(_inherit, entry, _Family(by_key, strings), report)]


def _is_done(step: Callable[[Entry, T, Report], None], entry: Entry, known: T, report: Report) -> bool:
    """Whether a step came to its end; an entry that grows beyond reason is refused."""
    try:
        step(entry, known, report)
    except _TooLong:
        report.refuse(entry.line, entry.key, "too_long")
        return False
    return True


def _resolve_own(entry: Entry, strings: _Strings, report: Report) -> None:
    counts: Counter[str] = Counter()
    for name, raw, line in entry.fields:
        unknown: list[str] = []
        key = name.lower()
        value = _value(raw, strings, unknown)
        if key != carrier.NAME:
            value = laid_out(value, key in PARAGRAPHS)
        for string in unknown:
            report.warn(line, entry.key, "unknown_string", string)
        if key not in entry.resolved:
            entry.resolved[key] = value
        elif entry.resolved[key] != value:
            report.warn(line, entry.key, "field_twice", name)
            counts[key] += 1
            entry.resolved.setdefault(f"{key}-{counts[key] + 1}", value)


def laid_out(value: str, is_paragraphs: bool) -> str:
    """A value without the line ends that only keep the file narrow."""
    if "\n" not in value and "  " not in value and "\t" not in value:
        return value
    if is_paragraphs:
        return _WRAPPED.sub(" ", value)
    return _LINE_END.sub(" ", value)


def _value(raw: str, strings: _Strings, unknown: list[str]) -> str:
    """`{text}`, `"text"`, `12`, `jan`, and any of these joined by `#`."""
    if raw[:1] == "{" and raw[-1:] == "}" and "#" not in raw:
        return raw[1:-1].strip()
    return "".join(_pieces(raw, strings, unknown)).strip()


def _pieces(raw: str, strings: _Strings, unknown: list[str]) -> Iterator[str]:
    position, added = 0, 0
    while position < len(raw):
        if raw[position] in '{"':
            end = _end_of_quoted(raw, position)
            yield raw[position + 1 : end]
            position = end + 1
        elif match := _PIECE.match(raw, position):
            piece = _named(match[0], strings, unknown)
            added += len(piece)
            if added > _LONGEST:
                raise _TooLong
            strings.spend(len(piece))
            yield piece
            position = match.end()
        else:
            position += 1


def _named(piece: str, strings: _Strings, unknown: list[str]) -> str:
    if piece.lower() in strings.too_long:
        raise _TooLong
    if piece.isdigit() or piece.lower() in strings:
        return strings.get(piece.lower(), piece)
    unknown.append(piece)
    return piece


def _end_of_quoted(raw: str, start: int) -> int:
    """Index of the brace or quotation mark that closes the one at `start`."""
    depth, closing = 0, '"' if raw[start] == '"' else "}"
    for mark in _DELIMITER.finditer(raw, start + 1):
        if mark[0] == closing and depth == 0:
            return mark.start()
        depth += {"{": 1, "}": -1}.get(mark[0], 0)
    return len(raw)


class _Family(NamedTuple):
    by_key: dict[str, Entry]
    strings: _Strings


def _inherit(entry: Entry, family: _Family, report: Report) -> None:
    """Take from `xdata` and `crossref`, and from theirs, what the entry does not say itself."""
    known = {entry.key.lower()}
    waiting = deque(_references(entry))
    for key, _is_data in waiting:
        if key.lower() in known:
            report.warn(entry.line, entry.key, "own_parent", key)
        elif key.lower() not in family.by_key:
            report.warn(entry.line, entry.key, "no_such_parent", key)
    while waiting:
        key, is_data = waiting.popleft()
        parent = family.by_key.get(key.lower())
        if parent is None or key.lower() in known:
            continue
        if len(known) > _MOST_PARENTS:
            report.warn(entry.line, entry.key, "many_parents", key)
            return
        known.add(key.lower())
        waiting.extend(_references(parent))
        _take(entry, parent, is_data, family.strings)


def _references(entry: Entry) -> Iterator[tuple[str, bool]]:
    """The keys that an entry refers to, and whether as a set of fields or as the whole it is part of."""
    for field in ("xdata", "crossref"):
        for key in filter(None, map(str.strip, entry.resolved.get(field, "").split(","))):
            yield key, field == "xdata"


def _take(entry: Entry, parent: Entry, is_data: bool, strings: _Strings) -> None:
    for name, value in parent.resolved.items():
        if name in NOT_INHERITED:
            continue
        target = name
        if not is_data and parent.type != entry.type:
            target = INHERITED_AS.get(name, name)
            if name == "title":
                target = PARENTS_TITLE.get(entry.type, target)
        if target not in entry.resolved:
            strings.spend(len(value))
            entry.resolved[target] = value
