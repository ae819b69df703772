"""What a drag or the clipboard carries: sources of the open project, or links from elsewhere."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QMimeData

from models.project import Project
from models.records import Source
from models.sources.pasted import (
    Links,
    PastedSources,
    link_of_html,
    links_of_moz_url,
    links_of_text,
    links_of_uri_list,
    sources_of_links,
)
from ui.sources.names import source_line

SOURCES = "application/x-entrevue-sources"
"""JSON: `project`, which tells the open project from any other, and `ids`."""

_MOZ_URL = "text/x-moz-url"


class _Own(msgspec.Struct):
    project: str
    ids: list[str]


def put_ids(data: QMimeData, sources: Sequence[Source], project_key: str) -> None:
    """Add the ids of sources to what others read as text; `project_key` is that of `carried`."""
    found = _Own(project_key, [source.id for source in sources])
    data.setData(SOURCES, msgspec.json.encode(found))


def mime_of(sources: Sequence[Source], project_key: str) -> QMimeData:
    """Sources for a drag: ids for this window, a line of text each for all others."""
    data = QMimeData()
    put_ids(data, sources, project_key)
    data.setText("\n".join(" ".join(filter(None, (source_line(s), s.url))) for s in sources))
    return data


def carries_sources(data: QMimeData) -> bool:
    return data.hasFormat(SOURCES)


def carries_links(data: QMimeData) -> bool:
    """Whether it is a link as browsers drag it, and not only a text that happens to be one."""
    return data.hasFormat(_MOZ_URL) or (data.hasUrls() and not _has_files(data))


def carried_sources(data: QMimeData, project: Project, project_key: str) -> tuple[Source, ...]:
    """The sources of the project that are carried by their ids.

    Ids of another project, such as one that was open before, may be those of other sources here.
    """
    ids = _own_ids(data.data(SOURCES).data(), project_key) if carries_sources(data) else []
    return tuple(project.sources[source_id] for source_id in ids if source_id in project.sources)


def carried_links(data: QMimeData, project: Project, today: datetime.date) -> PastedSources:
    """The sources of the links that are carried: those that the project has, and drafts of the others."""
    return sources_of_links(links_of(data), project, today)


def links_of(data: QMimeData) -> Links:
    """From the format that says most: addresses with titles first; nothing from files."""
    if _has_files(data):
        return Links()
    html = data.html() if data.hasHtml() else ""
    moz_url = _utf16(data.data(_MOZ_URL).data()) if data.hasFormat(_MOZ_URL) else ""
    uris = "\n".join(bytes(url.toEncoded()).decode() for url in data.urls())
    return (
        links_of_moz_url(moz_url)
        or links_of_uri_list(uris, html)
        or link_of_html(html)
        or links_of_text(data.text())
    )


def _own_ids(content: bytes, project_key: str) -> list[str]:
    """What `put_ids` has written for the same project; another version may have written something else."""
    try:
        found = msgspec.json.decode(content, type=_Own)
    except msgspec.DecodeError:
        return []
    return found.ids if found.project == project_key else []


def _has_files(data: QMimeData) -> bool:
    return any(url.isLocalFile() for url in data.urls())


def _utf16(data: bytes) -> str:
    """Browsers write it in the byte order of the machine; some in UTF-8."""
    encoding = "utf-16-le" if b"\0" in data else "utf-8"
    return data.decode(encoding, "replace").lstrip("\N{ZERO WIDTH NO-BREAK SPACE}")
