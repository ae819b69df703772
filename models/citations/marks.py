"""Text with marks: what a style and a record say about letters, in private-use characters within the text.

citeproc-py joins, cuts and changes strings, and knows nothing of what they mean. So italics, quotation marks
whose form is not settled yet, addresses that nothing may touch and places that must stay as they are travel
through it as single characters that no record can contain (`typography.tidy` removes them).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from models.links import brief_url

OPEN, CLOSE = "\ue000", "\ue001"
"""Quotation marks, worded once their depth is known."""
KEEP = "\ue002"
"""Stands between characters of a record that no clean-up of a style's punctuation may take for its own."""
VERBATIM, END_VERBATIM = "\ue003", "\ue004"
"""Around an address or an identifier."""
NO_CASE, END_NO_CASE = "\ue005", "\ue006"
"""Around what keeps its capitals."""
GAP = "\ue007"
"""Where a style sets a block apart: a space in running text."""

FORMATS = {
    "i": ("\ue010", "\ue011"),
    "b": ("\ue012", "\ue013"),
    "sup": ("\ue014", "\ue015"),
    "sub": ("\ue016", "\ue017"),
    "sc": ("\ue018", "\ue019"),
    "u": ("\ue01a", "\ue01b"),
}
"""HTML-like name -> the characters around such text."""

FORMAT_CLASS = "\ue010-\ue01b"
"""The format marks, for use within a character class of a pattern."""
ALL_CLASS = "\ue000-\ue0ff"

_ANY = re.compile(f"[{ALL_CLASS}]")
_FORMAT = re.compile(f"([{FORMAT_CLASS}])")
_MEANING = {mark: (name, mark == pair[0]) for name, pair in FORMATS.items() for mark in pair}
"""Mark -> the name of its format, and whether that begins there."""
_HTML_TAGS = {
    "i": ("<i>", "</i>"),
    "b": ("<b>", "</b>"),
    "sup": ("<sup>", "</sup>"),
    "sub": ("<sub>", "</sub>"),
    "sc": ('<span style="font-variant:small-caps">', "</span>"),
    "u": ("<u>", "</u>"),
}
_MARKDOWN_TAGS = {"i": ("*", "*"), "b": ("**", "**"), "sup": ("<sup>", "</sup>"), "sub": ("<sub>", "</sub>")}
_URL = re.compile(r"https?://[^\s<>]*[^\s<>.,;:!?)»”\"'\]]")
_MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~^$&])")
_LIST_MARK = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def plain(text: str) -> str:
    """The text alone."""
    return _ANY.sub("", text)


def printed(text: str) -> str:
    """The same with marks, as it stands in print: addresses are short, and no full stop ends one."""
    found = [*_URL.finditer(text)]
    if found and not plain(text[found[-1].end() :]).strip(" ."):
        text = text[: found[-1].end()] + text[found[-1].end() :].replace(".", "")
    return _around_addresses(text, str, brief_url)


def runs(text: str) -> list[tuple[str, frozenset[str]]]:
    """The text in pieces without marks, each with its formats by name; italics in italics are upright."""
    if _ANY.search(text) is None:
        return [(text, frozenset())] if text else []
    open_now: list[str] = []
    pieces: list[tuple[str, frozenset[str]]] = []
    for part in _FORMAT.split(_turned(text, *FORMATS["i"])):
        name, opens = _MEANING.get(part, ("", False))
        if opens:
            open_now.append(name)
        elif name in open_now:
            open_now.remove(name)
        elif bare := plain(part):
            pieces.append((bare, frozenset(open_now)))
    return pieces


def still_open(text: str) -> str:
    """The marks of the formats that go on after the end of a text: what its next line has to begin with."""
    waiting: list[str] = []
    for mark in _FORMAT.findall(text):
        name, opens = _MEANING[mark]
        start = FORMATS[name][0]
        if opens:
            waiting.append(start)
        elif start in waiting:
            waiting.reverse()
            waiting.remove(start)
            waiting.reverse()
    return "".join(waiting)


def to_html(text: str) -> str:
    """Escaped, with its formats as tags and its http(s) addresses as links."""
    return _worded(_around_addresses(text, lambda part: part.translate(_ESCAPES), _link), _HTML_TAGS)


def to_markdown(text: str) -> str:
    """Escaped, with `*…*` for italics and its http(s) addresses as links."""
    return _worded(_around_addresses(text, escape_markdown, lambda url: f"<{url}>"), _MARKDOWN_TAGS)


def escape_markdown(text: str) -> str:
    """The text on one line, such that Markdown shows it letter for letter."""
    text = _MARKDOWN_SIGNS.sub(r"\\\1", text.replace("\n", " "))
    return _LIST_MARK.sub(_escaped_list_mark, text)


def _escaped_list_mark(found: re.Match[str]) -> str:
    space, mark = found.groups()
    # A number is no list's if its full stop is escaped, and a backslash before a digit would be shown.
    return f"{space}{mark}\\" if mark[0].isdigit() else f"{space}\\{mark}"


def _link(url: str) -> str:
    escaped = url.translate(_ESCAPES)
    return f'<a href="{escaped}">{escaped}</a>'


def _around_addresses(text: str, other: Callable[[str], str], address: Callable[[str], str]) -> str:
    """Each address as `address` writes it, without marks; the rest as `other` does."""
    pieces: list[str] = []
    last = 0
    for found in _URL.finditer(text):
        pieces += (
            other(text[last : found.start()]) if found.start() > last else "",
            address(plain(found[0])),
        )
        # Marks at the end of an address are those of the text around it.
        pieces.append(found[0][len(found[0].rstrip(_FORMAT_CHARACTERS)) :])
        last = found.end()
    rest = text[last:]
    return "".join((*pieces, other(rest) if rest else ""))


_FORMAT_CHARACTERS = "".join(character for pair in FORMATS.values() for character in pair)


def _worded(text: str, tags: dict[str, tuple[str, str]]) -> str:
    text = _turned(text, *FORMATS["i"])
    for name, (start, end) in FORMATS.items():
        opening, closing = tags.get(name, ("", ""))
        # Spaces go outside, and there are no tags around nothing: Markdown would show either.
        text = re.sub(f"{start}( *)", rf"\1{start}", text)
        text = re.sub(f"( *){end}", rf"{end}\1", text)
        text = text.replace(start + end, "").replace(start, opening).replace(end, closing)
    return plain(text)


def _turned(text: str, start: str, end: str) -> str:
    """Italics within italics are upright, as in print."""
    result: list[str] = []
    depth = 0
    for character in text:
        if character == start:
            depth += 1
            character = start if depth % 2 else end
        elif character == end:
            depth -= 1
            character = start if depth % 2 else end
        result.append(character)
    return "".join(result)
