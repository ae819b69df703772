"""What this machine lacks to run the program, said plainly before Qt is loaded.

Nothing here imports Qt, whose absence is the very thing to report, and nothing needs more than Python 3.8.
Translations need Qt too, so that the few texts are here in both languages.
"""

from __future__ import annotations

import builtins
import importlib
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec

from ui import displays

OLDEST_PYTHON = (3, 11)
DEPENDENCIES = {
    "PySide6": "PySide6-Essentials",
    "msgspec": "msgspec",
    "dateutil": "python-dateutil",
    "citeproc": "citeproc-py",
    "platformdirs": "platformdirs",
    "font_source_sans_pro": "font-source-sans-pro",
}
"""Modules without which no command works, and the packages that hold them."""

DEBIAN_PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Shared libraries that Qt needs even without a display, and who brings them on Debian and Ubuntu.

Releases that renamed a package (`libglib2.0-0t64`) still install it under the old name.
"""

XCB_PACKAGES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""The same for a window on an X display; Qt itself names at most one of them before it aborts."""

_TEXTS = {
    "python": (
        "Entrevue needs Python {oldest} or later; this is Python {found}.",
        "Entrevue demande Python {oldest} ou plus récent\u00a0; ceci est Python {found}.",
    ),
    "packages": (
        "This Python lacks packages that Entrevue needs: {names}.\n"
        "Install them, in Entrevue’s folder, with:\n{commands}",
        "Il manque à ce Python des paquets dont Entrevue a besoin\u00a0: {names}.\n"
        "Pour les installer, dans le dossier d’Entrevue\u00a0:\n{commands}",
    ),
    "crashing": (
        "PySide6 {found} crashes under Python {python}. Install another one with:\n"
        '    {executable} -m pip install "PySide6-Essentials<6.12"',
        "PySide6 {found} plante avec Python {python}. Pour en installer une autre version\u00a0:\n"
        '    {executable} -m pip install "PySide6-Essentials<6.12"',
    ),
    "libraries": (
        "Qt cannot load: this machine lacks {names}.\n"
        "On Debian and Ubuntu, install what is missing with:\n    sudo apt-get install {packages}",
        "Qt ne peut pas démarrer\u00a0: il manque à cette machine {names}.\n"
        "Sous Debian et Ubuntu, pour installer ce qui manque\u00a0:\n    sudo apt-get install {packages}",
    ),
    "unloadable": (
        "Qt cannot load: {reason}.",
        "Qt ne peut pas démarrer\u00a0: {reason}.",
    ),
    "display": (
        "No display was found, so that no window can open.\n"
        "The commands stats, export, import and check work without one: see main.py --help.",
        "Aucun écran n’a été trouvé\u00a0: aucune fenêtre ne peut s’ouvrir.\n"
        "Les commandes stats, export, import et check s’en passent\u00a0: voir main.py --help.",
    ),
    "dead": (
        "The display does not answer ({found}). Is it running, and yours?\n"
        "The commands stats, export, import and check work without one, if QT_QPA_PLATFORM is not set.",
        "L’écran ne répond pas ({found}). Est-il en marche, et à vous\u00a0?\n"
        "Les commandes stats, export, import et check s’en passent, si QT_QPA_PLATFORM n’est pas défini.",
    ),
    "platform": (
        "QT_QPA_PLATFORM={found} names no platform that this Qt has: {known}.\n"
        "Take QT_QPA_PLATFORM out of the environment, or set one of these.",
        "QT_QPA_PLATFORM={found} n’est le nom d’aucune plateforme de ce Qt\u00a0: {known}.\n"
        "Retirez QT_QPA_PLATFORM de l’environnement, ou choisissez l’une d’elles.",
    ),
}  # fmt: skip

_MISSING_LIBRARY = re.compile(r"(\S+\.so[.\d]*): cannot open shared object file")


def what_is_missing(window: bool, draws: bool = False) -> str:
    """Why the program cannot run, with what to do about it; empty when it can.

    `window`: whether a window is wanted, which takes more than a headless command; `draws`: whether a
    headless command draws, on the platform of `choose_offscreen`.
    """
    with _import_kept():
        problem = _python_problem() or _package_problem() or _library_problem()
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if problem or not (window or (draws and chosen)):
        return problem
    return _platform_problem(chosen) or _window_problem(chosen)


def choose_locale() -> None:
    """Qt wants a locale of UTF-8 and says so at length where there is none: the C locale has such a form."""
    name = next(filter(os.environ.get, ("LC_ALL", "LC_CTYPE", "LANG")), "LC_ALL")
    if os.name == "posix" and (os.environ.get(name) or "C") in ("C", "POSIX"):
        os.environ["LC_ALL" if name == "LC_ALL" else "LC_CTYPE"] = "C.UTF-8"


