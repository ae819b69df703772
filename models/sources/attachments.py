"""Files that sources point to: where they are, how their paths are kept, and which may be opened."""

from __future__ import annotations

import os
from pathlib import Path, PurePath, PureWindowsPath

import msgspec

from models.project import Change, Project

_PROGRAMS = """
accde action ade adp apk app appimage appinstaller application appref-ms appx appxbundle bash bat bin cgi chm
class cmd com command cpl csh deb desktop diagcab diagpkg dmg docm dotm dqy elf exe fileloc fish flatpakref
flatpakrepo gadget hlp hta img inetloc inf ins iqy iso jar jnlp job js jse ksh library-ms lnk mde mjs mpkg msc
msi msix msixbundle msp mst ooc oqy out pif pkg pl potm ppam ppsm pptm prg ps1 ps1xml ps2 psd1 psm1 py pyc pyw
pyz rb reg rpm rqy run scf scpt scr sct search-ms searchconnector-ms settingcontent-ms sh shb shs sldm slk
snap so sys terminal theme themepack tool url vb vbe vbs vhd vhdx vsto wasm webloc website workflow ws wsb wsc
wsf wsh xbap xla xlam xll xlsb xlsm xltm xnk zsh
"""
"""Suffixes of what is run, installs something, or carries macros."""
_PROGRAM_SUFFIXES = frozenset(f".{suffix}" for suffix in _PROGRAMS.split())
_PROGRAM_BEGINNINGS = (
    b"\x7fELF",
    b"MZ",
    b"#!",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
)
"""First bytes of programs and scripts of Linux, Windows and macOS, whatever they are called."""


def stored_path(path: Path, folder: Path | None) -> str:
    """The text kept for a file: relative to the project file's folder if it lies under it, else absolute.

    Relative paths have slashes on every system, so that a folder can be handed on as a whole.
    """
    path = Path(os.path.abspath(path))
    if folder is not None and path.is_relative_to(folder):
        return path.relative_to(folder).as_posix()
    return str(path)


def file_of(attachment: str, folder: Path | None) -> Path | None:
    """Where a kept path leads; None for an empty one, and for a relative one of a project without a file."""
    if not attachment.strip():
        return None
    path = Path(attachment)
    if path.is_absolute():
        return path
    return None if folder is None or _is_elsewhere(attachment) else Path(os.path.abspath(folder / path))


def is_there(attachment: str, folder: Path | None) -> bool:
    """Whether the path leads to a regular file on this computer."""
    path = file_of(attachment, folder)
    return path is not None and not _is_elsewhere(str(path)) and is_file(path)


def is_missing(attachment: str, folder: Path | None) -> bool:
    """Whether the file is known not to be there: where a relative path of a project without a file leads,
    nobody knows."""
    is_known = folder is not None or Path(attachment).is_absolute()
    return bool(attachment.strip()) and is_known and not is_there(attachment, folder)


def is_file(path: Path) -> bool:
    """Whether there is a regular file; False for what cannot be a path, such as a name that is too long."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """The same for a folder."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def may_be_opened(path: Path) -> bool:
    """False for programs, scripts, shortcuts and macros, behind links too, and for files without a suffix.

    A program under the name of a document is known by its first bytes.
    """
    return all(_is_document(each) for each in (path, Path(os.path.realpath(path)))) and not _is_program(path)


def rebased(project: Project, before: Path | None, after: Path) -> tuple[Change, ...]:
    """Keep the attachments when the project file moves from one folder to another.

    Relative paths are rewritten from the new folder; absolute ones become relative where they lie under it.
    """
    changes: list[Change] = []
    for source in project.sources.values():
        path = file_of(source.attachment, before)
        if path is not None and (text := stored_path(path, after)) != source.attachment:
            changes.append(Change(source, msgspec.structs.replace(source, attachment=text)))
    return tuple(changes)


def _is_document(path: PurePath) -> bool:
    return bool(path.suffix) and path.suffix.lower().rstrip(". ") not in _PROGRAM_SUFFIXES


def _is_program(path: Path) -> bool:
    """Whether a file begins as programs do; False if it cannot be read."""
    if not is_file(path):
        return False
    try:
        with path.open("rb") as file:
            return file.read(4).startswith(_PROGRAM_BEGINNINGS)
    except OSError:
        return False


def _is_elsewhere(text: str) -> bool:
    """On another computer (`\\\\server\\share`), or in the form of another system."""
    return text.startswith(("//", "\\\\")) or (os.name != "nt" and bool(PureWindowsPath(text).drive))
