"""A BibTeX file -> its entries with lines, broken ones apart from sound ones; all that touches bibtexparser.

bibtexparser reads one block at a time, so that a large file has progress, and so that a line of an abstract
which begins with `@name (` does not end the entry that it is in. Where a block ends is told by its braces.
"""

from __future__ import annotations

import logging
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any, cast

import msgspec

from models.formats.bibliography.draft import Report

_MARK = re.compile(r"(?<!\\)[{}]|(?P<begins>^[ \t]*)?@[ \t]*[A-Za-z][\w-]*[ \t]*[{(]", re.MULTILINE)
_BEGINS = re.compile(r"^[ \t]*@[ \t]*[A-Za-z][\w-]*[ \t]*[{(]", re.MULTILINE)
_AT = "\ufdd0"
"""A character that no text has, for `@` within a block."""
_INNER_BLOCK = re.compile(r"@(?=\w*[ \t]*[{(])")
_KEY = re.compile(r"@\s*\w+\s*[{(]\s*([^\s,{}()=]*)\s*,")
_IN_PARENTHESES = re.compile(r"(?<!\\)[{}\"]|[()]")
_REST_OF_ENTRY = re.compile(r"\s*,\s*(?=\w+\s*=)")
"""What stands behind a brace too many."""
_LOOKS_LIKE_ENTRY = re.compile(r"^[ \t]*(?=@\s*\w|\w+\s*=\s*[{\"])", re.MULTILINE)


class Entry(msgspec.Struct):
    """An entry, or an abbreviation (`type` is `string`); values as they stand, with braces or quotes."""

    type: str
    key: str
    line: int
    fields: list[tuple[str, str, int]]
    """Name in lower case, value, line."""
    resolved: dict[str, str] = msgspec.field(default_factory=lambda: cast("dict[str, str]", {}))


def looks_like(text: str) -> bool:
    """Whether there is anything like an entry in a text."""
    return _BEGINS.search(text) is not None


def entries(text: str, report: Report) -> Iterator[Entry]:
    """The entries and abbreviations of a file; what is broken is reported."""
    line, counted, end = 1, 0, 0
    for start, stop, is_closed in _blocks(text):
        _outside(text, end, start, line, counted, report)
        line, counted, end = line + text.count("\n", counted, start), start, stop
        block = text[start:stop]
        if is_closed:
            yield from _parsed(block, line, report)
        else:
            report.refuse(line, _key(block), "entry_not_closed", block[:400])
        report.tick(stop, 2 * len(text))  # the second half is making sources of the entries
    _outside(text, end, len(text), line, counted, report)


def _outside(text: str, start: int, end: int, line: int, counted: int, report: Report) -> None:
    """Text between entries is a comment, unless it looks like what is left of an entry.

    `line` is the one of the character at `counted`.
    """
    if end - start <= 2:
        return
    found = _REST_OF_ENTRY.match(text, start, end) if start else None
    found = found or _LOOKS_LIKE_ENTRY.search(text, start, end)
    if found is not None:
        line += text.count("\n", counted, found.end())
        report.refuse(line, "", "text_outside", text[found.end() : found.end() + 400])


