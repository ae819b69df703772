"""The clipboard, which some platforms have none of while it is empty."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def clipboard_data() -> QMimeData:
    """What is on the clipboard; without formats if that is nothing."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()