def missing_packages(window: bool) -> list[str]:
    """Debian packages whose libraries this machine lacks, for the set-up scripts; [] on other systems."""
    if not sys.platform.startswith("linux"):
        return []
    known = {**DEBIAN_PACKAGES, **XCB_PACKAGES} if window else DEBIAN_PACKAGES
    return list(dict.fromkeys(known[library] for library in _absent(known)))


def choose_offscreen() -> None:
    """Let a headless command draw without a display, unless the user has chosen a platform.

    Even beside a display: a figure must not depend on the desktop it is made on.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@contextmanager
def _import_kept() -> Iterator[None]:
    """PySide puts an import of its own in place of Python's: put Python's back.

    PySide's reads the source of every module that is imported after it, which is an eighth of the start, to
    see whether `from __feature__ import ...` may follow. Nothing here has that.
    """
    own = builtins.__import__
    try:
        yield
    finally:
        builtins.__import__ = own


def _python_problem() -> str:
    if sys.version_info[:2] >= OLDEST_PYTHON:
        return ""
    return _text("python", oldest=_dotted(OLDEST_PYTHON), found=_dotted(sys.version_info[:3]))


def _package_problem() -> str:
    missing = [package for module, package in DEPENDENCIES.items() if find_spec(module) is None]
    if missing:
        return _text("packages", names=", ".join(missing), commands=_install_commands())
    # The package alone loads nothing of Qt.
    version = importlib.import_module("PySide6").__version__
    if sys.version_info[:2] < (3, 12) and version.split(".")[:2] == ["6", "12"]:
        return _text(
            "crashing", found=version, python=_dotted(sys.version_info[:2]), executable=sys.executable
        )
    return ""


def _install_commands() -> str:
    """How to install the packages: into this environment, or into a new one beside a system's Python."""
    if sys.prefix != sys.base_prefix:
        return f"    {sys.executable} -m pip install -e ."
    python = os.path.join(".venv", *(("Scripts", "python") if os.name == "nt" else ("bin", "python")))
    return f"    {sys.executable} -m venv .venv\n    {python} -m pip install -e .\n    {python} main.py"


def _library_problem() -> str:
    try:
        importlib.import_module("PySide6.QtGui")
    except ImportError as error:
        match = _MISSING_LIBRARY.search(str(error))
        if match is None:
            return _text("unloadable", reason=str(error).rstrip("."))
        return _libraries_text([match.group(1), *_absent(DEBIAN_PACKAGES)], DEBIAN_PACKAGES)
    return ""


def _platform_problem(chosen: str) -> str:
    """Qt ends the whole program for a platform that it does not have."""
    known = displays.platforms() if chosen else set()
    if not known or displays.names(chosen) & known:
        return ""
    return _text("platform", found=chosen, known=", ".join(sorted(known)))


def _window_problem(chosen: str) -> str:
    """What X or Wayland lack; nothing where another platform is asked for, or may be."""
    wanted = displays.names(chosen) if chosen else {"wayland", "xcb"}
    if not sys.platform.startswith("linux") or not wanted <= {"wayland", "xcb"}:
        return ""
    found = {name: os.environ[name] for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)}
    if not chosen and not found:
        return _text("display")
    wayland = found.get("WAYLAND_DISPLAY", "wayland-0" if chosen else "")
    if "wayland" in wanted and displays.wayland_answers(wayland):
        return ""
    absent = _absent(XCB_PACKAGES) if "xcb" in wanted else []
    if absent:
        return _libraries_text(absent, XCB_PACKAGES)
    if "xcb" in wanted and displays.x_answers(found.get("DISPLAY", "")):
        return ""
    return _text("dead", found=", ".join("=".join(pair) for pair in found.items()) or chosen)


def _absent(libraries: Iterable[str]) -> list[str]:
    """Those that the loader does not find: it reports one at a time, a person wants them all at once."""
    import ctypes

    absent = []
    for library in libraries:
        try:
            ctypes.CDLL(library)
        except OSError:
            absent.append(library)
    return absent


def _libraries_text(libraries: Iterable[str], known: Mapping[str, str]) -> str:
    names = list(dict.fromkeys(libraries))
    packages = dict.fromkeys(known[name] for name in names if name in known)
    if not packages:
        return _text("unloadable", reason=", ".join(names))
    return _text("libraries", names=", ".join(names), packages=" ".join(packages))


def _text(key: str, **values: str) -> str:
    english, french = _TEXTS[key]
    locale = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return (french if locale.startswith("fr") else english).format(**values)


def _dotted(version: Iterable[int]) -> str:
    return ".".join(map(str, version))


if __name__ == "__main__":
    print(" ".join(missing_packages(window="--window" in sys.argv[1:])))