def _blocks(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start and end of each block, and whether its braces close."""
    marks = _Marks(text)
    parentheses = _Parentheses(text)
    index = 0
    while index < len(marks.starts):
        start, opens = marks.starts[index], marks.kinds[index]
        end = marks.closing[index]
        index += 1
        if opens not in _BLOCKS:
            continue
        if opens in _PARENTHESES:
            stop = parentheses.end(start)
            if stop > 0:
                yield start, stop, True
                index = bisect_left(marks.starts, stop, index)
                continue
        elif end >= 0:
            yield start, marks.starts[end] + 1, True
            index = end + 1
            continue
        # One that does not close goes as far as the next at a line's start.
        while index < len(marks.starts) and marks.kinds[index] not in _AT_LINE_STARTS:
            index += 1
        yield start, marks.starts[index] if index < len(marks.starts) else len(text), False


class _Parentheses:
    """Finds where a block ends that begins with a parenthesis."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._left = 2 * len(text)
        """Characters that may still be looked at: many blocks that never close would each go to the end."""

    def end(self, start: int) -> int:
        """Behind the parenthesis that closes the block, which is in no braces and no quotes; or -1."""
        depth, opened, is_quoted = 0, 0, False
        for mark in _IN_PARENTHESES.finditer(self._text, start, start + self._left):
            if mark[0] in "{}":
                depth += 1 if mark[0] == "{" else -1
            elif depth == 0 and mark[0] == '"':
                is_quoted = not is_quoted
            elif depth == 0 and not is_quoted and mark[0] in "()":
                opened += 1 if mark[0] == "(" else -1
                if opened == 0:
                    self._left -= mark.end() - start
                    return mark.end()
        self._left = max(self._left - (len(self._text) - start), 0)
        return -1


_OPENING, _CLOSING, _AT_LINE_START, _WITHIN_LINE, _PARENTHESIS, _PARENTHESIS_WITHIN_LINE = range(6)
_PARENTHESES = (_PARENTHESIS, _PARENTHESIS_WITHIN_LINE)
_AT_LINE_STARTS = (_AT_LINE_START, _PARENTHESIS)
_BLOCKS = (_AT_LINE_START, _WITHIN_LINE, *_PARENTHESES)


class _Marks:
    """Braces and block starts in numbers: a hostile file may have millions."""

    def __init__(self, text: str) -> None:
        self.starts = array("q")
        self.kinds = bytearray()
        self.closing = array("q")
        """For each opening brace the index of the brace that closes it, or -1."""
        opened: list[int] = []
        for mark in _MARK.finditer(text):
            kind = _kind(mark)
            if kind == _CLOSING and opened:
                self.closing[opened.pop()] = len(self.starts)
            elif kind not in (_CLOSING, *_PARENTHESES):
                opened.append(len(self.starts))
            begins = mark.end("begins")
            self.starts.append(mark.start() if begins < 0 else begins)
            self.kinds.append(kind)
            self.closing.append(-1)


def _kind(mark: re.Match[str]) -> int:
    if mark[0] == "}":
        return _CLOSING
    if mark[0] == "{":
        return _OPENING
    if mark[0].endswith("("):
        return _PARENTHESIS if mark["begins"] is not None else _PARENTHESIS_WITHIN_LINE
    return _AT_LINE_START if mark["begins"] is not None else _WITHIN_LINE


def _parsed(block: str, line: int, report: Report) -> Iterator[Entry]:
    kind = block[1:].lstrip()[:8].lower()
    if kind.startswith(("comment", "preamble")):
        return
    parsed, malformed = split_block("@" + _INNER_BLOCK.sub(_AT, block[1:].lstrip()))
    if malformed or not parsed:
        report.refuse(line, _key(block), "entry_malformed", block[:400])
    for entry in parsed:
        entry.line += line
        entry.fields = [
            (name, value.replace(_AT, "@"), line + number) for name, value, number in entry.fields
        ]
        yield entry


def _key(block: str) -> str:
    found = _KEY.match(block)
    return found[1] if found else ""


def split_block(text: str) -> tuple[list[Entry], bool]:
    """The entries and abbreviations of a text as bibtexparser splits it, and whether any was malformed.

    Lines count from 0. The library is imported when it is needed: it takes half a second.
    """
    from bibtexparser import model
    from bibtexparser.splitter import Splitter

    # It logs what is returned here, and there is one log for the program.
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL + 1)
    found: list[Entry] = []
    malformed = False
    for block in cast("list[Any]", Splitter(text).split().blocks):
        if isinstance(block, model.DuplicateFieldKeyBlock):
            block = cast("Any", block.ignore_error_block)
        if isinstance(block, model.Entry):
            fields = [(str(each.key), str(each.value), int(each.start_line or 0)) for each in block.fields]
            found.append(Entry(block.entry_type.lower(), block.key, int(block.start_line or 0), fields))
        elif isinstance(block, model.String):
            found.append(Entry("string", block.key, 0, [(str(block.key), str(block.value), 0)]))
        elif isinstance(block, model.ParsingFailedBlock):
            malformed = True
    return found, malformed
