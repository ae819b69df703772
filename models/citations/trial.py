"""Whether sources can be formatted with a style: what its file refers to is there, and a few are tried."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.citations import csl, style_file
from models.citations.style_file import Head, StyleError
from models.dates import parse_edtf
from models.records import Name, Source

if TYPE_CHECKING:
    from models.citations.styles import Style

_CSL = {"cs": "http://purl.org/net/xbiblio/csl"}
_SAMPLES = (
    Source(
        id="1",
        title="Title",
        author=(Name(family="Family", given="Given"),),
        container_title="Container",
        issued=parse_edtf("2025-12-18"),
        url="https://example.org",
    ),
    Source(
        id="2",
        type="book",
        title="Title",
        author=(Name(literal="Institution"), Name(family="Family", given="Given")),
        editor=(Name(family="Family", given="Given"),),
        publisher="Publisher",
        issued=parse_edtf("2025-08/2025-09"),
        page="1-12",
        volume="2",
    ),
    Source(id="3", type="document", title="Title"),
)


def try_style(path: str | Path, head: Head, parent: Callable[[], Style | None]) -> None:
    """StyleError if the style, or the one that it stands for, cannot be used."""
    root = style_file.parse(path)
    if head.parent:
        if parent() is None:
            raise StyleError("missing-parent", 0, head.parent)
        return
    _check_references(root)
    _format_samples(path)


def _check_references(root: Any) -> None:
    if root.find("cs:citation/cs:layout", _CSL) is None:
        raise StyleError("no-layout", root.sourceline or 0)
    macros = {macro.get("name") for macro in root.iterfind("cs:macro", _CSL)}
    for element in root.xpath(".//cs:text[@macro] | .//cs:key[@macro]", namespaces=_CSL):
        if element.get("macro") not in macros:
            raise StyleError("missing-macro", element.sourceline or 0, element.get("macro"))


def _format_samples(path: str | Path) -> None:
    from models.citations.processor import Processor

    try:
        processor = Processor(str(path), "en")
        items = [csl.item(source, "en") for source in _SAMPLES]
        for item in items:
            processor.note(item)
        if processor.has_bibliography:
            processor.entries(items, lambda: None)
    except RecursionError as error:
        raise StyleError("recursion") from error
    except Exception as error:
        # citeproc-py raises whatever it stumbles upon, in words of Python that tell a reader nothing.
        raise StyleError("cannot-format") from error
