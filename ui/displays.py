"""Which platforms this Qt can draw on, and whether a display answers: asked before Qt is loaded.

Where one is missing Qt ends the whole program, with words of its own.
"""

from __future__ import annotations

import os
import re
from importlib.util import find_spec


def names(chosen: str) -> set[str]:
    """The platforms of a QT_QPA_PLATFORM such as `wayland-egl;xcb:option=value`, which are tried in turn."""
    return {re.split("[:-]", part)[0].lower() for part in chosen.split(";")}


def platforms() -> set[str]:
    """The platforms that this Qt has plugins for; none if they may be in folders that we do not know."""
    import glob

    if os.environ.get("QT_PLUGIN_PATH") or os.environ.get("QT_QPA_PLATFORM_PLUGIN_PATH"):
        return set()
    spec = find_spec("PySide6")
    folders = (spec.submodule_search_locations if spec else None) or []
    plugins = (
        os.path.basename(plugin)
        for folder in folders
        for below in ("Qt", "")  # the second on Windows
        for plugin in glob.glob(os.path.join(folder, below, "plugins", "platforms", "*q*.*"))
    )
    return {re.sub("^(lib)?q", "", re.split("[.-]", plugin)[0]) for plugin in plugins}


def wayland_answers(display: str) -> bool:
    """Whether a compositor listens at this name or path, or has handed over a connection."""
    import socket

    if os.environ.get("WAYLAND_SOCKET"):
        return True
    if not display:
        return False
    path = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), display)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        try:
            connection.connect(path)
        except OSError:
            return False
    return True


def x_answers(display: str) -> bool:
    """Whether the X library that Qt uses can connect, permissions included; True where it is missing."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
