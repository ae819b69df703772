"""Notes of the command line are written in the project's citation style."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models import edits, storage
from models.citations import styles
from models.project import Project


@pytest.mark.parametrize(
    ("style", "note"),
    [("entrevue-author-date", "“Readout” (n.d.), Kremlin."), ("nowhere", "“Readout”, Kremlin.")],
)
def test_stats_follow_the_style(
    cli: Callable[..., Any], project: Project, tmp_path: Path, style: str, note: str
) -> None:
    path = tmp_path / "styled.entrevue"
    project.apply(edits.update(project.info, citation_style=style))
    storage.save(project, path)
    before = styles.folders()
    result = cli("stats", path)
    styles.set_folders(before)

    assert result.status == 0
    assert note in result.out
    assert ("“nowhere” is not on this machine" in result.err) == (style == "nowhere")


@pytest.mark.parametrize("out", ["list.txt", "figure.png"])
def test_a_style_that_is_not_here_is_said_once(
    cli: Callable[..., Any], project: Project, tmp_path: Path, out: str
) -> None:
    path = tmp_path / "styled.entrevue"
    project.apply(edits.update(project.info, citation_style="x" * 300))
    storage.save(project, path)
    before = styles.folders()
    result = cli("export", path, tmp_path / out)
    styles.set_folders(before)

    assert result.status == 0
    assert result.err.count("is not on this machine; press notes stand in for it.") == 1
    assert len(result.err.splitlines()) == 1


def test_a_broken_style_is_said(
    cli: Callable[..., Any], project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "added"
    folder.mkdir()
    head = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>B</title></info>'
    (folder / "broken.csl").write_text(head, encoding="utf-8")
    monkeypatch.setattr(styles, "added_folder", lambda: folder)
    styles.refresh()
    path = tmp_path / "styled.entrevue"
    project.apply(edits.update(project.info, citation_style="broken"))
    storage.save(project, path)
    before = styles.folders()
    result = cli("stats", path)
    monkeypatch.undo()
    styles.set_folders(before)

    assert result.status == 0
    assert "The citation style “broken” cannot be used; plain notes stand in for it." in result.err
