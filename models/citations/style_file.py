"""Reading `.csl` files that come from anywhere: their heads quickly, and whole ones with care.

Neither entities nor document types are taken, so that no file can grow in memory or name another one.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any
from xml.parsers import expat

import msgspec

from models.citations.errors import StyleError as StyleError
from models.citations.style_limits import check_work

MAX_BYTES = 4_000_000
"""No style is nearly as long."""
_NAMESPACE = "http://purl.org/net/xbiblio/csl"
_CHUNK = 4096
_UNKNOWN_ENCODING = expat.ErrorString(18)
"""`unknown encoding`."""


class Head(msgspec.Struct, frozen=True):
    """What a style says about itself."""

    id: str = ""
    """The last part of its address."""
    title: str = ""
    kind: str = "note"
    """`note`, `author-date` or `numeric`: how it cites."""
    parent: str = ""
    """Of a dependent style, the id of the style that it stands for."""
    locale: str = ""


def read_head(path: str | Path) -> Head:
    """The head of a style, without reading on; StyleError if there is none."""
    try:
        with open(path, "rb") as file:
            return _HeadReader().read(file)
    except OSError as error:
        raise StyleError("unreadable", 0, error.strerror or "") from error


def parse(path: str | Path) -> Any:
    """The root element of a whole style, without comments; StyleError if it is none."""
    data = _read(Path(path))
    # Before lxml sees it: expat tells of a document type before it acts on it.
    _HeadReader().check(data)
    etree: Any = importlib.import_module("lxml.etree")
    parser = etree.XMLParser(
        remove_comments=True, remove_pis=True, no_network=True, resolve_entities=False, load_dtd=False
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise StyleError("not-xml", error.lineno or 0, error.msg or "") from error
    except (LookupError, ValueError) as error:
        raise StyleError("not-xml", 1, _UNKNOWN_ENCODING) from error
    if not root.get("version", "1.0").startswith("1."):
        raise StyleError("version", root.sourceline or 0, root.get("version"))
    check_work(root)
    return root


def serialised(root: Any) -> bytes:
    """The element as UTF-8."""
    etree: Any = importlib.import_module("lxml.etree")
    text: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return text


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise StyleError("too-large")
        return path.read_bytes()
    except OSError as error:
        raise StyleError("unreadable", 0, error.strerror or "") from error


class _Done(Exception):
    """The head has been read."""


class _HeadReader:
    """Follows the elements of `style/info`; `class` and the category say how the style cites."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._path: list[str] = []
        self._texts = {"title": "", "id": ""}
        self._class = self._format = self._parent = self._locale = ""
        self._only_check = False

    def read(self, file: Any) -> Head:
        size = 0
        try:
            while size < MAX_BYTES and (data := file.read(_CHUNK)):
                size += len(data)
                self._feed(data, False)
            self._feed(b"", True)
        except _Done:
            pass
        return self._head()

    def check(self, data: bytes) -> None:
        """StyleError unless the whole is a style without document type."""
        self._only_check = True
        self._feed(data, True)

    def _feed(self, data: bytes, last: bool) -> None:
        try:
            self._parser.Parse(data, last)
        except expat.ExpatError as error:
            raise StyleError("not-xml", error.lineno, expat.ErrorString(error.code)) from error
        except (LookupError, ValueError) as error:
            # The file names an encoding that Python does not know, or that expat cannot use.
            raise StyleError("not-xml", 1, _UNKNOWN_ENCODING) from error

    def _head(self) -> Head:
        title, own_id = (" ".join(self._texts[name].split()) for name in ("title", "id"))
        if not title:
            raise StyleError("no-title")
        kind = "note" if self._class == "note" else "author-date"
        if kind != "note" and self._format in ("numeric", "label"):
            kind = "numeric"
        return Head(_last_part(own_id), title, kind, _last_part(self._parent), self._locale)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, tag = name.rpartition(" ")
        if not self._path:
            if (namespace, tag) != (_NAMESPACE, "style"):
                code = "no-namespace" if (namespace, tag) == ("", "style") else "not-csl"
                raise StyleError(code, self._parser.CurrentLineNumber, tag)
            self._class = attributes.get("class", "")
            self._locale = attributes.get("default-locale", "")
        self._path.append(tag)
        if self._path[:2] != ["style", "info"]:
            return
        if tag == "category":
            self._format = attributes.get("citation-format", "") or self._format
        elif tag == "link" and attributes.get("rel") == "independent-parent":
            self._parent = attributes.get("href", "")

    def _end(self, _name: str) -> None:
        self._path.pop()
        if self._path == ["style"] and not self._only_check and self._texts["title"]:
            raise _Done

    def _text(self, data: str) -> None:
        if len(self._path) == 3 and self._path[1] == "info" and self._path[2] in self._texts:
            self._texts[self._path[2]] += data

    def _refuse(self, *_: object) -> None:
        raise StyleError("entities", self._parser.CurrentLineNumber)


def _last_part(address: str) -> str:
    """`http://www.zotero.org/styles/apa` -> `apa`."""
    return address.strip().rstrip("/").rpartition("/")[2].removesuffix(".csl")
