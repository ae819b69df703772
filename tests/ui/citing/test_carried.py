"""What drags and the clipboard carry, in the formats that browsers write."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from models.project import Project
from models.records import Source
from ui.citing.carried import (
    SOURCES,
    carried_links,
    carried_sources,
    carries_links,
    carries_sources,
    mime_of,
)

TODAY = datetime.date(2026, 1, 15)
URL = "https://example.org/a%20page?x=1"


def read(data: QMimeData, project: Project) -> list[tuple[str, str]]:
    """Title and address of each source."""
    return [(source.title, source.url) for source in carried_links(data, project, TODAY).sources]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-8", "utf-16"])
def test_a_link_of_firefox_brings_its_title(project: Project, encoding: str) -> None:
    data = QMimeData()
    data.setData("text/x-moz-url", f"{URL}\nÀ la une".encode(encoding))
    data.setText(URL)
    assert read(data, project) == [("À la une", URL)]
    assert carries_links(data)


def test_a_link_of_chrome_takes_its_title_from_the_html(project: Project) -> None:
    data = QMimeData()
    data.setUrls([QUrl(URL)])
    data.setHtml(f'<meta charset="utf-8"><a href="{URL}">A <b>page</b></a>')
    assert read(data, project) == [("A page", URL)]


def test_html_that_is_one_link_and_nothing_else(project: Project) -> None:
    data = QMimeData()
    data.setHtml(f'<a href="{URL}">A page</a>')
    assert read(data, project) == [("A page", URL)]
    data = QMimeData()
    data.setHtml(f'A paragraph with <a href="{URL}">a link</a>.')
    data.setText("A paragraph with a link.")
    assert read(data, project) == []


def test_a_text_is_taken_only_if_it_is_a_link(project: Project) -> None:
    data = QMimeData()
    data.setText("https://example.org/b")
    assert read(data, project) == [("", "https://example.org/b")]
    assert not carries_links(data)
    data.setText("Call of 12 February")
    assert read(data, project) == []


@pytest.mark.parametrize("address", ["javascript:alert(1)", "ftp://example.org/a"])
def test_other_addresses_are_refused_by_name(project: Project, address: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl(address)])
    found = carried_links(data, project, TODAY)
    assert found.sources == ()
    assert found.refused == (address,)


def test_files_are_not_for_citing(project: Project, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.entrevue")), QUrl(URL)])
    assert read(data, project) == []
    assert not carries_links(data)


def test_own_sources_are_known_by_their_ids_and_read_elsewhere_as_text(project: Project) -> None:
    page = Source(id="page", title="A page", url=URL)
    data = mime_of([project.sources["readout"], page], "here")
    assert carries_sources(data)
    assert data.text() == f"Readout · Kremlin\nA page {URL}"
    assert [source.id for source in carried_sources(data, project, "here")] == ["readout"]
    assert carried_sources(data, project, "elsewhere") == ()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"ids": ["readout"]}', b'{"project": 1, "ids": 2}'])
def test_ids_that_cannot_be_read_are_none(project: Project, content: bytes) -> None:
    data = QMimeData()
    data.setData(SOURCES, content)
    assert carried_sources(data, project, "here") == ()
