"""What a project can be exported as: each format is one module, and one line in the table below."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from models.formats import bibliography, csv_events, reference_lists
from models.formats.bibliography import FORMATS, BibliographyFormat
from models.project import Project
from models.records import Source


class Exporter(msgspec.Struct, frozen=True):
    """Writes a project as a file of another kind."""

    code: str
    extensions: tuple[str, ...]
    """With their dot, lower case."""
    write: Callable[[Project], bytes]


def _sources_as(form: BibliographyFormat) -> Exporter:
    """Every source of the project, dates in words in its language."""

    def write(project: Project) -> bytes:
        return bibliography.write(project.ordered(Source), project, form.code, project.info.language)

    return Exporter(form.code, form.extensions, write)


EXPORTERS = (
    Exporter("csv", (".csv",), csv_events.write),
    *map(_sources_as, FORMATS),
    Exporter("bibliography-text", (".txt",), reference_lists.write_text),
    Exporter("bibliography-html", (".html",), reference_lists.write_html),
    Exporter("bibliography-markdown", (".md",), reference_lists.write_markdown),
)
"""Of several with one extension, the first is meant unless another is asked for by its code."""


def exporter(extension: str, code: str | None = None) -> Exporter | None:
    """The one for an extension (with its dot, any case), and of that code if one is asked for."""
    fitting = (e for e in EXPORTERS if extension.lower() in e.extensions and code in (None, e.code))
    return next(fitting, None)
