"""Bibliographies: CSL-JSON, BibLaTeX and BibTeX, RIS <-> sources.

`read` never raises for any bytes but `UnreadableBibliography` (and `Cancelled`), and loses nothing silently:
variables without a field are in the `extra` of a source, what is no variable in its `custom`, and what could
not be read is in `problems`. `write` gives a file that `read` makes the same sources of, ids apart, in each
format; what the format itself cannot say travels in a field of its own, see `carrier`.

Two entries of one key are both kept: the second has no key, so that the first is the one that a later import
updates. `extra` is in the order of names.
"""

from __future__ import annotations

from collections.abc import Iterable

from models.formats.bibliography.results import (
    FORMATS,
    BibliographyFormat,
    ReadSources,
    SourceProblem,
    UnreadableBibliography,
)
from models.progress import Cancelled, Progress
from models.project import Project
from models.records import Source


def read(
    data: bytes,
    name: str,
    project: Project,
    encoding: str | None = None,
    progress: Progress | None = None,
) -> ReadSources:
    """The sources of a file of that name, for a project whose sides they may speak for.

    The extension says which format to try first, what the file holds says the last word. `encoding` is any
    that Python knows; without it UTF-8, UTF-16 with its mark, else Windows-1252. `progress(done, total)` is
    called at least every 100 entries.

    Raises UnreadableBibliography if nothing at all can be made of the file, Cancelled if `progress` says so.
    """
    # Parsers and their tables are loaded by the first file: few starts of the program ever see one.
    from models.formats.bibliography import conversion

    return conversion.read(data, name, project, encoding, progress)


def write(
    sources: Iterable[Source],
    project: Project,
    format: str,
    language: str,
    progress: Progress | None = None,
) -> bytes:
    """The sources as a file in UTF-8; `format` is the code of one of `FORMATS`.

    `language` (`en` or `fr`) is that of dates which the format has in words only. ValueError for another
    format, Cancelled if `progress` says so.
    """
    from models.formats.bibliography import conversion

    return conversion.write(sources, project, format, language, progress)


__all__ = [
    "FORMATS",
    "BibliographyFormat",
    "Cancelled",
    "ReadSources",
    "SourceProblem",
    "UnreadableBibliography",
    "read",
    "write",
]
