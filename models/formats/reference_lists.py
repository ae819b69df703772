"""The bibliography of a project as a file to read: plain text, HTML or Markdown, in its style."""

from __future__ import annotations

from collections.abc import Sequence

from models.citations.lists import as_markdown, as_page, as_text
from models.citations.notes import Entry, bibliography
from models.project import Project
from models.records import Source


def write_text(project: Project) -> bytes:
    """An entry a line."""
    return f"{as_text(_entries(project))}\n".encode()


def write_markdown(project: Project) -> bytes:
    """A paragraph for each entry."""
    return f"{as_markdown(_entries(project))}\n".encode()


def write_html(project: Project) -> bytes:
    """A page with the project's title, or the word that English and French share for its contents."""
    title = project.info.title or "Sources"
    return as_page(_entries(project), title, project.info.language).encode()


def _entries(project: Project) -> Sequence[Entry]:
    """Every source of the project."""
    return bibliography(project.ordered(Source), project.info.language, project.info.citation_style)
