"""Files that sources point to."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.project import Project
from models.records import Source
from models.sources import attachments


def test_files_under_the_project_are_kept_relative(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    assert attachments.stored_path(folder / "files" / "a.pdf", folder) == "files/a.pdf"
    assert attachments.stored_path(tmp_path / "a.pdf", folder) == str(tmp_path / "a.pdf")
    assert attachments.stored_path(tmp_path / "a.pdf", None) == str(tmp_path / "a.pdf")


def test_paths_lead_back_to_their_files(tmp_path: Path) -> None:
    for path in (tmp_path / "in" / "é f.pdf", tmp_path.parent / "b.pdf"):
        assert attachments.file_of(attachments.stored_path(path, tmp_path), tmp_path) == path


def test_paths_that_lead_nowhere(tmp_path: Path) -> None:
    assert attachments.file_of("", tmp_path) is None
    assert attachments.file_of("a.pdf", None) is None
    for text in ("//server/share/a.pdf", "\\\\server\\share\\a.pdf", "missing.pdf", "", "a\0b", "x" * 5000):
        assert not attachments.is_there(text, tmp_path)
    (tmp_path / "folder.pdf").mkdir()
    assert not attachments.is_there("folder.pdf", tmp_path)
    (tmp_path / "a.pdf").touch()
    assert attachments.is_there("a.pdf", tmp_path)


HERE = Path(__file__)
FILES = st.sampled_from(
    [HERE.name, f"./{HERE.name}", f"../{HERE.parent.name}/{HERE.name}", str(HERE), ".", ""]
)


@given(st.text(max_size=30) | FILES)
def test_any_text_is_no_path_or_of_a_file_that_is_there_or_missing(text: str) -> None:
    is_there = attachments.is_there(text, HERE.parent)
    path = attachments.file_of(text, HERE.parent)
    assert is_there is (path is not None and HERE.name in text and path.samefile(HERE))
    assert attachments.is_missing(text, HERE.parent) is (bool(text.strip()) and not is_there)


@pytest.mark.parametrize(
    "name", ["a.exe", "a.sh", "a.desktop", "A.EXE", "a.pdf.bat", "a.lnk", "noname", "a.py"]
)
def test_programs_are_never_opened(name: str, tmp_path: Path) -> None:
    assert not attachments.may_be_opened(tmp_path / name)


def test_installers_shortcuts_and_macros_are_never_opened(tmp_path: Path) -> None:
    suffixes = """jnlp xll flatpakref docm slk xlsm pptm ppam msix appinstaller settingcontent-ms library-ms
    search-ms diagcab"""
    assert not [suffix for suffix in suffixes.split() if attachments.may_be_opened(tmp_path / f"a.{suffix}")]
    assert all(attachments.may_be_opened(tmp_path / name) for name in ("a.docx", "a.xlsx", "a.html", "a.mp4"))


@pytest.mark.parametrize("content", [b"\x7fELF\2\1\1", b"MZ\x90\0", b"#!/bin/sh\n"])
def test_a_program_under_the_name_of_a_document_is_never_opened(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(content)
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "b.pdf").chmod(0o755)
    assert not attachments.may_be_opened(tmp_path / "a.pdf")
    assert attachments.may_be_opened(tmp_path / "b.pdf")


def test_a_name_that_is_too_long_is_neither_file_nor_folder(tmp_path: Path) -> None:
    assert not attachments.is_file(tmp_path / ("x" * 400))
    assert not attachments.is_folder(tmp_path / ("x" * 400))
    assert attachments.is_folder(tmp_path)


def test_documents_are_opened_unless_they_are_links_to_programs(tmp_path: Path) -> None:
    (tmp_path / "run.sh").touch()
    (tmp_path / "a.pdf").symlink_to(tmp_path / "run.sh")
    assert not attachments.may_be_opened(tmp_path / "a.pdf")
    assert attachments.may_be_opened(tmp_path / "b.pdf")


def test_paths_follow_a_project_that_is_saved_elsewhere(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    project = Project(
        records=[
            Source(id="near", attachment="files/a.pdf"),
            Source(id="there", attachment=str(new / "b.pdf")),
            Source(id="none"),
        ]
    )
    project.apply(attachments.rebased(project, old, new))
    kept = {source.id: source.attachment for source in project.sources.values()}
    assert kept == {"near": str(old / "files" / "a.pdf"), "there": "b.pdf", "none": ""}
    assert attachments.rebased(project, new, new) == ()


def test_a_relative_path_of_a_project_that_was_in_no_folder_stays(tmp_path: Path) -> None:
    project = Project(records=[Source(id="s", attachment="a.pdf")])
    assert attachments.rebased(project, None, tmp_path) == ()


def test_a_file_is_missing_only_where_it_is_known_to_lead(tmp_path: Path) -> None:
    (tmp_path / "there.pdf").touch()
    assert not attachments.is_missing("there.pdf", tmp_path)
    assert attachments.is_missing("gone.pdf", tmp_path)
    assert attachments.is_missing(str(tmp_path / "gone.pdf"), None)
    assert not attachments.is_missing("gone.pdf", None)
    assert not attachments.is_missing("", tmp_path)
